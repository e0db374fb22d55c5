package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Backups;
import app.hallway.library.LibraryException;
import app.hallway.model.Spoiled;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a copy of the library: one of its own, or today's among the daily ones. */
@Command(name = "backup")
public final class BackupCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "FILE")
  private @Nullable Path file;

  public BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return file == null ? makeDaily() : copyTo(file);
  }

  private int copyTo(Path copy) throws Exception {
    if (Files.exists(copy, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(Texts.of("backup.exists", copy));
    }
    try (var library = context.openLibrary()) {
      return made(copy, library.upkeep().backup(copy));
    }
  }

  private int makeDaily() throws LibraryException {
    context.openLibrary().close();
    var made = new Backups(context.libraryFile(), context.clock()).makeToday();
    if (made.isPresent()) {
      return made(made.get().file(), made.get().spoiled());
    }
    context.say("backup.daily.nothing");
    return Exit.DONE;
  }

  private int made(Path copy, List<Spoiled> spoiled) {
    context.say(spoiled.isEmpty() ? "backup.done" : "backup.spoiled", copy);
    return context.complainOf(spoiled);
  }
}
