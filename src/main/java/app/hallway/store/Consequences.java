package app.hallway.store;

import app.hallway.model.HighlightId;
import app.hallway.model.LibraryChange;
import app.hallway.model.NoteId;
import app.hallway.model.ReportId;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkId;
import app.hallway.store.index.Outdated;
import app.hallway.store.journal.RowImage;
import app.hallway.store.journal.Touched;
import app.hallway.store.journal.UserTable;
import app.hallway.store.notes.NoteRepository;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What follows from changed rows: facts to tell, and things to index again. */
final class Consequences {
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
    return switch (touched.table()) {
      case SPEAKER_NAME, SPEAKER_PARTING -> true;
      default -> false;
    };
  }

  /** A talk is found by all names of those who gave it. */
  private void speakers(List<Touched> touched, Drawing drawing) {
    var names =
        touched.stream()
            .filter(row -> row.table() == UserTable.SPEAKER_NAME)
            .flatMap(row -> Stream.of(before(row), after(row)))
            .flatMap(RowImage::names)
            .flatMap(name -> drawing.session().speakers().namesOf(name).stream())
            .collect(Collectors.toSet());
    drawing.session().speakers().told().stream()
        .filter(told -> told.isOfAny(names))
        .forEach(told -> drawing.outdated().talk(told.talk()));
    drawing.tell(new LibraryChange.SpeakersChanged());
  }

  private RowImage before(Touched touched) {
    return RowImage.read(statements, touched.before());
  }

  private RowImage after(Touched touched) {
    return RowImage.read(statements, touched.after());
  }

  private RowImage image(Touched touched) {
    return RowImage.read(statements, touched.image());
  }

  private void draw(Touched touched, Drawing drawing) {
    facts(touched, drawing).forEach(drawing::tell);
  }

  private Stream<LibraryChange> facts(Touched touched, Drawing drawing) {
    return switch (touched.table()) {
      case REPORT -> report(touched, drawing.outdated());
      case SOURCE, APART, SPEAKER_NAME, SPEAKER_PARTING, TAKEN, WAITING -> Stream.of();
      case EVENT -> event(touched, drawing.outdated());
      case EVENT_APART -> Stream.of(new LibraryChange.ReportsChanged());
      case TALK_APART -> apart(image(touched));
      case WATCHED -> Stream.of(new LibraryChange.WatchedFoldersChanged());
      case VAULT_BLOCK -> Stream.of(new LibraryChange.VaultsChanged());
      case DECLINED -> Stream.of(new LibraryChange.SuggestionsChanged(image(touched).report()));
      case TALK -> joined(touched, drawing);
      case CORRECTION -> talk(new TalkId(touched.row()), drawing.outdated());
      case PARTING -> parted(image(touched), drawing);
      case TELLING -> told(image(touched).talk(), drawing.outdated());
      case MENTION -> talk(image(touched).talk(), drawing.outdated());
      case HIGHLIGHT -> highlight(touched, drawing.outdated());
      case PLACEMENT -> changed(image(touched).highlight());
      case NOTE -> note(touched, drawing.outdated());
      case TAG -> tagged(image(touched).tagOwner(), drawing.outdated());
    };
  }

  private Stream<LibraryChange> report(Touched touched, Outdated outdated) {
    var report = new ReportId(touched.row());
    var before = before(touched);
    var after = after(touched);
    if (after.isSeen() != before.isSeen()) {
      outdated.report(report);
    } else if (after.isSeen()) {
      outdated.moved(report);
      if (!eventOf(before).equals(eventOf(after))) {
        outdated.within(report);
      }
    }
    var changed = new LibraryChange.ReportsChanged();
    if (before.isSeen() && !after.isSeen()) {
      return Stream.of(changed, new LibraryChange.ReportGone(report));
    }
    return isMoved(before, after)
        ? Stream.of(changed, new LibraryChange.VersionAdded(report))
        : Stream.of(changed);
  }

  /** The event that is chosen for a report, else the one that its version tells of. */
  private Optional<Long> eventOf(RowImage report) {
    return report
        .chosenEvent()
        .or(
            () ->
                statements.first(
                    "SELECT event FROM version WHERE id = ? AND event IS NOT NULL",
                    row -> row.number("event"),
                    report.currentVersion()));
  }

  private static boolean isMoved(RowImage before, RowImage after) {
    return before.currentVersion() > 0
        && after.currentVersion() > 0
        && before.currentVersion() != after.currentVersion();
  }

  /** Everything that is about it is called otherwise now. */
  private Stream<LibraryChange> event(Touched touched, Outdated outdated) {
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
              outdated.text(report);
              outdated.within(report);
            });
    return Stream.of(new LibraryChange.ReportsChanged());
  }

  private static Stream<LibraryChange> apart(RowImage talks) {
    return Stream.of(talks.talk(), talks.other()).map(LibraryChange.TalkChanged::new);
  }

  private Stream<LibraryChange> joined(Touched touched, Drawing drawing) {
    var talk = new TalkId(touched.row());
    var before = before(touched).joined();
    var now = after(touched).joined();
    if (before.equals(now)) {
      return talk(talk, drawing.outdated());
    }
    drawing.session().mentions().settle(talk);
    return Stream.of(before, now, Optional.of(talk))
        .flatMap(Optional::stream)
        .flatMap(changed -> talk(changed, drawing.outdated()));
  }

  private static Stream<LibraryChange> parted(RowImage parting, Drawing drawing) {
    drawing.session().mentions().settle(parting.report());
    return Stream.of(parting.talk(), parting.becomes())
        .flatMap(talk -> talk(talk, drawing.outdated()));
  }

  private static Stream<LibraryChange> talk(TalkId talk, Outdated outdated) {
    outdated.talk(talk);
    return Stream.of(new LibraryChange.TalkChanged(talk));
  }

  /** A talk of which the user told, and the one that it was joined to. */
  private Stream<LibraryChange> told(TalkId talk, Outdated outdated) {
    return statements
        .list(
            "SELECT id FROM talk WHERE id = ?1 UNION SELECT joined FROM talk WHERE id = ?1"
                + " AND joined IS NOT NULL",
            row -> new TalkId(row.number("id")),
            talk.value())
        .stream()
        .flatMap(changed -> talk(changed, outdated));
  }

  private Stream<LibraryChange> highlight(Touched touched, Outdated outdated) {
    outdated.highlight(new HighlightId(touched.row()));
    return Stream.of(new LibraryChange.HighlightsChanged(image(touched).report()));
  }

  /** It is found by the same words, wherever it is and whatever its tags are. */
  private Stream<LibraryChange> changed(HighlightId highlight) {
    return statements
        .list(
            "SELECT report FROM highlight WHERE id = ?",
            row -> new ReportId(row.number("report")),
            highlight.value())
        .stream()
        .map(LibraryChange.HighlightsChanged::new);
  }

  private Stream<LibraryChange> note(Touched touched, Outdated outdated) {
    var note = new NoteId(touched.row());
    outdated.note(note);
    return Stream.of(new LibraryChange.NoteChanged(note, image(touched).target()));
  }

  private Stream<LibraryChange> tagged(TagOwner owner, Outdated outdated) {
    return switch (owner) {
      case TagOwner.OfReport(var report) -> {
        outdated.text(report);
        yield Stream.of(new LibraryChange.ReportsChanged());
      }
      case TagOwner.OfTalk(var talk) -> Stream.of(new LibraryChange.TalkChanged(talk));
      case TagOwner.OfNote(var id) ->
          new NoteRepository(statements)
              .find(id).stream().map(note -> new LibraryChange.NoteChanged(id, note.target()));
      case TagOwner.OfHighlight(var highlight) -> changed(highlight);
    };
  }
}
