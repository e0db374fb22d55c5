package app.hallway.ui.templating;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.templates.TemplateFault;
import app.hallway.templates.TemplateFault.Reason;
import org.junit.jupiter.api.Test;

class FaultPlaceTest {
  private static final String SOURCE = "one\n{{ two }}\n\nlast";

  private static String place(int line, int column) {
    var fault = new TemplateFault("mine", line, column, Reason.SYNTAX, "");
    return FaultPlace.of(SOURCE, fault)
        .map(place -> SOURCE.substring(place.start(), place.end()))
        .orElse("nowhere");
  }

  @Test
  void a_column_means_the_word_that_begins_there_or_one_sign() {
    assertThat(place(2, 4)).isEqualTo("two");
    assertThat(place(2, 1)).isEqualTo("{");
    assertThat(place(4, 1)).isEqualTo("last");
  }

  @Test
  void no_column_or_one_behind_the_line_means_the_line() {
    assertThat(place(2, 0)).isEqualTo("{{ two }}");
    assertThat(place(1, 4)).isEqualTo("one");
    assertThat(place(3, 1)).isEmpty();
  }

  @Test
  void a_line_behind_the_end_means_the_last_and_none_nowhere() {
    assertThat(place(9, 0)).isEqualTo("last");
    assertThat(place(0, 0)).isEqualTo("nowhere");
  }
}
