package app.hallway.cli.json;

import app.hallway.cli.output.Names;
import app.hallway.model.Change;
import app.hallway.model.ChangeCounts;
import app.hallway.model.ReportVersion;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionChanges;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** Versions and changes as JSON; the promises of {@link JsonForms} hold. */
public final class ChangeForms {
  private ChangeForms() {}

  public static void version(JsonGenerator json, ReportVersion version) throws IOException {
    json.writeNumberField("report", version.report().value());
    json.writeNumberField("number", version.number());
    json.writeStringField("title", version.title());
    json.writeStringField("imported", version.imported().toString());
    json.writeBooleanField("newest", version.current());
    json.writeBooleanField("takenBack", version.takenBack());
    json.writeBooleanField("seen", version.seen());
  }

  public static void changes(JsonGenerator json, VersionChanges changes) throws IOException {
    json.writeNumberField("report", changes.to().report().value());
    json.writeStringField("title", changes.to().title());
    json.writeNumberField("from", changes.from().number());
    json.writeNumberField("to", changes.to().number());
    counts(json, changes.counts());
    json.writeArrayFieldStart("changes");
    for (var change : changes.changes()) {
      json.writeStartObject();
      change(json, change);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  public static void counts(JsonGenerator json, ChangeCounts counts) throws IOException {
    json.writeObjectFieldStart("counts");
    for (var number : counts.numbers().entrySet()) {
      json.writeNumberField(Names.of(number.getKey()), number.getValue());
    }
    json.writeEndObject();
  }

  private static void change(JsonGenerator json, Change change) throws IOException {
    json.writeStringField("kind", Names.of(change.kind()));
    json.writeNumberField("start", change.span().start());
    json.writeNumberField("end", change.span().end());
    switch (change) {
      case Change.Added added -> json.writeStringField("words", added.words());
      case Change.Moved moved -> json.writeStringField("words", moved.words());
      case Change.Removed removed -> json.writeStringField("words", removed.words());
      case Change.Altered altered -> altered(json, altered);
      case Change.LinkAdded link -> link(json, link.about(), link.url());
      case Change.LinkRemoved link -> link(json, link.words(), link.url());
      case Change.Retitled title -> replaced(json, title.before(), title.now());
    }
  }

  private static void altered(JsonGenerator json, Change.Altered altered) throws IOException {
    replaced(json, altered.before(), altered.now());
    json.writeArrayFieldStart("news");
    for (TextSpan span : altered.news()) {
      json.writeStartObject();
      json.writeNumberField("start", span.start());
      json.writeNumberField("end", span.end());
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void replaced(JsonGenerator json, String before, String now) throws IOException {
    json.writeStringField("before", before);
    json.writeStringField("now", now);
  }

  private static void link(JsonGenerator json, String words, String url) throws IOException {
    json.writeStringField("words", words);
    json.writeStringField("url", url);
  }
}
