package app.hallway.ui.library.reports;

import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.RowMenu;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.OrderMenu;
import app.hallway.ui.library.list.Sight;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import org.kordamp.ikonli.feather.Feather;

/** The list of reports; several can be chosen at once. */
public final class ReportsView extends StackPane {
  private final ReportsViewModel model;
  private final ListView<ReportSummary> list = new ListView<>();
  private final ReportMenu menu;
  private boolean openedWasListed;
  private int chosenRow = -1;
  private Set<ReportId> remembered = Set.of();
  private Sight before = Sight.NONE;

  /**
   * Shows the reports of a view model.
   *
   * @param welcome stands where the whole library is empty
   */
  public ReportsView(ReportsViewModel model, ReportMenu menu, Node welcome) {
    this.model = model;
    this.menu = menu;
    list.setItems(model.reports());
    list.getStyleClass().add("cards");
    list.setAccessibleText(Messages.text("library.reports.name"));
    list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
    list.setCellFactory(view -> new ReportCell(model.opened()));
    var deeds = menu.of(this::chosen);
    list.setContextMenu(deeds);
    RowMenu.install(list, () -> deeds);
    list.addEventHandler(MouseEvent.MOUSE_CLICKED, this::onClick);
    list.addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    list.getSelectionModel()
        .getSelectedItems()
        .addListener((ListChangeListener<ReportSummary>) change -> remember());
    model.replacing().subscribe(this::onReplacing);
    model.opened().subscribe(this::follow);
    model.beginnings().count().subscribe(() -> list.scrollTo(0));
    getChildren().addAll(list, empty(welcome));
  }

  private Node empty(Node welcome) {
    var shelf = new EmptyState(Feather.INBOX, "library.reports.empty");
    var empty = new StackPane(welcome, shelf);
    var nothing = Bindings.isEmpty(model.reports()).and(model.loaded());
    var all = model.filter().isEqualTo(((Shelf.OfReports) Shelf.ALL).filter());
    nothing.subscribe(now -> keepFocus(empty, now));
    empty.visibleProperty().bind(nothing);
    welcome.visibleProperty().bind(all);
    shelf.visibleProperty().bind(all.not());
    return empty;
  }

  /** What arrives takes the place of the button that brought it. */
  private void keepFocus(Node empty, boolean nothing) {
    if (!nothing && empty.isFocusWithin()) {
      list.requestFocus();
    }
  }

  private List<ReportSummary> chosen() {
    return List.copyOf(list.getSelectionModel().getSelectedItems());
  }

  private void remember() {
    if (!model.replacing().get()) {
      remembered = chosen().stream().map(ReportSummary::id).collect(Collectors.toSet());
    }
  }

  private void onReplacing(boolean replacing) {
    if (replacing) {
      before = Sight.of(list, model.indexOfOpened());
      chosenRow = model.loaded().get() ? list.getSelectionModel().getSelectedIndex() : -1;
      openedWasListed = model.indexOfOpened() >= 0;
    } else {
      chooseAgain();
      followWhatCameIn();
      before.restore(list, model.indexOfOpened());
    }
  }

  /** What was chosen in the old list is chosen in the new one. */
  private void chooseAgain() {
    var wanted = remembered;
    list.getSelectionModel().clearSelection();
    for (var report : model.reports()) {
      if (wanted.contains(report.id())) {
        list.getSelectionModel().select(report);
      }
    }
    if (list.getSelectionModel().isEmpty()) {
      chooseInstead();
    }
  }

  /** What was opened before the list had it is chosen now, unless the user chose several. */
  private void followWhatCameIn() {
    if (!openedWasListed && list.getSelectionModel().getSelectedIndices().size() <= 1) {
      follow();
    }
  }

  /**
   * What was chosen went from the shelf: the next in its place, so that Delete goes on from there.
   */
  private void chooseInstead() {
    if (chosenRow >= 0 && !model.reports().isEmpty()) {
      list.getSelectionModel().select(Math.min(chosenRow, model.reports().size() - 1));
    } else {
      follow();
    }
  }

  private void onClick(MouseEvent event) {
    boolean plain = !event.isShiftDown() && !event.isShortcutDown();
    if (event.getButton() == MouseButton.PRIMARY && plain && event.isStillSincePress()) {
      openChosen();
    }
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case ENTER -> openChosen();
      case DELETE -> menu.delete(chosen());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void openChosen() {
    if (chosen().size() == 1) {
      model.open(chosen().getFirst());
    }
  }

  /** Keeps the open report chosen and in sight. */
  private void follow() {
    int index = model.indexOfOpened();
    if (index >= 0 && !list.getSelectionModel().isSelected(index)) {
      list.getSelectionModel().clearAndSelect(index);
      list.scrollTo(Math.max(0, index - 2));
    }
  }

  /**
   * The reports as a list; read whether somebody looks or not, for the window goes through them.
   *
   * @param welcome stands where the whole library is empty
   */
  public static ListPage<Shelf.OfReports> page(
      ReportsViewModel model, ReportMenu menu, Node welcome) {
    var view = new ReportsView(model, menu, welcome);
    return new ListPage<>(
        Shelf.OfReports.class,
        view,
        new OrderMenu<>("library.reports.order", model.order()),
        shelf -> model.filter().set(shelf.filter()),
        () -> {},
        new ListPage.Keys(view.list::requestFocus, model::step));
  }
}
