package app.hallway.ui.reader.page;

import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Finds words in a text, whatever their case and however their lines break. */
public final class TextFinder {
  private final String[] words;
  private final String text;

  private TextFinder(String[] words, String text) {
    this.words = words;
    this.text = text;
  }

  public static List<TextSpan> find(String words, String text) {
    return words.isBlank()
        ? List.of()
        : new TextFinder(words.strip().split("\\s+", -1), text).all();
  }

  private List<TextSpan> all() {
    var found = new ArrayList<TextSpan>();
    for (int at = 0; at < text.length(); ) {
      var there = at(at);
      there.ifPresent(found::add);
      at = there.map(TextSpan::end).orElse(at + 1);
    }
    return found;
  }

  private Optional<TextSpan> at(int start) {
    int at = start;
    for (int i = 0; i < words.length; i++) {
      int word = i == 0 ? at : afterSpace(at);
      if ((i > 0 && word == at) || !isAt(words[i], word)) {
        return Optional.empty();
      }
      at = word + words[i].length();
    }
    return Optional.of(new TextSpan(start, at));
  }

  private boolean isAt(String word, int offset) {
    return text.regionMatches(true, offset, word, 0, word.length());
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
