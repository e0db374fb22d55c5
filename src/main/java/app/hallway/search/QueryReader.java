package app.hallway.search;

import app.hallway.search.Query.Beginning;
import app.hallway.search.Query.InField;
import app.hallway.search.Query.Not;
import app.hallway.search.Query.Phrase;
import app.hallway.search.Query.Term;
import app.hallway.search.Query.That;
import app.hallway.search.Query.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads a query from its beginning to its end. */
final class QueryReader {
  private static final String QUOTES = "\"“”„«»";
  private static final Set<String> EITHER = Set.of("OR", "ODER");

  /** Of brackets in brackets; those that lie deeper say nothing. */
  private static final int DEEPEST = 12;

  private final String text;
  private final boolean goesOn;
  private final List<Misread> misread = new ArrayList<>();
  private int depth;
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

  /** All of it; empty where nothing is said that could be found. */
  Optional<Query> read() {
    return group();
  }

  /** What has looked like an operator so far, and could not be one. */
  List<Misread> misread() {
    return misread;
  }

  /** To the end of the text, or to the bracket that closes; other such brackets say nothing. */
  private Optional<Query> group() {
    var either = new ArrayList<Query>();
    var parts = new ArrayList<Query>();
    for (skip(); at < text.length() && text.charAt(at) != ')'; skip()) {
      if (isOr()) {
        Query.all(parts).ifPresent(either::add);
        parts.clear();
      } else {
        part().ifPresent(parts::add);
      }
    }
    Query.all(parts).ifPresent(either::add);
    return Query.any(either);
  }

  private void skip() {
    while (at < text.length() && (isSpace(at) || (depth == 0 && text.charAt(at) == ')'))) {
      at++;
    }
  }

  /** Reads on, where it is; it says nothing where it has nothing on one of its sides. */
  private boolean isOr() {
    int end = at;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    boolean apart =
        end == text.length() || isSpace(end) || isQuote(end) || "()".indexOf(text.charAt(end)) >= 0;
    boolean either = apart && EITHER.contains(text.substring(at, end));
    at = either ? end : at;
    return either;
  }

  private Optional<Query> part() {
    boolean excluded = text.charAt(at) == '-';
    if (excluded) {
      at++;
    }
    boolean opens = at < text.length() && text.charAt(at) == '(';
    var part = opens ? bracket() : asked(excluded);
    return excluded ? part.map(Not::new) : part;
  }

  /** To the end of the text, where it is not closed. */
  private Optional<Query> bracket() {
    at++;
    if (depth == DEEPEST) {
      return Optional.empty();
    }
    depth++;
    var said = group();
    depth--;
    at = Math.min(at + 1, text.length());
    return said;
  }

  private Optional<Query> asked(boolean excluded) {
    int colon = text.indexOf(':', at);
    var name = colon < 0 ? "" : text.substring(at, colon);
    if (colon >= 0 && colon + 1 == text.length() && goesOn && QueryName.isOne(name)) {
      at = text.length();
      return Optional.empty();
    }
    var field = Field.named(name);
    if (field.isPresent()) {
      return inField(field.get(), colon, excluded);
    }
    var operator = Operator.named(name);
    return operator.isPresent()
        ? condition(operator.get(), colon, excluded)
        : term(excluded).map(Function.identity());
  }

  /** A value that is still being typed says nothing yet. */
  private Optional<Query> condition(Operator operator, int colon, boolean excluded) {
    int start = at;
    at = colon + 1;
    var value = term(excluded);
    boolean unfinished = goesOn && at == text.length();
    var condition = value.map(Term::text).flatMap(operator::read);
    if (condition.isPresent()) {
      return condition.map(That::new);
    }
    if (unfinished && value.map(Term::text).filter(operator::hasBeginning).isPresent()) {
      return Optional.empty();
    }
    value.ifPresent(said -> misread.add(new Misread(operator, said.text())));
    at = start;
    return term(excluded).map(Function.identity());
  }

  /** Where nothing is asked of it, the field's name is a word. */
  private Optional<Query> inField(Field field, int colon, boolean excluded) {
    int start = at;
    at = colon + 1;
    var found = term(excluded);
    if (found.isPresent()) {
      return found.map(term -> new InField(field, term));
    }
    at = start;
    return term(excluded).map(Function.identity());
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
    at = endOfWord(at);
    var word = text.substring(start, at);
    if (word.endsWith("*")) {
      return new Beginning(word.replaceAll("\\*+$", ""));
    }
    boolean unfinished = goesOn && at == text.length() && !excluded;
    return unfinished ? new Beginning(word) : new Words(word);
  }

  /** Brackets are of a word where they open and close within it, as in "f(x)". */
  private int endOfWord(int from) {
    int end = from;
    while (end < text.length() && !isSpace(end) && !isQuote(end) && text.charAt(end) != ')') {
      int closed = text.charAt(end) == '(' ? endOfWord(end + 1) : end;
      if (closed == text.length() || (closed > end && text.charAt(closed) != ')')) {
        return end;
      }
      end = closed + 1;
    }
    return end;
  }

  private boolean isSpace(int index) {
    char c = text.charAt(index);
    return Character.isWhitespace(c) || Character.isSpaceChar(c);
  }

  private boolean isQuote(int index) {
    return isQuote(text.charAt(index));
  }

  /** Of a phrase, at its beginning or its end. */
  static boolean isQuote(char c) {
    return QUOTES.indexOf(c) >= 0;
  }
}
