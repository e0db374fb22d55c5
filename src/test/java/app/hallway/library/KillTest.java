package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.KilledProgram.Work;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportFilter;
import app.hallway.store.OldLibrary;
import app.hallway.testing.MarkedReport;
import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.FutureTask;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** A library whose program is killed at any moment of all that it does. */
final class KillTest {
  private static final int KILLS = Integer.getInteger("hallway.test.kills", 10);
  private static final int EACH = Math.max(1, KILLS / Work.values().length);

  @TempDir Path folder;

  private final long seed = System.nanoTime();
  private final Random random = new Random(seed);

  private Path file() {
    return folder.resolve("a.hallway");
  }

  private static Library open(Path file) throws LibraryException {
    return Library.open(file, Clock.systemUTC());
  }

  @Test
  void what_was_acknowledged_of_notes_and_imports_outlives_a_kill() throws Exception {
    try (var library = open(file())) {
      Reported.in(library);
    }
    var acknowledged = new ArrayList<String>();
    for (int run = 0; run < EACH; run++) {
      acknowledged.addAll(killed(Work.WRITE, run, 1 + random.nextInt(60)));
    }
    try (var library = open(file())) {
      assertSound(library);
      assertThat(library.reports().list(new ReportFilter.All()))
          .as("seed %d", seed)
          .allMatch(report -> library.reports().open(report.id()).isPresent());
      assertThat(library.notes().all()).extracting(Note::markdown).containsAll(acknowledged);
    }
  }

  @Test
  void a_new_version_is_there_with_its_highlights_or_is_not_there() throws Exception {
    try (var library = open(file())) {
      var report = Reported.in(library);
      for (var words : List.of("tied twice", "the tide from memory", "And home")) {
        MarkedReport.text(library, report, Reported.spanOf(words), HighlightColour.GREEN);
      }
    }
    for (int run = 0; run < EACH; run++) {
      var acknowledged = killed(Work.NEW_VERSIONS, run, 1 + random.nextInt(20));
      try (var library = open(file())) {
        assertSound(library);
        var report = library.reports().list(new ReportFilter.All()).getFirst();
        var text = library.reports().open(report.id()).orElseThrow().readingText();
        assertThat(newest(text, run)).isGreaterThanOrEqualTo(acknowledged.size() - 1);
        assertThat(library.highlights().of(report.id()))
            .as("seed %d", seed)
            .hasSize(3)
            .allSatisfy(
                mark ->
                    assertThat(mark.placement())
                        .isInstanceOfSatisfying(
                            Placement.Anchored.class,
                            place ->
                                assertThat(place.at().of(text)).isEqualTo(mark.anchor().quote())));
      }
    }
  }

  private static int newest(String text, int run) {
    assertThat(text).contains(" of run " + run);
    return Integer.parseInt(text.replaceAll("(?s).*tea (\\d+) of run.*", "$1"));
  }

  @Test
  void a_migration_that_is_killed_is_done_by_the_next_program() throws Exception {
    for (int run = 0; run < EACH; run++) {
      deleteLibrary();
      OldLibrary.make(file(), 20_000);
      killed(Work.MIGRATE, run, 1);
      try (var library = open(file())) {
        assertSound(library);
      }
      assertThat(OldLibrary.events(file())).as("seed %d", seed).isEqualTo(20_000);
    }
  }

  @Test
  void a_copy_that_has_its_name_is_whole() throws Exception {
    try (var library = open(file())) {
      Reported.in(library);
    }
    for (int run = 0; run < EACH; run++) {
      killed(Work.BACK_UP, run, 1 + random.nextInt(6));
      try (var copies = Files.walk(folder)) {
        for (var copy : copies.filter(KillTest::isCopy).toList()) {
          try (var library = open(copy)) {
            assertSound(library);
            assertThat(library.reports().counts().reports()).isEqualTo(1);
          }
        }
      }
    }
    open(file()).close();
    try (var files = Files.walk(folder)) {
      assertThat(files.map(Path::toString))
          .noneMatch(name -> name.contains("unfinished") || name.contains("making"));
    }
  }

  private static boolean isCopy(Path file) {
    var name = file.getFileName().toString();
    return name.matches("copy-\\d+|\\d{4}-\\d\\d-\\d\\d\\.hallway");
  }

