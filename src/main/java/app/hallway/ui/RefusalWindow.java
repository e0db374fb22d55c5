package app.hallway.ui;

import app.hallway.library.LibraryException;
import app.hallway.library.LibraryException.Reason;
import app.hallway.model.LibraryCopy;
import app.hallway.render.Theme;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.restoring.CopyList;
import app.hallway.ui.window.Looks;
import app.hallway.ui.window.SystemColours;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import org.kordamp.ikonli.feather.Feather;

/** Says why a library cannot be used and what to do about it, and does it. */
final class RefusalWindow {
  private static final Set<Reason> CURED_BY_A_COPY =
      EnumSet.of(
          Reason.DAMAGED, Reason.NOT_A_LIBRARY, Reason.UNREACHABLE, Reason.EMPTY, Reason.GONE);
  private static final Set<Reason> CURED_BY_A_NEW_ONE = EnumSet.of(Reason.EMPTY, Reason.GONE);
  private static final double WIDTH = 520;

  private RefusalWindow() {}

  static boolean canRestore(LibraryException refusal) {
    return CURED_BY_A_COPY.contains(refusal.reason());
  }

  /**
   * Shows it until it is closed.
   *
   * @param copies of the library, those that can help
   * @param closed what the user wants of it
   */
  static void show(
      Path file,
      LibraryException refusal,
      List<LibraryCopy> copies,
      CompletableFuture<Afterwards> closed) {
    var stage = new Stage();
    stage.setTitle(Messages.text("app.name"));
    stage.setScene(
        scene(
            file,
            refusal,
            copies,
            afterwards -> {
              closed.complete(afterwards);
              stage.close();
            }));
    stage.setOnHidden(event -> closed.complete(new Afterwards.End()));
    stage.show();
  }

  static Scene scene(
      Path file,
      LibraryException refusal,
      List<LibraryCopy> copies,
      Consumer<Afterwards> afterwards) {
    var box =
        new VBox(
            14,
            Icons.of(Feather.ALERT_TRIANGLE),
            Labels.paragraph("sheet-title", Messages.text("refusal.title")),
            Labels.paragraph("sentence", Messages.text("refusal", refusal.reason())),
            Labels.paragraph("hint", file.toString()));
    box.getStyleClass().add("refusal");
    box.setPrefWidth(WIDTH);
    box.setAlignment(Pos.TOP_LEFT);
    addDeeds(box, refusal, copies, afterwards);
    var scene = new Scene(box);
    Looks.dress(scene, SystemColours.dark().get() ? Theme.DARK : Theme.LIGHT);
    return scene;
  }

  private static void addDeeds(
      VBox box,
      LibraryException refusal,
      List<LibraryCopy> copies,
      Consumer<Afterwards> afterwards) {
    var buttons = FXCollections.<Button>observableArrayList();
    if (CURED_BY_A_NEW_ONE.contains(refusal.reason())) {
      var begin = new Button(Messages.text("refusal.begin"));
      begin.setOnAction(event -> afterwards.accept(new Afterwards.Begin()));
      buttons.add(begin);
    }
    Runnable end = () -> afterwards.accept(new Afterwards.End());
    if (copies.isEmpty()) {
      buttons.add(Sheets.deed(Messages.text("command.close"), end));
    } else {
      var list = copyList(copies, afterwards);
      box.getChildren()
          .addAll(Labels.paragraph("secondary", Messages.text("refusal.copies")), list);
      var close = new Button(Messages.text("command.close"));
      close.setOnAction(event -> end.run());
      buttons.addAll(
          close, Sheets.deed(Messages.text("restore.do"), () -> restore(list, afterwards)));
    }
    box.getChildren().add(Sheets.buttons(buttons.toArray(Button[]::new)));
  }

  private static CopyList copyList(List<LibraryCopy> copies, Consumer<Afterwards> afterwards) {
    var shown = FXCollections.observableArrayList(copies);
    var list =
        new CopyList(shown, chosen -> afterwards.accept(new Afterwards.Restore(chosen.file())));
    list.getSelectionModel().selectFirst();
    list.setPrefSize(WIDTH, Math.min(copies.size(), 4) * 62.0 + 8);
    return list;
  }

  private static void restore(CopyList list, Consumer<Afterwards> afterwards) {
    var copy = list.getSelectionModel().getSelectedItem();
    if (copy != null) {
      afterwards.accept(new Afterwards.Restore(copy.file()));
    }
  }
}
