package app.hallway.library.speakers;

import app.hallway.model.SpeakerOffer.Likeness;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * How the names of two speakers are alike, if they are.
 *
 * @param here what the one has where they differ
 * @param there what the other has
 */
record NameLikeness(Likeness likeness, String here, String there) {
  private static final int MOST_MORE = 2;

  static Optional<NameLikeness> of(PersonName one, PersonName other) {
    if (one.words().isEmpty() || other.words().isEmpty()) {
      return Optional.empty();
    }
    if (isSame(one.words(), other.words())) {
      return found(Likeness.SPELLING);
    }
    if (isSame(one.plain(), other.plain())
        || isSame(one.german(), other.plain())
        || isSame(one.plain(), other.german())) {
      return found(Likeness.ACCENTS);
    }
    if (one.plain().size() < 2 || other.plain().size() < 2) {
      return Optional.empty();
    }
    return one.sorted().equals(other.sorted())
        ? found(Likeness.ORDER)
        : aligned(one.plain(), other.plain());
  }

  private static boolean isSame(List<String> some, List<String> others) {
    return some.equals(others) || PersonName.isSplit(some, others);
  }

  private static Optional<NameLikeness> found(Likeness likeness) {
    return Optional.of(new NameLikeness(likeness, "", ""));
  }

  private static Optional<NameLikeness> aligned(List<String> some, List<String> others) {
    if (some.size() > others.size()) {
      return aligned(others, some).map(NameLikeness::turned);
    }
    return some.size() == others.size()
        ? ofOneLength(some, others).or(() -> turnedInitials(some, others))
        : withMore(some, others);
  }

  private NameLikeness turned() {
    return new NameLikeness(likeness, there, here);
  }

  private static Optional<NameLikeness> ofOneLength(List<String> some, List<String> others) {
    int differing = 0;
    int initials = 0;
    int last = 0;
    for (int i = 0; i < some.size(); i++) {
      if (!some.get(i).equals(others.get(i))) {
        differing++;
        last = i;
        initials += NameWords.isInitial(some.get(i), others.get(i)) ? 1 : 0;
      }
    }
    if (initials > 0) {
      return initials == differing && hasWordInCommon(some, others)
          ? found(Likeness.INITIALS)
          : Optional.empty();
    }
    return differing == 1 ? word(last, some, others) : Optional.empty();
  }

  /** Initials alone say nothing. */
  private static boolean hasWordInCommon(List<String> some, List<String> others) {
    return some.stream().anyMatch(word -> word.length() > 1 && others.contains(word));
  }

  private static Optional<NameLikeness> word(int at, List<String> some, List<String> others) {
    var here = some.get(at);
    var there = others.get(at);
    boolean given = at == 0;
    if (given && NameWords.isShortForm(here, there)) {
      return differing(Likeness.SHORT_FORM, here, there);
    }
    return NameWords.isMistyped(here, there, given)
        ? differing(Likeness.TYPO, here, there)
        : Optional.empty();
  }

  private static Optional<NameLikeness> differing(Likeness likeness, String here, String there) {
    return Optional.of(
        new NameLikeness(
            likeness, PersonName.shown(List.of(here)), PersonName.shown(List.of(there))));
  }

  /** "Takahashi T." and "Taro Takahashi". */
  private static Optional<NameLikeness> turnedInitials(List<String> some, List<String> others) {
    if (some.size() != 2) {
      return Optional.empty();
    }
    boolean turned =
        isTurnedInitial(some.getFirst(), some.getLast(), others)
            || isTurnedInitial(some.getLast(), some.getFirst(), others.reversed());
    return turned && hasWordInCommon(some, others) ? found(Likeness.INITIALS) : Optional.empty();
  }

  private static boolean isTurnedInitial(String word, String initial, List<String> others) {
    return word.equals(others.getLast()) && NameWords.isInitial(initial, others.getFirst());
  }

  private static Optional<NameLikeness> withMore(List<String> fewer, List<String> more) {
    int last = fewer.size() - 1;
    if (more.size() - fewer.size() > MOST_MORE + particles(more)) {
      return Optional.empty();
    }
    if (more.subList(0, fewer.size()).equals(fewer)) {
      return more(List.of(), more.subList(fewer.size(), more.size()));
    }
    boolean sameEnds =
        fewer.get(last).equals(more.getLast())
            && fewer.get(last).length() > 1
            && (fewer.getFirst().equals(more.getFirst())
                || NameWords.isInitial(fewer.getFirst(), more.getFirst()));
    return sameEnds ? inTheMiddle(fewer, more) : Optional.empty();
  }

  private static int particles(List<String> words) {
    return (int) words.stream().filter(NameWords::isParticle).count();
  }

  private static Optional<NameLikeness> inTheMiddle(List<String> fewer, List<String> more) {
    var extra = new ArrayList<String>();
    int at = 0;
    boolean initials = false;
    for (var word : more) {
      if (at < fewer.size() && fewer.get(at).equals(word)) {
        at++;
      } else if (at < fewer.size()
          && word.length() > 1
          && NameWords.isInitial(fewer.get(at), word)) {
        initials = true;
        at++;
      } else {
        extra.add(word);
      }
    }
    if (at < fewer.size()) {
      return Optional.empty();
    }
    return initials ? found(Likeness.INITIALS) : more(List.of(), extra);
  }

  private static Optional<NameLikeness> more(List<String> here, List<String> there) {
    return Optional.of(
        new NameLikeness(Likeness.MORE_NAMES, PersonName.shown(here), PersonName.shown(there)));
  }
}
