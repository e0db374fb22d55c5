package app.hallway.importing.metadata;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Tags from lists or from one text with commas, with spaces (Jekyll), or as Elixir's {@code ~w}.
 */
final class TagList {
  private static final Pattern COMMA = Pattern.compile("\\s*[,;、，]\\s*");
  private static final Pattern SPACE = Pattern.compile("\\s+");
  private static final Pattern WORD_LIST =
      Pattern.compile("\\s*~[wW](?:\\(([^()]*)\\)|\\[([^\\[\\]]*)\\]|\\{([^{}]*)\\})[acs]?,?\\s*");
  private static final int LONGEST = 60;
  private static final int LONGEST_LIST = 2_000;

  private TagList() {}

  /** Each once, whatever its case, as first written. */
  static List<String> distinct(Stream<String> texts) {
    var tags = new LinkedHashMap<String, String>();
    texts
        .filter(text -> text.length() <= LONGEST_LIST)
        .flatMap(TagList::split)
        .map(TagList::bare)
        .filter(tag -> !tag.isEmpty() && tag.length() <= LONGEST)
        .forEach(tag -> tags.putIfAbsent(tag.toLowerCase(Locale.ROOT), tag));
    return List.copyOf(tags.values());
  }

  private static Stream<String> split(String text) {
    var words = WORD_LIST.matcher(text);
    if (words.matches()) {
      return SPACE.splitAsStream(wordsOf(words).strip());
    }
    var byComma = COMMA.split(text);
    return byComma.length > 1 || !isSpaced(text)
        ? Arrays.stream(byComma)
        : SPACE.splitAsStream(text);
  }

  private static String wordsOf(Matcher list) {
    return Stream.of(1, 2, 3).map(list::group).filter(Objects::nonNull).findFirst().orElse("");
  }

  /** Three or more words in lower case are tags; {@code distributed systems} may well be one. */
  private static boolean isSpaced(String text) {
    return text.equals(text.toLowerCase(Locale.ROOT)) && SPACE.split(text).length > 2;
  }

  private static String bare(String tag) {
    var stripped = tag.strip();
    return stripped.startsWith("#") ? stripped.substring(1).strip() : stripped;
  }
}