  @Test
  void a_restore_that_is_killed_leaves_the_one_library_or_the_other() throws Exception {
    try (var library = open(folder.resolve("one"))) {
      Reported.in(library);
    }
    try (var library = open(folder.resolve("two"))) {
      for (int i = 0; i < 60; i++) {
        ToldReports.put(library, "https://example.org/" + i, "Post " + i, "Words " + i, List.of());
      }
    }
    Files.copy(folder.resolve("one"), file());
    for (int run = 0; run < EACH; run++) {
      killed(Work.RESTORE, run, 1 + random.nextInt(6));
      try (var library = open(file())) {
        assertSound(library);
        assertThat(library.reports().counts().reports()).as("seed %d", seed).isIn(1, 60);
      }
    }
  }

  @Test
  void nothing_is_lost_where_a_dialog_takes_the_locks_and_commands_write_beside() throws Exception {
    assertNothingIsLostBesideCommands(Work.LOSE_LOCKS, 1);
  }

  @Test
  @Tag("window")
  @EnabledIfSystemProperty(named = "hallway.test.glass", matches = "gtk")
  void nothing_is_lost_where_a_real_dialog_stands_open_and_commands_write_beside()
      throws Exception {
    assertNothingIsLostBesideCommands(Work.OPEN_A_DIALOG, 150);
  }

  /**
   * Kills it again and again.
   *
   * @param least how many lines it says before it is killed
   */
  private void assertNothingIsLostBesideCommands(Work work, int least) throws Exception {
    try (var library = open(file())) {
      Reported.in(library);
    }
    var acknowledged = Collections.synchronizedList(new ArrayList<String>());
    for (int run = 0; run < EACH; run++) {
      var commands = new Commands(file(), run, acknowledged);
      acknowledged.addAll(killed(work, run, least + random.nextInt(40)));
      commands.stop();
      try (var library = open(file())) {
        assertSound(library);
        assertThat(library.notes().all())
            .as("seed %d run %d", seed, run)
            .extracting(Note::markdown)
            .containsAll(acknowledged);
      }
    }
  }

  /** Opens a library, writes a note and closes it again, as so many commands one after another. */
  private static final class Commands {
    private final Path file;
    private final int run;
    private final List<String> acknowledged;
    private final FutureTask<Void> work = new FutureTask<>(this::work);
    private volatile boolean stopped;

    Commands(Path file, int run, List<String> acknowledged) {
      this.file = file;
      this.run = run;
      this.acknowledged = acknowledged;
      Thread.ofPlatform().daemon().start(work);
    }

    private @Nullable Void work() throws Exception {
      for (int i = 0; !stopped; i++) {
        try (var library = open(file)) {
          var report = library.reports().list(new ReportFilter.All()).getFirst().id();
          var words = "Note " + i + " of commands " + run;
          library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, words);
          acknowledged.add(words);
        }
      }
      return null;
    }

    void stop() throws Exception {
      stopped = true;
      work.get();
    }
  }

  private void assertSound(Library library) {
    assertThat(library.upkeep().check()).as("seed %d", seed).isEmpty();
  }

  private void deleteLibrary() throws IOException {
    try (var files = Files.newDirectoryStream(folder, "a.hallway*")) {
      for (var one : files) {
        Files.delete(one);
      }
    }
  }

  /** Returns what was acknowledged before the kill. */
  private List<String> killed(Work work, int run, int lines) throws Exception {
    var own = Files.createDirectories(folder.resolve(work + "-" + run));
    var program =
        Programs.start(
            own.resolve("errors").toFile(),
            List.of(),
            KilledProgram.class,
            work.name(),
            file().toString(),
            own.toString(),
            Integer.toString(run));
    var acknowledged = new ArrayList<String>();
    try (var out = program.inputReader()) {
      addLines(out, lines, acknowledged);
      LockSupport.parkNanos(random.nextInt(120_000_000));
      program.toHandle().destroyForcibly(); // that of the process itself would close the pipe
      program.waitFor();
      addLines(out, Integer.MAX_VALUE, acknowledged);
    }
    assertThat(acknowledged)
        .as(() -> errors(own.resolve("errors")))
        .hasSizeGreaterThanOrEqualTo(lines);
    return acknowledged;
  }

  private static String errors(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException failure) {
      return failure.toString();
    }
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
}
