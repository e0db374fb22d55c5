package app.hallway.ui.library.shelves;

import app.hallway.model.ReportFilter;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.RowMenu;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.collections.ListChangeListener;
import javafx.css.PseudoClass;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** The left pane: shelves, events, tags. */
public final class ShelvesView extends StackPane {
  private final ShelvesViewModel model;
  private final ListView<ShelfRow> list = new ListView<>();
  private final EventSheet events;
  private boolean following;

  public ShelvesView(ShelvesViewModel model, EventSheet events) {
    this.model = model;
    this.events = events;
    getStyleClass().addAll("pane", "shelves");
    list.setItems(model.rows());
    list.setCellFactory(view -> new Cell(this::menu));
    list.setOnKeyPressed(this::onKey);
    RowMenu.install(list, () -> menu(list.getSelectionModel().getSelectedItem()));
    list.setAccessibleText(Messages.text("library.shelves.name"));
    list.getSelectionModel()
        .selectedIndexProperty()
        .subscribe((from, to) -> choose(from.intValue(), to.intValue()));
    model.chosen().subscribe(this::follow);
    model.rows().addListener((ListChangeListener<ShelfRow>) change -> follow());
    getChildren().add(list);
    follow();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.F2) {
      eventOf(list.getSelectionModel().getSelectedItem())
          .ifPresent(name -> events.show(name, false));
    }
  }

  private @Nullable ContextMenu menu(@Nullable ShelfRow row) {
    return eventOf(row).map(this::menuOf).orElse(null);
  }

  private ContextMenu menuOf(String event) {
    var rename = new MenuItem(Messages.text("library.shelves.menu.rename"));
    rename.setAccelerator(new KeyCodeCombination(KeyCode.F2));
    rename.setOnAction(chosen -> events.show(event, false));
    var merge = new MenuItem(Messages.text("library.shelves.menu.merge"));
    merge.setOnAction(chosen -> events.show(event, true));
    var digest = new MenuItem(Messages.text("command.digest"));
    digest.setOnAction(chosen -> events.digest(event));
    var draft = new MenuItem(Messages.text("command.draft"));
    draft.setOnAction(chosen -> events.draft(event));
    return new ContextMenu(rename, merge, new SeparatorMenuItem(), digest, draft);
  }

  private static Optional<String> eventOf(@Nullable ShelfRow row) {
    return row
            instanceof
            ShelfRow.Entry(
                Shelf.OfReports(ReportFilter.OfEvent(var name)),
                var title,
                var count,
                var news)
        ? Optional.of(name)
        : Optional.empty();
  }

  private void choose(int from, int to) {
    if (following || to < 0) {
      return;
    }
    switch (model.rows().get(to)) {
      case ShelfRow.Entry entry -> model.chosen().set(entry.shelf());
      case ShelfRow.Section section -> skip(from, to);
    }
  }

  /** Section names are no choice: the selection goes on in its direction. */
  private void skip(int from, int to) {
    list.getSelectionModel().select(from > to && to > 0 ? to - 1 : to + 1);
  }

  private void follow() {
    following = true;
    model.rows().stream()
        .filter(row -> row instanceof ShelfRow.Entry entry && isChosen(entry))
        .findFirst()
        .ifPresent(list.getSelectionModel()::select);
    following = false;
  }

  private boolean isChosen(ShelfRow.Entry entry) {
    return entry.shelf().equals(model.chosen().get());
  }

  public void focusList() {
    list.requestFocus();
  }

  private static final class Cell extends ListCell<ShelfRow> {
    private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

    private static final Pattern YEAR = Pattern.compile("(.+)\\s((?:19|20)\\d\\d)");

    private final Label title = new Label();
    private final Label year = new Label();
    private final Label count = Labels.of("hint");
    private final Function<ShelfRow, @Nullable ContextMenu> menu;
    private final Label news = Labels.of("news-badge");
    private final HBox row = new HBox(title, year, Labels.space(), news, count);

    Cell(Function<ShelfRow, @Nullable ContextMenu> menu) {
      this.menu = menu;
      getStyleClass().add("shelf-cell");
      row.setAlignment(Pos.CENTER_LEFT);
      count.setMinWidth(USE_PREF_SIZE);
      news.setMinWidth(USE_PREF_SIZE);
      year.setMinWidth(USE_PREF_SIZE);
      HBox.setMargin(year, new Insets(0, 0, 0, 4));
      HBox.setMargin(news, new Insets(0, 0, 0, 8));
      HBox.setMargin(count, new Insets(0, 0, 0, 8));
      setPrefWidth(0);
      row.prefWidthProperty().bind(widthProperty().subtract(32));
    }

    @Override
    protected void updateItem(@Nullable ShelfRow item, boolean empty) {
      super.updateItem(item, empty);
      pseudoClassStateChanged(SECTION, item instanceof ShelfRow.Section);
      setMouseTransparent(item instanceof ShelfRow.Section);
      setGraphic(empty || item == null ? null : row);
      setContextMenu(item == null ? null : menu.apply(item));
      switch (item) {
        case null -> Tips.clear(this);
        case ShelfRow.Section(var name) -> show(name, "", "");
        case ShelfRow.Entry(var shelf, var name, var number, var came) ->
            show(
                name,
                number == 0 ? "" : Messages.text("number", number),
                came == 0 ? "" : Messages.text("library.shelves.news", came));
      }
    }

    /** What is too long is cut before its year, which tells one edition from another. */
    private void nameWith(Matcher dated, String name) {
      boolean isDated = dated.matches();
      title.setText(isDated ? dated.group(1) : name);
      Labels.show(year, isDated ? dated.group(2) : "");
    }

    private void show(String name, String number, String came) {
      nameWith(YEAR.matcher(name), name);
      count.setText(number);
      Labels.show(news, came);
      setAccessibleText(
          Stream.of(name, number, came)
              .filter(part -> !part.isEmpty())
              .collect(Collectors.joining(", ")));
      if (name.length() > 22) {
        Tips.set(this, name);
      } else {
        Tips.clear(this);
      }
    }
  }
}
