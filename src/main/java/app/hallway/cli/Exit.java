package app.hallway.cli;

/** What a command tells the shell. */
final class Exit {
  static final int DONE = 0;
  static final int REJECTED = 1;
  static final int USAGE = 2;
  static final int LIBRARY = 3;

  private Exit() {}
}
