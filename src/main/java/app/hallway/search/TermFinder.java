package app.hallway.search;

import app.hallway.model.TextSpan;
import app.hallway.search.Query.Term;
import app.hallway.search.TextWords.Piece;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Finds where a text has a term, as the index would. */
final class TermFinder {
  /** Enough to choose a good passage from. */
  private static final int MOST = 60;

  private final TextWords asked;
  private final List<List<Piece>> wordings;
  private final boolean prefix;

  TermFinder(Term term) {
    this.asked = new TextWords(term.text());
    this.wordings = wordings(asked);
    this.prefix = term.isBeginning();
  }

  private static List<List<Piece>> wordings(TextWords asked) {
    var wordings = new ArrayList<List<Piece>>();
    if (!asked.isEmpty()) {
      wordings.add(asked.words().stream().map(asked::piece).toList());
    }
    wordings.addAll(OtherWords.ofWhole(asked));
    return wordings;
  }

  boolean isIn(String text) {
    return !in(new TextWords(text)).isEmpty();
  }

  /** In the order of the text; they do not overlap. */
  List<TextSpan> in(TextWords text) {
    var found = new ArrayList<TextSpan>();
    for (int at = 0; at < text.words().size() && found.size() < MOST; at++) {
      inWords(text, at).ifPresent(found::add);
    }
    var others = wordings.isEmpty() ? List.<List<Piece>>of() : text.others();
    for (int i = 0; i < others.size() && found.size() < 2 * MOST; i++) {
      inPieces(text, others.get(i)).ifPresent(found::add);
    }
    return apart(found);
  }

  private static List<TextSpan> apart(List<TextSpan> found) {
    found.sort(Comparator.comparingInt(TextSpan::start).thenComparingInt(span -> -span.end()));
    var apart = new ArrayList<TextSpan>();
    for (var span : found) {
      if (apart.isEmpty() || apart.getLast().end() <= span.start()) {
        apart.add(span);
      }
    }
    return apart;
  }

  private Optional<TextSpan> inWords(TextWords text, int at) {
    for (int i = 0; i < wordings.size(); i++) {
      int end = endInWords(text, at, wordings.get(i), i == 0);
      if (end >= 0) {
        return Optional.of(text.text().span(text.words().get(at).start(), end));
      }
    }
    return Optional.empty();
  }

  /** -1 where the words do not stand there. */
  private int endInWords(TextWords text, int at, List<Piece> wanted, boolean asAsked) {
    int last = wanted.size() - 1;
    if (at + last >= text.words().size()) {
      return -1;
    }
    for (int i = 0; i <= last; i++) {
      var word = text.words().get(at + i);
      boolean fits =
          fits(text, word, wanted.get(i).text(), prefix && i == last)
              && (i == 0 || !asAsked || isAsTight(text, at + i, i));
      if (!fits) {
        return -1;
      }
    }
    return text.words().get(at + last).start() + wanted.get(last).text().length();
  }

  private static boolean fits(TextWords text, Word word, String wanted, boolean mayGoOn) {
    return (mayGoOn ? word.length() >= wanted.length() : word.length() == wanted.length())
        && text.text().startsWith(wanted, word.start());
  }

  /** Characters of dense scripts stand together where they were asked for so, and only there. */
  private boolean isAsTight(TextWords text, int at, int index) {
    var before = asked.words().get(index - 1);
    var word = asked.words().get(index);
    boolean dense = before.is(Word.Sort.DENSE) && word.is(Word.Sort.DENSE);
    return !dense
        || before.goesOnIn(word) == text.words().get(at - 1).goesOnIn(text.words().get(at));
  }

  private Optional<TextSpan> inPieces(TextWords text, List<Piece> pieces) {
    for (var wanted : wordings) {
      for (int at = 0; at + wanted.size() <= pieces.size(); at++) {
        if (standsIn(pieces.subList(at, at + wanted.size()), wanted)) {
          return Optional.of(
              span(text, pieces.get(at), pieces.get(at + wanted.size() - 1), wanted.getLast()));
        }
      }
    }
    return Optional.empty();
  }

  private boolean standsIn(List<Piece> pieces, List<Piece> wanted) {
    int last = wanted.size() - 1;
    for (int i = 0; i < last; i++) {
      if (!pieces.get(i).text().equals(wanted.get(i).text())) {
        return false;
      }
    }
    var end = pieces.get(last).text();
    return prefix ? end.startsWith(wanted.get(last).text()) : end.equals(wanted.get(last).text());
  }

  /** Of a beginning only what was asked for, where it stands in the text as it is. */
  private static TextSpan span(TextWords text, Piece first, Piece last, Piece wanted) {
    int end = last.isMade() ? last.end() : last.start() + wanted.text().length();
    return text.text().span(first.start(), end);
  }
}
