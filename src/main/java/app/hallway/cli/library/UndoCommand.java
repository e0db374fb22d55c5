package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.model.StepOutcome;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** Takes the newest step back. */
@Command(name = "undo")
public final class UndoCommand implements Callable<Integer> {
  private final Context context;

  public UndoCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      switch (library.history().undo()) {
        case StepOutcome.Done(var step) -> context.say("undo.done", Texts.of("step." + step));
        case StepOutcome.Emptied(var step) ->
            throw new Refusal(Texts.of("undo.emptied", Texts.of("step." + step)));
        case StepOutcome.Nothing _ -> throw new Refusal(Texts.of("undo.nothing"));
      }
    }
    return Exit.DONE;
  }
}
