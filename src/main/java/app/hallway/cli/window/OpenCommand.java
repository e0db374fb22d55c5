package app.hallway.cli.window;

import app.hallway.cli.arguments.ErrandArguments;
import app.hallway.cli.context.Context;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** Shows the window. A report that is not in the library yet is imported there. */
@Command(name = "open")
public final class OpenCommand implements Callable<Integer> {
  private final Context context;

  @Parameters(arity = "0..*", paramLabel = "REPORT")
  private final List<String> reports = new ArrayList<>();

  public OpenCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return new Showing(context).show(new ErrandArguments(context).errand(reports));
  }
}
