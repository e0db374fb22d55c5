package app.hallway.ui.common;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;

/** A few short choices beside each other, at most one of them chosen. */
public final class ChoiceChips<E extends Enum<E>> extends FlowPane {
  private final ObservableValue<E> chosen;
  private final Consumer<E> choose;

  /** What is chosen is told by the observable alone: a click only asks for it. */
  public ChoiceChips(
      List<E> choices,
      ObservableValue<E> chosen,
      Consumer<E> choose,
      Function<E, String> name,
      Function<E, String> tip) {
    this.chosen = chosen;
    this.choose = choose;
    getStyleClass().add("choice-chips");
    choices.forEach(choice -> getChildren().add(chip(choice, name, tip)));
  }

  private ToggleButton chip(E choice, Function<E, String> name, Function<E, String> tip) {
    var chip = new ToggleButton(name.apply(choice));
    chip.getStyleClass().add("choice-chip");
    chip.setId(choice.name());
    Tips.set(chip, tip.apply(choice));
    chip.setAccessibleText(tip.apply(choice));
    chip.setOnAction(
        event -> {
          choose.accept(choice);
          chip.setSelected(chosen.getValue() == choice);
        });
    chosen.subscribe(current -> chip.setSelected(current == choice));
    return chip;
  }
}
