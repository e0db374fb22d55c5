package app.hallway.cli.json;

import app.hallway.library.wording.Wording;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportWarning;
import app.hallway.model.Notice;
import app.hallway.model.RejectReason;
import app.hallway.model.ReportId;
import java.util.List;

/** What became of a file that was to come in. */
public final class ImportJson {
  /** Why a file did not come in. */
  record Refused(RejectReason reason, String detail) {}

  private ImportJson() {}

  public static void outcome(JsonFields json, ImportOutcome outcome) {
    json.text("file", outcome.source());
    switch (outcome) {
      case ImportOutcome.Imported came -> {
        kept(json, "imported", came.report(), came.title());
        notices(json, came.notices());
        found(json, came.talks(), came.warnings());
      }
      case ImportOutcome.NewVersion came -> {
        kept(json, "new-version", came.report(), came.title());
        notices(json, came.notices());
        json.object("counts", ChangesJson::counts, came.changes());
        found(json, came.talks(), came.warnings());
      }
      case ImportOutcome.Unchanged same -> kept(json, "unchanged", same.report(), same.title());
      case ImportOutcome.Rejected rejected -> {
        json.text("outcome", "rejected");
        rejected(json, rejected.reason(), rejected.detail());
      }
      case ImportOutcome.PassedOver passed -> {
        json.text("outcome", "passed-over");
        passedOver(json, passed);
      }
    }
  }

  private static void kept(JsonFields json, String outcome, ReportId report, String title) {
    json.text("outcome", outcome);
    json.number("report", report.value());
    json.text("title", title);
  }

  private static void notices(JsonFields json, List<Notice> notices) {
    json.objects("notices", FollowUpJson::notice, notices);
  }

  private static void found(JsonFields json, int talks, List<ImportWarning> warnings) {
    json.number("talks", talks);
    warnings(json, warnings);
  }

  static void warnings(JsonFields json, List<ImportWarning> warnings) {
    json.objects("warnings", ImportJson::warning, warnings);
  }

  private static void warning(JsonFields json, ImportWarning warning) {
    json.word("kind", warning.kind());
    json.number("line", warning.line());
    json.text("detail", warning.detail());
    json.text("message", Wording.warning(warning));
  }

  static void rejected(JsonFields json, RejectReason reason, String detail) {
    json.object("rejected", ImportJson::refused, new Refused(reason, detail));
  }

  private static void refused(JsonFields json, Refused refused) {
    json.word("reason", refused.reason());
    json.text("detail", refused.detail());
    json.text("message", Wording.rejected(refused.reason(), refused.detail()));
  }

  static void passedOver(JsonFields json, ImportOutcome.PassedOver passed) {
    json.object("passedOver", ImportJson::passed, passed);
  }

  private static void passed(JsonFields json, ImportOutcome.PassedOver passed) {
    json.word("reason", passed.reason());
    json.number("files", passed.files());
    json.text("message", Wording.passedOver(passed));
  }
}
