package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import app.hallway.library.LibraryException;
import app.hallway.library.RunningWindow;
import app.hallway.model.Errand;
import app.hallway.model.ErrandOutcome;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkId;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.desk.ShownWindow;
import app.hallway.ui.settings.Settings;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A second start while the window stands. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class SecondStartsTest {
  private static final Errand FRONT = new Errand.ToFront();
  private static final ReportId SECOND = new ReportId(2);

  @TempDir Path folder;
  @AutoClose private OpenDesk opened;
  @AutoClose private RunningWindow.Door door;
  private final CompletableFuture<ShownWindow> window = new CompletableFuture<>();
  private RunningWindow running;

  @BeforeEach
  void open() throws Exception {
    opened = new OpenDesk(folder, OpenDesk.filled(folder));
    running = new RunningWindow(folder.resolve("library.hallway"), environment());
    door = secondStarts().listen(opened.library, window);
  }

  private void show() {
    var shown = new ShownWindow(opened.desk, opened.stage, Settings.USUAL);
    Fx.run(() -> shown.show(FRONT));
    window.complete(shown);
  }

  private Map<String, String> environment() {
    return Map.of("XDG_RUNTIME_DIR", folder.toString());
  }

  private SecondStarts secondStarts() {
    return new SecondStarts(folder.resolve("library.hallway"), environment());
  }

  private String notice() {
    var newest = Fx.call(() -> opened.models().notices.newest().get());
    return newest == null ? "" : newest.sentence();
  }

  private static void eventually(Callable<Boolean> condition) {
    await().until(() -> Fx.call(condition));
  }

  private boolean isOpen(ReportId report) {
    return report.equals(opened.models().workspace.report().get());
  }

  @Test
  void the_window_comes_to_the_front_with_the_report_that_was_asked_for() {
    show();
    Fx.run(() -> opened.stage.setIconified(true));
    assertThat(running.ask(FRONT)).isEqualTo(ErrandOutcome.DONE);
    eventually(() -> !opened.stage.isIconified());
    assertThat(opened.models().workspace.report().get()).isNull();
    assertThat(running.ask(new Errand.OpenReport(SECOND))).isEqualTo(ErrandOutcome.DONE);
    eventually(opened.desk::isPageShown);
    assertThat(opened.models().workspace.report().get()).isEqualTo(SECOND);
  }

  @Test
  void a_talk_and_a_highlight_are_shown_at_their_place() {
    show();
    var report = opened.harbour();
    var told = opened.library.talks().of(report).getLast();
    var marked = MarkedReport.text(opened.library, report, told.span(), HighlightColour.GREEN);
    var workspace = opened.models().workspace;
    assertThat(running.ask(new Errand.OpenTalk(told.talk().id()))).isEqualTo(ErrandOutcome.DONE);
    eventually(() -> told.talk().id().equals(workspace.talk().get()));
    assertThat(workspace.report().get()).isEqualTo(report);
    Fx.run(() -> workspace.report().set(SECOND));
    assertThat(running.ask(new Errand.OpenHighlight(marked))).isEqualTo(ErrandOutcome.DONE);
    eventually(() -> marked.equals(workspace.highlight().get()));
    assertThat(workspace.report().get()).isEqualTo(report);
  }

  @Test
  void what_the_library_does_not_have_is_told_of_in_the_window() {
    show();
    for (var errand :
        List.of(
            new Errand.OpenReport(new ReportId(99)),
            new Errand.OpenTalk(new TalkId(99)),
            new Errand.OpenHighlight(new HighlightId(99)))) {
      Fx.run(opened.models().notices::dismiss);
      assertThat(running.ask(errand)).isEqualTo(ErrandOutcome.UNKNOWN);
      await().untilAsserted(() -> assertThat(notice()).contains("99").contains("this library"));
    }
    assertThat(opened.models().workspace.report().get()).isNull();
  }

  @Test
  void files_come_in_and_the_first_of_them_is_opened_whatever_was_open() throws IOException {
    show();
    Fx.run(() -> opened.models().workspace.report().set(SECOND));
    var rain = Files.writeString(folder.resolve("rain.md"), "# Another day\n\nIt rained.\n");
    var sun = Files.writeString(folder.resolve("sun.md"), "# A third day\n\nIt did not.\n");
    assertThat(running.ask(new Errand.OpenFiles(List.of(rain)))).isEqualTo(ErrandOutcome.DONE);
    assertThat(running.ask(new Errand.OpenFiles(List.of(sun, rain)))).isEqualTo(ErrandOutcome.DONE);
    eventually(() -> openedTitle().equals("A third day"));
    assertThat(opened.library.reports().at(rain.toString())).isPresent();
    eventually(() -> chosenTitle().equals("A third day"));
  }

  private String openedTitle() {
    var report = opened.models().workspace.report().get();
    return report == null ? "" : title(report);
  }

  /** The row of the open report is the chosen one: commands like Delete are about it. */
  private String chosenTitle() {
    var chosen = opened.cards().getSelectionModel().getSelectedItems();
    return chosen.size() == 1 && chosen.getFirst() instanceof ReportSummary report
        ? report.metadata().title()
        : "";
  }

  private String title(ReportId report) {
    return opened.library.reports().find(report).orElseThrow().metadata().title();
  }

  @Test
  void a_window_that_is_just_being_opened_is_waited_for() throws Exception {
    var asking = CompletableFuture.supplyAsync(() -> running.ask(new Errand.OpenReport(SECOND)));
    show();
    assertThat(asking.get()).isEqualTo(ErrandOutcome.DONE);
    eventually(() -> isOpen(SECOND));
  }

  @Test
  void a_window_that_was_closed_is_none() {
    show();
    Fx.run(opened.stage::close);
    assertThat(running.ask(FRONT)).isEqualTo(ErrandOutcome.CLOSING);
  }

  @Test
  void only_the_first_of_two_shows_the_library() throws Exception {
    show();
    assertThat(secondStarts().isFirst(opened.library, FRONT)).isTrue();
    try (var library = OpenDesk.opened(folder, Clock.systemUTC())) {
      assertThat(secondStarts().isFirst(library, new Errand.OpenReport(SECOND))).isFalse();
    }
    eventually(() -> isOpen(SECOND));
  }

  @Test
  void a_window_that_is_there_and_cannot_be_asked_is_a_refusal() throws Exception {
    show();
    assertThat(secondStarts().isFirst(opened.library, FRONT)).isTrue();
    door.close();
    try (var library = OpenDesk.opened(folder, Clock.systemUTC());
        var _ = running.listen(errand -> ErrandOutcome.SILENT)) {
      assertThatThrownBy(() -> secondStarts().isFirst(library, FRONT))
          .isInstanceOf(LibraryException.class);
    }
  }

  @Test
  void another_version_of_the_program_is_refused_with_a_sentence() throws IOException {
    show();
    try (var sockets = Files.list(folder.resolve("hallway"));
        var channel =
            SocketChannel.open(UnixDomainSocketAddress.of(sockets.findFirst().orElseThrow()))) {
      channel.write(ByteBuffer.wrap("hallway 3 x\n".getBytes(StandardCharsets.US_ASCII)));
      await()
          .untilAsserted(
              () -> assertThat(notice()).isEqualTo(Messages.text("errand.other-version")));
    }
  }
}
