package app.hallway.cli.json;

import app.hallway.cli.output.Names;
import app.hallway.library.Inspection.Inspected;
import app.hallway.model.DetectedTalk;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;

/** The JSON of {@code hallway inspect}. */
public final class InspectedForm {
  private InspectedForm() {}

  public static void write(JsonGenerator json, Inspected inspected, boolean withText)
      throws IOException {
    json.writeStringField("file", inspected.source());
    switch (inspected) {
      case Inspected.Report report -> {
        report(json, report);
        JsonForms.warnings(json, report.draft().warnings());
        if (withText) {
          json.writeStringField("text", report.readingText());
        }
      }
      case Inspected.Rejected rejected -> {
        JsonForms.rejected(json, rejected.reason(), rejected.detail());
        json.writeObjectFieldStart("report");
        json.writeEndObject();
        json.writeArrayFieldStart("talks");
        json.writeEndArray();
      }
      case Inspected.PassedOver(var outcome) -> JsonForms.passedOver(json, outcome);
    }
  }

  private static void report(JsonGenerator json, Inspected.Report report) throws IOException {
    var metadata = report.draft().metadata();
    json.writeObjectFieldStart("report");
    json.writeStringField("title", metadata.title());
    json.writeStringField("author", String.join(", ", metadata.authors()));
    JsonForms.text(json, "date", metadata.date());
    JsonForms.text(json, "event", report.detection().event());
    json.writeEndObject();
    json.writeArrayFieldStart("talks");
    for (var talk : report.detection().talks()) {
      json.writeStartObject();
      talk(json, talk);
      json.writeEndObject();
    }
    json.writeEndArray();
  }

  private static void talk(JsonGenerator json, DetectedTalk talk) throws IOException {
    var lines = talk.mentions().getFirst();
    json.writeStringField("title", talk.title());
    json.writeStringField("kind", Names.of(talk.kind()));
    JsonForms.speakers(json, talk.speakers());
    JsonForms.text(json, "day", talk.day());
    json.writeNumberField("line", lines.first());
    json.writeNumberField("endLine", lines.last());
    JsonForms.links(json, talk.links());
    json.writeNumberField("confidence", talk.confidence());
  }
}
