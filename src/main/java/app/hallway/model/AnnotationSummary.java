package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What came of an import of annotations.
 *
 * @param outcomes of each annotation, in the order of the files
 */
public record AnnotationSummary(List<From> files, List<AnnotationOutcome> outcomes) {
  public static final AnnotationSummary NONE = new AnnotationSummary(List.of(), List.of());

  public AnnotationSummary {
    files = List.copyOf(files);
    outcomes = List.copyOf(outcomes);
  }

  /**
   * A file.
   *
   * @param format null where it was refused
   * @param refusal null where it was not
   */
  public record From(
      String source, @Nullable AnnotationFormat format, @Nullable AnnotationRefusal refusal) {}

  /** How many had this fate. */
  public long count(AnnotationFate fate) {
    return outcomes.stream().filter(outcome -> outcome.fate() == fate).count();
  }

  /** Whether any file was refused. */
  public boolean isAnyRefused() {
    return files.stream().anyMatch(file -> file.refusal() != null);
  }
}
