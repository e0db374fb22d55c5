package app.hallway.cli.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import app.hallway.library.RunningWindow;
import app.hallway.model.ReportId;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the shell is made before each test
class OpenCommandTest {
  private static final Optional<ReportId> FIRST = Optional.of(new ReportId(1));

  @TempDir Path folder;
  private final List<Optional<ReportId>> asked = new CopyOnWriteArrayList<>();
  private Shell shell;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.environment.put("XDG_RUNTIME_DIR", folder.toString());
    shell.run("import", shell.sampleReport());
  }

  @Test
  void a_report_is_named_with_the_command_or_without() {
    shell.run("open", "1");
    shell.run("1");
    shell.run(shell.sampleReport());
    assertThat(shell.run(shell.file("other.md", "# Another day\n\nIt rained.").toString()).code())
        .isZero();
    assertThat(shell.windows)
        .containsExactly(
            "open library.hallway 1",
            "open library.hallway 1",
            "open library.hallway 1",
            "open library.hallway 2");
  }

  @Test
  void what_is_no_report_opens_nothing() {
    var unknown = shell.run("17");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("There is no report 17");
    var mistyped = shell.run("reprots");
    assertThat(mistyped.code()).isEqualTo(2);
    assertThat(mistyped.err()).contains("reprots is neither a command nor a report");
    assertThat(shell.windows).isEmpty();
  }

  @Test
  void a_second_start_shows_what_is_asked_for_in_the_window_that_is_open() throws Exception {
    try (var _ = listen(true)) {
      assertThat(shell.run().out()).isEqualTo("Shown in the window that is open.\n");
      assertThat(shell.run("open", "1").code()).isZero();
      var other = shell.file("other.md", "# Another day\n\nIt rained.");
      assertThat(shell.run("open", other.toString()).code()).isZero();
    }
    assertThat(asked).containsExactly(Optional.empty(), FIRST, Optional.of(new ReportId(2)));
    assertThat(shell.windows).isEmpty();
    shell.run();
    assertThat(shell.windows).hasSize(1);
  }

  @Test
  void a_window_that_refuses_leaves_it_to_a_window_of_ones_own() throws Exception {
    try (var _ = listen(false)) {
      assertThat(shell.run("open", "1").out()).isEmpty();
    }
    assertThat(asked).containsExactly(FIRST);
    assertThat(shell.windows).containsExactly("open library.hallway 1");
  }

  private AutoCloseable listen(boolean answer) {
    return new RunningWindow(shell.library(), shell.environment)
        .listen(
            report -> {
              asked.add(report);
              return answer;
            });
  }
}
