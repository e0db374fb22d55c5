package app.hallway.ui.reader.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;

class TextFinderTest {
  @Test
  void words_are_found_whatever_their_case_and_however_lines_break() {
    var text = "High Tide,\nhigh\n tide; HIGHTIDE. \u00c4rger \u00e4rger";
    assertThat(TextFinder.find(" high  tide ", text))
        .containsExactly(new TextSpan(0, 9), new TextSpan(11, 21));
    assertThat(TextFinder.find("\u00c4RGER", text)).hasSize(2);
    assertThat(TextFinder.find("tide.", text)).containsExactly(new TextSpan(27, 32));
    assertThat(TextFinder.find(" \n", text)).isEmpty();
    assertThat(TextFinder.find("(.*", text)).isEmpty();
  }

  @Test
  void places_do_not_overlap() {
    assertThat(TextFinder.find("aa", "aaaaa"))
        .containsExactly(new TextSpan(0, 2), new TextSpan(2, 4));
  }

  @Test
  void what_is_looked_for_may_be_as_long_as_a_report() {
    var words = "tide and tide ".repeat(20_000);
    assertThat(TextFinder.find(words, "x " + words + "y")).hasSize(1);
  }
}
