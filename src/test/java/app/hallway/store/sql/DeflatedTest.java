package app.hallway.store.sql;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeflatedTest {
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 8191, 8192, 8193, 16384, 100_000})
  void bytes_of_any_length_come_back_as_they_were(int length) {
    var noise = new byte[length];
    new Random(length).nextBytes(noise);
    assertThat(Deflated.inflate(Deflated.deflate(noise))).isEqualTo(noise);
    var even = new byte[length];
    assertThat(Deflated.inflate(Deflated.deflate(even))).isEqualTo(even);
  }

  @Test
  void text_becomes_smaller() {
    var text = "Tides wait for nobody. ".repeat(400).getBytes(StandardCharsets.UTF_8);
    assertThat(Deflated.deflate(text)).hasSizeLessThan(text.length / 10);
  }

  @Test
  void bytes_that_were_cut_short_are_refused() {
    var whole = Deflated.deflate("Tides wait for nobody.".getBytes(StandardCharsets.UTF_8));
    for (int length = 0; length < whole.length; length++) {
      var cut = Arrays.copyOf(whole, length);
      assertThatThrownBy(() -> Deflated.inflate(cut)).isInstanceOf(IllegalArgumentException.class);
    }
  }

  @Test
  void bytes_of_which_one_bit_changed_are_never_read_as_others() {
    var whole = Deflated.deflate("Tides wait for nobody.".getBytes(StandardCharsets.UTF_8));
    for (int bit = 0; bit < whole.length * 8; bit++) {
      var spoiled = whole.clone();
      spoiled[bit / 8] ^= (byte) (1 << (bit % 8));
      assertThat(inflated(spoiled)).isIn("refused", "Tides wait for nobody.");
    }
  }

  private static String inflated(byte[] bytes) {
    try {
      return new String(Deflated.inflate(bytes), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException spoiled) {
      return "refused";
    }
  }
}
