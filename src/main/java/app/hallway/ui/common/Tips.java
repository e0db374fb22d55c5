package app.hallway.ui.common;

import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.control.Control;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;

/**
 * What a control says of itself while the pointer rests on it. Screen readers have it as the
 * control's help. The tooltip is made when the pointer first comes: each has a window and a scene
 * of its own, of which a start would make a hundred.
 */
public final class Tips {
  private static final EventHandler<MouseEvent> FIRST_VISIT = event -> make(event.getSource());

  private Tips() {}

  /** The text is already worded; it takes the place of an earlier one. */
  public static void set(Control control, String text) {
    control.setAccessibleHelp(text);
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_VISIT);
  }

  /** The same with a text that changes. */
  public static void bind(Control control, ObservableValue<String> text) {
    control.accessibleHelpProperty().bind(text);
    control.addEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_VISIT);
  }

  /** Nothing is said any more. */
  public static void clear(Control control) {
    control.setAccessibleHelp(null);
    control.setTooltip(null);
    control.removeEventHandler(MouseEvent.MOUSE_ENTERED, FIRST_VISIT);
  }

  private static void make(Object source) {
    if (source instanceof Control control && control.getTooltip() == null) {
      var tooltip = new Tooltip();
      tooltip.textProperty().bind(control.accessibleHelpProperty());
      control.setTooltip(tooltip);
    }
  }
}
