package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.model.StepOutcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Does the step again that was taken back last. */
@Command(name = "redo")
public final class RedoCommand implements Callable<Integer> {
  private final Context context;

  public RedoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      switch (library.history().redo()) {
        case StepOutcome.Done(var step) -> context.say("redo.done", Texts.of("step." + step));
        case StepOutcome.Emptied(var step) ->
            throw new Refusal(Texts.of("redo.emptied", Texts.of("step." + step)));
        case StepOutcome.Nothing _ -> throw new Refusal(Texts.of("redo.nothing"));
      }
    }
    return Exit.DONE;
  }
}
