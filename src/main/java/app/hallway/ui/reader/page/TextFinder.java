package app.hallway.ui.reader.page;

import app.hallway.model.FoldedText;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Finds words in a text, however they are written there ({@link FoldedText}) and however its lines
 * break. What is one word with a sign in it or without ("node.js", "nodejs") is found from its
 * beginning either way.
 */
public final class TextFinder {
  private static final int NOWHERE = -1;

  private final List<FoldedText> words;
  private final FoldedText text;

  private TextFinder(List<FoldedText> words, FoldedText text) {
    this.words = words;
    this.text = text;
  }

  public static List<TextSpan> find(String words, String text) {
    var wanted =
        Stream.of(FoldedText.fold(words).split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .map(FoldedText::new)
            .toList();
    return wanted.isEmpty() ? List.of() : new TextFinder(wanted, new FoldedText(text)).all();
  }

  private List<TextSpan> all() {
    var found = new ArrayList<TextSpan>();
    for (int at = 0; at < text.length(); ) {
      int end = endAt(at);
      if (end > at) {
        found.add(text.span(at, end));
      }
      at = Math.max(at + 1, end);
    }
    return found;
  }

  private int endAt(int start) {
    int at = start;
    for (int i = 0; i < words.size() && at != NOWHERE; i++) {
      int word = i == 0 ? at : afterSpace(at);
      at = i > 0 && word == at ? NOWHERE : endOf(words.get(i), word);
    }
    return at;
  }

  private int endOf(FoldedText word, int start) {
    boolean beginning = !text.isWord(start - 1);
    int at = start;
    int i = 0;
    while (i < word.length()) {
      if (at < text.length() && text.at(at) == word.at(i)) {
        at++;
        i++;
      } else if (beginning && at > start && at < text.length() && text.connects(at)) {
        at++;
      } else if (beginning && word.connects(i)) {
        i++;
      } else {
        return NOWHERE;
      }
    }
    return at;
  }

  private int afterSpace(int from) {
    int at = from;
    while (at < text.length() && isSpace(text.at(at))) {
      at++;
    }
    return at;
  }

  private static boolean isSpace(char c) {
    return c == ' ' || (c >= '\t' && c <= '\r');
  }
}
