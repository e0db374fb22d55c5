package app.hallway.cli;

import app.hallway.cli.context.Context;
import app.hallway.cli.context.LibraryPlace;
import app.hallway.cli.context.LogFile;
import app.hallway.cli.context.Surroundings;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

/**
 * What libraries, the run-time and the log print by themselves, which is not for the user: it goes
 * to the log file. Hallway's own words go to the terminal by {@link Surroundings}.
 */
public final class Printing {
  /** In bytes; as much again is kept of what was before. */
  private static final long LARGEST = 1 << 20;

  private Printing() {}

  /** Those who debug see it where it is printed. */
  public static void toLogFile(Surroundings surroundings) {
    if (!Context.isDebugging(surroundings)) {
      var place = LibraryPlace.ofThisSystem(surroundings.environment()).logFile();
      var log = new PrintStream(new LogFile(place, LARGEST), true, StandardCharsets.UTF_8);
      System.setOut(log);
      System.setErr(log);
    }
  }
}
