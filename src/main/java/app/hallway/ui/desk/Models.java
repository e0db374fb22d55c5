package app.hallway.ui.desk;

import app.hallway.library.Library;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.FxDelay;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.exporting.ExportViewModel;
import app.hallway.ui.exporting.PaperViewModel;
import app.hallway.ui.importing.ImportViewModel;
import app.hallway.ui.library.queue.QueueViewModel;
import app.hallway.ui.library.reports.ReportsViewModel;
import app.hallway.ui.library.shelves.EventViewModel;
import app.hallway.ui.library.shelves.ShelvesViewModel;
import app.hallway.ui.library.speakers.SpeakersViewModel;
import app.hallway.ui.library.talks.AllTalksViewModel;
import app.hallway.ui.library.todos.TodosViewModel;
import app.hallway.ui.library.writings.WaitingViewModel;
import app.hallway.ui.library.writings.WritingsViewModel;
import app.hallway.ui.palette.NamedPlaces;
import app.hallway.ui.restoring.RestoreViewModel;
import app.hallway.ui.search.SearchViewModel;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.SettingsViewModel;
import app.hallway.ui.settings.WatchViewModel;
import app.hallway.ui.speakers.SpeakerPageViewModel;
import app.hallway.ui.talks.page.TalkPageViewModel;
import app.hallway.ui.templating.TemplatesViewModel;
import app.hallway.ui.vaults.FileChangesViewModel;
import app.hallway.ui.vaults.VaultsViewModel;

/** The view models of one window, and what they share. */
public final class Models implements AutoCloseable {
  final Lanes lanes = new Lanes();
  public final Notices notices = new Notices();
  public final Workspace workspace = new Workspace();
  final LibraryFacts facts;
  final Commons commons;
  public final SettingsViewModel settings;
  public final ShelvesViewModel shelves;
  final EventViewModel event;
  public final ReportsViewModel reports;
  public final AllTalksViewModel talks;
  final TalkPageViewModel talkPage;
  public final SpeakersViewModel speakers;
  final SpeakerPageViewModel speakerPage;
  public final WritingsViewModel writings;
  final WaitingViewModel waiting;
  final QueueViewModel queue;
  final TodosViewModel todos;
  final HistoryViewModel history;
  public final SearchViewModel search;
  public final ImportViewModel imports;
  public final ExportViewModel exports;
  public final PaperViewModel papers;
  public final TemplatesViewModel templates;
  public final RestoreViewModel restoring;
  public final VaultsViewModel vaults;
  public final FileChangesViewModel changes;
  final WatchViewModel watching;
  final NamedPlaces places;

  public Models(Library library, Settings kept, Outside outside) {
    facts = new LibraryFacts(library, lanes.lists());
    commons = new Commons(library, workspace, facts, lanes.lists(), notices);
    settings = new SettingsViewModel(kept, workspace, outside.systemIsDark());
    shelves = new ShelvesViewModel(commons);
    event = new EventViewModel(commons, shelves, new FxDelay());
    reports = new ReportsViewModel(commons);
    talks = new AllTalksViewModel(commons);
    talkPage = new TalkPageViewModel(commons, new FxDelay());
    speakers = new SpeakersViewModel(commons);
    speakerPage = new SpeakerPageViewModel(commons, new FxDelay());
    writings = new WritingsViewModel(commons);
    waiting = new WaitingViewModel(commons, outside.browser(), new FxDelay());
    queue = new QueueViewModel(commons, outside.browser());
    todos = new TodosViewModel(commons);
    history = new HistoryViewModel(commons);
    search = new SearchViewModel(library, workspace, lanes.search(), new FxDelay(), notices);
    imports = new ImportViewModel(commons.on(lanes.imports()), library.clock());
    exports = new ExportViewModel(commons.on(lanes.exports()), outside.exportFolder());
    papers = new PaperViewModel(commons.on(lanes.exports()));
    templates = new TemplatesViewModel(commons.on(lanes.exports()), new FxDelay());
    watching = new WatchViewModel(commons);
    places = new NamedPlaces(library, workspace, shelves::showEvent);
    vaults = new VaultsViewModel(commons, lanes.exports());
    changes = new FileChangesViewModel(commons, new FxDelay());
    restoring = new RestoreViewModel(commons.on(lanes.exports()), outside.restorer());
  }

  @Override
  public void close() {
    facts.close();
    lanes.close();
  }
}
