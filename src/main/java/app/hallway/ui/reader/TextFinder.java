package app.hallway.ui.reader;

import app.hallway.model.TextSpan;
import java.util.List;
import java.util.regex.Pattern;

/** Finds words in a text, whatever their case and however their lines break. */
final class TextFinder {
  private static final Pattern SPACE = Pattern.compile("\\s+");

  private TextFinder() {}

  static List<TextSpan> find(String words, String text) {
    if (words.isBlank()) {
      return List.of();
    }
    var parts = SPACE.splitAsStream(words.strip()).map(Pattern::quote).toList();
    return Pattern.compile(
            String.join("\\s+", parts), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
        .matcher(text)
        .results()
        .map(match -> new TextSpan(match.start(), match.end()))
        .toList();
  }
}
