package app.hallway.export;

import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import app.hallway.model.TalkInReport;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Writes what is told about a report or a talk under one heading. */
final class ExportedSection {
  private final Page page;
  private final Material material;

  /** Of the headings that the section's parts have. */
  private final int level;

  ExportedSection(Page page, Material material, int level) {
    this.page = page;
    this.material = material;
    this.level = level;
  }

  /** Who wrote the report, when, and where it is. */
  void byline() {
    page.paragraph(byline(material.report()));
  }

  static String byline(ReportSummary report) {
    var metadata = report.metadata();
    var authors = QuotedText.inLine(String.join(", ", metadata.authors()));
    var date = Objects.toString(metadata.date(), "");
    var url = metadata.canonicalUrl();
    return joined(
        authors.isEmpty() ? "" : "By " + authors,
        date,
        url == null ? "" : ExportWords.link(ExportWords.ORIGINAL, url));
  }

  /** All that belongs to no talk: notes on the report, and marks elsewhere in it. */
  void besideTalks() {
    notes(material.notesAboutReport(), level - 1);
    var quotes = material.quotesOutsideTalks();
    if (!quotes.isEmpty()) {
      page.heading(level, ExportWords.HIGHLIGHTS);
      var trail = "";
      for (var highlight : quotes) {
        var here = trail(highlight);
        page.paragraph(here.equals(trail) ? "" : here);
        trail = here;
        quote(highlight);
      }
    }
  }

  /** What has lost its place or its subject. */
  void astray(List<Highlight> detached) {
    if (!detached.isEmpty()) {
      page.heading(level, ExportWords.DETACHED);
      for (var highlight : detached) {
        page.paragraph(formerPlace(highlight));
        quote(highlight);
      }
    }
    if (!material.otherNotes().isEmpty()) {
      page.heading(level, ExportWords.OTHER_NOTES);
      notes(material.otherNotes(), level);
    }
  }

  void talk(TalkInReport told) {
    page.heading(level, told.talk().title());
    facts(told.talk(), material.markOf(told.talk().id()));
    quotes(told);
    notes(material.notesAbout(told.talk().id()), level);
  }

  /** Speakers, kind and day; links; what the user means to do. */
  void facts(Talk talk, Optional<Highlight> mark) {
    var day = Objects.requireNonNullElse(talk.day(), "");
    var session = joined(ExportWords.speakers(talk.speakers()), ExportWords.kind(talk.kind()), day);
    page.paragraph(QuotedText.inLine(session));
    page.paragraph(ExportWords.links(talk.links()));
    var highlighted =
        mark.map(h -> ExportWords.sign(h.colour()) + ExportWords.HIGHLIGHTED).orElse("");
    page.paragraph(joined(highlighted, ExportWords.followUp(talk.followUp())));
  }

  void quotes(TalkInReport told) {
    material.quotesIn(told.talk().id()).forEach(this::quote);
  }

  private void quote(Highlight highlight) {
    page.add(Quotes.of(highlight));
    notes(material.notesAbout(highlight.id()), level);
  }

  void notes(List<Note> notes, int below) {
    for (var note : notes) {
      var words = OwnWords.under(below, note.markdown());
      page.add(
          switch (note.kind()) {
            case NOTE -> words;
            case TAKEAWAY -> words.labelled("Takeaway");
            case QUESTION -> words.labelled(question(note));
            case ACTION -> words.task(note.isDone(), note.due());
            case QUOTE -> words.quoted();
          });
    }
  }

  private static String question(Note note) {
    var words = note.isDone() ? "Question (answered)" : "Question";
    return note.due() == null || note.isDone() ? words : words + " (due " + note.due() + ")";
  }

  private String formerPlace(Highlight highlight) {
    var talk = material.talkOf(highlight).map(told -> told.talk().title()).orElse("");
    var trail = trail(highlight);
    return talk.isEmpty() || trail.contains(talk)
        ? trail
        : joined("*" + QuotedText.inLine(talk) + "*", trail);
  }

  /** The headings above a highlight, the report's own title left out. */
  private String trail(Highlight highlight) {
    var title = material.report().metadata().title();
    var trail =
        highlight.anchor().trail().stream()
            .filter(heading -> !heading.isBlank() && !heading.equals(title))
            .collect(Collectors.joining(" \u203a "));
    return trail.isEmpty() ? "" : "*" + QuotedText.inLine(trail) + "*";
  }

  private static String joined(String... parts) {
    return Stream.of(parts)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(ExportWords.DOT));
  }
}
