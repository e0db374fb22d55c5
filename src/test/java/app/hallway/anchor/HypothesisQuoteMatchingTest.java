package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;

class HypothesisQuoteMatchingTest {
  private static final String OLD = "Mina spoke of queues. Wen spoke of flags. Ana spoke of tea.";

  @Test
  void takes_the_occurrence_with_the_best_surroundings() {
    var edited = "Hello. " + OLD;
    var second = new TextSpan(OLD.indexOf("spoke", 10), OLD.indexOf("spoke", 10) + 5);
    assertThat(new HypothesisQuoteMatching(edited).find(OLD, second))
        .contains(new TextSpan(second.start() + 7, second.end() + 7));
  }

  @Test
  void takes_words_that_were_deleted_for_others_that_are_left() {
    var gone = new TextSpan(OLD.indexOf("spoke of flags"), OLD.indexOf("flags") + 5);
    assertThat(new HypothesisQuoteMatching("Mina spoke of queues.").find(OLD, gone)).isPresent();
  }
}
