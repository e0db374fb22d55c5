package app.hallway.ui.library.speakers;

import java.text.CollationKey;
import java.text.Collator;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;

/** How the list of speakers is sorted. */
public enum SpeakerOrder {
  NAME,
  TALKS,
  /** Those who may be somebody else's other name come first. */
  OFFERS;

  List<SpeakerRow> sorted(List<SpeakerRow> rows) {
    var collator = Collator.getInstance(Locale.ROOT);
    var keys = new HashMap<SpeakerRow, CollationKey>();
    rows.forEach(row -> keys.put(row, collator.getCollationKey(row.speaker().name().text())));
    Comparator<SpeakerRow> byName = Comparator.comparing(keys::get);
    return rows.stream()
        .sorted(first().thenComparing(byName).thenComparing(row -> row.speaker().name()))
        .toList();
  }

  private Comparator<SpeakerRow> first() {
    return switch (this) {
      case NAME -> (_, _) -> 0;
      case TALKS -> Comparator.comparingInt(row -> -row.speaker().talks());
      case OFFERS -> Comparator.comparing(row -> row.offer() == null);
    };
  }
}
