package app.hallway.cli.arguments;

import java.nio.file.Path;

/** The name {@code -}, which stands for what is piped in. */
public final class StandardInput {
  public static final String NAME = "-";

  private StandardInput() {}

  public static boolean isMeant(Path path) {
    return path.toString().equals(NAME);
  }

  public static boolean isMeant(String text) {
    return text.equals(NAME);
  }
}
