package app.hallway.library;

import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.Placement;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportView;
import app.hallway.model.TalkInReport;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.model.VersionMarks;
import java.util.List;
import java.util.stream.Stream;

/** What a user sees of a report, a line each. */
final class Seen {
  static final List<String> NOTHING = List.of("no report");

  private Seen() {}

  static List<String> of(ReportView view, VersionMarks marks, List<Note> notes) {
    var text = view.readingText();
    return Stream.of(
            Stream.of(of(view.summary(), view.version())),
            marks.talks().stream().map(talk -> of(talk, text)),
            marks.highlights().stream().map(mark -> of(mark, text)),
            notes.stream().map(note -> of(note)))
        .flatMap(lines -> lines)
        .toList();
  }

  private static String of(ReportSummary report, VersionId version) {
    return "report %s %s, version %s, %s, tags %s"
        .formatted(
            report.id(), report.metadata().title(), version, report.event(), report.userTags());
  }

  private static String of(TalkInReport told, String text) {
    var talk = told.talk();
    return "talk %s %s, %s, %s, in %s reports, %s notes, %s: %s"
        .formatted(
            talk.id(),
            talk.title(),
            talk.speakers(),
            talk.followUp(),
            told.reports(),
            told.notes(),
            told.highlight() == null ? "" : told.highlight().colour(),
            words(told.span(), text));
  }

  private static String of(Highlight mark, String text) {
    var place =
        switch (mark.placement()) {
          case Placement.Anchored(var span) -> words(span, text);
          case Placement.Edited(var span) -> words(span, text);
          case Placement.Detached lost -> "lost";
        };
    return "highlight %s %s of %s %s, %s: %s"
        .formatted(
            mark.id(),
            mark.colour(),
            mark.talk(),
            mark.wholeTalk(),
            words(mark.anchor().quote()),
            place);
  }

  private static String of(Note note) {
    return "note %s about %s: %s".formatted(note.id(), note.target(), note.markdown());
  }

  static String words(TextSpan span, String text) {
    return words(span.of(text));
  }

  /** Without what differs between forms of reading. */
  static String words(String text) {
    return spaced(text.replaceAll("\u00B6\\d+ ?", ""));
  }

  /** With what a form of reading puts between two paragraphs. */
  static String spaced(String text) {
    return text.replaceAll("(?U)\\s+", " ").strip();
  }
}
