package app.hallway.search;

import app.hallway.search.SearchQuery.Term;
import java.util.ArrayList;
import java.util.List;

/** Reads a query from its beginning to its end. */
final class QueryReader {
  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private int at;

  QueryReader(String text) {
    this.text = text;
  }

  List<Term> terms() {
    var terms = new ArrayList<Term>();
    for (skipSpace(); at < text.length(); skipSpace()) {
      var term = term();
      if (term.text().codePoints().anyMatch(Character::isLetterOrDigit)) {
        terms.add(term);
      }
    }
    return terms;
  }

  private Term term() {
    boolean excluded = text.charAt(at) == '-';
    if (excluded) {
      at++;
    }
    return at < text.length() && isQuote(at) ? phrase(excluded) : word(excluded);
  }

  private Term phrase(boolean excluded) {
    int start = ++at;
    while (at < text.length() && !isQuote(at)) {
      at++;
    }
    var phrase = text.substring(start, at);
    at = Math.min(at + 1, text.length());
    return new Term(phrase, false, excluded);
  }

  private Term word(boolean excluded) {
    int start = at;
    while (at < text.length() && !isSpace(at) && !isQuote(at)) {
      at++;
    }
    var word = text.substring(start, at);
    boolean unfinished = at == text.length() && !excluded;
    return word.endsWith("*")
        ? new Term(word.replaceAll("\\*+$", ""), true, excluded)
        : new Term(word, unfinished, excluded);
  }

  private void skipSpace() {
    while (at < text.length() && isSpace(at)) {
      at++;
    }
  }

  private boolean isSpace(int index) {
    char c = text.charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isQuote(int index) {
    return QUOTES.indexOf(text.charAt(index)) >= 0;
  }
}
