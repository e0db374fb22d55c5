package app.hallway.ui.importing;

import app.hallway.model.AnnotationOutcome;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ReportId;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** One line of what an import brought. */
sealed interface ImportedRow {
  /** A file of a report. */
  record OfReport(ImportOutcome outcome) implements ImportedRow {}

  /** An annotation of another program. */
  record OfAnnotation(AnnotationOutcome outcome) implements ImportedRow {}

  /** What went wrong comes first, then what has warnings; else the order of the files. */
  static List<ImportedRow> of(RecentImport recent) {
    return Stream.<ImportedRow>concat(
            recent.summary().outcomes().stream().map(OfReport::new),
            recent.annotations().outcomes().stream().map(OfAnnotation::new))
        .sorted(Comparator.comparingInt(ImportedRow::rank))
        .toList();
  }

  private static int rank(ImportedRow row) {
    return switch (row) {
      case OfReport(var outcome) -> rank(outcome);
      case OfAnnotation(var outcome) -> outcome.fate().isPlaced() ? 3 : 1;
    };
  }

  private static int rank(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Rejected rejected -> 0;
      case ImportOutcome.Imported imported -> imported.warnings().isEmpty() ? 2 : 1;
      case ImportOutcome.NewVersion version -> version.warnings().isEmpty() ? 2 : 1;
      case ImportOutcome.Unchanged unchanged -> 3;
      case ImportOutcome.PassedOver passed -> 3;
    };
  }

  /** The report that it is, or that it is in. */
  default Optional<ReportId> report() {
    return switch (this) {
      case OfReport(var outcome) -> ImportWords.report(outcome);
      case OfAnnotation(var outcome) -> Optional.ofNullable(outcome.report());
    };
  }

  default String title() {
    return switch (this) {
      case OfReport(var outcome) -> ImportWords.title(outcome);
      case OfAnnotation(var outcome) -> AnnotationWords.title(outcome);
    };
  }

  default String kind() {
    return switch (this) {
      case OfReport(var outcome) -> ImportWords.kind(outcome);
      case OfAnnotation(var outcome) -> AnnotationWords.kind(outcome);
    };
  }

  default List<String> lines() {
    return switch (this) {
      case OfReport(var outcome) -> ImportWords.lines(outcome);
      case OfAnnotation(var outcome) -> AnnotationWords.lines(outcome);
    };
  }

  default boolean isRejected() {
    return this instanceof OfReport(ImportOutcome.Rejected _);
  }
}
