package app.hallway.anchor;

import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds in one text words that somebody else quoted from it, or from another form of it: a page on
 * the web, a book. Rather no place than a wrong one: words that stand several times need what
 * stands around them, and so do a few letters. Immutable and thread-safe.
 */
public final class QuotePlaces {
  /** Words that are so long are the same wherever they stand, if they stand once. */
  private static final int UNMISTAKABLE = 24;

  /** Shorter ones are not looked for without what stands around them. */
  private static final int SHORTEST = 8;

  private static final int SHORTEST_APPROXIMATE = 40;
  private static final double FEWEST_ALIKE = 0.85;
  private static final double GOOD_CONTEXT = 0.5;
  private static final double CLEAR_LEAD = 0.1;
  private static final int CONTEXT = 32;
  private static final int MOST_OCCURRENCES = 500;
  private static final int CANDIDATES = 3;

  private final String text;
  private final NormalText normal;

  private QuotePlaces(String text) {
    this.text = text;
    this.normal = NormalText.of(text);
  }

  public static QuotePlaces in(String text) {
    return new QuotePlaces(text);
  }

  /**
   * Words, and what stood around them.
   *
   * @param prefix may be empty
   * @param suffix may be empty
   */
  public record Quoted(String exact, String prefix, String suffix) {
    private boolean hasContext() {
      return !prefix.isBlank() || !suffix.isBlank();
    }
  }

  /**
   * Where the words are.
   *
   * @param told where somebody says that they are, which counts where they do stand there; or null
   */
  public Placement find(Quoted quoted, @Nullable TextSpan told) {
    return asItIs(quoted, told).map(Placement.class::cast).orElseGet(() -> search(quoted));
  }

  /** In how many places the words stand. */
  public int count(Quoted quoted) {
    return hits(new Sought(quoted)).size();
  }

  /** The very units, with all that stood around them, or where they were said to be. */
  private Optional<Placement.Anchored> asItIs(Quoted quoted, @Nullable TextSpan told) {
    if (quoted.exact().isEmpty()) {
      return Optional.empty();
    }
    var whole = quoted.prefix() + quoted.exact() + quoted.suffix();
    int at = text.indexOf(whole);
    if (quoted.hasContext() && at >= 0 && at == text.lastIndexOf(whole)) {
      int start = at + quoted.prefix().length();
      return anchored(new TextSpan(start, start + quoted.exact().length()));
    }
    return told != null && isAt(told, quoted) ? anchored(told) : Optional.empty();
  }

  private boolean isAt(TextSpan told, Quoted quoted) {
    if (told.end() > text.length() || !told.of(text).equals(quoted.exact())) {
      return false;
    }
    return quoted.hasContext()
        ? new Sought(quoted).context(normal, normal.fromOriginal(told)) >= GOOD_CONTEXT
        : told.length() >= SHORTEST;
  }

  private Optional<Placement.Anchored> anchored(TextSpan span) {
    return Optional.of(new Placement.Anchored(Characters.widen(text, span)));
  }

  /** What is looked for, in its plain dress. */
  private record Sought(String words, String before, String after, boolean hasContext) {
    Sought(Quoted quoted) {
      this(
          NormalText.of(quoted.exact()).text().strip(),
          end(NormalText.of(quoted.prefix()).text()),
          beginning(NormalText.of(quoted.suffix()).text()),
          quoted.hasContext());
    }

    private static String end(String text) {
      return text.substring(Math.max(0, text.length() - CONTEXT));
    }

    private static String beginning(String text) {
      return text.substring(0, Math.min(text.length(), CONTEXT));
    }

    /** How alike the surroundings of a span are, as far as they are told; 0..1. */
    double context(NormalText in, TextSpan span) {
      var left = in.text().substring(Math.max(0, span.start() - before.length()), span.start());
      int end = Math.min(in.length(), span.end() + after.length());
      var right = in.text().substring(span.end(), end);
      int units = before.length() + after.length();
      return units == 0
          ? 0
          : (EditSimilarity.of(before, left) * before.length()
                  + EditSimilarity.of(after, right) * after.length())
              / units;
    }
  }

