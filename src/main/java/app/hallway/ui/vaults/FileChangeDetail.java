package app.hallway.ui.vaults;

import app.hallway.model.BlockState;
import app.hallway.model.VaultChange;
import app.hallway.model.WordChange.Kind;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The chosen change: what it is about, the words of both sides, and what can be done. */
final class FileChangeDetail extends VBox {
  private final Label title = Labels.paragraph("strong", "");
  private final Label place = Labels.paragraph("secondary", "");
  private final Label sentence = Labels.paragraph("sentence", "");
  private final VBox words = new VBox(8);
  private final Button take;
  private final Button leave;
  private final Button put;
  private final Button restore;
  private final Button open;
  private @Nullable VaultChange shown;

  FileChangeDetail(FileChangesViewModel model, Consumer<VaultChange> onOpen) {
    super(8);
    getStyleClass().add("change-detail");
    take = deed("changes.take", model::take);
    take.getStyleClass().add("accent");
    leave = deed("changes.leave", model::leave);
    put = deed("changes.put", model::putBack);
    restore = deed("changes.restore", model::restore);
    open = deed("changes.open", onOpen);
    var scroll = new ScrollPane(words);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.getStyleClass().add("change-words");
    scroll.setFocusTraversable(false);
    setVgrow(scroll, Priority.ALWAYS);
    getChildren()
        .addAll(
            title,
            place,
            sentence,
            scroll,
            new HBox(8, take, leave, put, restore, Labels.space(), open));
    show(null);
  }

  private Button deed(String key, Consumer<VaultChange> action) {
    var button = new Button(Messages.text(key));
    button.setMinWidth(USE_PREF_SIZE);
    Tips.set(button, Messages.text(key + ".tip"));
    button.setOnAction(
        _ -> {
          if (shown != null) {
            action.accept(shown);
          }
        });
    return button;
  }

  void show(@Nullable VaultChange change) {
    shown = change;
    setVisible(change != null);
    title.setText(change == null ? "" : FileChangeWords.title(change));
    Labels.show(place, change == null ? "" : FileChangeWords.place(change));
    sentence.setText(FileChangeWords.sentence(change));
    words.getChildren().setAll(change == null ? List.of() : words(change));
    boolean decided = change == null || !change.block().state().isOpen();
    Labels.appear(take, !decided && change != null && change.block().takable());
    Labels.appear(leave, !decided);
    Labels.appear(put, change != null && FileChangesViewModel.canBePutBack(change));
    leave.setText(Messages.text(isConflict(change) ? "changes.keep" : "changes.leave"));
    Labels.appear(restore, change != null && change.block().state() == BlockState.DELETED);
    Labels.appear(open, change != null && (change.report() != null || change.talk() != null));
  }

  private static boolean isConflict(@Nullable VaultChange change) {
    return change != null
        && change.block().state() == BlockState.CONFLICT
        && change.block().mine() != null;
  }

  private static List<Node> words(VaultChange change) {
    return isConflict(change)
        ? List.of(
            Labels.of("section-label", Messages.text("changes.mine")),
            WordsFlow.of(Kind.GONE, change.words()),
            Labels.of("section-label", Messages.text("changes.yours")),
            WordsFlow.of(Kind.NEW, change.words()))
        : List.of(new WordsFlow(change.words()));
  }
}
