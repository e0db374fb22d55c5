package app.hallway.cli.output;

/** What a command tells the shell. */
public final class Exit {
  public static final int DONE = 0;
  public static final int REJECTED = 1;
  public static final int USAGE = 2;
  public static final int LIBRARY = 3;

  private Exit() {}
}
