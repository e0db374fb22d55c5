package app.hallway.cli;

import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many entries a list has at most. */
final class LimitOption {
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--limit", paramLabel = "N")
  void set(int value) {
    if (value < 1) {
      throw new TypeConversionException(Texts.of("error.limit", value));
    }
    limit = value;
  }

  int value() {
    return limit;
  }

  int valueOr(int usual) {
    return limit == Integer.MAX_VALUE ? usual : limit;
  }
}
