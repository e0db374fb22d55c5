package app.hallway.cli.json;

import app.hallway.model.FoundHits;
import app.hallway.model.SearchHit;
import java.util.Locale;

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

  /** How many there are of all kinds that were asked for, and of each kind. */
  public static void count(JsonFields json, FoundHits found) {
    json.number("total", found.total());
    for (var kind : SearchHit.Kind.values()) {
      json.number(kind.name().toLowerCase(Locale.ROOT), found.count(kind));
    }
  }

  private static void part(JsonFields json, SearchHit.SnippetPart part) {
    json.text("text", part.text());
    json.flag("match", part.match());
  }
}
