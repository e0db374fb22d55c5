package app.hallway.cli.window;

import app.hallway.cli.arguments.ReportArgument;
import app.hallway.cli.context.Context;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the window. A report that is not in the library yet is imported. */
@Command(name = "open")
public final class OpenCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..1", paramLabel = "REPORT")
  private @Nullable String report;

  public OpenCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var chosen = report == null ? null : new ReportArgument(context).findOrImport(report);
    return new Showing(context).show(chosen);
  }
}
