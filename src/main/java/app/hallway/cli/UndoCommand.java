package app.hallway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes the newest step back. */
@Command(name = "undo")
final class UndoCommand implements Callable<Integer> {
  private final Context context;

  UndoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var history = library.history();
      var step = history.undoable().orElseThrow(() -> new Refusal(Texts.of("undo.nothing")));
      history.undo();
      context.say("undo.done", Texts.of("step." + step));
    }
    return Exit.DONE;
  }
}
