package app.hallway.cli.json;

import app.hallway.model.Highlight;
import app.hallway.model.Placement;
import java.util.List;

/** A highlight, and where it stands. */
public final class HighlightJson {
  private HighlightJson() {}

  public static void highlight(JsonFields json, Highlight highlight) {
    json.number("id", highlight.id().value());
    json.number("report", highlight.report().value());
    json.id("talk", highlight.talk() == null ? null : highlight.talk().value());
    json.flag("wholeTalk", highlight.wholeTalk());
    json.word("colour", highlight.colour());
    placement(json, highlight.placement());
    json.objects("candidates", candidate(highlight), candidates(highlight.placement()));
    json.text("quote", highlight.anchor().quote());
    json.text("trail", String.join(" > ", highlight.anchor().trail()));
    json.text("created", highlight.created());
    json.text("changed", highlight.changed());
  }

  static void placement(JsonFields json, Placement placement) {
    json.text("state", state(placement));
    json.span(
        switch (placement) {
          case Placement.Anchored(var span) -> span;
          case Placement.Edited(var span) -> span;
          case Placement.Detached _ -> null;
        });
  }

  private static String state(Placement placement) {
    return switch (placement) {
      case Placement.Anchored _ -> "anchored";
      case Placement.Edited _ -> "edited";
      case Placement.Detached _ -> "detached";
    };
  }

  private static List<Placement.Candidate> candidates(Placement placement) {
    return placement instanceof Placement.Detached(var candidates) ? candidates : List.of();
  }

  private static JsonForm<Placement.Candidate> candidate(Highlight highlight) {
    return (json, candidate) -> {
      json.text("place", PlaceName.of(highlight.place(candidate.span())));
      json.span(candidate.span());
      json.number("score", candidate.score());
    };
  }
}
