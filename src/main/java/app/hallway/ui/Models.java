package app.hallway.ui;

import app.hallway.library.Library;
import app.hallway.ui.common.FxDelay;
import app.hallway.ui.common.LibraryFacts;
import app.hallway.ui.common.Notices;
import app.hallway.ui.common.Workspace;
import app.hallway.ui.exporting.ExportViewModel;
import app.hallway.ui.importing.ImportViewModel;
import app.hallway.ui.library.EventViewModel;
import app.hallway.ui.library.QueueViewModel;
import app.hallway.ui.library.ReportsViewModel;
import app.hallway.ui.library.ShelvesViewModel;
import app.hallway.ui.library.SpeakersViewModel;
import app.hallway.ui.library.TalksViewModel;
import app.hallway.ui.library.TodosViewModel;
import app.hallway.ui.library.WritingsViewModel;
import app.hallway.ui.restoring.RestoreViewModel;
import app.hallway.ui.search.SearchViewModel;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.SettingsViewModel;
import app.hallway.ui.settings.WatchViewModel;
import app.hallway.ui.speakers.SpeakerPageViewModel;
import app.hallway.ui.talks.TalkPageViewModel;

/** The view models of one window, and what they share. */
final class Models implements AutoCloseable {
  final Lanes lanes = new Lanes();
  final Notices notices = new Notices();
  final Workspace workspace = new Workspace();
  final LibraryFacts facts;
  final SettingsViewModel settings;
  final ShelvesViewModel shelves;
  final EventViewModel event;
  final ReportsViewModel reports;
  final TalksViewModel talks;
  final TalkPageViewModel talkPage;
  final SpeakersViewModel speakers;
  final SpeakerPageViewModel speakerPage;
  final WritingsViewModel writings;
  final QueueViewModel queue;
  final TodosViewModel todos;
  final HistoryViewModel history;
  final SearchViewModel search;
  final ImportViewModel imports;
  final ExportViewModel exports;
  final RestoreViewModel restoring;
  final WatchViewModel watching;

  Models(Library library, Settings kept, Outside outside) {
    facts = new LibraryFacts(library, lanes.lists());
    settings = new SettingsViewModel(kept, workspace, outside.systemIsDark());
    shelves = new ShelvesViewModel(library, facts, lanes.lists(), notices);
    event = new EventViewModel(library, workspace, shelves, facts, lanes.lists(), new FxDelay());
    reports = new ReportsViewModel(library, workspace, facts, lanes.lists(), notices);
    talks = new TalksViewModel(library, workspace, facts, lanes.lists(), notices);
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
