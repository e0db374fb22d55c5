package app.hallway.ui.talks.words;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.ui.common.texts.Messages;
import java.io.IOException;
import java.util.Objects;
import java.util.Properties;
import org.junit.jupiter.api.Test;

final class EvidenceWordsTest {
  @Test
  void every_clue_that_speaks_clearly_for_a_talk_is_worded() throws IOException {
    var weights = weights();
    assertThat(weights.stringPropertyNames())
        .filteredOn(clue -> Double.parseDouble(weights.getProperty(clue)) >= TalkWords.WORTH_SAYING)
        .map(clue -> clue.substring(clue.indexOf('.') + 1))
        .allSatisfy(
            clue ->
                assertThat(Messages.find("evidence." + clue))
                    .as("add evidence.%s to ui/messages.properties", clue)
                    .isPresent());
  }

  private static Properties weights() throws IOException {
    var weights = new Properties();
    try (var stream =
        Objects.requireNonNull(TalkDetector.class.getResourceAsStream("weights.properties"))) {
      weights.load(stream);
    }
    return weights;
  }
}
