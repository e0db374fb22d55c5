package app.hallway.detect.look;

import app.hallway.detect.words.TitleWords;
import java.util.List;
import java.util.stream.Stream;

/** What candidates of one shape may have in common. */
final class CompanyTraits {
  private static final List<String> CLUES =
      List.of(
          "generic-words",
          "title-of-other-purpose",
          "title-of-a-day",
          "kind-prefix",
          "time-before",
          "number-before",
          "session-code",
          "title-case",
          "short-title",
          "sentence",
          "first-person",
          "known-name",
          "affiliation",
          "title-dash-speaker",
          "title-by-speaker",
          "speaker-on-next-line",
          "speaker-in-prose",
          "speaker-label",
          "video-below",
          "slides-below",
          "schedule-link",
          "talk-words-below",
          "sentence-of-talk-below",
          "holds-headings",
          "nothing-below",
          "talk-word-in-title",
          "event-in-title",
          "quoted");

  private CompanyTraits() {}

  static List<Quantity> all() {
    var clues = CLUES.stream().map(clue -> new Quantity(clue, view -> view.read().strength(clue)));
    var others =
        Stream.of(
            new Quantity("words-of-title", view -> TitleWords.count(view.candidate().title())),
            new Quantity("share-of-common-words", LineQuantities::shareOfPurpose),
            new Quantity("reads-like-a-title", view -> view.around().likeness(view.index())),
            new Quantity(
                "people", view -> Quantity.of(!view.candidate().speakers().people().isEmpty())),
            new Quantity("letters-below", view -> BodyQuantities.letters(view.candidate())));
    return Stream.concat(clues, others).toList();
  }

  static double[] of(View view) {
    return Company.TRAITS.stream()
        .mapToDouble(trait -> trait.measure().applyAsDouble(view))
        .toArray();
  }
}
