package app.hallway;

import app.hallway.cli.HallwayCommand;
import app.hallway.cli.Printing;
import app.hallway.cli.context.Surroundings;
import app.hallway.cli.context.Window;
import app.hallway.library.LibraryException;
import app.hallway.model.Errand;
import app.hallway.ui.HallwayApp;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Starts the command line, which starts the window where it is asked to. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    var surroundings = Surroundings.ofThisProcess();
    Printing.toLogFile(surroundings);
    var command = new HallwayCommand(surroundings, new Desk());
    Thread.setDefaultUncaughtExceptionHandler(command::uncaught);
    System.exit(command.run(arguments));
  }

  /** Loads nothing of JavaFX before it is used. */
  private static final class Desk implements Window {
    @Override
    public boolean hasDisplay() {
      return HallwayApp.hasDisplay(System.getenv());
    }

    @Override
    public void open(Path library, Errand errand) throws LibraryException {
      HallwayApp.open(library, errand);
    }

    @Override
    public List<Path> tour(Path folder) throws IOException, LibraryException {
      return HallwayApp.tour(folder);
    }
  }
}
