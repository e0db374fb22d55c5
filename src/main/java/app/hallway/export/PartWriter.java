package app.hallway.export;

import app.hallway.export.FileOutline.Byline;
import app.hallway.export.FileOutline.Chapter;
import app.hallway.export.FileOutline.Part;
import app.hallway.export.FileOutline.Quote;
import app.hallway.export.FileOutline.Remark;
import app.hallway.export.FileOutline.TalkFacts;
import app.hallway.export.FileOutline.Whereabouts;
import app.hallway.markdown.LinkText;
import app.hallway.markdown.LiteralText;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.markdown.OwnWords;
import app.hallway.model.Note;
import app.hallway.model.ReportMetadata;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Writes the parts of an outline as Markdown. */
final class PartWriter {
  private final Page page;

  PartWriter(Page page) {
    this.page = page;
  }

  /**
   * Writes parts.
   *
   * @param level of the heading that they stand under
   */
  void write(List<Part> parts, int level) {
    parts.forEach(part -> write(part, level));
  }

  private void write(Part part, int level) {
    switch (part) {
      case Chapter chapter -> chapter(chapter, level + 1);
      case Byline(var report) -> page.paragraph(byline(report.metadata()));
      case TalkFacts talk -> talk(talk);
      case Whereabouts place -> page.paragraph(whereabouts(place));
      case Quote(var highlight, var markdown) ->
          page.add(Quotes.quote(highlight.colour(), markdown));
      case Remark(var note) -> page.add(remark(note, level));
    }
  }

  private void chapter(Chapter chapter, int level) {
    if (chapter.title() != null) {
      page.heading(level, chapter.title());
    }
    write(chapter.parts(), level);
  }

  static String byline(ReportMetadata report) {
    var authors = LiteralText.inLine(String.join(", ", report.authors()));
    var date = Objects.toString(report.date(), "");
    var url = report.canonicalUrl();
    return joined(
        authors.isEmpty() ? "" : "By " + authors,
        date,
        url == null ? "" : LinkText.of(ExportWords.ORIGINAL, url));
  }

  /** Speakers, kind and day; links; what the user means to do. */
  private void talk(TalkFacts facts) {
    var talk = facts.talk();
    var day = Objects.requireNonNullElse(talk.day(), "");
    var session =
        joined(
            ExportWords.speakers(talk.speakers()),
            ExportWords.kind(talk.kind()),
            talk.cancelled() ? ExportWords.CANCELLED : "",
            day);
    page.paragraph(LiteralText.inLine(session));
    page.paragraph(WebLink.all(talk.links()));
    var mark = facts.mark() == null ? "" : ExportWords.sign(facts.mark()) + ExportWords.HIGHLIGHTED;
    page.paragraph(joined(mark, ExportWords.followUp(talk.followUp())));
  }

  private static String whereabouts(Whereabouts place) {
    return joined(emphasised(place.talk()), emphasised(String.join(" \u203a ", place.headings())));
  }

  private static String emphasised(@Nullable String words) {
    return words == null || words.isEmpty() ? "" : "*" + LiteralText.inLine(words) + "*";
  }

  private static MarkdownBlock remark(Note note, int level) {
    var words = OwnWords.under(level, note.markdown());
    return switch (note.kind()) {
      case NOTE -> words;
      case TAKEAWAY -> words.labelled("Takeaway");
      case QUESTION -> words.labelled(question(note));
      case ACTION -> words.task(note.isDone(), note.due());
      case QUOTE -> words.quoted();
    };
  }

  private static String question(Note note) {
    var words = note.isDone() ? "Question (answered)" : "Question";
    return note.due() == null || note.isDone() ? words : words + " (due " + note.due() + ")";
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(ExportWords.DOT));
  }
}
