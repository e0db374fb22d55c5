package app.hallway.library;

import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.store.Mention;
import app.hallway.store.NewVersion.NewMention;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Knows a talk again whose title was mended from one version of a report to the next: a typo, or
 * what sort of session it was put before it. Only where there is one such talk on either side.
 */
final class NearTitles {
  private static final Pattern SORT =
      Pattern.compile(
          "^(?:(?:opening|closing) )?(?:keynote|lightning talk|talk|panel|workshop|tutorial|demo"
              + "|bof|session) ");
  private static final Pattern NO_DIGITS = Pattern.compile("\\D+");
  private static final int LETTERS_A_TYPO = 10;

  private NearTitles() {}

  static void pair(List<Mention> gone, List<NewMention> open, BiConsumer<NewMention, TalkId> sink) {
    for (var found : open) {
      var near = gone.stream().filter(old -> isNear(old, found)).toList();
      if (near.size() == 1 && isOnly(near.getFirst(), open)) {
        sink.accept(found, near.getFirst().talk());
      }
    }
  }

  private static boolean isOnly(Mention old, List<NewMention> open) {
    return open.stream().filter(found -> isNear(old, found)).count() == 1;
  }

  private static boolean isNear(Mention old, NewMention found) {
    return isNear(old.title(), found.talk().title())
        && mayBeSame(names(old.speakers()), names(found.talk().speakers()));
  }

  /** Other numbers are another part, or another year. */
  static boolean isNear(String one, String other) {
    var a = bare(one);
    var b = bare(other);
    return NO_DIGITS.splitAsStream(a).toList().equals(NO_DIGITS.splitAsStream(b).toList())
        && EditDistance.isWithin(a, b, Math.min(a.length(), b.length()) / LETTERS_A_TYPO);
  }

  private static String bare(String title) {
    return SORT.matcher(TalkKeys.plain(title)).replaceFirst("");
  }

  private static boolean mayBeSame(Set<String> some, Set<String> others) {
    return some.isEmpty() || others.isEmpty() || some.stream().anyMatch(others::contains);
  }

  private static Set<String> names(List<Speaking> speakers) {
    return speakers.stream().map(TalkKeys::speaker).collect(Collectors.toSet());
  }
}
