package app.hallway.export;

import app.hallway.model.HallwayLink;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkLink;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Reports, talks, highlights and notes as values for templates. */
final class ThingValues {
  private ThingValues() {}

  static ValueMap report(ReportSummary report) {
    var metadata = report.metadata();
    return new ValueMap()
        .text("title", metadata.title())
        .list("authors", metadata.authors())
        .text("date", metadata.date())
        .text("url", metadata.canonicalUrl())
        .text("event", report.event())
        .text("description", metadata.description())
        .list("keywords", metadata.tags())
        .list("tags", report.userTags())
        .flag("read", report.read())
        .text("link", HallwayLink.to(report.id()));
  }

  /**
   * A talk.
   *
   * @param mark the colour that the whole talk is highlighted in, or null
   */
  static ValueMap talk(Talk talk, @Nullable HighlightColour mark) {
    return new ValueMap()
        .text("title", talk.title())
        .text("kind", ExportWords.kind(talk.kind()))
        .list("speakers", talk.speakers().stream().map(ThingValues::speaker).toList())
        .text("by", ExportWords.speakers(talk.speakers()))
        .text("day", talk.day())
        .text("event", talk.event())
        .list("links", talk.links().stream().distinct().map(ThingValues::link).toList())
        .text("followUp", ExportWords.followUp(talk.followUp()))
        .text("colour", mark == null ? "" : word(mark))
        .text("sign", mark == null ? "" : ExportWords.sign(mark).strip())
        .flag("cancelled", talk.cancelled())
        .text("link", HallwayLink.to(talk.id()));
  }

  private static Map<String, Object> speaker(Speaking speaking) {
    return new ValueMap()
        .text("name", speaking.name())
        .text("affiliation", speaking.affiliation())
        .all();
  }

  private static Map<String, Object> link(TalkLink link) {
    return new ValueMap().text("role", ExportWords.role(link.role())).text("url", link.url()).all();
  }

  /**
   * Words that the user marked.
   *
   * @param markdown what reads as these words
   */
  static ValueMap highlight(Highlight highlight, String markdown) {
    return new ValueMap()
        .text("text", markdown)
        .text("words", highlight.anchor().quote())
        .text("colour", word(highlight.colour()))
        .text("sign", ExportWords.sign(highlight.colour()).strip())
        .list("headings", highlight.anchor().trail())
        .flag("spoken", SpokenWords.are(highlight.anchor()))
        .flag("detached", highlight.placement().span().isEmpty())
        .text("created", day(highlight.created()))
        .text("link", HallwayLink.to(highlight.id()));
  }

  static Map<String, Object> note(Note note) {
    return new ValueMap()
        .text("text", note.markdown())
        .text("kind", note.kind().name().toLowerCase(Locale.ROOT))
        .flag("done", note.isDone())
        .text("due", note.due())
        .text("created", day(note.created()))
        .all();
  }

  static List<Map<String, Object>> notes(List<Note> notes) {
    return notes.stream().map(ThingValues::note).toList();
  }

  /** The same wherever it is exported. */
  private static String day(Instant instant) {
    return Objects.toString(instant.atZone(ZoneOffset.UTC).toLocalDate());
  }

  private static String word(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }
}
