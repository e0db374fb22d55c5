package app.hallway.cli;

import java.nio.file.Path;

/** The name {@code -}, which stands for what is piped in. */
final class StandardInput {
  static final String NAME = "-";

  private StandardInput() {}

  static boolean isMeant(Path path) {
    return path.toString().equals(NAME);
  }

  static boolean isMeant(String text) {
    return text.equals(NAME);
  }
}
