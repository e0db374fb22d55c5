package app.hallway.cli;

/** The command line. */
public final class HallwayCommand {
  private HallwayCommand() {}

  /**
   * Runs a command and returns its exit code: 0 done, 1 something was rejected, 2 usage, 3 library.
   */
  public static int run(String... arguments) {
    throw new UnsupportedOperationException(String.join(" ", arguments));
  }
}
