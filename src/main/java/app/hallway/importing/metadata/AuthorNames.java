package app.hallway.importing.metadata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The people that a text such as {@code A. Writer and B. Author} names. */
public final class AuthorNames {
  private static final Pattern ADDRESS = Pattern.compile("\\s*[<(][^<>()@\\s]+@[^<>()\\s]+[>)]");
  private static final Pattern AND = Pattern.compile("\\s+(?:and|und|et|y|e|&|\\+)\\s+|\\s*;\\s*");
  private static final Pattern COMMA = Pattern.compile("\\s*,\\s*(?:and\\s+)?");

  /** Longer ones are no names. */
  private static final int LONGEST = 500;

  private AuthorNames() {}

  /**
   * The names in all the texts, each once; {@code Writer, Anne} is one person. Of {@code ANNE
   * WRITER} and {@code Anne Writer} the second is kept, in the place of the first.
   */
  public static List<String> distinct(Stream<String> texts) {
    var names = new LinkedHashMap<String, String>();
    texts
        .filter(text -> text.length() <= LONGEST)
        .flatMap(AuthorNames::split)
        .forEach(name -> names.merge(name.toLowerCase(Locale.ROOT), name, AuthorNames::better));
    return List.copyOf(names.values());
  }

  private static String better(String first, String second) {
    return capitals(second) < capitals(first) && capitals(second) > 0 ? second : first;
  }

  private static long capitals(String name) {
    return name.codePoints().filter(Character::isUpperCase).count();
  }

  private static Stream<String> split(String text) {
    var plain = PlainText.of(ADDRESS.matcher(text).replaceAll(""));
    var parts = Arrays.stream(COMMA.split(plain)).toList();
    var people = parts.stream().allMatch(AuthorNames::isFullName) ? parts : List.of(plain);
    return people.stream()
        .flatMap(AND::splitAsStream)
        .map(String::strip)
        .filter(name -> name.chars().anyMatch(Character::isLetterOrDigit));
  }

  /** {@code Writer, Anne} is one person, {@code Anne Writer, Ben Author} are two. */
  private static boolean isFullName(String part) {
    return part.contains(" ") || part.startsWith("@");
  }
}
