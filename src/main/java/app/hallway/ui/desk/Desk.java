package app.hallway.ui.desk;

import app.hallway.library.DailyUpkeep;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.FolderNews;
import app.hallway.model.LibraryCounts;
import app.hallway.model.ReportId;
import app.hallway.model.VaultTrouble;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.FocusRing;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.MenuKeys;
import app.hallway.ui.common.NoticeBar;
import app.hallway.ui.common.Question;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.DropVeil;
import app.hallway.ui.importing.ImportProgress;
import app.hallway.ui.importing.ImportResults;
import app.hallway.ui.library.ListPane;
import app.hallway.ui.library.queue.QueueView;
import app.hallway.ui.library.reports.ReportMenu;
import app.hallway.ui.library.reports.ReportsView;
import app.hallway.ui.library.shelves.EventSheet;
import app.hallway.ui.library.shelves.ShelvesView;
import app.hallway.ui.library.speakers.SpeakersList;
import app.hallway.ui.library.talks.TalksList;
import app.hallway.ui.library.todos.TodosView;
import app.hallway.ui.library.writings.WritingsList;
import app.hallway.ui.reader.ReaderView;
import app.hallway.ui.search.SearchBox;
import app.hallway.ui.search.SearchResults;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.side.SidePane;
import app.hallway.ui.window.BesidePage;
import app.hallway.ui.window.Commands;
import app.hallway.ui.window.HeaderBar;
import app.hallway.ui.window.Looks;
import app.hallway.ui.window.MainMenu;
import app.hallway.ui.window.MainWindow;
import app.hallway.ui.window.PaneCycle;
import app.hallway.ui.window.Panes;
import app.hallway.ui.window.StatusBar;
import app.hallway.ui.window.Welcome;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** The whole window for one library: makes its parts and ties them together. FX thread only. */
public final class Desk implements AutoCloseable, Deeds.Navigation {
  private final Models models;
  private final Runnable onClose;
  private final Sheets sheets = new Sheets();
  private final Deeds deeds;
  private final Usher usher;
  private final SearchBox searchBox;
  private final ListPane listPane;
  private final StackPane page = new StackPane();
  private final Supplier<ReaderView> makeReader;
  private volatile @Nullable ReaderView reader;
  private final SidePane side;
  private final Panes panes;
  private final PaneCycle cycle;
  private final MainWindow window;
  private List<String> unsaved = List.of();

  /**
   * Makes all of the window.
   *
   * @param onClose what the user's wish to close the window does
   */
  public Desk(Library library, Settings kept, Outside outside, Runnable onClose) {
    this.onClose = onClose;
    models = new Models(library, kept, outside);
    deeds = new Deeds(models, outside, sheets, this);
    usher = new Usher(models.commons, models.imports);
    var results = new SearchResults(models.search);
    searchBox = new SearchBox(models.search, results, deeds.search.keysText());
    var shelves = new ShelvesView(models.shelves, new EventSheet(models.event, sheets));
    listPane = listPane();
    side = new SidePane(models.commons.on(models.lanes.side()), outside.browser());
    makeReader =
        () ->
            new ReaderView(
                library, models.workspace, models.facts, models.lanes.page(), outside.browser());
    page.getStyleClass().add("page-pane");
    page.getChildren().add(new EmptyState(Feather.BOOK_OPEN, "page.empty"));
    panes = new Panes(shelves, listPane, page, side);
    models.workspace.textSize().subscribe(size -> panes.textSize(size.doubleValue()));
    cycle = cycle(shelves);
    window = window(results);
    side.setOnLeave(this::focusPage);
  }

  private ListPane listPane() {
    var menu = new ReportMenu(models.reports, new Question(sheets));
    var welcome = new Welcome(deeds.imports.files(), deeds.imports.samples());
    return new ListPane(
        models.shelves,
        List.of(
            ReportsView.page(models.reports, menu, welcome),
            TalksList.of(models.talks),
            SpeakersList.of(models.speakers),
            WritingsList.of(models.writings, models.waiting, deeds.waiting.action()),
            QueueView.page(models.queue, deeds.news.action()),
            TodosView.page(models.todos)));
  }

  private PaneCycle cycle(ShelvesView shelves) {
    return new PaneCycle(
        List.of(
            new PaneCycle.Stop(shelves, shelves::focusList),
            new PaneCycle.Stop(listPane, listPane::focusList),
            new PaneCycle.Stop(page, this::focusPage),
            new PaneCycle.Stop(side, side::enter)));
  }

  private MainWindow window(SearchResults results) {
    var veil = new DropVeil(models.imports::importAll);
    var whole =
        new MainWindow(
            besideThePage(new HeaderBar(new MainMenu(deeds.commands), searchBox, buttons())),
            panes,
            besideThePage(
                new StatusBar(
                    counts(),
                    models.workspace.status(),
                    deeds.vaults.sign(),
                    new ImportProgress(models.imports))),
            results,
            new NoticeBar(models.notices),
            sheets,
            veil);
    veil.guard(whole);
    whole.addEventFilter(KeyEvent.KEY_PRESSED, this::beforeTheList);
    whole.addEventHandler(KeyEvent.KEY_PRESSED, this::onLetter);
    ImportResults.install(models.imports, sheets, models.workspace);
    return whole;
  }

