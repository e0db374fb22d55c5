package app.hallway.ui.library;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filter line's words: a thing matches where each word stands somewhere in its texts, whatever
 * the case and the accents.
 */
record WordFilter(List<String> words) {
  static WordFilter of(String line) {
    return new WordFilter(
        Stream.of(plain(line).split("\\s+", -1)).filter(word -> !word.isEmpty()).toList());
  }

  boolean matches(Stream<String> texts) {
    if (words.isEmpty()) {
      return true;
    }
    String whole = plain(texts.collect(Collectors.joining("\n")));
    return words.stream().allMatch(whole::contains);
  }

  private static String plain(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKD)
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT);
  }
}
