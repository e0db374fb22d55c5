package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Errand;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.testing.Fx;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.PageWatch;
import app.hallway.ui.desk.ShownWindow;
import app.hallway.ui.reader.PageEngine;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.settings.UnansweredPages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.function.BooleanSupplier;
import javafx.application.Platform;
import javafx.scene.control.TextInputControl;
import javafx.scene.web.WebView;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.w3c.dom.events.EventTarget;

/** A page that holds the FX thread, and what is done about it. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class PageTroubleTest {
  private static final Duration BEAT = Duration.ofMillis(20);
  private static final int PATIENCE = 5;

  private @TempDir Path folder;
  private final CountDownLatch held = new CountDownLatch(1);
  private OpenDesk window;
  private ReportId report;
  private UnansweredPages pages;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder));
    report = window.harbour();
    pages = UnansweredPages.beside(folder.resolve("library.hallway"));
  }

  private void show() {
    window.shown(1280, 780);
    Fx.run(() -> window.models().workspace.open(report));
    Awaitility.await().until(() -> Fx.call(window.desk::isPageShown));
  }

  @AfterEach
  void close() {
    held.countDown();
    window.close();
  }

  @Test
  void what_was_typed_is_saved_and_the_report_remembered_while_the_page_does_not_answer() {
    show();
    var trouble = Fx.call(() -> new PageTrouble(window.library, window.desk, pages));
    Fx.run(
        () ->
            window
                .models()
                .workspace
                .ask(new Workspace.NoteRequest(new NoteTarget.AboutReport(report))));
    Awaitility.await().until(() -> area().isPresent());
    try (var _ = new PageWatch(BEAT, PATIENCE, PageEngine::isAtWork, trouble)) {
      Platform.runLater(
          () -> {
            area().orElseThrow().setText("Typed just before");
            holdInEngine();
          });
      Awaitility.await().until(() -> pages.all().equals(List.of(report)));
      Awaitility.await()
          .until(
              () ->
                  window.library.notes().of(report).stream()
                      .map(Note::markdown)
                      .toList()
                      .equals(List.of("Typed just before")));
      held.countDown();
      Awaitility.await().until(() -> pages.all().isEmpty());
      assertThat(Fx.call(() -> window.models().notices.newest().get()).sentence())
          .startsWith("The page took ")
          .endsWith(" Nothing was lost.");
    }
  }

  /** Stands still in the middle of what the page engine does, harmlessly. */
  private void holdInEngine() {
    var engine = ((WebView) window.stage.getScene().lookup(".web-view")).getEngine();
    ((EventTarget) engine.getDocument()).addEventListener("hold", _ -> hold(), false);
    engine.executeScript("document.dispatchEvent(new Event('hold'))");
  }

  private void hold() {
    try {
      held.await();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private Optional<TextInputControl> area() {
    return Optional.ofNullable((TextInputControl) window.stage.getScene().lookup(".note-area"));
  }

  @Test
  void the_page_is_not_blamed_for_what_others_do() {
    var heard = new CountDownLatch(1);
    BooleanSupplier atWork =
        () -> {
          heard.countDown();
          return PageEngine.isAtWork();
        };
    var trouble = Fx.call(() -> new PageTrouble(window.library, window.desk, pages));
    try (var _ = new PageWatch(BEAT, PATIENCE, atWork, trouble)) {
      Platform.runLater(this::hold);
      Awaitility.await().until(() -> heard.getCount() == 0);
      held.countDown();
      Fx.run(() -> {});
      assertThat(Fx.call(() -> Optional.ofNullable(window.models().notices.newest().get())))
          .isEmpty();
    }
  }

  @Test
  void the_next_start_opens_without_it_and_says_so() {
    pages.add(report);
    Fx.run(() -> new PageTrouble(window.library, window.desk, pages));
    var kept =
        Settings.USUAL
            .with(Settings.WIDTH, 1200.0)
            .with(Settings.HEIGHT, 760.0)
            .with(Settings.REPORT, report.value());
    Fx.run(() -> new ShownWindow(window.desk, window.stage, kept).show(new Errand.ToFront()));
    Awaitility.await().until(() -> Fx.call(() -> window.models().notices.newest().get() != null));
    assertThat(Fx.call(() -> Optional.ofNullable(window.models().workspace.report().get())))
        .isEmpty();
    Fx.picture(window.stage.getScene(), "unanswered-start");
    new FxRobot().clickOn("Open without pictures");
    assertThat(Fx.call(() -> window.models().workspace.report().get())).isEqualTo(report);
  }
}
