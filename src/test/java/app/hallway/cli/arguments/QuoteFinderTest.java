package app.hallway.cli.arguments;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;

class QuoteFinderTest {
  private static final String TEXT = "One two.\nTwo\u00a0 three (four) one two";

  @Test
  void white_space_may_differ() {
    assertThat(QuoteFinder.places(TEXT, " two. Two three ")).containsExactly(new TextSpan(4, 19));
  }

  @Test
  void signs_mean_themselves() {
    assertThat(QuoteFinder.places(TEXT, "(four)")).containsExactly(new TextSpan(20, 26));
    assertThat(QuoteFinder.places(TEXT, ".*")).isEmpty();
  }

  @Test
  void every_place_is_found_and_a_blank_quote_has_none() {
    assertThat(QuoteFinder.places(TEXT, "two")).hasSize(2);
    assertThat(QuoteFinder.places(TEXT, " \n")).isEmpty();
  }

  @Test
  void a_quote_may_be_as_long_as_a_report() {
    var words = "tide and tide ".repeat(20_000);
    assertThat(QuoteFinder.places("x " + words + "y", words.replace(' ', '\n'))).hasSize(1);
  }
}
