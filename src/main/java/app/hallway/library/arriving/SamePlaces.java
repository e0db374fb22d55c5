package app.hallway.library.arriving;

import app.hallway.anchor.Anchors;
import app.hallway.anchor.Relocation;
import app.hallway.library.likeness.NearTitles;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import app.hallway.store.talks.Mention;
import app.hallway.store.talks.NewVersion.NewMention;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/**
 * Knows a talk again by its place: what is told of it stands in the new version word by word, and
 * just there a talk is found, be it under another title.
 */
final class SamePlaces {
  private static final double ENOUGH = 0.6;
  private static final int FEWEST_SIGNS = 8;

  private final String oldText;
  private final String newText;
  private final Relocation relocation;

  SamePlaces(String oldText, String newText) {
    this.oldText = oldText;
    this.newText = newText;
    this.relocation = Relocation.between(oldText, newText);
  }

  /** Each pair is told once, where neither has another that fits as well. */
  void pair(List<Mention> gone, List<NewMention> open, BiConsumer<NewMention, Mention> sink) {
    for (var old : gone) {
      only(open.stream().filter(found -> isAt(old, found)).toList())
          .filter(found -> NearTitles.mayHaveSameSpeakers(old, found))
          .ifPresent(found -> sink.accept(found, old));
    }
  }

  private boolean isAt(Mention old, NewMention found) {
    return stands(old.span(), found.span())
        || stands(below(oldText, old.span()), below(newText, found.span()));
  }

  /** Whether the very words of the one are the other. */
  private boolean stands(TextSpan old, TextSpan found) {
    return old.length() >= FEWEST_SIGNS
        && relocation.place(Anchors.describe(oldText, old)) instanceof Placement.Anchored(var at)
        && isMostly(at, found);
  }

  /** What stands below the first line, which is the title as a rule. */
  private static TextSpan below(String text, TextSpan span) {
    int line = text.indexOf('\n', span.start());
    return line < 0 || line >= span.end()
        ? new TextSpan(span.end(), span.end())
        : new TextSpan(line + 1, span.end());
  }

  private static boolean isMostly(TextSpan place, TextSpan found) {
    int both = Math.min(place.end(), found.end()) - Math.max(place.start(), found.start());
    int either = Math.max(place.end(), found.end()) - Math.min(place.start(), found.start());
    return both >= ENOUGH * either;
  }

  private static <T> Optional<T> only(List<T> found) {
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
