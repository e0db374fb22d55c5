package app.hallway.cli;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Makes a copy of the library. */
@Command(name = "backup")
final class BackupCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(paramLabel = "FILE")
  private Path file = Path.of("");

  BackupCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(Texts.of("backup.exists", file));
    }
    try (var library = context.openLibrary()) {
      library.upkeep().backup(file);
    }
    context.say("backup.done", file);
    return Exit.DONE;
  }
}
