package app.hallway.cli.json;

import app.hallway.library.Inspection.Inspected;
import app.hallway.model.DetectedTalk;
import app.hallway.model.LeftOut;
import java.util.List;

/** What is in a file, told without a library. */
public final class InspectionJson {
  private InspectionJson() {}

  public static void inspected(JsonFields json, Inspected inspected) {
    json.text("file", inspected.source());
    switch (inspected) {
      case Inspected.Report report -> {
        json.object("report", InspectionJson::metadata, report);
        json.objects("talks", InspectionJson::talk, report.detection().talks());
        ImportJson.warnings(json, report.draft().warnings());
      }
      case Inspected.Rejected rejected -> {
        ImportJson.rejected(json, rejected.reason(), rejected.detail());
        json.object("report", (_, _) -> {}, rejected);
        json.objects("talks", InspectionJson::talk, List.of());
      }
      case Inspected.PassedOver(var outcome) -> ImportJson.passedOver(json, outcome);
    }
  }

  /** As another form, with the reading text at the end. */
  public static JsonForm<Inspected> withText(JsonForm<Inspected> form) {
    return (json, inspected) -> {
      form.write(json, inspected);
      if (inspected instanceof Inspected.Report report) {
        json.text("text", report.readingText());
      }
    };
  }

  /** With what does not stand on its page. */
  public static void withLeftOut(JsonFields json, Inspected inspected) {
    inspected(json, inspected);
    if (inspected instanceof Inspected.Report report) {
      json.objects("leftOut", InspectionJson::leftOut, report.draft().leftOut());
    }
  }

  private static void leftOut(JsonFields json, LeftOut part) {
    json.word("kind", part.kind());
    json.number("line", part.line());
    json.number("links", part.links());
    json.text("words", part.words());
  }

  private static void metadata(JsonFields json, Inspected.Report report) {
    var metadata = report.draft().metadata();
    json.text("title", metadata.title());
    json.text("author", String.join(", ", metadata.authors()));
    json.text("date", metadata.date());
    json.text("event", report.detection().event());
  }

  private static void talk(JsonFields json, DetectedTalk talk) {
    var lines = talk.mentions().getFirst();
    json.text("title", talk.title());
    json.word("kind", talk.kind());
    json.objects("speakers", TalkJson::speaking, talk.speakers());
    json.text("day", talk.day());
    json.number("line", lines.first());
    json.number("endLine", lines.last());
    json.object("links", TalkJson::links, talk.links());
    json.number("confidence", talk.confidence());
    json.flag("cancelled", talk.cancelled());
  }
}
