package app.hallway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.render.Theme;
import app.hallway.ui.common.shared.Workspace;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;

class SettingsViewModelTest {
  private final Workspace workspace = new Workspace();
  private final SimpleBooleanProperty systemIsDark = new SimpleBooleanProperty();
  private final SettingsViewModel model =
      new SettingsViewModel(Settings.USUAL, workspace, systemIsDark);

  @Test
  void colours_follow_the_system_until_told_otherwise() {
    systemIsDark.set(true);
    assertThat(workspace.theme().get()).isEqualTo(Theme.DARK);
    model.appearance().set(Appearance.SEPIA);
    assertThat(workspace.theme().get()).isEqualTo(Theme.SEPIA);
    systemIsDark.set(false);
    assertThat(workspace.theme().get()).isEqualTo(Theme.SEPIA);
  }

  @Test
  void the_window_opens_in_the_colours_that_were_kept() {
    var kept = Settings.USUAL.with(Settings.APPEARANCE, Appearance.DARK);
    new SettingsViewModel(kept, workspace, systemIsDark);
    assertThat(workspace.theme().get()).isEqualTo(Theme.DARK);
    systemIsDark.set(true);
    workspace.theme().set(Theme.LIGHT);
    new SettingsViewModel(Settings.USUAL, workspace, systemIsDark);
    assertThat(workspace.theme().get()).isEqualTo(Theme.DARK);
  }

  @Test
  void the_toggle_goes_from_what_is_seen_to_the_other() {
    systemIsDark.set(true);
    model.toggleDark();
    assertThat(workspace.theme().get()).isEqualTo(Theme.LIGHT);
    model.toggleDark();
    assertThat(workspace.theme().get()).isEqualTo(Theme.DARK);
  }

  @Test
  void text_stays_readable() {
    model.changeTextSize(100);
    assertThat(workspace.textSize().get()).isEqualTo(Settings.LARGEST_TEXT);
    model.changeTextSize(-100);
    assertThat(workspace.textSize().get()).isEqualTo(Settings.SMALLEST_TEXT);
  }
}
