package app.hallway.detect.event;

import app.hallway.detect.event.EventPhrase.Shape;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What a title tells beside names that look like an event's: it is about one most likely. */
final class TitlePhrases {
  private static final int MOST_REST = 5;
  private static final Set<String> IN = Set.of("in", "в", "w", "en", "em", "à", "i", "te");
  private static final Set<String> AT =
      Set.of("at", "@", "naar", "bij", "beim", "al", "alla", "au");
  private static final Set<String> JOINTS =
      Set.of("and", "&", "+", "und", "et", "y", "e", "en", "i");

  private final FoundPhrases phrases;

  TitlePhrases(FoundPhrases phrases) {
    this.phrases = phrases;
  }

  void find() {
    joined();
    placed();
    restOfTitle();
  }

  /** "GardenConf & PotCamp 2031": held together, they have one name. */
  private void joined() {
    var found = phrases.found();
    for (int i = 0; i + 1 < found.size(); i++) {
      var one = found.get(i);
      var two = found.get(i + 1);
      var joint = areJoined(one, two) ? jointBefore(two.start(), one.start()) : null;
      if (joint != null) {
        var name = one.name() + " " + joint + " " + two.name();
        phrases.add(new EventPhrase(name, two.beside(), one.start(), Shape.SERIES, two.parted()));
        return;
      }
    }
  }

  private static boolean areJoined(EventPhrase one, EventPhrase two) {
    return one.shape() == Shape.SERIES
        && two.shape() == Shape.SERIES
        && one.beside().isNothing()
        && two.beside().year() != null
        && !one.name().equals(two.name());
  }

  private @Nullable String jointBefore(int start, int from) {
    for (int i = 1; i < phrases.size(); i++) {
      boolean here = phrases.get(i).start() == start && phrases.get(i - 1).start() > from;
      if (here && !phrases.get(i).breaks() && !phrases.isTaken(i - 1)) {
        return JOINTS.contains(phrases.text(i - 1)) ? phrases.text(i - 1) : null;
      }
    }
    return null;
  }

  /** "Meetup in London": nothing else tells which. */
  private void placed() {
    var tokens = phrases.tokens();
    for (int i = 0; i + 2 < phrases.size(); i++) {
      boolean kind = EventWords.endsAsName(phrases.text(i)) || EventWords.leads(phrases.text(i));
      var place = kind && IN.contains(phrases.text(i + 1)) ? EventPlaces.at(tokens, i + 2) : null;
      if (place != null && !tokens.breaksWithin(i, i + 3)) {
        int end = i + 2 + place.words();
        phrases.add(tokens.words(i, end), i, end, Shape.PLACED);
      }
    }
  }

  /** What is left without the words that say that it is a report. */
  private void restOfTitle() {
    boolean report = false;
    int i = 0;
    while (i < phrases.size()) {
      report |= EventWords.isOfReports(phrases.text(i));
      boolean begins = isRest(i) && phrases.get(i).isCapital();
      int end = begins ? endOfRest(i) : i + 1;
      boolean at = i > 0 && AT.contains(phrases.text(i - 1));
      if (begins && end - i <= MOST_REST && (report || at || isReportBehind(end))) {
        phrases.add(phrases.tokens().words(i, end), i, end, Shape.REST_OF_TITLE);
        return;
      }
      i = end;
    }
  }

  private int endOfRest(int first) {
    int end = first + 1;
    while (end < phrases.size() && isRest(end) && !phrases.get(end).breaks()) {
      end++;
    }
    return end;
  }

  private boolean isReportBehind(int from) {
    return IntStream.range(from, phrases.size())
        .anyMatch(i -> EventWords.isOfReports(phrases.text(i)));
  }

  private boolean isRest(int index) {
    var word = phrases.text(index);
    boolean other =
        phrases.isTaken(index) || phrases.get(index).isYear() || EventWords.isOfReports(word);
    return !other && (isJoint(index) || !EventWords.isBefore(word));
  }

  private boolean isJoint(int index) {
    return index > 0
        && EventWords.isWithin(phrases.text(index))
        && !phrases.get(index).breaks()
        && !EventWords.isBefore(phrases.text(index - 1))
        && !EventWords.isOfReports(phrases.text(index - 1));
  }
}
