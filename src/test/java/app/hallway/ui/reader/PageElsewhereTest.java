package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.ChangesElsewhere;
import app.hallway.library.Library;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page shows the version that another program brings. */
class PageElsewhereTest {
  @TempDir Path folder;

  private static String post(String words) {
    return "---\ntitle: Quay\ncanonical_url: https://example.org/quay\n---\n\nIt says %s.\n"
        .formatted(words);
  }

  @Test
  void a_version_that_a_command_brings_comes_to_stand_on_the_page() throws Exception {
    try (var desk = new ReaderDesk(folder);
        var command = Library.open(folder.resolve("test.hallway"), Clock.systemUTC());
        var elsewhere = new ChangesElsewhere(desk.library)) {
      desk.open(desk.add("quay.md", post("little")));
      elsewhere.start();
      command
          .importing()
          .importBytes("quay.md", post("a little more").getBytes(StandardCharsets.UTF_8));
      Awaitility.await()
          .untilAsserted(
              () -> assertThat(desk.ask("document.body.textContent")).contains("a little more"));
    }
  }
}
