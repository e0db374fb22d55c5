package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class DetectedSamplesTest {
  @Test
  void nearly_every_talk_of_the_samples_is_found_and_hardly_anything_else() {
    var detector = new TalkDetector();
    var agreement =
        LabelledReport.readAll(Path.of("samples")).stream()
            .map(report -> Agreement.of(detector, report))
            .reduce(Agreement.NOTHING, Agreement::and);
    assertThat(agreement.f1()).as(agreement.toString()).isGreaterThanOrEqualTo(0.95);
  }
}
