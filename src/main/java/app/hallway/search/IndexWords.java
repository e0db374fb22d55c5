package app.hallway.search;

import app.hallway.search.TextWords.Piece;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Text as the index takes it: folded words with a space between them, and behind them what they can
 * be found by besides. Runs of scripts without spaces are written as their pairs of characters and
 * their last one ("软件模" becomes "软件 件模 模"), so that every part of a run can be found. A sign that
 * makes another word ("C++") and a mark that writes a vowel are written as private characters,
 * since to the index they would be nothing.
 */
public final class IndexWords {
  private static final String APART = " \ue000 ";
  private static final int PRIVATE = 0xf0000;

  private final TextWords text;
  private final StringBuilder written = new StringBuilder();

  private IndexWords(TextWords text) {
    this.text = text;
  }

  public static String of(String text) {
    var words = new IndexWords(new TextWords(text));
    words.write(true);
    words.writeOthers();
    return words.written.toString();
  }

  /** What a query's text may stand in the index as; the last run of each may go on there. */
  static List<String> ofQuery(String text) {
    var words = new TextWords(text);
    var own = new IndexWords(words);
    own.write(false);
    var wordings = new ArrayList<String>();
    wordings.add(own.written.toString());
    OtherWords.ofWhole(words).stream().map(IndexWords::said).forEach(wordings::add);
    return wordings;
  }

  /** Whether the text ends in a single character of a dense script, which is part of a pair. */
  static boolean endsInHalfPair(String text) {
    var words = new TextWords(text).words();
    int last = words.size() - 1;
    return last >= 0
        && words.get(last).is(Word.Sort.DENSE)
        && (last == 0 || !words.get(last - 1).goesOnIn(words.get(last)));
  }

  /**
   * Writes the words.
   *
   * @param whole whether the last run ends with the text
   */
  private void write(boolean whole) {
    var words = text.words();
    for (int i = 0; i < words.size(); i++) {
      var word = words.get(i);
      boolean goesOn = i + 1 < words.size() && word.goesOnIn(words.get(i + 1));
      boolean begins = i == 0 || !words.get(i - 1).goesOnIn(word);
      if (goesOn) {
        add(word.start(), words.get(i + 1).end());
      } else if (whole || begins || i + 1 < words.size() || !word.is(Word.Sort.DENSE)) {
        add(word.start(), word.end());
      }
    }
  }

  private void add(int from, int to) {
    if (!written.isEmpty()) {
      written.append(' ');
    }
    for (int i = from; i < to; i++) {
      append(text.text().at(i), written);
    }
  }

  private void writeOthers() {
    var others =
        OtherWords.of(text).stream()
            .map(IndexWords::said)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    others.forEach(other -> written.append(APART).append(other));
  }

  private static String said(List<Piece> pieces) {
    var said = new StringBuilder();
    for (var piece : pieces) {
      if (!said.isEmpty()) {
        said.append(' ');
      }
      piece.text().chars().forEach(c -> append((char) c, said));
    }
    return said.toString();
  }

  private static void append(char c, StringBuilder to) {
    if (Character.isLetterOrDigit(c) || Character.isSurrogate(c)) {
      to.append(c);
    } else {
      to.appendCodePoint(PRIVATE + c);
    }
  }
}
