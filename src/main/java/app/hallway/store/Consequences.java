package app.hallway.store;

import app.hallway.model.HighlightId;
import app.hallway.model.LibraryChange;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.TalkId;
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
        coalesce(?2 ->> '$.current_version' <> ?3 ->> '$.current_version', 0) AS moved,
        ?2 ->> '$.current_version' IS NOT NULL AND ?2 ->> '$.binned' IS NULL
          AND (?3 ->> '$.current_version' IS NULL OR ?3 ->> '$.binned' IS NOT NULL) AS gone
      """;

  private final Statements statements;
  private final WordIndex words;

  Consequences(Statements statements) {
    this.statements = statements;
    this.words = new WordIndex(statements);
  }

  void draw(List<Touched> touched, Session session) {
    var speakers = touched.stream().filter(Consequences::isOfSpeakers).toList();
    touched.stream().filter(row -> !speakers.contains(row)).forEach(row -> draw(row, session));
    if (!speakers.isEmpty()) {
      speakers(speakers, session);
    }
    session.tell(new LibraryChange.HistoryChanged());
  }

  private static boolean isOfSpeakers(Touched touched) {
    return touched.entity().startsWith("speaker_");
  }

  /** A talk is found by all names of those who gave it. */
  private void speakers(List<Touched> touched, Session session) {
    var names =
        touched.stream()
            .filter(row -> row.entity().equals("speaker_name"))
            .flatMap(row -> Stream.of(row.before(), row.after()))
            .flatMap(image -> image == null ? Stream.empty() : namesIn(image, session))
            .collect(Collectors.toSet());
    session.speakers().told().stream()
        .filter(told -> told.isOfAny(names))
        .forEach(told -> words.refreshTalk(told.talk()));
    session.tell(new LibraryChange.SpeakersChanged());
  }

  private Stream<SpeakerName> namesIn(String image, Session session) {
    return statements
        .list(
            "SELECT ?1 ->> '$.name' AS text UNION SELECT ?1 ->> '$.shown'",
            row -> new SpeakerName(row.text("text")),
            image)
        .stream()
        .flatMap(name -> session.speakers().namesOf(name).stream());
  }

  private void draw(Touched touched, Session session) {
    var parts =
        statements
            .first(PARTS, Parts::read, touched.image(), touched.before(), touched.after())
            .orElseThrow();
    switch (touched.entity()) {
      case "report" -> report(new ReportId(touched.row()), parts, session);
      case "source", "apart" -> {}
      case "event" -> event(touched, session);
      case "event_apart" -> session.tell(new LibraryChange.ReportsChanged());
      case "talk_apart" ->
          Stream.of(parts.talk(), parts.other())
              .forEach(talk -> session.tell(new LibraryChange.TalkChanged(new TalkId(talk))));
      case "watched" -> session.tell(new LibraryChange.WatchedFoldersChanged());
      case "declined" ->
          session.tell(new LibraryChange.SuggestionsChanged(new ReportId(parts.report())));
      case "report_tag" -> session.tell(new LibraryChange.ReportsChanged());
      case "talk" -> joined(new TalkId(touched.row()), parts, session);
      case "correction" -> talk(new TalkId(touched.row()), session);
      case "parting" -> parted(parts, session);
      case "mention" -> talk(new TalkId(parts.talk()), session);
      case "highlight" -> highlight(touched.row(), new ReportId(parts.report()), session);
      case "placement" -> placement(parts.highlight(), session);
      case "note" -> note(touched.row(), parts.target(), session);
      default -> throw new IllegalStateException(touched.entity());
    }
  }

  private void report(ReportId report, Parts parts, Session session) {
    words.refreshReport(report);
    session.tell(new LibraryChange.ReportsChanged());
    if (parts.gone()) {
      session.tell(new LibraryChange.ReportGone(report));
    } else if (parts.moved()) {
      session.tell(new LibraryChange.VersionAdded(report));
    }
  }

  /** Everything that is about it is called otherwise now. */
  private void event(Touched touched, Session session) {
    statements
        .list(
            """
            SELECT report.id FROM report LEFT JOIN version ON version.id = current_version
            JOIN event ON event.id = coalesce(chosen_event, version.event)
            WHERE event.id = ?1 OR event.joined = ?1
            """,
            row -> new ReportId(row.number("id")),
            touched.row())
        .forEach(words::refreshReport);
    session.tell(new LibraryChange.ReportsChanged());
  }

  private void joined(TalkId talk, Parts parts, Session session) {
    if (parts.rejoined()) {
      session.mentions().settle(talk);
      Stream.of(parts.joinedBefore(), parts.joined())
          .filter(id -> id > 0)
          .forEach(id -> talk(new TalkId(id), session));
    }
    talk(talk, session);
  }

  private void parted(Parts parts, Session session) {
    session.mentions().settle(new ReportId(parts.report()));
    talk(new TalkId(parts.talk()), session);
    talk(new TalkId(parts.becomes()), session);
  }

  private void talk(TalkId talk, Session session) {
    words.refreshTalk(talk);
    session.tell(new LibraryChange.TalkChanged(talk));
  }

  private void highlight(long highlight, ReportId report, Session session) {
    words.refreshHighlight(new HighlightId(highlight));
    session.tell(new LibraryChange.HighlightsChanged(report));
  }

  private void placement(long highlight, Session session) {
    statements
        .first(
            "SELECT report FROM highlight WHERE id = ?",
            row -> new ReportId(row.number("report")),
            highlight)
        .ifPresent(report -> highlight(highlight, report, session));
  }

  private void note(long note, NoteTarget target, Session session) {
    words.refreshNote(new NoteId(note));
    session.tell(new LibraryChange.NoteChanged(new NoteId(note), target));
  }

  private record Parts(
      long report,
      long talk,
      long other,
      long highlight,
      boolean moved,
      boolean gone,
      boolean rejoined,
      long joinedBefore,
      long joined,
      long becomes) {
    static Parts read(Row row) throws java.sql.SQLException {
      return new Parts(
          row.number("report"),
          row.number("talk"),
          row.number("other"),
          row.number("highlight"),
          row.flag("moved"),
          row.flag("gone"),
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
