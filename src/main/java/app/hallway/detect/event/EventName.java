package app.hallway.detect.event;

import app.hallway.detect.event.EventPhrase.Shape;
import app.hallway.detect.event.EventSource.Kind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that speaks for one name. What each source says best counts once, the more the nearer it is
 * to the title; that its letters stand elsewhere too confirms it.
 */
final class EventName {
  private static final int SHORTEST_TO_CONFIRM = 4;
  private static final double CONFIRMED = 0.4;
  private static final double OFTEN = 0.5;
  private static final int MOST_OFTEN = 4;
  private static final int OPENING = 600;
  private static final double IN_OPENING = 1.5;

  private static final Set<Kind> HEADS =
      EnumSet.of(Kind.TITLE, Kind.TAG, Kind.DESCRIPTION, Kind.FILE, Kind.HEADING);

  private static final Set<Kind> CONFIRMING =
      EnumSet.of(Kind.TAG, Kind.DESCRIPTION, Kind.LINK, Kind.TEXT);
  private static final double GUESSED = 0.3;

  private final String key;
  private final List<Said> said = new ArrayList<>();
  private final Map<Kind, Double> worth = new EnumMap<>(Kind.class);
  private final Set<Kind> confirmed = EnumSet.noneOf(Kind.class);
  private int inText;
  private double shorter;

  /** Where it stands. */
  record Said(Kind kind, EventPhrase phrase) {}

  EventName(String key) {
    this.key = key;
  }

  void add(Kind kind, EventPhrase phrase) {
    said.add(new Said(kind, phrase));
    double weight = kind.weight * phrase.worth();
    if (kind == Kind.TEXT) {
      inText++;
      weight *= phrase.start() < OPENING ? IN_OPENING : 1;
    }
    worth.merge(kind, weight, Math::max);
  }

  /** Its letters stand there too, however they are written. */
  void confirm(EventSource source) {
    if (key.length() >= SHORTEST_TO_CONFIRM
        && !worth.containsKey(source.kind())
        && source.letters().contains(key)) {
      confirmed.add(source.kind());
    }
  }

  /** A fuller name takes what speaks for its beginning: "PyCon Garden" that of "PyCon". */
  void takeOver(Collection<EventName> names) {
    if (isSeries() && said.stream().anyMatch(where -> HEADS.contains(where.kind()))) {
      shorter =
          names.stream()
              .filter(name -> name != this && name.isSeries() && key.startsWith(name.key))
              .mapToDouble(EventName::ownScore)
              .max()
              .orElse(0);
    }
  }

  List<Said> said() {
    return said;
  }

  boolean isSeries() {
    return said.stream().anyMatch(where -> where.phrase().shape() == Shape.SERIES);
  }

  /** Told over the whole, by what names of events look like: enough of a report without talks. */
  boolean isPlain() {
    return said.stream()
        .filter(where -> HEADS.contains(where.kind()))
        .map(Said::phrase)
        .anyMatch(
            phrase ->
                switch (phrase.shape()) {
                  case SERIES -> true;
                  case KIND, VAGUE_KIND, DENSE, LED -> phrase.beside().year() != null;
                  case BEFORE_YEAR, PLACED, REST_OF_TITLE -> false;
                });
  }

  double score() {
    return ownScore() + shorter;
  }

  /** Nothing but a title's leftover words. */
  private boolean isGuess() {
    return said.stream().allMatch(where -> where.phrase().shape() == Shape.REST_OF_TITLE);
  }

  private double ownScore() {
    double sum = worth.values().stream().mapToDouble(Double::doubleValue).sum();
    double more = confirmed.stream().mapToDouble(kind -> kind.weight * CONFIRMED).sum();
    if (isGuess() && confirmed.stream().noneMatch(CONFIRMING::contains)) {
      return sum * GUESSED;
    }
    return sum + more + OFTEN * Math.min(MOST_OFTEN, Math.max(0, inText - 1));
  }
}
