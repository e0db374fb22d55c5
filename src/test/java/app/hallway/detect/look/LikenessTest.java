package app.hallway.detect.look;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LikenessTest {
  private static final Likeness FITTED = Likeness.fitted();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "How to Grow a Hedge in Production | The way home",
        "Testing Ferries: Lessons from Ten Years at Sea | We had lunch at the harbour",
        "Introducción a los faros con Python | Nos vemos el año que viene",
        "Построение маяков на Go | вечером мы пошли гулять"
      })
  void titles_of_programmes_are_more_like_titles_than_other_words(String title, String other) {
    assertThat(FITTED.of(title)).isGreaterThan(FITTED.of(other));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "—", "🦄", "\u0000"})
  void words_that_are_none_are_judged_too(String words) {
    assertThat(FITTED.of(words)).isFinite();
  }

  @Test
  void what_is_fitted_tells_what_it_saw_apart() {
    var titles = List.of("Sailing by Night", "Sailing by Day", "Sailing in Fog");
    var others = List.of("Where we ate", "Where we slept", "Where we met");
    var fitted = new Likeness(Likeness.written(LikenessFitting.fit(titles, others)));

    assertThat(fitted.of("Sailing by Compass")).isPositive();
    assertThat(fitted.of("Where we danced")).isNegative();
  }
}
