package app.hallway.detect.event;

import app.hallway.detect.event.EventPhrase.Shape;
import app.hallway.detect.event.EventSeries.Parted;
import app.hallway.detect.event.EventTokens.Token;
import java.util.ArrayList;
import java.util.List;

/** The words of a text, which of them belong to a name already, and what was found. */
final class FoundPhrases {
  private final EventTokens tokens;
  private final List<EventPhrase> found = new ArrayList<>();
  private final boolean[] taken;

  FoundPhrases(EventTokens tokens) {
    this.tokens = tokens;
    this.taken = new boolean[tokens.size()];
  }

  EventTokens tokens() {
    return tokens;
  }

  int size() {
    return tokens.size();
  }

  Token get(int index) {
    return tokens.get(index);
  }

  String text(int index) {
    return tokens.get(index).text();
  }

  List<EventPhrase> found() {
    return found;
  }

  boolean isTaken(int index) {
    return taken[index];
  }

  void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  /** Goes on in the same phrase with a capital, and is no word before a name. */
  boolean isNamePart(int index) {
    var token = tokens.get(index);
    return !taken[index]
        && !token.breaks()
        && token.isCapital()
        && !token.isYear()
        && !EventWords.isBefore(token.text());
  }

  void addSeries(EventSeries.Found series, int first, int end) {
    add(series.name(), first, end, Shape.SERIES, series.parted());
  }

  void add(String name, int first, int end, Shape shape) {
    add(name, first, end, shape, Parted.NOT);
  }

  void add(EventPhrase phrase) {
    found.add(phrase);
  }

  private void add(String name, int first, int end, Shape shape, Parted parted) {
    var beside = new BesideReader(tokens, shape == Shape.SERIES).read(end);
    boolean yearAhead =
        beside.year() == null
            && first > 0
            && tokens.get(first - 1).isYear()
            && !tokens.get(first).breaks();
    var all = yearAhead ? beside.withYear(tokens.get(first - 1).text()) : beside;
    found.add(new EventPhrase(name, all, tokens.get(first).start(), shape, parted));
  }
}