  private record Hit(TextSpan span, double alike, double context) {
    double score() {
      return (2 * alike + context) / 3;
    }
  }

  private Placement search(Quoted quoted) {
    var sought = new Sought(quoted);
    var hits = hits(sought);
    if (isSure(hits, sought)) {
      return new Placement.Anchored(original(hits.getFirst()));
    }
    if (hits.isEmpty() && sought.words.length() >= SHORTEST_APPROXIMATE) {
      hits = approximate(sought);
      if (!hits.isEmpty() && isClear(hits) && hits.getFirst().alike >= FEWEST_ALIKE) {
        return new Placement.Edited(original(hits.getFirst()));
      }
    }
    return new Placement.Detached(
        hits.stream()
            .limit(CANDIDATES)
            .map(hit -> new Placement.Candidate(original(hit), hit.score()))
            .toList());
  }

  private boolean isSure(List<Hit> hits, Sought sought) {
    if (hits.isEmpty()) {
      return false;
    }
    var first = hits.getFirst();
    boolean athome = sought.hasContext && first.context >= GOOD_CONTEXT;
    if (hits.size() > 1) {
      return athome && isClear(hits);
    }
    boolean alone = !sought.hasContext && sought.words.length() >= SHORTEST && isWhole(first.span);
    return athome || alone || sought.words.length() >= UNMISTAKABLE;
  }

  private static boolean isClear(List<Hit> hits) {
    return hits.size() == 1 || hits.getFirst().score() - hits.get(1).score() >= CLEAR_LEAD / 3;
  }

  /** Whether it cuts no word of a script that has spaces between words. */
  private boolean isWhole(TextSpan span) {
    return !isWithinWord(span.start()) && !isWithinWord(span.end());
  }

  private boolean isWithinWord(int at) {
    return at > 0
        && at < normal.length()
        && isLetter(normal.text().charAt(at - 1))
        && isLetter(normal.text().charAt(at));
  }

  private static boolean isLetter(char unit) {
    return Character.isLetterOrDigit(unit) && !Character.isIdeographic(unit) && !isKana(unit);
  }

  private static boolean isKana(char unit) {
    return switch (Character.UnicodeScript.of(unit)) {
      case HIRAGANA, KATAKANA, THAI, LAO, KHMER, MYANMAR -> true;
      default -> false;
    };
  }

  /** The likeliest first. */
  private List<Hit> hits(Sought sought) {
    var hits = new ArrayList<Hit>();
    if (!sought.words.isEmpty()) {
      int at = normal.text().indexOf(sought.words);
      while (at >= 0 && hits.size() < MOST_OCCURRENCES) {
        var span = new TextSpan(at, at + sought.words.length());
        hits.add(new Hit(span, 1, sought.context(normal, span)));
        at = normal.text().indexOf(sought.words, at + 1);
      }
    }
    return likeliestFirst(hits);
  }

  private List<Hit> approximate(Sought sought) {
    int length = sought.words.length();
    var hits = new ArrayList<Hit>();
    int most = (int) (length * (1 - FEWEST_ALIKE));
    for (var match : new ApproximateSearch(sought.words).find(normal.text(), most)) {
      double alike = 1 - (double) match.errors() / length;
      hits.add(new Hit(match.span(), alike, sought.context(normal, match.span())));
    }
    return likeliestFirst(hits);
  }

  private static List<Hit> likeliestFirst(List<Hit> hits) {
    hits.sort(Comparator.comparingDouble(Hit::score).reversed());
    return hits;
  }

  private TextSpan original(Hit hit) {
    return normal.toOriginal(hit.span.start(), hit.span.end());
  }
}
