package app.hallway.cli.json;

import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.AnnotationSummary;
import app.hallway.model.HighlightId;
import app.hallway.model.ReportId;
import app.hallway.model.WaitingAnnotation;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Annotations that went out, came in, or wait. */
public final class AnnotationJson {
  private AnnotationJson() {}

  public static JsonForm<Path> written(AnnotationFormat format, int annotations) {
    return (json, file) -> {
      json.text("file", file);
      json.word("format", format);
      json.number("annotations", annotations);
    };
  }

  public static void file(JsonFields json, AnnotationSummary.From file) {
    json.text("file", file.source());
    json.text("format", word(file.format()));
    json.text("refused", word(file.refusal()));
  }

  public static void outcome(JsonFields json, AnnotationOutcome outcome) {
    json.text("file", outcome.source());
    json.word("outcome", outcome.fate());
    json.text("title", outcome.title());
    json.text("words", outcome.words());
    json.id("report", value(outcome.report()));
    json.id("highlight", value(outcome.highlight()));
  }

  public static void waiting(JsonFields json, WaitingAnnotation waiting) {
    json.number("id", waiting.id());
    json.word("why", waiting.why());
    json.text("title", waiting.title());
    json.text("address", waiting.address());
    json.text("words", waiting.words());
    json.text("note", waiting.note());
    json.text("arrived", waiting.arrived());
  }

  private static @Nullable String word(@Nullable Enum<?> constant) {
    return constant == null ? null : ConstantName.of(constant);
  }

  private static @Nullable Long value(@Nullable ReportId report) {
    return report == null ? null : report.value();
  }

  private static @Nullable Long value(@Nullable HighlightId highlight) {
    return highlight == null ? null : highlight.value();
  }
}
