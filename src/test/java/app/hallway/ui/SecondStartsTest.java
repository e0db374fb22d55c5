package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.library.LibraryException;
import app.hallway.library.LibraryException.Reason;
import app.hallway.library.RunningWindow;
import app.hallway.model.ReportId;
import app.hallway.testing.Fx;
import app.hallway.ui.desk.ShownWindow;
import app.hallway.ui.settings.Settings;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start while the window stands. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class SecondStartsTest {
  private static final ReportId SECOND = new ReportId(2);

  @TempDir Path folder;
  @AutoClose private OpenDesk opened;
  private ShownWindow window;
  private RunningWindow running;

  @BeforeEach
  void open() throws Exception {
    opened = new OpenDesk(folder, OpenDesk.filled(folder));
    running = new RunningWindow(folder.resolve("library.hallway"), environment());
    window = new ShownWindow(opened.desk, opened.stage, Settings.USUAL);
    Fx.run(() -> window.show(null));
  }

  private Map<String, String> environment() {
    return Map.of("XDG_RUNTIME_DIR", folder.toString());
  }

  private SecondStarts secondStarts() {
    return new SecondStarts(folder.resolve("library.hallway"), environment());
  }

  @Test
  void the_window_comes_to_the_front_with_the_report_that_was_asked_for() {
    try (var _ = secondStarts().listen(() -> window)) {
      Fx.run(() -> opened.stage.setIconified(true));
      assertThat(running.show(Optional.empty())).isTrue();
      await().untilAsserted(() -> assertThat(Fx.call(opened.stage::isIconified)).isFalse());
      assertThat(opened.models().workspace.report().get()).isNull();
      assertThat(running.show(Optional.of(SECOND))).isTrue();
      await().untilAsserted(() -> assertThat(Fx.call(opened.desk::isPageShown)).isTrue());
      assertThat(opened.models().workspace.report().get()).isEqualTo(SECOND);
    }
  }

  @Test
  void one_of_two_that_started_at_the_same_time_shows_the_others_window() {
    var inUse = new LibraryException(Reason.IN_USE, "lock");
    assertThat(secondStarts().isShown(inUse, null)).isFalse();
    try (var _ = secondStarts().listen(() -> window)) {
      assertThat(secondStarts().isShown(new LibraryException(Reason.DAMAGED, "x"), null)).isFalse();
      assertThat(secondStarts().isShown(inUse, null)).isTrue();
    }
  }

  @Test
  void a_window_that_was_closed_is_none() {
    try (var _ = secondStarts().listen(() -> null)) {
      assertThat(running.show(Optional.of(SECOND))).isFalse();
    }
  }
}
