package app.hallway.cli.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.cli.Shell;
import app.hallway.library.RunningWindow;
import app.hallway.model.Errand;
import app.hallway.model.ErrandOutcome;
import app.hallway.model.HighlightId;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@SuppressWarnings("NullAway.Init") // the shell is made before each test
class OpenCommandTest {
  private static final Errand FIRST = new Errand.OpenReport(new ReportId(1));

  @TempDir Path folder;
  private final List<Errand> asked = new CopyOnWriteArrayList<>();
  private Shell shell;
  private Path sample;

  @BeforeEach
  void open() {
    shell = new Shell(folder);
    shell.environment.put("XDG_RUNTIME_DIR", folder.toString());
    sample = Path.of(shell.sampleReport());
    shell.run("import", sample.toString());
  }

  private Errand files(Path... files) {
    return new Errand.OpenFiles(List.of(files));
  }

  @Test
  void a_report_is_named_with_the_command_or_without() {
    var other = shell.file("other one.md", "# Another day\n\nIt rained.");
    shell.run("open", "1");
    shell.run("1");
    shell.run(sample.toString());
    shell.run("open", other.toString());
    shell.run("open", other.toUri().toString());
    shell.run(other.toString(), sample.toString());
    assertThat(shell.errands)
        .containsExactly(
            FIRST, FIRST, files(sample), files(other), files(other), files(other, sample));
    assertThat(shell.windows).containsOnly("open library.hallway").hasSize(6);
  }

  @Test
  void a_report_is_named_by_its_web_address() {
    var dated = shell.file("dated.md", "---\ncanonical_url: https://a.example/b\n---\n# A day\n");
    shell.run("import", dated.toString());
    shell.run("open", "https://a.example/b");
    assertThat(shell.errands).containsExactly(new Errand.OpenReport(new ReportId(2)));
    assertThat(shell.run("open", "https://a.example/c").code()).isEqualTo(1);
  }

  @Test
  void a_link_opens_what_it_names() {
    shell.run("highlight", "--talk", "1");
    shell.run("hallway://report/1");
    shell.run("open", "hallway://talk/2");
    shell.run("open", "HALLWAY://highlight/1/");
    assertThat(shell.errands)
        .containsExactly(
            FIRST,
            new Errand.OpenTalk(new TalkId(2)),
            new Errand.OpenHighlight(new HighlightId(1)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hallway:",
        "hallway://",
        "hallway://report",
        "hallway://report/0",
        "hallway://report/1/delete",
        "hallway://report/1?do=delete",
        "hallway://delete/1",
        "hallway:report/1",
        "hallway://doc/1",
        "hallway://report/9999999999999999999",
      })
  void a_link_can_do_nothing_else(String link) {
    var ran = shell.run("open", link);
    assertThat(ran.code()).isEqualTo(1);
    assertThat(ran.err()).contains("leads nowhere").contains("hallway://report/ID");
    assertThat(shell.run(link).err()).isEqualTo(ran.err());
    assertThat(shell.windows).isEmpty();
  }

  @Test
  void what_is_not_there_opens_nothing() {
    var unknown = shell.run("17");
    assertThat(unknown.code()).isEqualTo(1);
    assertThat(unknown.err()).contains("There is no report 17");
    assertThat(shell.run("hallway://talk/17").err()).contains("There is no talk 17");
    assertThat(shell.run("hallway://highlight/17").err()).contains("There is no highlight 17");
    var mistyped = shell.run("reprots");
    assertThat(mistyped.code()).isEqualTo(2);
    assertThat(mistyped.err()).contains("reprots is neither a command nor a report");
    var several = shell.run("open", sample.toString(), "1");
    assertThat(several.code()).isEqualTo(1);
    assertThat(several.err()).contains("1 is no file");
    assertThat(shell.windows).isEmpty();
  }

  @Test
  void a_second_start_shows_what_is_asked_for_in_the_window_that_is_open() throws Exception {
    var other = shell.file("other.md", "# Another day\n\nIt rained.");
    try (var _ = listen(ErrandOutcome.DONE)) {
      assertThat(shell.run().out()).isEqualTo("Shown in the window that is open.\n");
      assertThat(shell.run("open", "1").code()).isZero();
      assertThat(shell.run("open", other.toString()).code()).isZero();
      assertThat(shell.run("hallway://talk/1").code()).isZero();
    }
    assertThat(asked)
        .containsExactly(
            new Errand.ToFront(), FIRST, files(other), new Errand.OpenTalk(new TalkId(1)));
    assertThat(shell.windows).isEmpty();
    shell.run();
    assertThat(shell.windows).hasSize(1);
  }

  @Test
  void a_window_that_is_being_closed_leaves_it_to_a_window_of_ones_own() throws Exception {
    try (var _ = listen(ErrandOutcome.CLOSING)) {
      assertThat(shell.run("open", "1").out()).isEmpty();
    }
    assertThat(asked).containsExactly(FIRST);
    assertThat(shell.errands).containsExactly(FIRST);
  }

  @Test
  void what_the_window_does_not_find_is_told() throws Exception {
    try (var _ = listen(ErrandOutcome.UNKNOWN)) {
      var ran = shell.run("hallway://highlight/99");
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).isEqualTo("hallway: There is no highlight 99.\n");
    }
    assertThat(shell.windows).isEmpty();
  }

  @Test
  void a_window_of_another_version_is_told_of() throws Exception {
    try (var _ = listen(ErrandOutcome.OTHER_VERSION)) {
      var ran = shell.run();
      assertThat(ran.code()).isEqualTo(3);
      assertThat(ran.err()).contains("another version of Hallway").hasLineCount(1);
    }
    assertThat(shell.windows).isEmpty();
  }

  @Test
  void more_files_than_a_window_listens_to_are_refused() throws Exception {
    var large = shell.file("x".repeat(200) + ".md", "# A day");
    var many = Collections.nCopies(2_000, large.toString()).toArray(String[]::new);
    try (var _ = listen(ErrandOutcome.DONE)) {
      var ran = shell.run(many);
      assertThat(ran.code()).isEqualTo(1);
      assertThat(ran.err()).contains("too many files");
    }
    assertThat(asked).isEmpty();
    assertThat(shell.windows).isEmpty();
  }

  private AutoCloseable listen(ErrandOutcome answer) {
    return new RunningWindow(shell.library(), shell.environment)
        .listen(
            errand -> {
              errand.ifPresent(asked::add);
              return answer;
            });
  }
}
