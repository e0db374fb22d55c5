package app.hallway.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SeedsTest {
  @AfterEach
  void forget() {
    System.clearProperty(Seeds.ONE);
    System.clearProperty(Seeds.COUNT);
  }

  @Test
  void each_seed_draws_the_same_in_each_run() {
    var first = new ArrayList<Integer>();
    var second = new ArrayList<Integer>();
    Seeds.each(20, random -> first.add(random.nextInt()));
    Seeds.each(20, random -> second.add(random.nextInt()));
    assertThat(first).hasSize(20).doesNotHaveDuplicates().isEqualTo(second);
  }

  @Test
  void a_failure_names_the_seed_that_draws_it_again() {
    var drawn = new ArrayList<Integer>();
    Seeds.Promise promise =
        random -> {
          drawn.add(random.nextInt());
          assertThat(drawn).hasSizeLessThan(4);
        };
    assertThatThrownBy(() -> Seeds.each(20, promise))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dhallway.seed=3:");

    System.setProperty(Seeds.ONE, "3");
    var again = new ArrayList<Integer>();
    Seeds.each(20, random -> again.add(random.nextInt()));
    assertThat(again).containsExactly(drawn.getLast());
  }

  @Test
  void as_many_are_drawn_as_are_asked_for() {
    System.setProperty(Seeds.COUNT, "33");
    var drawn = new ArrayList<Integer>();
    Seeds.each(20, random -> drawn.add(random.nextInt()));
    assertThat(drawn).hasSize(33);
  }
}
