package app.hallway.cli.json;

import app.hallway.model.Change;
import app.hallway.model.ChangeCounts;
import app.hallway.model.VersionChanges;

/** What is different between two versions of a report. */
public final class ChangesJson {
  private ChangesJson() {}

  public static void changes(JsonFields json, VersionChanges changes) {
    json.number("report", changes.to().report().value());
    json.text("title", changes.to().title());
    json.number("from", changes.from().number());
    json.number("to", changes.to().number());
    json.object("counts", ChangesJson::counts, changes.counts());
    json.objects("changes", ChangesJson::change, changes.changes());
  }

  /** Only the kinds that there are. */
  static void counts(JsonFields json, ChangeCounts counts) {
    counts.numbers().forEach((kind, number) -> json.number(ConstantName.of(kind), number));
  }

  private static void change(JsonFields json, Change change) {
    json.word("kind", change.kind());
    json.span(change.span());
    switch (change) {
      case Change.Added added -> json.text("words", added.words());
      case Change.Moved moved -> json.text("words", moved.words());
      case Change.Removed removed -> json.text("words", removed.words());
      case Change.Altered altered -> altered(json, altered);
      case Change.LinkAdded link -> link(json, link.about(), link.url());
      case Change.LinkRemoved link -> link(json, link.words(), link.url());
      case Change.Retitled title -> replaced(json, title.before(), title.now());
    }
  }

  private static void altered(JsonFields json, Change.Altered altered) {
    replaced(json, altered.before(), altered.now());
    json.objects("news", JsonFields::span, altered.news());
  }

  private static void replaced(JsonFields json, String before, String now) {
    json.text("before", before);
    json.text("now", now);
  }

  private static void link(JsonFields json, String words, String url) {
    json.text("words", words);
    json.text("url", url);
  }
}
