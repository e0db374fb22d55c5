package app.hallway.detect.look;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ForestTest {
  private static final String WRITTEN =
      """
      width height
      0:2.5:1:0.1 -0.4 1:7:3:0.6 0.5 0.9
      0.25
      """;

  private static Forest read(String text) throws IOException {
    return Forest.read(new ByteArrayInputStream(text.getBytes(StandardCharsets.US_ASCII)));
  }

  @Test
  void what_is_at_most_the_bound_goes_left() throws IOException {
    var forest = read(WRITTEN);

    assertThat(forest.sum(new float[] {2.5f, 0})).isCloseTo(-0.15, within(1e-6));
    assertThat(forest.sum(new float[] {2.6f, 7})).isCloseTo(0.75, within(1e-6));
    assertThat(forest.sum(new float[] {2.6f, 7.1f})).isCloseTo(1.15, within(1e-6));
  }

  @Test
  void the_sum_is_what_the_roots_say_and_what_each_quantity_moves() throws IOException {
    var forest = read(WRITTEN);

    assertThat(forest.explain(new float[] {3, 8}))
        .containsExactly(new double[] {0.5, 0.3}, within(1e-6));
    assertThat(forest.explain(new float[] {1, 8}))
        .containsExactly(new double[] {-0.5, 0}, within(1e-6));
  }

  @Test
  void reasons_move_the_sum_from_where_the_roots_begin() throws IOException {
    var forest = read(WRITTEN);
    var row = new float[] {1, 8};
    double roots = 0.1 + 0.25;

    assertThat(roots + Arrays.stream(forest.explain(row)).sum())
        .isCloseTo(forest.sum(row), within(1e-6));
  }

  @Test
  void what_is_written_is_read_again() throws IOException {
    assertThat(read(WRITTEN).written()).isEqualTo(WRITTEN);
  }

  @Test
  void the_fitted_forest_asks_about_the_quantities_that_there_are() {
    assertThat(Forest.fitted("forest.txt").names()).isEqualTo(Quantities.NAMES);
  }

  @Test
  void boosting_learns_what_two_quantities_say_together() {
    var random = new Random(1);
    var examples = new ArrayList<Boosting.Example>();
    for (int i = 0; i < 2000; i++) {
      var row = new float[] {random.nextFloat(), random.nextFloat(), random.nextFloat()};
      boolean both = row[0] > 0.5 == row[1] > 0.5;
      examples.add(new Boosting.Example(row, 0, both, 1));
    }
    var settings = new Boosting.Settings(60, 3, 0.3, 1, 1, 0.8, 1, 2);
    var forest = new Boosting(examples, settings).fit(List.of("a", "b", "noise"));

    assertThat(forest.sum(new float[] {0.9f, 0.8f, 0.1f})).isGreaterThan(2);
    assertThat(forest.sum(new float[] {0.1f, 0.2f, 0.9f})).isGreaterThan(2);
    assertThat(forest.sum(new float[] {0.9f, 0.2f, 0.5f})).isLessThan(-2);
    assertThat(forest.sum(new float[] {0.1f, 0.8f, 0.5f})).isLessThan(-2);
  }
}
