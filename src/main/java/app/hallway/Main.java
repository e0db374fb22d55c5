package app.hallway;

import app.hallway.cli.HallwayCommand;
import app.hallway.cli.Surroundings;
import app.hallway.cli.Window;
import app.hallway.model.ReportId;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Starts the command line, which starts the window where it is asked to. */
public final class Main {
  private Main() {}

  public static void main(String[] arguments) {
    System.exit(new HallwayCommand(Surroundings.ofThisProcess(), new Desk()).run(arguments));
  }

  /** Loads nothing of JavaFX before it is used. */
  private static final class Desk implements Window {
    @Override
    public void open(Path library, @Nullable ReportId report) {
      throw new UnsupportedOperationException("open " + library + report);
    }

    @Override
    public void tour(Path folder) {
      throw new UnsupportedOperationException("tour " + folder);
    }
  }
}
