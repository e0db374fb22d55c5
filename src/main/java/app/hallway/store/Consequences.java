package app.hallway.store;

import app.hallway.model.HighlightId;
import app.hallway.model.LibraryChange;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.TalkId;
import app.hallway.store.index.Outdated;
import app.hallway.store.journal.Touched;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from changed rows: facts to tell, and things to index again. */
final class Consequences {
  private static final String PARTS =
      """
      SELECT ?1 ->> '$.report' AS report, ?1 ->> '$.talk' AS talk,
        ?1 ->> '$.other' AS other, ?1 ->> '$.highlight' AS highlight, ?1 ->> '$.becomes' AS becomes,
        ?2 ->> '$.joined' AS joined_before, ?3 ->> '$.joined' AS joined,
        coalesce(?2 ->> '$.joined' IS NOT ?3 ->> '$.joined', 0) AS rejoined,
        ?2 ->> '$.current_version' > 0 AND ?2 ->> '$.binned' IS NULL AS was_seen,
        ?3 ->> '$.current_version' > 0 AND ?3 ->> '$.binned' IS NULL AS is_seen,
        coalesce(?2 ->> '$.current_version' <> ?3 ->> '$.current_version', 0) AS moved,
        coalesce(?2 ->> '$.chosen_event',
            (SELECT event FROM version WHERE id = ?2 ->> '$.current_version'))
          IS NOT coalesce(?3 ->> '$.chosen_event',
            (SELECT event FROM version WHERE id = ?3 ->> '$.current_version')) AS of_other_event
      """;

  private final Statements statements;

  Consequences(Statements statements) {
    this.statements = statements;
  }

  void draw(List<Touched> touched, Session session) {
    var drawing = new Drawing(session, new Outdated(statements, session.words()));
    var speakers = touched.stream().filter(Consequences::isOfSpeakers).toList();
    touched.stream().filter(row -> !isOfSpeakers(row)).forEach(row -> draw(row, drawing));
    if (!speakers.isEmpty()) {
      speakers(speakers, drawing);
    }
    drawing.outdated().index();
    session.tell(new LibraryChange.HistoryChanged());
  }

  /** What comes of it while it is drawn. */
  private record Drawing(Session session, Outdated outdated) {
    void tell(LibraryChange fact) {
      session.tell(fact);
    }
  }

  private static boolean isOfSpeakers(Touched touched) {
    return touched.entity().startsWith("speaker_");
  }

  /** A talk is found by all names of those who gave it. */
  private void speakers(List<Touched> touched, Drawing drawing) {
    var names =
        touched.stream()
            .filter(row -> row.entity().equals("speaker_name"))
            .flatMap(row -> Stream.of(row.before(), row.after()))
            .flatMap(image -> image == null ? Stream.empty() : namesIn(image, drawing))
            .collect(Collectors.toSet());
    drawing.session().speakers().told().stream()
        .filter(told -> told.isOfAny(names))
        .forEach(told -> drawing.outdated().talk(told.talk()));
    drawing.tell(new LibraryChange.SpeakersChanged());
  }

  private Stream<SpeakerName> namesIn(String image, Drawing drawing) {
    return statements
        .list(
            "SELECT ?1 ->> '$.name' AS text UNION SELECT ?1 ->> '$.shown'",
            row -> new SpeakerName(row.text("text")),
            image)
        .stream()
        .flatMap(name -> drawing.session().speakers().namesOf(name).stream());
  }

  private void draw(Touched touched, Drawing drawing) {
    var parts =
        statements
            .first(PARTS, Parts::read, touched.image(), touched.before(), touched.after())
            .orElseThrow();
    switch (touched.entity()) {
      case "report" -> report(new ReportId(touched.row()), parts, drawing);
      case "source", "apart" -> {}
      case "event" -> event(touched, drawing);
      case "event_apart" -> drawing.tell(new LibraryChange.ReportsChanged());
      case "talk_apart" ->
          Stream.of(parts.talk(), parts.other())
              .forEach(talk -> drawing.tell(new LibraryChange.TalkChanged(new TalkId(talk))));
      case "watched" -> drawing.tell(new LibraryChange.WatchedFoldersChanged());
      case "declined" ->
          drawing.tell(new LibraryChange.SuggestionsChanged(new ReportId(parts.report())));
      case "report_tag" -> {
        drawing.outdated().text(new ReportId(parts.report()));
        drawing.tell(new LibraryChange.ReportsChanged());
      }
      case "talk" -> joined(new TalkId(touched.row()), parts, drawing);
      case "correction" -> talk(new TalkId(touched.row()), drawing);
      case "parting" -> parted(parts, drawing);
      case "mention" -> talk(new TalkId(parts.talk()), drawing);
      case "highlight" -> highlight(touched.row(), new ReportId(parts.report()), drawing);
      case "placement" -> placement(parts.highlight(), drawing);
      case "note" -> note(touched.row(), parts.target(), drawing);
      default -> throw new IllegalStateException(touched.entity());
    }
  }

