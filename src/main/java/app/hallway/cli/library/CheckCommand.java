package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.TerminalText;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says whether the library is sound. */
@Command(name = "check")
public final class CheckCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--rebuild")
  private boolean rebuild;

  public CheckCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      if (rebuild) {
        var rebuilt = library.upkeep().rebuild();
        context.say("check.rebuilt", rebuilt.versions(), rebuilt.otherwise(), rebuilt.spoiled());
      }
      var problems = library.upkeep().check();
      if (problems.isEmpty()) {
        context.say("check.sound", context.libraryFile());
        return Exit.DONE;
      }
      problems.forEach(problem -> context.err().println("hallway: " + TerminalText.words(problem)));
      return Exit.LIBRARY;
    }
  }
}
