package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import picocli.CommandLine.Command;

/** Writes the draft of the user's own report of an event. */
@Command(name = "draft")
public final class DraftCommand extends EventPaper {
  public DraftCommand(Context context) {
    super(context, "tripreport");
  }
}
