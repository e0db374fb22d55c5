package app.hallway;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MainTest {
  @Test
  void main_class_is_in_the_named_module() {
    assertThat(Main.class.getModule().getName()).isEqualTo("app.hallway");
  }
}
