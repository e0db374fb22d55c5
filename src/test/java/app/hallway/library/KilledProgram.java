package app.hallway.library;

import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import javafx.application.Platform;
import javafx.stage.FileChooser;

/**
 * A program that goes on until it is killed, and says on standard output what was acknowledged. Its
 * arguments: what it does, the library, a folder of its own, and a name of the run.
 */
final class KilledProgram {
  /** What it does. */
  enum Work {
    WRITE,
    NEW_VERSIONS,
    MIGRATE,
    BACK_UP,
    RESTORE,
    LOSE_LOCKS,
    OPEN_A_DIALOG
  }

  private final Path file;
  private final Path folder;
  private final String run;

  private KilledProgram(Path file, Path folder, String run) {
    this.file = file;
    this.folder = folder;
    this.run = run;
  }

  public static void main(String... arguments) throws Exception {
    var program = new KilledProgram(Path.of(arguments[1]), Path.of(arguments[2]), arguments[3]);
    switch (Work.valueOf(arguments[0])) {
      case WRITE -> program.write();
      case NEW_VERSIONS -> program.addVersions();
      case MIGRATE -> program.migrate();
      case BACK_UP -> program.backUp();
      case RESTORE -> program.restore();
      case LOSE_LOCKS -> program.writeAsAWindow(() -> LostLocks.on(program.file));
      case OPEN_A_DIALOG -> program.openADialog();
    }
  }

  private void write() throws Exception {
    try (var library = Library.open(file, Clock.systemUTC())) {
      Thread.ofPlatform().daemon().start(() -> importForEver(library));
      var report = library.reports().list(new ReportFilter.All()).getFirst().id();
      var notes = library.notes();
      for (int i = 0; true; i++) {
        var words = "Note " + i + " of run " + run;
        var note = notes.add(new NoteTarget.AboutReport(report), NoteKind.NOTE, "first " + words);
        notes.edit(note, words);
        acknowledge(words);
      }
    }
  }

  private void importForEver(Library library) {
    try {
      for (int turn = 0; true; turn++) {
        for (int i = 0; i < 50; i++) {
          var name = "run %s turn %d post %d".formatted(run, turn, i);
          Files.writeString(folder.resolve(name + ".md"), "# " + name + "\n\nSome words.\n");
        }
        library.importing().importAll(List.of(folder), Importing.Progress.NONE, () -> false);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  private void addVersions() throws Exception {
    try (var library = Library.open(file, Clock.systemUTC())) {
      for (int i = 0; true; i++) {
        var coffee = "tea %d of run %s".formatted(i, run);
        Reported.in(library, Reported.TEXT.replace("coffee", coffee), Reported.talks());
        acknowledge(coffee);
      }
    }
  }

  private void migrate() throws Exception {
    acknowledge("begins");
    Library.open(file, Clock.systemUTC()).close();
    Thread.sleep(60_000);
  }

  private void backUp() throws Exception {
    try (var library = Library.open(file, Clock.systemUTC())) {
      acknowledge("begins");
      for (int i = 0; true; i++) {
        library.upkeep().backup(folder.resolve("copy-" + i));
        var day = Clock.offset(Clock.systemUTC(), Duration.ofDays(i));
        acknowledge(String.valueOf(new Backups(file, day).makeDaily()));
      }
    }
  }

  /** Puts one copy and then the other in place. */
  private void restore() throws Exception {
    acknowledge("begins");
    var backups = new Backups(file, Clock.systemUTC());
    while (true) {
      for (var copy : List.of("one", "two")) {
        var aside = backups.restore(file.resolveSibling(copy));
        acknowledge(copy);
        Files.delete(aside.orElseThrow());
      }
    }
  }

  /** Something that takes the locks, before each note. */
  private interface Deed {
    void run() throws IOException;
  }

  private void writeAsAWindow(Deed beforeEach) throws Exception {
    try (var library = Library.open(file, Clock.systemUTC())) {
      library.claimWindow();
      var report = library.reports().list(new ReportFilter.All()).getFirst().id();
      for (int i = 0; true; i++) {
        beforeEach.run();
        var words = "Note " + i + " of window " + run;
        library.notes().add(new NoteTarget.AboutReport(report), NoteKind.NOTE, words);
        acknowledge(words);
      }
    }
  }

  /** Writes while a file dialog shows the library's folder. */
  private void openADialog() throws Exception {
    Platform.startup(
        () -> {
          var chooser = new FileChooser();
          chooser.setInitialDirectory(file.resolveSibling("").toFile());
          chooser.showOpenDialog(null);
        });
    writeAsAWindow(() -> LockSupport.parkNanos(5_000_000));
  }

  @SuppressWarnings("SystemOut") // what the parent process reads
  private static void acknowledge(String words) {
    System.out.println(words);
  }
}
