package app.hallway.cli.arguments;

import app.hallway.cli.context.Context;
import app.hallway.cli.json.PlaceName;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.Highlight;
import app.hallway.model.Place;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.List;

/** Tells what a highlight marked, and what stands there now or where it may belong. */
public final class LostPlace {
  private final Library library;

  public LostPlace(Library library) {
    this.library = library;
  }

  /** The candidate with a name; a number alone would be another one in a later list. */
  public static Place candidate(Highlight highlight, String name) throws Refusal {
    return places(highlight).stream()
        .filter(place -> PlaceName.of(place).equals(name))
        .findFirst()
        .orElseThrow(() -> new Refusal(Texts.of("highlight.no-candidate", name, highlight.id())));
  }

  private static List<Place> places(Highlight highlight) {
    return highlight.placement() instanceof Placement.Detached(var candidates)
        ? candidates.stream().map(candidate -> highlight.place(candidate.span())).toList()
        : List.of();
  }

  public void print(Highlight highlight, Context context) {
    context.say(
        "highlight.shown", highlight.id(), highlight.report(), line(highlight.anchor().quote()));
    switch (highlight.placement()) {
      case Placement.Anchored _ -> {}
      case Placement.Edited(var span) -> context.say("highlight.now", words(highlight, span));
      case Placement.Detached lost -> {
        context.say("highlight.lost", Wording.detached(lost));
        for (var candidate : lost.candidates()) {
          context.say(
              "highlight.candidate",
              PlaceName.of(highlight.place(candidate.span())),
              candidate.score(),
              words(highlight, candidate.span()));
        }
        if (!lost.candidates().isEmpty()) {
          context.say("highlight.how", highlight.id());
        }
      }
    }
  }

  private String words(Highlight highlight, TextSpan span) {
    var text = library.versions().open(highlight.shownIn()).orElseThrow().readingText();
    return line(span.of(text));
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
