package app.hallway.library;

import app.hallway.export.Catalogue;
import app.hallway.export.EventMatter;
import app.hallway.export.ExportFile;
import app.hallway.export.ExportPlan;
import app.hallway.export.ExportWriter;
import app.hallway.export.Layout;
import app.hallway.export.ReportNotes;
import app.hallway.export.TalkNotes;
import app.hallway.library.arriving.Rereading;
import app.hallway.library.joining.TalkPages;
import app.hallway.library.reading.QuoteMarkdown;
import app.hallway.library.reading.Reading;
import app.hallway.model.Event;
import app.hallway.model.FollowUp;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.Talk;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkSummary;
import app.hallway.store.Session;
import app.hallway.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Taking notes and highlights out. */
public final class Exporting {
  private final Store store;
  private final Reading reading;

  Exporting(Store store, Reading reading) {
    this.store = store;
    this.reading = reading;
  }

  /** What to export; null does not narrow. */
  public record Scope(@Nullable ReportId report, @Nullable TalkId talk, @Nullable String event) {
    public static final Scope ALL = new Scope(null, null, null);
  }

  /** Writes what the scope has notes or highlights about. */
  public ExportWriter.Written export(Scope scope, ExportPlan plan, Path folder) throws IOException {
    return export(scope, plan, folder, (_, _, _, _) -> {}, () -> false);
  }

  /**
   * As the other, told file by file on the calling thread.
   *
   * @param cancelled asked between reports and files; what is written stays
   */
  public ExportWriter.Written export(
      Scope scope,
      ExportPlan plan,
      Path folder,
      ExportWriter.Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    var matter = matter(scope, plan.layout(), cancelled);
    var files = plan.files(matter.catalogue(), matter.notes(), matter.talks());
    return write(files, plan, folder, progress, cancelled);
  }

  /** Puts files that are made into a folder. */
  ExportWriter.Written write(
      List<ExportFile> files,
      ExportPlan plan,
      Path folder,
      ExportWriter.Progress progress,
      BooleanSupplier cancelled)
      throws IOException {
    try (var temporary = store.making(folder.resolve(".hallway"))) {
      return new ExportWriter(temporary.file().getFileName().toString())
          .write(folder, files, plan, progress, cancelled);
    }
  }

  /** All that an export of a scope tells, in one snapshot. */
  Matter matter(Scope scope, Layout layout, BooleanSupplier cancelled) {
    readAgain(scope);
    return store.read(
        session ->
            new Matter(
                gather(scope, session, cancelled),
                talksApart(scope, session),
                catalogue(layout, session)));
  }

  /** Places are told by the form in which this program reads. */
  void readAgain(Scope scope) {
    int form = reading.form();
    if (!store.read(session -> session.reread().due(form, 1)).isEmpty()) {
      store
          .read(
              session ->
                  reports(scope, session)
                      .filter(report -> report.highlights() > 0)
                      .flatMap(report -> session.versions().current(report.id()).stream())
                      .toList())
          .forEach(version -> Rereading.ensure(store, reading, version));
    }
  }

  /** What is exported, and all that could be. */
  record Matter(List<ReportNotes> notes, List<TalkNotes> talks, Catalogue catalogue) {}

  /**
   * What the user has about talks that no report tells of.
   *
   * @param events the only ones, as they are shown; none for all
   */
  List<TalkNotes> talksApart(List<String> events) {
    return store.read(session -> talksApart(Scope.ALL, session)).stream()
        .filter(it -> events.isEmpty() || events.contains("" + it.talk().event()))
        .toList();
  }

  Catalogue catalogue(Layout layout) {
    return store.read(session -> catalogue(layout, session));
  }

  /** What the user has about talks that no report tells of; those of which nothing is left out. */
  private static List<TalkNotes> talksApart(Scope scope, Session session) {
    if (scope.report() != null) {
      return List.of();
    }
    var event = scope.event() == null ? null : session.events().shown(scope.event());
    return session.talks().list(TalkFilter.ALL).stream()
        .filter(listed -> listed.report() == null)
        .map(TalkSummary::talk)
        .filter(talk -> scope.talk() == null || scope.talk().equals(talk.id()))
        .filter(talk -> event == null || event.equals(talk.event()))
        .map(
            talk -> new TalkNotes(talk, session.notes().about(new NoteTarget.AboutTalk(talk.id()))))
        .filter(it -> !it.notes().isEmpty() || it.talk().followUp() != FollowUp.NONE)
        .toList();
  }

