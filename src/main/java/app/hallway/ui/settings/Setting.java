package app.hallway.ui.settings;

import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

/**
 * One thing that the user may like otherwise than usual, and how it is kept as text.
 *
 * @param key its name where it is kept; never another, or what was kept is lost
 * @param usual until the user says otherwise
 * @param parse what was kept as a value; throws {@link IllegalArgumentException} where it is none
 * @param write a value as it is kept
 */
public record Setting<T>(
    String key, T usual, Function<String, T> parse, Function<T, String> write) {

  /** One of the constants of an enum, kept by its name. */
  static <E extends Enum<E>> Setting<E> oneOf(String key, E usual) {
    return new Setting<>(
        key, usual, name -> Enum.valueOf(usual.getDeclaringClass(), name), Enum::name);
  }

  /** A number that is brought within its bounds. */
  static Setting<Double> number(String key, double usual, double least, double most) {
    return new Setting<>(
        key, usual, text -> Math.clamp(finite(text), least, most), String::valueOf);
  }

  static Setting<Boolean> yesOrNo(String key, boolean usual) {
    return new Setting<>(key, usual, Setting::truth, String::valueOf);
  }

  /** The value that was kept as this text; empty where it is none. */
  Optional<T> read(String kept) {
    try {
      return Optional.of(parse.apply(kept.strip()));
    } catch (IllegalArgumentException wrong) {
      return Optional.empty();
    }
  }

  /** A number that can be measured with, and not what only looks like one. */
  static double finite(String text) {
    double number = Double.parseDouble(text);
    if (!Double.isFinite(number)) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static boolean truth(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "true" -> true;
      case "false" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }
}
