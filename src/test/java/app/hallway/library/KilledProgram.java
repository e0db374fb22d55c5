package app.hallway.library;

import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;

/**
 * A program that imports and writes notes until it is killed, and says on standard output what the
 * library has acknowledged.
 */
final class KilledProgram {
  private KilledProgram() {}

  public static void main(String... arguments) throws Exception {
    var posts = Path.of(arguments[1]);
    var run = arguments[2];
    try (var library = Library.open(Path.of(arguments[0]), Clock.systemUTC())) {
      Thread.ofPlatform().daemon().start(() -> importForEver(library, posts, run));
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

  @SuppressWarnings("SystemOut") // what the parent process reads
  private static void acknowledge(String words) {
    System.out.println(words);
  }

  private static void importForEver(Library library, Path posts, String run) {
    try {
      for (int turn = 0; true; turn++) {
        for (int i = 0; i < 50; i++) {
          var name = "run %s turn %d post %d".formatted(run, turn, i);
          Files.writeString(posts.resolve(name + ".md"), "# " + name + "\n\nSome words.\n");
        }
        library.importing().importAll(List.of(posts), Importing.Progress.NONE, () -> false);
      }
    } catch (java.io.IOException failure) {
      throw new java.io.UncheckedIOException(failure);
    }
  }
}
