package app.hallway.search;

import app.hallway.model.FoldedText;
import app.hallway.search.Word.Sort;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A text taken apart into words, for the index, for a query and for what is shown of a hit alike.
 */
final class TextWords {
  private final FoldedText text;
  private final List<Word> words = new ArrayList<>();
  private @Nullable List<List<Piece>> others;

  TextWords(String text) {
    this(new FoldedText(text));
  }

  private TextWords(FoldedText text) {
    this.text = text;
    for (int at = 0; at < text.length(); ) {
      at = read(at);
    }
  }

  private int read(int at) {
    int sign = text.sign(at);
    if (sign > 0) {
      return add(Sort.SIGN, at, at + sign);
    }
    int first = text.codePointAt(at);
    int end = at + Character.charCount(first);
    return switch (Script.of(first)) {
      case NONE -> end;
      case DENSE -> add(Sort.DENSE, at, end);
      case SPACED -> add(Sort.SPACED, at, endOfRun(end));
    };
  }

  private int add(Sort sort, int start, int end) {
    words.add(new Word(sort, start, end));
    return end;
  }

  private int endOfRun(int from) {
    int at = from;
    while (at < text.length() && Script.of(text.codePointAt(at)) == Script.SPACED) {
      at += Character.charCount(text.codePointAt(at));
    }
    return at;
  }

  FoldedText text() {
    return text;
  }

  /** In their order. */
  List<Word> words() {
    return words;
  }

  /** By what they can be found besides, see {@link OtherWords}. */
  List<List<Piece>> others() {
    var known = others;
    if (known == null) {
      known = OtherWords.of(this);
      others = known;
    }
    return known;
  }

  String said(Word word) {
    return text.substring(word.start(), word.end());
  }

  boolean isEmpty() {
    return words.isEmpty();
  }

  Piece piece(Word word) {
    return new Piece(said(word), word.start(), word.end());
  }

  /**
   * What a word is also called, and where that stands.
   *
   * @param text as it is compared
   * @param start in the folded text
   * @param end behind it
   */
  record Piece(String text, int start, int end) {
    /** Whether it is said otherwise than the text has it there. */
    boolean isMade() {
      return text.length() != end - start;
    }
  }
}
