package app.hallway.ui.library.writings;

import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** All notes and highlights, a card each; above them how many have no place. */
public final class WritingsList {
  private WritingsList() {}

  /**
   * The list.
   *
   * @param onWaiting shows what has no report or no place
   */
  public static ListPage<Shelf.OfWritings> of(
      WritingsViewModel writings, WaitingViewModel waiting, Runnable onWaiting) {
    var cards =
        new FilteredCards<>(
            "library.writings", Feather.EDIT_3, writings.list(), WritingCell::new, writings::open);
    VBox.setVgrow(cards, Priority.ALWAYS);
    return new ListPage<>(
        Shelf.OfWritings.class,
        new VBox(head(waiting, onWaiting), cards),
        null,
        shelf -> watch(writings, waiting, true),
        () -> watch(writings, waiting, false),
        new ListPage.Keys(cards::focusList, cards::step));
  }

  private static void watch(WritingsViewModel writings, WaitingViewModel waiting, boolean seen) {
    writings.list().watched().set(seen);
    waiting.listed().set(seen);
  }

  private static HBox head(WaitingViewModel waiting, Runnable onWaiting) {
    var sign = new TextButton("", Messages.text("library.writings.waiting.tip"), onWaiting);
    sign.getStyleClass().add("news-button");
    sign.textProperty()
        .bind(Bindings.createStringBinding(() -> words(waiting.rows()), waiting.rows()));
    var head = new HBox(sign);
    head.getStyleClass().add("list-order");
    head.visibleProperty().bind(Bindings.isNotEmpty(waiting.rows()));
    head.managedProperty().bind(head.visibleProperty());
    return head;
  }

  private static String words(List<Headed<Placeless>> rows) {
    return Messages.text("library.writings.waiting", rows.size());
  }
}
