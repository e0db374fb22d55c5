package app.hallway.store;

import app.hallway.store.backup.Unfinished;
import app.hallway.store.locks.LibraryLocks;
import java.nio.file.Files;
import java.nio.file.Path;

/** Begins to make a file for a library, and goes on until it is killed. */
public final class MakingProgram {
  private MakingProgram() {}

  public static void main(String... arguments) throws Exception {
    var library = Path.of(arguments[0]);
    try (var _ = LibraryLocks.join(library);
        var making = Unfinished.of(library, Path.of(arguments[1]), arguments[2])) {
      Files.writeString(making.file(), "half");
      Files.writeString(Path.of(making.file() + "-journal"), "half");
      say(making.file().toString());
      Thread.sleep(60_000);
    }
  }

  @SuppressWarnings("SystemOut") // what the parent process reads
  private static void say(String line) {
    System.out.println(line);
  }
}
