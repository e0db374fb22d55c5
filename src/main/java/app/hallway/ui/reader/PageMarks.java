package app.hallway.ui.reader;

import app.hallway.model.Highlight;
import app.hallway.model.Placement;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TextSpan;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;

/** What the user's marks on a page are. */
record PageMarks(List<Highlight> highlights, List<TalkInReport> talks) {
  static final PageMarks NONE = new PageMarks(List.of(), List.of());

  PageMarks {
    highlights = List.copyOf(highlights);
    talks = List.copyOf(talks);
  }

  Optional<TalkInReport> talk(TalkId id) {
    return talks.stream().filter(told -> told.talk().id().equals(id)).findFirst();
  }

  /** Where a highlight is; empty where it is detached. */
  static Optional<TextSpan> span(Highlight highlight) {
    return switch (highlight.placement()) {
      case Placement.Anchored(var span) -> Optional.of(span);
      case Placement.Edited(var span) -> Optional.of(span);
      case Placement.Detached _ -> Optional.empty();
    };
  }

  /** Start, end, colour and id of each text highlight, for the page. */
  String highlightsForPage() {
    StringJoiner numbers = new StringJoiner(",", "[", "]");
    for (Highlight highlight : highlights) {
      if (!highlight.wholeTalk()) {
        span(highlight).ifPresent(span -> numbers.add(numbers(highlight, span)));
      }
    }
    return numbers.toString();
  }

  private static String numbers(Highlight highlight, TextSpan span) {
    return span.start()
        + ","
        + span.end()
        + ","
        + (highlight.colour().key() - 1)
        + ","
        + highlight.id();
  }

  /** Id, colour (-1 for none) and number of notes of each talk, for the page. */
  String talksForPage() {
    StringJoiner numbers = new StringJoiner(",", "[", "]");
    for (TalkInReport told : talks) {
      Highlight highlight = told.highlight();
      int colour = highlight == null ? -1 : highlight.colour().key() - 1;
      numbers.add(told.talk().id() + "," + colour + "," + told.notes());
    }
    return numbers.toString();
  }
}