  /** Not there while the page has the window to itself. */
  private Node besideThePage(Node node) {
    node.visibleProperty().bind(panes.alone().not());
    node.managedProperty().bind(node.visibleProperty());
    return node;
  }

  private List<Node> buttons() {
    return List.of(
        deeds.history.undo().button(Icons.of(Feather.CORNER_UP_LEFT)),
        deeds.settings.appearance().button(Icons.of(Feather.MOON)),
        deeds.export.button(),
        importButton());
  }

  private Button importButton() {
    var button = deeds.imports.files().button();
    button.textProperty().unbind();
    button.setText(Messages.text("header.import"));
    button.getStyleClass().add("accent");
    return button;
  }

  private StringBinding counts() {
    return Bindings.createStringBinding(
        () -> words(models.shelves.counts().get()), models.shelves.counts());
  }

  private static String words(LibraryCounts counts) {
    return Messages.text("status.counts", counts.reports(), counts.talks());
  }

  /**
   * JavaFX's lists take Ctrl and the backslash for themselves: they would forget what is chosen in
   * them.
   */
  private void beforeTheList(KeyEvent event) {
    var left = deeds.commands.named("command.show.left");
    if (left.matches(event) && !sheets.isVisible()) {
      left.action().run();
      event.consume();
    }
  }

  /** Plain letters are commands only where nobody types text. */
  private void onLetter(KeyEvent event) {
    var owner = window.getScene().getFocusOwner();
    if (owner instanceof TextInputControl || sheets.isVisible()) {
      return;
    }
    deeds.commands.all().stream()
        .filter(command -> command.isLetter() && command.matches(event))
        .findFirst()
        .ifPresent(
            command -> {
              command.action().run();
              event.consume();
            });
  }

  /** The scene, dressed, and dressed anew whenever the colours change. */
  public Scene scene(double width, double height) {
    var scene = new Scene(window, width, height);
    FocusRing.follow(scene);
    MenuKeys.follow(scene);
    models.workspace.theme().subscribe(theme -> Looks.dress(scene, theme));
    return scene;
  }

  /** Makes the page's view, which takes a while: for the moment after the window is seen. */
  public void showPage() {
    var view = makeReader.get();
    reader = view;
    page.getChildren().setAll(view);
  }

  /** Whether the open report stands on the page as it was asked for. */
  public boolean isPageShown() {
    return reader != null && models.workspace.report().get() != null && reader.settled().get();
  }

  /** The report that the page engine has, or null. May be asked on any thread. */
  public @Nullable ReportId reportInEngine() {
    var view = reader;
    return view == null ? null : view.reportInEngine();
  }

  /**
   * Writes what is being typed, while the FX thread stands still. On any other thread.
   *
   * @return the notes that the library did not take
   */
  public List<String> rescue() {
    return side.rescue();
  }

  private void focusPage() {
    if (reader != null) {
      reader.requestFocus();
    }
  }

  /** Tells what was done for the library without being asked. */
  public void say(DailyUpkeep.News news) {
    switch (news) {
      case DailyUpkeep.News.CopyMade _ ->
          models.workspace.status().set(Messages.text("upkeep.copied"));
      case DailyUpkeep.News.Spoilt(var things) ->
          models.notices.warn(
              Messages.text("upkeep.spoiled", things.size(), Wording.spoiled(things.getFirst())));
      case DailyUpkeep.News.CopyFailed(var reason) ->
          models.notices.warn(Messages.text("upkeep.failed", Messages.text("reason", reason)));
      case DailyUpkeep.News.BinEmptied(int things) ->
          models.workspace.status().set(Messages.text("upkeep.emptied", things));
    }
  }

  /** Tells what came from the watched folders. */
  public void say(FolderNews news) {
    models.workspace.status().set(Wording.watch(news));
    if (news instanceof FolderNews.Brought brought) {
      models.imports.brought(brought);
    }
  }

  /** Tells why a folder of notes was not brought up to date. */
  public void say(VaultTrouble trouble) {
    models.vaults.say(trouble);
  }

  /** Something failed that nobody caught; it is in the log already. */
  public void sayUnexpected() {
    models.notices.warn(Messages.text("app.unexpected"));
  }

  public void closeSheet() {
    sheets.close();
  }

  public Models models() {
    return models;
  }

  Usher usher() {
    return usher;
  }

  public Panes panes() {
    return panes;
  }

  SidePane side() {
    return side;
  }

  public Commands commands() {
    return deeds.commands;
  }

  @Override
  public void search() {
    sheets.close();
    panes.alone().set(false);
    searchBox.focusField();
  }

  @Override
  public void findInPage() {
    sheets.close();
    if (reader != null) {
      reader.find();
    }
  }

  @Override
  public void step(int by) {
    listPane.step(by);
  }

  @Override
  public void change(int by) {
    if (reader != null) {
      reader.stepChange(by);
    }
  }

  @Override
  public void pane(int by) {
    cycle.move(by);
  }

  @Override
  public void toggle(List<BesidePage> hidden) {
    panes.toggle(hidden);
  }

  @Override
  public void readAlone() {
    panes.alone().set(!panes.alone().get());
    focusPage();
  }

  @Override
  public void closeWindow() {
    onClose.run();
  }

  /** The notes that the library did not take when the desk was closed. */
  public List<String> unsaved() {
    return unsaved;
  }

  @Override
  public void close() {
    unsaved = side.saveNow();
    if (reader != null) {
      reader.close();
    }
    models.close();
  }
}
