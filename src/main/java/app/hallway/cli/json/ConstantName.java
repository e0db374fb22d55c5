package app.hallway.cli.json;

import java.util.Locale;

/** The name that a constant has on the command line and in JSON: {@code TO_WATCH} is to-watch. */
public final class ConstantName {
  private ConstantName() {}

  public static String of(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
