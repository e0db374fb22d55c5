package app.hallway.ui.desk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where a window can be seen. */
final class DisplayNameTest {
  @ParameterizedTest
  @ValueSource(strings = {"DISPLAY", "WAYLAND_DISPLAY"})
  void a_display_has_a_name(String variable) {
    assertThat(Outside.namesDisplay(Map.of(variable, ":0"))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " "})
  void an_empty_name_is_no_display(String name) {
    assertThat(Outside.namesDisplay(Map.of("DISPLAY", name, "WAYLAND_DISPLAY", name))).isFalse();
  }

  @Test
  void without_a_name_there_is_none() {
    assertThat(Outside.namesDisplay(Map.of())).isFalse();
  }
}
