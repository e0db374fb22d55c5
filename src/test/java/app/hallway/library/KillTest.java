package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Note;
import app.hallway.model.ReportFilter;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A library whose program is killed at any moment. */
final class KillTest {
  private static final int KILLS = Integer.getInteger("hallway.test.kills", 10);

  @TempDir Path folder;

  @Test
  void whatever_was_acknowledged_outlives_a_kill() throws Exception {
    var file = folder.resolve("a.hallway");
    try (var library = Library.open(file, Clock.systemUTC())) {
      Reported.in(library);
    }
    var acknowledged = new ArrayList<String>();
    long seed = System.nanoTime();
    var random = new Random(seed);
    for (int run = 0; run < KILLS; run++) {
      acknowledged.addAll(killed(file, run, 1 + random.nextInt(60)));
    }
    try (var library = Library.open(file, Clock.systemUTC())) {
      assertThat(library.upkeep().check()).as("seed %d", seed).isEmpty();
      assertThat(library.reports().list(new ReportFilter.All()))
          .as("seed %d", seed)
          .allMatch(report -> library.reports().open(report.id()).isPresent());
      assertThat(library.notes().all()).extracting(Note::markdown).containsAll(acknowledged);
    }
  }

  /** Returns what was acknowledged before the kill. */
  private List<String> killed(Path file, int run, int lines) throws Exception {
    var posts = Files.createDirectory(folder.resolve("posts-" + run));
    var program = start(file, posts, run);
    var acknowledged = new ArrayList<String>();
    try (var out = program.inputReader()) {
      addLines(out, lines, acknowledged);
      program.toHandle().destroyForcibly(); // that of the process itself would close the pipe
      program.waitFor();
      addLines(out, Integer.MAX_VALUE, acknowledged);
    }
    assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(lines);
    return acknowledged;
  }

  private static void addLines(BufferedReader out, int most, List<String> lines)
      throws IOException {
    for (int i = 0; i < most; i++) {
      var line = out.readLine();
      if (line == null) {
        return;
      }
      lines.add(line);
    }
  }

  private Process start(Path file, Path posts, int run) throws Exception {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "--enable-native-access=ALL-UNNAMED",
            "-cp",
            classPath(),
            KilledProgram.class.getName(),
            file.toString(),
            posts.toString(),
            Integer.toString(run))
        .redirectError(folder.resolve("errors-" + run).toFile())
        .start();
  }

  /** All that this process runs on, modules or not. */
  private static String classPath() throws Exception {
    var tests = KilledProgram.class.getResource("KilledProgram.class");
    var ownFolder = Path.of(new URI(String.valueOf(tests))).resolve("../../../..").normalize();
    return Stream.of(
            ownFolder.toString(),
            System.getProperty("jdk.module.path", ""),
            System.getProperty("java.class.path"))
        .flatMap(path -> Stream.of(path.split(File.pathSeparator, -1)))
        .filter(path -> !path.isEmpty())
        .flatMap(KillTest::jars)
        .collect(Collectors.joining(File.pathSeparator));
  }

  /** A module path names folders of jars; a class path does not. */
  private static Stream<String> jars(String path) {
    var jars = new File(path).listFiles((within, name) -> name.endsWith(".jar"));
    return jars == null || jars.length == 0 ? Stream.of(path) : Stream.of(jars).map(File::getPath);
  }
}
