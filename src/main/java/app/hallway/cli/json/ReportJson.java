package app.hallway.cli.json;

import app.hallway.model.ReportSummary;
import app.hallway.model.ReportVersion;

/** A report, and its versions. */
public final class ReportJson {
  private ReportJson() {}

  public static void summary(JsonFields json, ReportSummary report) {
    var metadata = report.metadata();
    json.number("id", report.id().value());
    json.text("title", metadata.title());
    json.texts("authors", metadata.authors());
    json.text("date", metadata.date());
    json.text("event", report.event());
    json.text("source", metadata.canonicalUrl());
    json.text("path", report.sourcePath());
    json.texts("tags", report.userTags());
    json.flag("read", report.read());
    json.flag("changed", report.changed());
    json.number("talks", report.talks());
    json.number("highlights", report.highlights());
    json.number("notes", report.notes());
    json.number("warnings", report.warnings());
    json.number("versions", report.versions());
    json.text("imported", report.imported());
  }

  public static void version(JsonFields json, ReportVersion version) {
    json.number("report", version.report().value());
    json.number("number", version.number());
    json.text("title", version.title());
    json.text("imported", version.imported());
    json.flag("newest", version.current());
    json.flag("takenBack", version.takenBack());
    json.flag("seen", version.seen());
  }
}
