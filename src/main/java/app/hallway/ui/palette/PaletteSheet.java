package app.hallway.ui.palette;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.ListSteps;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.LibraryWork;
import java.util.List;
import java.util.concurrent.Callable;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A field for some letters, and below it what goes with them. Enter takes what is chosen. */
public final class PaletteSheet {
  private static final double WIDTH = 620;
  private static final double HEIGHT = 420;
  private static final int PAGE = 8;

  private final Sheets sheets;
  private final PaletteViewModel model = new PaletteViewModel();
  private final TextField field = new TextField();
  private final ListView<PaletteRow> list = new ListView<>();
  private final VBox content = new VBox(10);

  /** For one showing. */
  public PaletteSheet(Sheets sheets) {
    this.sheets = sheets;
    build();
  }

  public void show(String title, List<PaletteRow> rows) {
    model.offer(rows);
    show(title);
  }

  /** Shows what is found off the FX thread. */
  public void show(String title, LibraryWork work, Callable<List<PaletteRow>> rows) {
    model.offer(work, rows);
    show(title);
  }

  private void show(String title) {
    field.setAccessibleText(title);
    list.setAccessibleText(title);
    sheets.show(title, content);
    field.requestFocus();
  }

  private void build() {
    field.setPromptText(Messages.text("palette.prompt"));
    field.textProperty().bindBidirectional(model.typed());
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    list.getStyleClass().add("cards");
    list.setItems(model.shown());
    list.setCellFactory(view -> new PaletteCell(this::take));
    list.setFocusTraversable(false);
    list.setPrefSize(WIDTH, HEIGHT);
    model.shown().subscribe(this::chooseFirst);
    var line = Labels.of("hint");
    line.textProperty().bind(model.line());
    line.managedProperty().bind(line.textProperty().isNotEmpty());
    content.getChildren().setAll(field, list, line);
  }

  private void chooseFirst() {
    if (!model.shown().isEmpty()) {
      list.getSelectionModel().clearAndSelect(0);
      list.scrollTo(0);
    }
  }

  private void onKey(KeyEvent event) {
    boolean used =
        switch (event.getCode()) {
          case DOWN -> move(1);
          case UP -> move(-1);
          case PAGE_DOWN -> move(PAGE);
          case PAGE_UP -> move(-PAGE);
          case ENTER -> takeChosen();
          default -> false;
        };
    if (used) {
      event.consume();
    }
  }

  private boolean move(int by) {
    ListSteps.move(list, by);
    return true;
  }

  private boolean takeChosen() {
    var chosen = list.getSelectionModel().getSelectedItem();
    if (chosen != null) {
      take(chosen);
    }
    return true;
  }

  private void take(PaletteRow row) {
    if (row.possible()) {
      sheets.close();
      row.action().run();
    }
  }
}
