package app.hallway.cli;

import app.hallway.library.Backups;
import app.hallway.library.LibraryException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a copy of the library: one of its own, or today's among the daily ones. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "FILE")
  private @Nullable Path file;

  BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (file == null) {
      makeDaily();
    } else {
      copyTo(file);
    }
    return Exit.DONE;
  }

  private void copyTo(Path copy) throws Exception {
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(Texts.of("backup.exists", copy));
    }
    try (var library = context.openLibrary()) {
      library.upkeep().backup(copy);
    }
    context.say("backup.done", copy);
  }

  private void makeDaily() throws LibraryException {
    context.openLibrary().close();
    var made = new Backups(context.libraryFile(), context.clock()).makeDaily();
    if (made.isPresent()) {
      context.say("backup.done", made.get());
    } else {
      context.say("backup.daily.nothing");
    }
  }
}
