package app.hallway.search;

import app.hallway.model.TextSpan;
import app.hallway.search.Query.Term;
import java.util.ArrayList;
import java.util.List;

/** Finds where a text has a term, as the index would. */
final class TermFinder {
  /** Enough to choose a good passage from. */
  private static final int MOST = 60;

  private final List<String> words;
  private final boolean prefix;

  TermFinder(Term term) {
    this.words = words(new FoldedText(term.text()));
    this.prefix = term.isBeginning();
  }

  private static List<String> words(FoldedText text) {
    var words = new ArrayList<String>();
    for (int at = 0; at < text.length(); ) {
      var script = Script.of(text.at(at));
      int end = at + 1;
      while (end < text.length() && Script.of(text.at(end)) == script) {
        end++;
      }
      if (script != Script.NONE) {
        words.add(text.toString().substring(at, end));
      }
      at = end;
    }
    return words;
  }

  List<TextSpan> in(FoldedText text) {
    var found = new ArrayList<TextSpan>();
    for (int at = 0; at < text.length() && found.size() < MOST && !words.isEmpty(); at++) {
      int end = text.at(at) == words.getFirst().charAt(0) ? endOfMatch(text, at) : -1;
      if (end > at) {
        found.add(new TextSpan(text.offset(at), text.offset(end - 1) + 1));
        at = end - 1;
      }
    }
    return found;
  }

  /** -1 where the term does not stand here. */
  private int endOfMatch(FoldedText text, int start) {
    int at = start;
    for (int i = 0; i < words.size(); i++) {
      at = i == 0 ? at : nextWord(text, at);
      boolean whole = i + 1 < words.size() || !prefix;
      if (!isAt(text, at, words.get(i), whole)) {
        return -1;
      }
      at += words.get(i).length();
    }
    return at;
  }

  private static boolean isAt(FoldedText text, int at, String word, boolean whole) {
    return text.startsWith(word, at)
        && !joins(text, at)
        && !(whole && joins(text, at + word.length()));
  }

  /** Whether a word goes on over an index; words of dense scripts have no ends. */
  private static boolean joins(FoldedText text, int index) {
    return index > 0
        && index < text.length()
        && Script.of(text.at(index - 1)) == Script.SPACED
        && Script.of(text.at(index)) == Script.SPACED;
  }

  private static int nextWord(FoldedText text, int from) {
    int at = from;
    while (at < text.length() && Script.of(text.at(at)) == Script.NONE) {
      at++;
    }
    return at;
  }
}
