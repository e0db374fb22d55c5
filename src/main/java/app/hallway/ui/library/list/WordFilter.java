package app.hallway.ui.library.list;

import app.hallway.library.Searching;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filter line's words: a thing matches where each word stands somewhere in its texts, whatever
 * the case and the accents. Of a long line it takes as much as a search would.
 */
public record WordFilter(List<String> words) {
  public static WordFilter of(String line) {
    var typed =
        plain(line.strip().substring(0, Math.min(Searching.LONGEST, line.strip().length())));
    return new WordFilter(
        Stream.of(typed.split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(Searching.MOST_WORDS)
            .toList());
  }

  public boolean matches(Stream<String> texts) {
    if (words.isEmpty()) {
      return true;
    }
    var whole = plain(texts.collect(Collectors.joining("\n")));
    return words.stream().allMatch(whole::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
