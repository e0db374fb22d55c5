package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.render.NoteOutline;
import app.hallway.store.MakingProgram;
import app.hallway.store.Store;
import app.hallway.store.backup.Beginning;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a killed program left unfinished goes when the library is opened next. */
final class LeftoversTest {
  @TempDir Path folder;

  private Path elsewhere;

  private Path file() {
    return folder.resolve("a.hallway");
  }

  private void open() throws LibraryException {
    Library.open(file(), Clock.systemUTC()).close();
  }

  @BeforeEach
  void fill() throws Exception {
    elsewhere = Files.createDirectory(folder.resolve("elsewhere"));
    Files.createDirectory(folder.resolve("a.hallway.backups"));
    try (var library = Library.open(file(), Clock.systemUTC())) {
      var report = Reported.in(library);
      library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "Mine");
    }
  }

  private Process making(String place, String ending) throws Exception {
    return Programs.start(
        folder.resolve("errors").toFile(),
        List.of(),
        MakingProgram.class,
        file().toString(),
        folder.resolve(place).toString(),
        ending);
  }

  @ParameterizedTest
  @CsvSource({
    "a.hallway, .restoring",
    "a.hallway.backups/2026-11-21.hallway, .unfinished",
    "elsewhere/copy, .unfinished",
    "elsewhere/.hallway, .tmp"
  })
  void what_another_program_makes_stays_until_that_is_gone(String place, String ending)
      throws Exception {
    var program = making(place, ending);
    var unfinished = Path.of(program.inputReader().readLine());
    open();
    new Backups(file(), Clock.systemUTC()).makeDaily();
    assertThat(unfinished).exists();
    program.destroyForcibly().waitFor();
    open();
    assertThat(unfinished).doesNotExist();
    assertThat(unfinished.getParent()).isDirectoryNotContaining("glob:**{unfin,restor,tmp}*");
    assertThat(folder).isDirectoryNotContaining("glob:**.lock");
  }

  @Test
  void what_this_program_makes_stays_too() throws Exception {
    try (var store =
            Store.open(
                file(),
                Beginning.ONLY_WHERE_NONE_WAS,
                Clock.systemUTC(),
                _ -> {},
                NoteOutline::words);
        var making = store.making(elsewhere.resolve("note"))) {
      Files.writeString(making.file(), "half");
      open();
      assertThat(making.file()).exists();
    }
    assertThat(elsewhere).isEmptyDirectory();
    assertThat(folder).isDirectoryNotContaining("glob:**.lock");
  }

  @Test
  void what_older_programs_left_goes() throws Exception {
    var left =
        List.of(
            "a.hallway.restoring",
            "a.hallway.restoring-journal",
            "a.hallway.restoring.unfinished",
            "a.hallway.backups/2026-11-20.hallway.unfinished");
    var others = List.of("b.hallway.restoring", "a.hallway.unfinished", "a.hallway.backups/x.y");
    for (var name : left) {
      Files.createFile(folder.resolve(name));
    }
    for (var name : others) {
      Files.createFile(folder.resolve(name));
    }
    open();
    assertThat(left).noneMatch(name -> Files.exists(folder.resolve(name)));
    assertThat(others).allMatch(name -> Files.exists(folder.resolve(name)));
  }

  @Test
  void a_sign_that_names_something_else_removes_nothing() throws Exception {
    var letter = Files.writeString(elsewhere.resolve("letter.txt"), "Dear reader");
    var draft = Files.writeString(elsewhere.resolve("draft.tmp"), "Dear");
    sign(1, letter.toString());
    sign(2, "");
    sign(3, "\u0000.tmp");
    sign(4, draft.toString());
    open();
    assertThat(letter).exists();
    assertThat(draft).exists();
    assertThat(folder).isDirectoryNotContaining("glob:**.lock");
  }

  private void sign(int number, String content) throws IOException {
    var locks = Files.createDirectories(folder.resolve(".a.hallway.lock"));
    Files.writeString(locks.resolve("making-1-1-" + number), content);
  }

  @Test
  void what_is_done_leaves_nothing_behind() throws Exception {
    try (var library = Library.open(file(), Clock.systemUTC())) {
      library.upkeep().backup(elsewhere.resolve("copy"));
      library.backups().makeDaily();
      library
          .exporting()
          .export(Exporting.Scope.ALL, ExportPlan.markdown(Layout.REPORT, Placing.KEEP), elsewhere);
    }
    new Backups(file(), Clock.systemUTC()).restore(elsewhere.resolve("copy"));
    try (var files = Files.walk(folder)) {
      assertThat(files.map(file -> folder.relativize(file).toString()))
          .noneMatch(name -> name.matches(".*(making|unfinished|restoring|tmp).*"));
    }
  }
}
