package app.hallway.cli.json;

import app.hallway.model.Evidence;
import app.hallway.model.Suggestion;

/** What may be a talk. */
public final class SuggestionJson {
  private SuggestionJson() {}

  public static void suggestion(JsonFields json, Suggestion suggestion) {
    var found = suggestion.found();
    var lines = found.mentions().getFirst();
    json.number("id", suggestion.id().value());
    json.number("report", suggestion.report().value());
    json.text("title", found.title());
    json.word("kind", found.kind());
    json.objects("speakers", TalkJson::speaking, found.speakers());
    json.text("day", found.day());
    json.number("line", lines.first());
    json.number("endLine", lines.last());
    json.text("heading", suggestion.heading().isEmpty() ? null : suggestion.heading());
    json.span(suggestion.span());
    json.object("links", TalkJson::links, found.links());
    json.number("confidence", found.confidence());
    json.flag("cancelled", found.cancelled());
    json.objects("evidence", SuggestionJson::evidence, found.evidence());
  }

  private static void evidence(JsonFields json, Evidence evidence) {
    json.text("clue", evidence.clue());
    json.text("detail", evidence.detail());
    json.number("weight", evidence.weight());
  }
}
