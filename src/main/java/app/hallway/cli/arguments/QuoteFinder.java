package app.hallway.cli.arguments;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds words in a text where white space may differ, as it does in what a terminal shows. */
final class QuoteFinder {
  private final List<String> words;
  private final String text;

  private QuoteFinder(List<String> words, String text) {
    this.words = words;
    this.text = text;
  }

  /** Every place, in the order of the text; none for a blank quote. */
  static List<TextSpan> places(String text, String quote) {
    var words =
        Arrays.stream(quote.split("[\\s\u00a0]+", -1)).filter(word -> !word.isEmpty()).toList();
    return words.isEmpty() ? List.of() : new QuoteFinder(words, text).places();
  }

  private List<TextSpan> places() {
    var found = new ArrayList<TextSpan>();
    int at = text.indexOf(words.getFirst());
    while (at >= 0) {
      int end = endOf(at);
      if (end >= 0) {
        found.add(new TextSpan(at, end));
      }
      at = text.indexOf(words.getFirst(), Math.max(end, at + 1));
    }
    return found;
  }

  /** -1 where the words do not follow each other from there. */
  private int endOf(int start) {
    int end = start + words.getFirst().length();
    for (var word : words.subList(1, words.size())) {
      int next = afterSpace(end);
      if (next == end || !text.startsWith(word, next)) {
        return -1;
      }
      end = next + word.length();
    }
    return end;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00a0' || (c >= '\t' && c <= '\r');
  }
}
