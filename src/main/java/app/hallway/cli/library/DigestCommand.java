package app.hallway.cli.library;

import app.hallway.cli.context.Context;
import picocli.CommandLine.Command;

/** Writes what all reports tell of an event. */
@Command(name = "digest")
public final class DigestCommand extends EventPaper {
  public DigestCommand(Context context) {
    super(context, "digest");
  }
}
