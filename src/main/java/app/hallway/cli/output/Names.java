package app.hallway.cli.output;

import app.hallway.cli.json.ConstantName;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The names that constants have on the command line and in JSON: {@code TO_WATCH} is to-watch. */
public final class Names {
  private Names() {}

  public static String of(Enum<?> constant) {
    return ConstantName.of(constant);
  }

  /** In whatever case it is written. */
  public static <E> Optional<E> find(Class<E> type, String name) {
    var wanted = name.toLowerCase(Locale.ROOT).replace('_', '-');
    return Arrays.stream(type.getEnumConstants())
        .filter(constant -> of((Enum<?>) constant).equals(wanted))
        .findFirst();
  }

  public static List<String> each(Class<?> type) {
    return Arrays.stream(type.getEnumConstants()).map(constant -> of((Enum<?>) constant)).toList();
  }

  public static String all(Class<?> type) {
    return String.join(", ", each(type));
  }
}
