package app.hallway.ui.search;

import app.hallway.model.SearchCompletion;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.Observable;
import javafx.collections.ObservableList;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** How what is typed may go on, below the field: nothing is chosen until a key asks for it. */
final class CompletionRows extends VBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final ObservableList<SearchCompletion> completions;
  private final Consumer<SearchCompletion> onChosen;
  private int chosen = -1;

  CompletionRows(
      ObservableList<SearchCompletion> completions, Consumer<SearchCompletion> onChosen) {
    this.completions = completions;
    this.onChosen = onChosen;
    getStyleClass().add("completions");
    setAccessibleRole(AccessibleRole.LIST_VIEW);
    setAccessibleText(Messages.text("search.completions"));
    completions.addListener((Observable changed) -> show());
    show();
  }

  private void show() {
    chosen = -1;
    getChildren().setAll(completions.stream().map(this::row).toList());
    Labels.appear(this, !completions.isEmpty());
  }

  private HBox row(SearchCompletion completion) {
    var row = new HBox(8, Labels.of("completion-text", completion.shown()), Labels.space());
    row.getStyleClass().add("completion");
    row.setAccessibleRole(AccessibleRole.LIST_ITEM);
    row.setAccessibleText(completion.shown());
    if (completion.equals(completions.getFirst())) {
      row.getChildren().add(Labels.of("key-cap", Messages.text("search.completions.key")));
    }
    Presses.on(row, () -> onChosen.accept(completion));
    return row;
  }

  /** Whether there is one in that direction; behind the last there are the hits. */
  boolean move(int by) {
    int there = chosen + by;
    boolean moves = !completions.isEmpty() && (by > 0 || chosen >= 0) && there < completions.size();
    if (moves) {
      choose(there);
    }
    return moves;
  }

  /** None is chosen any more. */
  void leave() {
    choose(-1);
  }

  private void choose(int there) {
    chosen = there;
    for (int i = 0; i < getChildren().size(); i++) {
      getChildren().get(i).pseudoClassStateChanged(CHOSEN, i == chosen);
    }
  }

  /** Takes the one that a key chose; returns whether there was one. */
  boolean takeChosen() {
    return take(chosen < 0 ? Optional.empty() : Optional.of(completions.get(chosen)));
  }

  /** Takes the one that a key chose, else the first; returns whether there was one. */
  boolean takeFirst() {
    return takeChosen() || take(completions.stream().findFirst());
  }

  private boolean take(Optional<SearchCompletion> completion) {
    completion.ifPresent(onChosen);
    return completion.isPresent();
  }
}
