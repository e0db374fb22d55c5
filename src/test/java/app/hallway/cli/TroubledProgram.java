package app.hallway.cli;

import app.hallway.cli.context.Surroundings;
import app.hallway.cli.context.Window;
import app.hallway.model.Errand;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.List;

/** A process of Hallway in which everything goes wrong that others' code can do wrong. */
public final class TroubledProgram {
  private TroubledProgram() {}

  public static void main(String[] arguments) throws InterruptedException {
    var surroundings = Surroundings.ofThisProcess();
    Printing.toLogFile(surroundings);
    var command = new HallwayCommand(surroundings, new NoWindow());
    Thread.setDefaultUncaughtExceptionHandler(command::uncaught);
    System.out.println("a library talks");
    System.err.println("a library complains");
    System.getLogger("a.library").log(Level.WARNING, "a library warns", new Exception("of this"));
    var thread = Thread.ofPlatform().start(TroubledProgram::fail);
    thread.join();
    System.exit(command.run("open"));
  }

  private static void fail() {
    throw new IllegalStateException("on a thread of its own");
  }

  /** Fails where a window should be. */
  private static final class NoWindow implements Window {
    @Override
    public boolean hasDisplay() {
      return true;
    }

    @Override
    public void open(Path library, Errand errand) {
      throw new StackOverflowError("in the window");
    }

    @Override
    public List<Path> tour(Path folder) {
      return List.of();
    }
  }
}
