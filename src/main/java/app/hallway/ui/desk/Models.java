package app.hallway.ui.desk;

import app.hallway.library.Library;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.FxDelay;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.exporting.ExportViewModel;
import app.hallway.ui.importing.ImportViewModel;
import app.hallway.ui.library.queue.QueueViewModel;
import app.hallway.ui.library.reports.ReportsViewModel;
import app.hallway.ui.library.shelves.EventViewModel;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import app.hallway.ui.library.speakers.SpeakersViewModel;
import app.hallway.ui.library.talks.AllTalksViewModel;
import app.hallway.ui.library.todos.TodosViewModel;
import app.hallway.ui.library.writings.WritingsViewModel;
import app.hallway.ui.restoring.RestoreViewModel;
import app.hallway.ui.search.SearchViewModel;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.SettingsViewModel;
import app.hallway.ui.settings.WatchViewModel;
import app.hallway.ui.speakers.SpeakerPageViewModel;
import app.hallway.ui.talks.page.TalkPageViewModel;

/** The view models of one window, and what they share. */
public final class Models implements AutoCloseable {
  final Lanes lanes = new Lanes();
  public final Notices notices = new Notices();
  public final Workspace workspace = new Workspace();
  final LibraryFacts facts;
  public final SettingsViewModel settings;
  public final ShelvesViewModel shelves;
  final EventViewModel event;
  public final ReportsViewModel reports;
  public final AllTalksViewModel talks;
  final TalkPageViewModel talkPage;
  public final SpeakersViewModel speakers;
  final SpeakerPageViewModel speakerPage;
  public final WritingsViewModel writings;
  final QueueViewModel queue;
  final TodosViewModel todos;
  final HistoryViewModel history;
  public final SearchViewModel search;
  public final ImportViewModel imports;
  public final ExportViewModel exports;
  public final RestoreViewModel restoring;
  public final WatchViewModel watching;

  Models(Library library, Settings kept, Outside outside) {
    facts = new LibraryFacts(library, lanes.lists());
    settings = new SettingsViewModel(kept, workspace, outside.systemIsDark());
    shelves = new ShelvesViewModel(library, facts, lanes.lists(), notices);
    event = new EventViewModel(library, workspace, shelves, facts, lanes.lists(), new FxDelay());
    reports = new ReportsViewModel(library, workspace, facts, lanes.lists(), notices);
    talks = new AllTalksViewModel(library, workspace, facts, lanes.lists(), notices);
    talkPage = new TalkPageViewModel(library, workspace, facts, lanes.lists(), new FxDelay());
    speakers = new SpeakersViewModel(library, workspace, facts, lanes.lists(), notices);
    speakerPage = new SpeakerPageViewModel(library, workspace, facts, lanes.lists(), new FxDelay());
    writings = new WritingsViewModel(library, workspace, facts, lanes.lists(), notices);
    queue =
        new QueueViewModel(library, workspace, facts, lanes.lists(), notices, outside.browser());
    todos = new TodosViewModel(library, workspace, facts, lanes.lists(), notices);
    history = new HistoryViewModel(library, facts, lanes.lists(), notices);
    search = new SearchViewModel(library, workspace, lanes.search(), new FxDelay(), notices);
    imports = new ImportViewModel(library, workspace, lanes.imports(), notices, library.clock());
    exports =
        new ExportViewModel(library, workspace, lanes.exports(), notices, outside.exportFolder());
    watching = new WatchViewModel(library, facts, lanes.lists(), notices);
    restoring =
        new RestoreViewModel(library.backups(), lanes.exports(), notices, outside.restorer());
  }

  @Override
  public void close() {
    facts.close();
    lanes.close();
  }
}
