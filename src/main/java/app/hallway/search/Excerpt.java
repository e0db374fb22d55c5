package app.hallway.search;

import app.hallway.model.SearchHit.SnippetPart;
import app.hallway.model.TextSpan;
import app.hallway.search.Query.Term;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The passage of a text that answers a query best.
 *
 * @param match the first match in it, or null where the text has none
 * @param snippet its words
 */
public record Excerpt(@Nullable TextSpan match, List<SnippetPart> snippet) {
  private static final int LONGEST = 180;
  private static final int BEFORE = 50;

  public Excerpt {
    snippet = List.copyOf(snippet);
  }

  private record Found(TextSpan span, int term) {}

  /**
   * Of a text.
   *
   * @param wanted what is looked for in it
   */
  public static Excerpt of(String text, List<Term> wanted) {
    var found = find(text, wanted);
    if (found.isEmpty()) {
      var beginning = new TextSpan(0, wordEnd(text, Math.min(LONGEST, text.length())));
      return new Excerpt(null, new SnippetParts(text, List.of()).in(beginning));
    }
    var first = best(found, wanted.size()).span();
    int start = wordStart(text, Math.max(0, first.start() - BEFORE));
    int end = wordEnd(text, Math.min(text.length(), Math.max(start + LONGEST, first.end())));
    var spans = found.stream().map(Found::span).toList();
    return new Excerpt(first, new SnippetParts(text, spans).in(new TextSpan(start, end)));
  }

  private static List<Found> find(String text, List<Term> wanted) {
    if (wanted.isEmpty()) {
      return List.of();
    }
    var words = new TextWords(text);
    var found = new ArrayList<Found>();
    for (int i = 0; i < wanted.size(); i++) {
      int term = i;
      new TermFinder(wanted.get(i))
          .in(words).stream().map(span -> new Found(span, term)).forEach(found::add);
    }
    found.sort(Comparator.comparingInt(one -> one.span().start()));
    return found;
  }

  /** Where the most different terms stand close together; the earliest of equals. */
  private static Found best(List<Found> found, int terms) {
    var best = found.getFirst();
    int most = 0;
    for (int i = 0; i < found.size() && most < terms; i++) {
      int near = termsNear(found, i);
      if (near > most) {
        best = found.get(i);
        most = near;
      }
    }
    return best;
  }

  private static int termsNear(List<Found> found, int first) {
    int until = found.get(first).span().start() + LONGEST - BEFORE;
    var terms = new BitSet();
    for (int i = first; i < found.size() && found.get(i).span().end() <= until; i++) {
      terms.set(found.get(i).term());
    }
    return terms.cardinality();
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at > 0 && from - at < 20 && Script.of(text.charAt(at - 1)) == Script.SPACED) {
      at--;
    }
    return at > 0 && Character.isLowSurrogate(text.charAt(at)) ? at - 1 : at;
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && at - from < 20 && Script.of(text.charAt(at)) == Script.SPACED) {
      at++;
    }
    return at < text.length() && Character.isLowSurrogate(text.charAt(at)) ? at + 1 : at;
  }
}
