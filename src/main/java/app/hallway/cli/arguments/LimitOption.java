package app.hallway.cli.arguments;

import app.hallway.cli.output.Texts;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** How many entries a list has at most. */
public final class LimitOption {
  private int limit = Integer.MAX_VALUE;

  @Option(names = "--limit", paramLabel = "N")
  void set(int value) {
    if (value < 1) {
      throw new TypeConversionException(Texts.of("error.limit", value));
    }
    limit = value;
  }

  public int value() {
    return limit;
  }

  public int valueOr(int usual) {
    return limit == Integer.MAX_VALUE ? usual : limit;
  }
}
