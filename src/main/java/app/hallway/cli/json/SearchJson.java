package app.hallway.cli.json;

import app.hallway.model.SearchHit;

/** What a search found. */
public final class SearchJson {
  private SearchJson() {}

  public static void hit(JsonFields json, SearchHit hit) {
    json.word("kind", hit.kind());
    json.id("report", hit.report() == null ? null : hit.report().value());
    json.id("talk", hit.talk() == null ? null : hit.talk().value());
    json.id("note", hit.note() == null ? null : hit.note().value());
    json.id("highlight", hit.highlight() == null ? null : hit.highlight().value());
    json.span(hit.span());
    json.text("title", hit.title());
    json.objects("snippet", SearchJson::part, hit.snippet());
  }

  private static void part(JsonFields json, SearchHit.SnippetPart part) {
    json.text("text", part.text());
    json.flag("match", part.match());
  }
}
