package app.hallway.detect.look;

import app.hallway.detect.clues.Read;
import java.util.List;

/** How strongly each clue shows. */
final class ClueQuantities {
  private ClueQuantities() {}

  static List<Quantity> all() {
    return Read.CLUES.stream()
        .map(clue -> new Quantity(clue.name(), view -> view.read().strength(clue.name())))
        .toList();
  }
}