  private void report(ReportId report, Parts parts, Drawing drawing) {
    if (parts.isSeen() != parts.wasSeen()) {
      drawing.outdated().report(report);
    } else if (parts.isSeen()) {
      drawing.outdated().moved(report);
      if (parts.ofOtherEvent()) {
        drawing.outdated().within(report);
      }
    }
    drawing.tell(new LibraryChange.ReportsChanged());
    if (parts.wasSeen() && !parts.isSeen()) {
      drawing.tell(new LibraryChange.ReportGone(report));
    } else if (parts.moved()) {
      drawing.tell(new LibraryChange.VersionAdded(report));
    }
  }

  /** Everything that is about it is called otherwise now. */
  private void event(Touched touched, Drawing drawing) {
    statements
        .list(
            """
            SELECT report.id FROM report LEFT JOIN version ON version.id = current_version
            JOIN event ON event.id = coalesce(chosen_event, version.event)
            WHERE event.id = ?1 OR event.joined = ?1
            """,
            row -> new ReportId(row.number("id")),
            touched.row())
        .forEach(
            report -> {
              drawing.outdated().text(report);
              drawing.outdated().within(report);
            });
    drawing.tell(new LibraryChange.ReportsChanged());
  }

  private void joined(TalkId talk, Parts parts, Drawing drawing) {
    if (parts.rejoined()) {
      drawing.session().mentions().settle(talk);
      Stream.of(parts.joinedBefore(), parts.joined())
          .filter(id -> id > 0)
          .forEach(id -> talk(new TalkId(id), drawing));
    }
    talk(talk, drawing);
  }

  private void parted(Parts parts, Drawing drawing) {
    drawing.session().mentions().settle(new ReportId(parts.report()));
    talk(new TalkId(parts.talk()), drawing);
    talk(new TalkId(parts.becomes()), drawing);
  }

  private void talk(TalkId talk, Drawing drawing) {
    drawing.outdated().talk(talk);
    drawing.tell(new LibraryChange.TalkChanged(talk));
  }

  private void highlight(long highlight, ReportId report, Drawing drawing) {
    drawing.outdated().highlight(new HighlightId(highlight));
    drawing.tell(new LibraryChange.HighlightsChanged(report));
  }

  /** It is found by the same words wherever it is. */
  private void placement(long highlight, Drawing drawing) {
    statements
        .first(
            "SELECT report FROM highlight WHERE id = ?",
            row -> new ReportId(row.number("report")),
            highlight)
        .ifPresent(report -> drawing.tell(new LibraryChange.HighlightsChanged(report)));
  }

  private void note(long note, NoteTarget target, Drawing drawing) {
    drawing.outdated().note(new NoteId(note));
    drawing.tell(new LibraryChange.NoteChanged(new NoteId(note), target));
  }

  private record Parts(
      long report,
      long talk,
      long other,
      long highlight,
      boolean wasSeen,
      boolean isSeen,
      boolean moved,
      boolean ofOtherEvent,
      boolean rejoined,
      long joinedBefore,
      long joined,
      long becomes) {
    static Parts read(Row row) throws SQLException {
      return new Parts(
          row.number("report"),
          row.number("talk"),
          row.number("other"),
          row.number("highlight"),
          row.flag("was_seen"),
          row.flag("is_seen"),
          row.flag("moved"),
          row.flag("of_other_event"),
          row.flag("rejoined"),
          row.number("joined_before"),
          row.number("joined"),
          row.number("becomes"));
    }

    NoteTarget target() {
      if (talk > 0) {
        return new NoteTarget.AboutTalk(new TalkId(talk));
      }
      return report > 0
          ? new NoteTarget.AboutReport(new ReportId(report))
          : new NoteTarget.AboutHighlight(new HighlightId(highlight));
    }
  }
}
