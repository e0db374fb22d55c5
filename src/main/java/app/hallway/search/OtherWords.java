package app.hallway.search;

import app.hallway.model.FoldedText;
import app.hallway.search.TextWords.Piece;
import app.hallway.search.Word.Sort;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * By what the words of a text can be found besides themselves: "WebSocket" by its parts, "node.js"
 * as one word and by ".js", "v1.34" by its number.
 */
final class OtherWords {
  /** Words that are written together in one; of longer chains, each two. */
  private static final int LONGEST_CHAIN = 4;

  private static final int LONGEST_JOINED = 40;

  private final TextWords all;
  private final FoldedText text;
  private final List<Word> words;
  private final List<List<Piece>> found = new ArrayList<>();

  private OtherWords(TextWords all) {
    this.all = all;
    this.text = all.text();
    this.words = all.words();
  }

  /** Each as words that stand in a row. */
  static List<List<Piece>> of(TextWords text) {
    var others = new OtherWords(text);
    others.read();
    return others.found;
  }

  private void read() {
    for (int from = 0; from < words.size(); ) {
      int to = endOfChain(from);
      for (int i = from; i < to; i++) {
        readWord(i, to);
      }
      readChain(from, to);
      from = to;
    }
  }

  private void readWord(int at, int endOfChain) {
    var word = words.get(at);
    readParts(parts(word));
    if (at + 1 < endOfChain && text.at(word.end()) == '.') {
      readEnding(words.get(at + 1), word.end());
    }
    if (isVersion(word)) {
      readVersion(at);
    }
  }

  private void readParts(List<Piece> parts) {
    if (!parts.isEmpty()) {
      var telling = parts.stream().filter(part -> part.text().length() > 1).toList();
      if (!telling.isEmpty()) {
        found.add(telling);
      }
    }
  }

  /** The "js" of "node.js". */
  private void readEnding(Word word, int dot) {
    if (isLetter(word.start())) {
      found.add(List.of(new Piece(".", dot, dot + 1), all.piece(word)));
    }
  }

  private boolean isVersion(Word word) {
    return word.is(Sort.SPACED) && text.at(word.start()) == 'v' && isNumber(word, 1);
  }

  private boolean isNumber(Word word, int from) {
    boolean number = word.length() > from;
    for (int i = word.start() + from; i < word.end(); i++) {
      number &= Character.isDigit(text.at(i));
    }
    return number;
  }

  private void readVersion(int at) {
    var first = words.get(at);
    var number = new ArrayList<Piece>();
    number.add(all.piece(new Word(Sort.SPACED, first.start() + 1, first.end())));
    for (int i = at + 1; i < words.size() && goesOnInVersion(words.get(i - 1), words.get(i)); i++) {
      number.add(all.piece(words.get(i)));
    }
    found.add(number);
  }

  private boolean goesOnInVersion(Word number, Word next) {
    return number.end() + 1 == next.start() && text.at(number.end()) == '.' && isNumber(next, 0);
  }

  private void readChain(int from, int to) {
    for (int i = from; i + 1 < to; i++) {
      join(i, i + 2);
    }
    if (to - from > 2 && to - from <= LONGEST_CHAIN) {
      join(from, to);
    }
  }

  private void join(int from, int to) {
    joined(from, to).ifPresent(piece -> found.add(List.of(piece)));
  }

  private Optional<Piece> joined(int from, int to) {
    var joined = new StringBuilder();
    words.subList(from, to).forEach(word -> joined.append(all.said(word)));
    return joined.length() > LONGEST_JOINED
        ? Optional.empty()
        : Optional.of(
            new Piece(joined.toString(), words.get(from).start(), words.get(to - 1).end()));
  }

  /** Behind the last word that is written together with one. */
  private int endOfChain(int from) {
    int end = from + 1;
    while (end < words.size() && isConnected(words.get(end - 1), words.get(end))) {
      end++;
    }
    return end;
  }

  private boolean isConnected(Word one, Word next) {
    return one.is(Sort.SPACED)
        && next.is(Sort.SPACED)
        && one.end() + 1 == next.start()
        && text.connects(one.end());
  }

  private boolean isLetter(int index) {
    return Character.isLetter(text.at(index));
  }

  /** What capitals part it into; none where they do not, as in most words. */
  private List<Piece> parts(Word word) {
    int border = word.is(Sort.SPACED) ? borderAfter(word.start(), word.end()) : word.end();
    if (border == word.end()) {
      return List.of();
    }
    var parts = new ArrayList<Piece>();
    int from = word.start();
    while (from < word.end()) {
      parts.add(all.piece(new Word(Sort.SPACED, from, border)));
      from = border;
      border = borderAfter(from, word.end());
    }
    return parts;
  }

  private int borderAfter(int from, int end) {
    int at = Math.min(from + 1, end);
    while (at < end && !isBorder(at, end)) {
      at++;
    }
    return at;
  }

  /** Before the S of "WebSocket" and of "HTTPServer". */
  private boolean isBorder(int at, int end) {
    return isCapital(at)
        && text.begins(at)
        && (!isCapital(at - 1) || (at + 1 < end && Character.isLowerCase(text.written(at + 1))));
  }

  private boolean isCapital(int index) {
    return Character.isUpperCase(text.written(index));
  }

  /** In which other ways all of a text, where it is one word, may be written. */
  static List<List<Piece>> ofWhole(TextWords text) {
    var others = new OtherWords(text);
    int count = text.words().size();
    if (count == 1) {
      var parts = others.parts(text.words().getFirst());
      return parts.isEmpty() ? List.of() : List.of(parts);
    }
    return count > 1 && others.endOfChain(0) == count
        ? others.joined(0, count).stream().map(List::of).toList()
        : List.of();
  }
}
