package app.hallway.library.likeness;

import app.hallway.model.Speaking;
import app.hallway.model.TalkKey;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.NewVersion.NewMention;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Knows a talk again whose title was mended from one version of a report to the next: a typo, or
 * what sort of session it was put before it. Only where there is one such talk on either side.
 */
public final class NearTitles {
  private static final Pattern LONG_WORD =
      Pattern.compile("[\\p{IsLatin}\\p{IsCyrillic}\\p{IsGreek}]{5,}");
  private static final int LETTERS_A_TYPO = 10;

  private NearTitles() {}

  public static void pair(
      List<Mention> gone, List<NewMention> open, BiConsumer<NewMention, Mention> sink) {
    for (var found : open) {
      var near = gone.stream().filter(old -> isNear(old, found)).toList();
      if (near.size() == 1 && isOnly(near.getFirst(), open)) {
        sink.accept(found, near.getFirst());
      }
    }
  }

  private static boolean isOnly(Mention old, List<NewMention> open) {
    return open.stream().filter(found -> isNear(old, found)).count() == 1;
  }

  private static boolean isNear(Mention old, NewMention found) {
    return isNear(old.title(), found.talk().title()) && mayHaveSameSpeakers(old, found);
  }

  /** They share one, or one of them names none. */
  public static boolean mayHaveSameSpeakers(Mention old, NewMention found) {
    return mayBeSame(names(old.speakers()), names(found.talk().speakers()));
  }

  /** Other numbers are another part, or another year. */
  static boolean isNear(String one, String other) {
    return isNear(PlainTitle.of(one), PlainTitle.of(other));
  }

  private static boolean isNear(PlainTitle one, PlainTitle other) {
    int typos = Math.min(one.words().length(), other.words().length()) / LETTERS_A_TYPO;
    return one.numbers().equals(other.numbers())
        && EditDistance.isWithin(one.words(), other.words(), typos);
  }

  /** Nearly the same, or one has left the end of the other out. */
  public static boolean agree(String one, String other) {
    var some = PlainTitle.of(one);
    var others = PlainTitle.of(other);
    return isNear(some, others) || isBeginning(some, others);
  }

  /** But for signs, case, accents and what sort of session it was. */
  public static boolean isEqual(String one, String other) {
    return bare(one).equals(bare(other));
  }

  /**
   * But for a mistyped letter of a long word: the same on another person's page, where a short word
   * or a sign may tell the second part from the first.
   */
  public static boolean isMistyped(String one, String other) {
    var some = bare(one).split(" ", -1);
    var others = bare(other).split(" ", -1);
    return some.length == others.length
        && IntStream.range(0, some.length).allMatch(i -> isMistypedWord(some[i], others[i]));
  }

  private static boolean isMistypedWord(String one, String other) {
    return one.equals(other)
        || (LONG_WORD.matcher(one).matches()
            && LONG_WORD.matcher(other).matches()
            && EditDistance.isWithin(one, other, 1));
  }

  /** Where one has left out what the other says after a colon or a dash. */
  static boolean isBeginning(String one, String other) {
    return isBeginning(PlainTitle.of(one), PlainTitle.of(other));
  }

  private static boolean isBeginning(PlainTitle one, PlainTitle other) {
    return one.beginsWith(other) || other.beginsWith(one);
  }

  /** Whether most words of either stand in the other, in whatever order. */
  public static boolean isOfTheSameWords(String one, String other) {
    var some = new HashSet<>(List.of(bare(one).split(" ")));
    var others = new HashSet<>(List.of(bare(other).split(" ")));
    int all = some.size() + others.size();
    some.retainAll(others);
    return 3 * some.size() >= all || isBeginning(one, other);
  }

  private static String bare(String title) {
    return PlainTitle.of(title).words();
  }

  private static boolean mayBeSame(Set<TalkKey.Speaker> some, Set<TalkKey.Speaker> others) {
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  private static Set<TalkKey.Speaker> names(List<Speaking> speakers) {
    return speakers.stream().map(TalkKeys::speaker).collect(Collectors.toSet());
  }
}
