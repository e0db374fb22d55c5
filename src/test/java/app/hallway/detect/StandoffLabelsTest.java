package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.StandoffLabels.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;

class StandoffLabelsTest {
  @Test
  void every_labelled_report_has_a_name_of_its_own_and_a_commit() throws IOException {
    var sources = StandoffLabels.read();
    assertThat(sources).extracting(Source::name).doesNotHaveDuplicates();
    assertThat(sources).allMatch(source -> source.commit().matches("[0-9a-f]{40}"));
    assertThat(sources).allMatch(source -> source.repository().matches("[^/]+/[^/]+"));
  }

  @Test
  void what_is_kept_of_a_report_is_places_and_no_words_of_it() throws IOException {
    try (var stream =
        Objects.requireNonNull(StandoffLabelsTest.class.getResourceAsStream("labels.tsv"))) {
      var lines = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      assertThat(lines.lines().skip(1))
          .allMatch(
              line ->
                  line.matches("[^\\t]+\\t[^\\t]+\\t[^\\t]+\\t[0-9a-f]{40}")
                      || line.matches("\\d+\\t\\d+\\t[a-z]+\\t\\??\\t(?:\\d+-\\d+|-)"));
    }
  }
}
