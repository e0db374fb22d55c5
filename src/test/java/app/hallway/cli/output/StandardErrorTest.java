package app.hallway.cli.output;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.Main;
import app.hallway.cli.TroubledProgram;
import app.hallway.cli.context.LibraryPlace;
import app.hallway.library.Programs;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is for programmers goes to the log; the user is told in a line. */
class StandardErrorTest {
  @TempDir Path home;

  private record Ran(int code, String out, String err) {}

  private Ran run(Class<?> program, String... arguments) throws Exception {
    var err = home.resolve("err");
    var options = List.of("-Duser.home=" + home, "-Xlog:disable");
    var process = Programs.start(err.toFile(), options, program, arguments);
    var out = new String(process.getInputStream().readAllBytes(), UTF_8);
    return new Ran(process.waitFor(), out, Files.readString(err));
  }

  private Path log() {
    return new LibraryPlace(System.getProperty("os.name"), home, System.getenv(), null).logFile();
  }

  @Test
  void whatever_goes_wrong_is_one_line_and_the_rest_is_in_the_log() throws Exception {
    var ran = run(TroubledProgram.class);
    var line = "hallway: " + Texts.of("error.unexpected", log());
    assertThat(ran.err().lines()).containsExactly(line, line);
    assertThat(ran.out()).isEmpty();
    assertThat(ran.code()).isEqualTo(Exit.REJECTED);
    assertThat(log())
        .content()
        .contains("a library talks", "a library complains", "a library warns")
        .contains("IllegalStateException: on a thread of its own")
        .contains("StackOverflowError: in the window")
        .contains("\tat app.hallway");
  }

  @Test
  void libraries_on_a_class_path_do_not_complain() throws Exception {
    var ran = run(Main.class, "--library", home.resolve("a.hallway").toString(), "reports");
    assertThat(ran).isEqualTo(new Ran(Exit.DONE, "", ""));
  }
}
