package app.hallway.cli.window;

import app.hallway.cli.context.Context;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Lets the window show itself around, without a display if need be. */
@Command(name = "tour")
public final class TourCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--to", paramLabel = "DIR", required = true)
  private Path folder = Path.of("");

  public TourCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    return new Showing(context).tour(folder);
  }
}
