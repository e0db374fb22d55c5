package app.hallway.cli;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Does the step again that was taken back last. */
@Command(name = "redo")
final class RedoCommand implements Callable<Integer> {
  private final Context context;

  RedoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var history = library.history();
      var step = history.redoable().orElseThrow(() -> new Refusal(Texts.of("redo.nothing")));
      history.redo();
      context.say("redo.done", Texts.of("step." + step));
    }
    return Exit.DONE;
  }
}
