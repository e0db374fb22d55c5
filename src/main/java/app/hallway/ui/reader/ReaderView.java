package app.hallway.ui.reader;

import app.hallway.library.Library;
import app.hallway.model.Change;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.SuggestionId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.UndoBar;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.FxDelay;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.TaskExecutor;
import app.hallway.ui.reader.changes.VersionBar;
import app.hallway.ui.reader.find.FindBar;
import app.hallway.ui.reader.find.Links;
import app.hallway.ui.reader.marks.PassageBar;
import app.hallway.ui.reader.open.OpenPage;
import app.hallway.ui.reader.open.ReaderViewModel;
import app.hallway.ui.reader.page.PageColours;
import app.hallway.ui.reader.page.PageEvents;
import app.hallway.ui.reader.page.PageMarks;
import app.hallway.ui.reader.page.PageView;
import app.hallway.ui.reader.server.PageServer;
import java.time.Duration;
import java.util.List;
import java.util.function.BiConsumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The open report as a page. The constructor makes a WebView, which takes a while: to be called
 * after the window is seen. FX thread only.
 */
public final class ReaderView extends StackPane implements AutoCloseable {
  private static final Duration REST = Duration.ofMillis(500);
  private static final Duration RESIZED = Duration.ofMillis(120);
  private static final Duration FLASH = Duration.ofMillis(1200);

  private static final double AT_THE_EDGE = 16;

  private final Workspace workspace;
  private final ReaderViewModel model;
  private final PageServer server;
  private final PageView page;
  private final PassageBar passages;
  private final Links links;
  private final FindBar find;
  private final PageMenu menu;
  private final Delay delay = new FxDelay();
  private final Label address = new Label();
  private final EmptyState empty = new EmptyState(Feather.BOOK_OPEN, "reader.empty");
  private final ReadOnlyBooleanWrapper settled = new ReadOnlyBooleanWrapper();
  private @Nullable OpenPage shown;
  private @Nullable OpenPage arriving;
  private volatile @Nullable ReportId inEngine;
  private Runnable forgetSaving = () -> {};
  private Runnable forgetResizing = () -> {};
  private boolean unsaved;
  private int resume;

  public ReaderView(
      Library library,
      Workspace workspace,
      LibraryFacts facts,
      TaskExecutor tasks,
      Browser browser) {
    this.workspace = workspace;
    server = new PageServer(picture -> library.reports().picture(picture));
    model = new ReaderViewModel(library, workspace, facts, tasks, delay, server);
    page = new PageView(new PageEvents(new Heard()));
    links = new Links(model, page, browser);
    passages = new PassageBar(model.marks(), page);
    find = new FindBar(new Finding());
    getStyleClass().add("reader");
    setMinWidth(0);
    build();
    page.ready().subscribe(ready -> settle(ready));
    model.page().subscribe(this::arrive);
    workspace.report().subscribe(report -> settled.set(report == null));
    model.marks().all().subscribe(this::mark);
    model.trouble().subscribe(trouble -> settled.set(settled.get() || isUnreadable(trouble)));
    model.readAt(() -> page.position().offset());
    var changes = model.versions().changes();
    changes.goBy(this::toChange);
    changes.changes().subscribe(_ -> tellChanges());
    links.bar().visibleProperty().subscribe(_ -> address.setVisible(false));
    workspace.theme().subscribe(_ -> look());
    workspace.textSize().subscribe(_ -> look());
    workspace.goal().subscribe(_ -> goal());
    workspace.talk().subscribe(this::toTalk);
    page.node().widthProperty().subscribe(_ -> resized());
    menu = new PageMenu(page, passages, links, find);
    menu.install();
    new ReaderKeys(page, passages, find, model.marks()).install(this);
  }

  /** Nothing will come to stand on the page. */
  private boolean isUnreadable(String trouble) {
    return !trouble.isEmpty() && model.page().get() == null;
  }

  private void build() {
    var overlay = new Pane(passages);
    overlay.setPickOnBounds(false);
    address.getStyleClass().add("address");
    address.setVisible(false);
    address.setWrapText(true);
    address.setMinHeight(USE_PREF_SIZE);
    address.setMouseTransparent(true);
    find.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    links.bar().setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    setMargin(links.bar(), new Insets(0, AT_THE_EDGE, 0, AT_THE_EDGE));
    setMargin(address, new Insets(0, 2 * AT_THE_EDGE, 0, 0));
    setAlignment(address, Pos.BOTTOM_LEFT);
    setAlignment(find, Pos.TOP_RIGHT);
    setAlignment(links.bar(), Pos.BOTTOM_CENTER);
    var body = new StackPane(page.node(), overlay, address, links.bar(), find, empty);
    body.getStyleClass().add("body");
    VBox.setVgrow(body, Priority.ALWAYS);
    getChildren()
        .add(
            new VBox(
                new TroubleBar(model),
                new UndoBar(model.versions().undo()),
                new VersionBar(model.versions()),
                new PlainBar(model),
                body));
    page.node().setVisible(false);
  }

  /** True while the open report stands on the page with its marks; false while it is loading. */
  public ReadOnlyBooleanProperty settled() {
    return settled.getReadOnlyProperty();
  }

