package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Spoiling;
import app.hallway.model.ReportId;
import app.hallway.testing.Fx;
import java.nio.file.Path;
import javafx.scene.control.Label;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of which something is not kept as it came says so where it is read. */
class SpoiledReportTest {
  @TempDir Path folder;
  private ReaderDesk desk;
  private ReportId report;
  private ReportId other;

  @BeforeEach
  void open() throws Exception {
    desk = new ReaderDesk(folder);
    report = desk.add("quay.md", "# At the quay\n\nSome words of it.\n");
    other = desk.add("tide.md", "# The tide\n\nOther words.\n");
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private Path file() {
    return folder.resolve("test.hallway");
  }

  private String told() {
    return Fx.call(
        () -> {
          var bar = desk.view.lookup(".trouble-bar");
          return bar.isVisible() ? ((Label) bar.lookup(".sentence")).getText() : "";
        });
  }

  @Test
  void what_can_be_read_is_read_under_a_sentence() throws Exception {
    Spoiling.source(file(), report.value());
    desk.open(report);
    Awaitility.await().until(() -> !told().isEmpty());
    assertThat(told()).contains("At the quay", "is not kept as it came", "Import its file again");
    assertThat(desk.ask("document.body.textContent")).contains("Some words of it.");
    Fx.picture(desk.scene, "spoiled-light");
    desk.open(other);
    Awaitility.await().until(() -> told().isEmpty());
  }

  @Test
  void what_cannot_be_read_is_told_in_a_sentence_in_the_place_of_the_page() throws Exception {
    Spoiling.text(file(), report.value());
    desk.open(report);
    assertThat(told()).contains("At the quay", "cannot be shown", "your notes and highlights");
    assertThat(Fx.call(() -> desk.view.lookup(".web-view").isVisible())).isFalse();
    desk.open(other);
    assertThat(told()).isEmpty();
    assertThat(desk.ask("document.body.textContent")).contains("Other words.");
    desk.open(report);
    assertThat(told()).contains("At the quay");
  }
}
