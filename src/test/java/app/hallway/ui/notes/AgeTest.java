package app.hallway.ui.notes;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.ui.side.HeldDelay;
import java.time.Duration;
import javafx.beans.property.SimpleBooleanProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AgeTest {
  private final HeldDelay delay = new HeldDelay();
  private final SimpleBooleanProperty looked = new SimpleBooleanProperty(true);
  private final Age age = new Age(delay, looked);

  @ParameterizedTest
  @CsvSource({"0, 0", "999, 0", "1000, 1", "1999, 1", "59999, 59", "60000, 60", "61000, 60"})
  void whole_seconds_are_counted_up_to_a_minute(long milliseconds, int seconds) {
    age.begin();
    delay.pass(Duration.ofMillis(milliseconds));
    assertThat(age.seconds().get()).isEqualTo(seconds);
  }

  @Test
  void what_happens_again_is_new_and_counted_once() {
    age.begin();
    delay.pass(Duration.ofMillis(2500));
    age.begin();
    assertThat(age.seconds().get()).isZero();
    delay.pass(Duration.ofSeconds(3));
    assertThat(age.seconds().get()).isEqualTo(3);
  }

  @Test
  void nothing_is_counted_where_nobody_looks() {
    looked.set(false);
    age.begin();
    delay.pass(Duration.ofSeconds(5));
    assertThat(age.seconds().get()).isZero();
  }

  @Test
  void who_looks_away_ends_it_with_the_next_second() {
    age.begin();
    delay.pass(Duration.ofMillis(1500));
    looked.set(false);
    delay.pass(Duration.ofSeconds(5));
    assertThat(age.seconds().get()).isEqualTo(2);
  }

  @Test
  void what_is_stopped_stands_still() {
    age.begin();
    delay.pass(Duration.ofSeconds(3));
    age.stop();
    delay.pass(Duration.ofSeconds(3));
    assertThat(age.seconds().get()).isEqualTo(3);
  }
}