  /** The report that the page engine has; null for none. May be asked on any thread. */
  public @Nullable ReportId reportInEngine() {
    return inEngine;
  }

  /** Opens the line for finding words in the report. */
  public void find() {
    if (shown != null) {
      find.open();
    }
  }

  @Override
  public void requestFocus() {
    page.node().requestFocus();
  }

  /** Writes down where the reader is, where that is not yet done. */
  public void saveNow() {
    save(model::remember);
  }

  private void save(BiConsumer<OpenPage, ReadingPosition> writing) {
    forgetSaving.run();
    if (unsaved && shown != null && shown.view().newest() && page.ready().get()) {
      writing.accept(shown, page.position());
    }
    unsaved = false;
  }

  /** Lets the page go; where the reader is has been written down when this returns. */
  @Override
  public void close() {
    save(model::rememberAtOnce);
    server.close();
  }

  private void arrive(@Nullable OpenPage next) {
    saveNow();
    settled.set(next == null);
    passages.leave();
    links.bar().hide();
    boolean same = shown != null && next != null && shown.isSameTextAs(next);
    int stay = same ? page.position().offset() : 0;
    arriving = next;
    shown = null;
    inEngine = next == null ? null : next.report();
    empty.setVisible(next == null);
    page.node().setVisible(next != null);
    if (next != null) {
      resume = same ? stay : next.read().resume();
      page.load(server.serve(next.html()));
    }
  }

  private void settle(boolean ready) {
    var open = arriving;
    if (!ready || open == null) {
      return;
    }
    shown = open;
    arriving = null;
    look();
    var marks = model.marks().all().get();
    page.markOver(open.marks(), marks.lieOn(open.view().version()) ? marks : open.marks());
    page.readOnly(!open.view().newest());
    tellChanges();
    page.goTo(resume);
    passages.over(open);
    links.over(open);
    find.over(open.article().readingText());
    page.node().setAccessibleText(open.article().readingText());
    goal();
    settled.set(true);
  }

  /** Marks that were read for another page than the one that stands there are not painted on it. */
  private void mark(PageMarks marks) {
    if (shown != null && marks.lieOn(shown.view().version())) {
      page.mark(marks);
    }
  }

  private void look() {
    page.look(workspace.theme().get(), workspace.textSize().get());
    page.node().setPageFill(PageColours.background(workspace.theme().get()));
  }

  private void goal() {
    var place = workspace.goal().get();
    if (place == null || shown == null || !place.report().equals(shown.report())) {
      return;
    }
    var span = place.span();
    if (span != null && !shown.view().newest()) {
      model.versions().backToNewest();
      return;
    }
    workspace.goal().set(null);
    if (span != null) {
      show(span);
    }
  }

  private void show(TextSpan span) {
    page.show(span);
    page.flash(span);
    delay.after(FLASH, () -> page.flash(new TextSpan(0, 0)));
  }

  private void toChange(Change change) {
    var span = change.span();
    if (span.isEmpty()) {
      page.show(new TextSpan(span.start(), span.start() + 1));
    } else {
      show(span);
    }
  }

  /** Goes to the change so many further down. */
  public void stepChange(int by) {
    model.versions().changes().step(by);
  }

  private void toTalk(@Nullable TalkId talk) {
    if (talk != null) {
      page.toTalk(talk.value());
    }
  }

  private void resized() {
    forgetResizing.run();
    forgetResizing = delay.after(RESIZED, page::resized);
  }

  private void moved() {
    page.scrolled();
    passages.hide();
    unsaved = true;
    forgetSaving.run();
    forgetSaving = delay.after(REST, this::saveNow);
  }

  private void tellChanges() {
    var changes = model.versions().changes();
    page.tellChanges(changes.edgesForPage(), changes.newsForPage());
  }

  private final class Heard implements PageEvents.Listener {
    @Override
    public void clicked(double x, double y) {
      passages.clicked(x, y);
    }

    @Override
    public void linkClicked(String href) {
      links.clicked(href);
    }

    @Override
    public void talkClicked(String action, long id) {
      var talk = new TalkId(id);
      switch (action) {
        case "star" -> model.marks().toggle(talk);
        case "note" -> model.marks().noteAbout(talk);
        default -> model.marks().choose(talk);
      }
    }

    @Override
    public void suggestionClicked(long id) {
      model.marks().choose(new SuggestionId(id));
    }

    @Override
    public void selectionChanged() {
      passages.selectionChanged();
    }

    @Override
    public void scrolled() {
      moved();
    }

    @Override
    public void hovered(@Nullable String href) {
      menu.over(href);
      address.setText(href == null ? "" : links.words(href));
      address.setVisible(href != null && !links.bar().isVisible());
    }
  }

  private final class Finding implements FindBar.Listener {
    @Override
    public void found(List<TextSpan> spans, int current) {
      page.find(spans, current);
    }

    @Override
    public void closed() {
      requestFocus();
    }

    @Override
    public int top() {
      return page.top();
    }
  }

  /** The report that is shown, or null while there is none. */
  @Nullable ReportId shownReport() {
    var open = shown;
    return open == null ? null : open.report();
  }
}
