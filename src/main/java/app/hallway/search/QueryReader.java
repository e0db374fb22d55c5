package app.hallway.search;

import app.hallway.search.Query.Beginning;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Phrase;
import app.hallway.search.Query.Term;
import app.hallway.search.Query.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a query from its beginning to its end. */
final class QueryReader {
  private static final String QUOTES = "\"“”„«»";

  private final String text;
  private final boolean goesOn;
  private int at;

  /**
   * Stands before a text.
   *
   * @param goesOn whether the last word, where it stands at the end, may be a longer one
   */
  QueryReader(String text, boolean goesOn) {
    this.text = text;
    this.goesOn = goesOn;
  }

  List<Query> parts() {
    var parts = new ArrayList<Query>();
    for (skipSpace(); at < text.length(); skipSpace()) {
      part().ifPresent(parts::add);
    }
    return parts;
  }

  /** Empty where nothing is said that could be found. */
  private Optional<Query> part() {
    boolean excluded = text.charAt(at) == '-';
    if (excluded) {
      at++;
    }
    var part = inField(excluded).or(() -> term(excluded));
    return excluded ? part.map(Not::new) : part;
  }

  /** Empty, and nothing is read, where no field is named or nothing is asked of it. */
  private Optional<Query> inField(boolean excluded) {
    int start = at;
    int colon = text.indexOf(':', at);
    var field = colon < 0 ? Optional.<Field>empty() : Field.named(text.substring(at, colon));
    at = field.isPresent() ? colon + 1 : at;
    var found =
        field.flatMap(named -> term(excluded).map(term -> (Query) new InField(named, term)));
    at = found.isPresent() ? at : start;
    return found;
  }

  private Optional<Term> term(boolean excluded) {
    var term = at < text.length() && isQuote(at) ? phrase() : word(excluded);
    return Optional.of(term).filter(said -> !new TextWords(said.text()).isEmpty());
  }

  private Term phrase() {
    int start = ++at;
    while (at < text.length() && !isQuote(at)) {
      at++;
    }
    var phrase = text.substring(start, at);
    at = Math.min(at + 1, text.length());
    return new Phrase(phrase);
  }

  private Term word(boolean excluded) {
    int start = at;
    while (at < text.length() && !isSpace(at) && !isQuote(at)) {
      at++;
    }
    var word = text.substring(start, at);
    if (word.endsWith("*")) {
      return new Beginning(word.replaceAll("\\*+$", ""));
    }
    boolean unfinished = goesOn && at == text.length() && !excluded;
    return unfinished ? new Beginning(word) : new Words(word);
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
