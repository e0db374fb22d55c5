package app.hallway.ui.window;

import javafx.application.ColorScheme;
import javafx.application.Platform;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableBooleanValue;

/** What colours the system asks of its windows. */
public final class SystemColours {
  private SystemColours() {}

  /** True while the system's own windows are dark. */
  public static ObservableBooleanValue dark() {
    var scheme = Platform.getPreferences().colorSchemeProperty();
    return Bindings.createBooleanBinding(() -> scheme.get() == ColorScheme.DARK, scheme);
  }
}
