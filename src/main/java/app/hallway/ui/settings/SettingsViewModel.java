package app.hallway.ui.settings;

import app.hallway.render.Theme;
import app.hallway.ui.common.shared.Workspace;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableBooleanValue;

/** What the user likes, and what follows from it for the window. */
public final class SettingsViewModel {
  private final Workspace workspace;
  private final ObservableBooleanValue systemIsDark;
  private final ObjectProperty<Appearance> appearance;

  /**
   * Begins with what was kept.
   *
   * @param systemIsDark what the system asks of its windows
   */
  public SettingsViewModel(
      Settings settings, Workspace workspace, ObservableBooleanValue systemIsDark) {
    this.workspace = workspace;
    this.systemIsDark = systemIsDark;
    this.appearance = new SimpleObjectProperty<>(settings.get(Settings.APPEARANCE));
    workspace.textSize().set(settings.get(Settings.TEXT_SIZE));
    recolour();
    appearance.subscribe(this::recolour);
    systemIsDark.subscribe(this::recolour);
  }

  private void recolour() {
    workspace.theme().set(appearance.get().theme(systemIsDark.get()));
  }

  public ObjectProperty<Appearance> appearance() {
    return appearance;
  }

  /** From light to dark and back. */
  public void toggleDark() {
    boolean dark = workspace.theme().get() == Theme.DARK;
    appearance.set(dark ? Appearance.LIGHT : Appearance.DARK);
  }

  public double textSize() {
    return workspace.textSize().get();
  }

  /** Pixels to add; stays within what can be read. */
  public void changeTextSize(double by) {
    setTextSize(textSize() + by);
  }

  public void setTextSize(double size) {
    workspace.textSize().set(Math.clamp(size, Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT));
  }
}
