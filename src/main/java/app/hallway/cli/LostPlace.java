package app.hallway.cli;

import app.hallway.library.Library;
import app.hallway.library.Wording;
import app.hallway.model.Highlight;
import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.List;

/** Tells what a highlight marked, and what stands there now or where it may belong. */
final class LostPlace {
  private final Library library;

  LostPlace(Library library) {
    this.library = library;
  }

  List<Placement.Candidate> candidates(Highlight highlight) {
    return highlight.placement() instanceof Placement.Detached(var candidates)
        ? candidates
        : List.of();
  }

  void print(Highlight highlight, Context context) {
    context.say(
        "highlight.shown", highlight.id(), highlight.report(), line(highlight.anchor().quote()));
    switch (highlight.placement()) {
      case Placement.Anchored _ -> {}
      case Placement.Edited(var span) -> context.say("highlight.now", words(highlight, span));
      case Placement.Detached lost -> {
        context.say("highlight.lost", Wording.detached(lost));
        int number = 1;
        for (var candidate : lost.candidates()) {
          context.say(
              "highlight.candidate",
              number++,
              candidate.score(),
              words(highlight, candidate.span()));
        }
      }
    }
  }

  private String words(Highlight highlight, TextSpan span) {
    var text = library.reports().open(highlight.report()).orElseThrow().readingText();
    return line(span.of(text));
  }

  private static String line(String words) {
    return words.strip().replaceAll("\\s+", " ");
  }
}