  /** As much of it as the layout has files for. */
  private static Catalogue catalogue(Layout layout, Session session) {
    var shelf = new Cataloguing(session);
    return switch (layout) {
      case REPORT -> new Catalogue(shelf.reports(), shelf.talksApart(), List.of());
      case TALK -> new Catalogue(shelf.reports(), shelf.talks(), List.of());
      case EVENT -> new Catalogue(shelf.reports(), shelf.talksApart(), shelf.events());
    };
  }

  /**
   * What an export of the scope is made from; reports of which the user said nothing are left out.
   */
  public List<ReportNotes> gather(Scope scope) {
    return store.read(session -> gather(scope, session, () -> false));
  }

  /** What a digest or a trip report of an event is made from. */
  public EventMatter about(Event event) {
    var scope = new Scope(null, null, event.name());
    readAgain(scope);
    return store.read(session -> about(event, scope, session));
  }

  private EventMatter about(Event event, Scope scope, Session session) {
    var pages = new TalkPages(session);
    return new EventMatter(
        event.name(),
        reports(scope, session)
            .map(report -> notesOf(report, scope, session, new QuoteMarkdown(session, reading)))
            .toList(),
        session.talks().list(TalkFilter.ALL.withEvent(event.name())).stream()
            .flatMap(talk -> pages.of(talk.talk().id()).stream())
            .toList());
  }

  /**
   * The events that a scope is about: all, one by any of its names, or that of a report or talk.
   */
  List<Event> events(Scope scope) {
    return store.read(
        session -> {
          var all = session.events().list();
          if (scope.equals(Scope.ALL)) {
            return all;
          }
          var name = event(scope, session);
          return all.stream().filter(event -> event.name().equals(name)).toList();
        });
  }

  /** The name of the one event that a narrower scope is about, as it is shown, or null. */
  private static @Nullable String event(Scope scope, Session session) {
    if (scope.report() != null) {
      return session.reports().find(scope.report()).map(ReportSummary::event).orElse(null);
    }
    if (scope.talk() != null) {
      return session.talks().find(scope.talk()).map(Talk::event).orElse(null);
    }
    return scope.event() == null ? null : session.events().shown(scope.event());
  }

  /** As the other, of some reports. */
  List<ReportNotes> gather(List<ReportId> reports) {
    return store.read(
        session ->
            reports.stream()
                .flatMap(
                    report -> gather(new Scope(report, null, null), session, () -> false).stream())
                .toList());
  }

  private List<ReportNotes> gather(Scope scope, Session session, BooleanSupplier cancelled) {
    return reports(scope, session)
        .takeWhile(_ -> !cancelled.getAsBoolean())
        .filter(report -> isCaredFor(report, session))
        .map(report -> notesOf(report, scope, session, new QuoteMarkdown(session, reading)))
        .filter(Exporting::saysAnything)
        .toList();
  }

  private static boolean isCaredFor(ReportSummary report, Session session) {
    return report.notes() + report.highlights() > 0 || session.talks().isAnyFollowedUp(report.id());
  }

  private static boolean saysAnything(ReportNotes notes) {
    return !notes.highlights().isEmpty()
        || !notes.notes().isEmpty()
        || notes.talks().stream().anyMatch(told -> told.talk().followUp() != FollowUp.NONE);
  }

  static Stream<ReportSummary> reports(Scope scope, Session session) {
    var reports =
        scope.report() == null
            ? session.reports().list(new ReportFilter.All()).stream()
            : session.reports().find(scope.report()).stream();
    var event = scope.event() == null ? null : session.events().shown(scope.event());
    return reports.filter(report -> event == null || event.equals(report.event()));
  }

  private static ReportNotes notesOf(
      ReportSummary report, Scope scope, Session session, QuoteMarkdown markdown) {
    var talk = scope.talk();
    var highlights =
        session.highlights().of(report.id()).stream()
            .filter(mark -> talk == null || talk.equals(mark.talk()))
            .toList();
    var quotes = new HashMap<HighlightId, String>();
    highlights.forEach(
        highlight -> markdown.told(highlight).ifPresent(it -> quotes.put(highlight.id(), it)));
    return new ReportNotes(
        report,
        session.talks().in(report.id()).stream()
            .filter(told -> talk == null || talk.equals(told.talk().id()))
            .toList(),
        highlights,
        session.notes().of(report.id()).stream()
            .filter(note -> talk == null || isAbout(note, talk, highlights))
            .toList(),
        quotes);
  }

  private static boolean isAbout(Note note, TalkId talk, List<Highlight> highlights) {
    return switch (note.target()) {
      case NoteTarget.AboutTalk(var about) -> about.equals(talk);
      case NoteTarget.AboutReport report -> false;
      case NoteTarget.AboutHighlight(var about) ->
          highlights.stream().anyMatch(mark -> mark.id().equals(about));
    };
  }
}
