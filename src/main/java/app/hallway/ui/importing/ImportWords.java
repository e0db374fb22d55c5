package app.hallway.ui.importing;

import app.hallway.library.wording.Wording;
import app.hallway.model.ChangeCounts;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportSummary;
import app.hallway.model.ImportWarning;
import app.hallway.model.Notice;
import app.hallway.model.ReportId;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What an import did, in words. */
final class ImportWords {
  private static final int WARNINGS_SHOWN = 3;
  private static final int CHANGES_SHOWN = 5;

  private ImportWords() {}

  /** Reports and annotations in one line. */
  static String sentence(RecentImport recent) {
    var annotations = AnnotationWords.sentence(recent.annotations());
    if (annotations.isEmpty()) {
      return sentence(recent.summary());
    }
    return recent.summary().outcomes().isEmpty()
        ? annotations
        : Messages.text("import.both", sentence(recent.summary()), annotations);
  }

  /** All of it in one line: "12 imported, 1 new version, 2 rejected". */
  static String sentence(ImportSummary summary) {
    var line =
        Stream.of(
                counted(summary, "import.imported", ImportOutcome.Imported.class),
                counted(summary, "import.versions", ImportOutcome.NewVersion.class)
                    + changes(summary),
                counted(summary, "import.unchanged", ImportOutcome.Unchanged.class),
                passedOver(summary),
                counted(summary, "import.rejected", ImportOutcome.Rejected.class))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(", "));
    var whole = line.isEmpty() ? Messages.text("import.nothing") : line;
    return summary.cancelled() ? Messages.text("import.cancelled", whole) : whole;
  }

  /** With its time, and the watched folder that it came from. */
  static String line(RecentImport recent) {
    var time = Dates.minute(recent.ended());
    var did = sentence(recent);
    return recent.folder() == null
        ? Messages.text("import.recent", time, did)
        : Messages.text("import.recent.watched", time, fileName(recent.folder().toString()), did);
  }

  private static String changes(ImportSummary summary) {
    var changes = summary.changes();
    return changes.isEmpty()
        ? ""
        : Messages.text("import.changes", Wording.changes(changes, CHANGES_SHOWN));
  }

  private static String counted(ImportSummary summary, String key, Class<?> kind) {
    long count = summary.outcomes().stream().filter(kind::isInstance).count();
    return count == 0 ? "" : Messages.text(key, count);
  }

  private static String passedOver(ImportSummary summary) {
    int files =
        summary.outcomes().stream()
            .mapToInt(outcome -> outcome instanceof ImportOutcome.PassedOver p ? p.files() : 0)
            .sum();
    return files == 0 ? "" : Messages.text("import.passed-over", files);
  }

  static Optional<ReportId> firstReport(ImportSummary summary) {
    return summary.outcomes().stream().flatMap(outcome -> report(outcome).stream()).findFirst();
  }

  static Optional<ReportId> report(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> Optional.of(imported.report());
      case ImportOutcome.NewVersion version -> Optional.of(version.report());
      case ImportOutcome.Unchanged unchanged -> Optional.of(unchanged.report());
      case ImportOutcome.Rejected rejected -> Optional.empty();
      case ImportOutcome.PassedOver passed -> Optional.empty();
    };
  }

  /** What a person calls the thing that was imported. */
  static String title(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> imported.title();
      case ImportOutcome.NewVersion version -> version.title();
      case ImportOutcome.Unchanged unchanged -> unchanged.title();
      case ImportOutcome.Rejected rejected -> fileName(rejected.source());
      case ImportOutcome.PassedOver passed -> fileName(passed.source());
    };
  }

  static String fileName(String source) {
    var name = Path.of(source).getFileName();
    return name == null ? source : name.toString();
  }

  static String kind(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported imported -> Messages.text("import.kind.imported");
      case ImportOutcome.NewVersion version -> Messages.text("import.kind.version");
      case ImportOutcome.Unchanged unchanged -> Messages.text("import.kind.unchanged");
      case ImportOutcome.Rejected rejected -> Messages.text("import.kind.rejected");
      case ImportOutcome.PassedOver passed -> Messages.text("import.kind.passed-over");
    };
  }

  /** What there is to say about the file: talks found, warnings, or why it was rejected. */
  static List<String> lines(ImportOutcome outcome) {
    return switch (outcome) {
      case ImportOutcome.Imported(
              var source,
              var report,
              var title,
              var talks,
              var notices,
              var warnings) ->
          told(found(source, talks, warnings), notices);
      case ImportOutcome.NewVersion(
              var source,
              var report,
              var title,
              var talks,
              var changes,
              var notices,
              var warnings) ->
          told(newer(source, talks, changes, warnings), notices);
      case ImportOutcome.Unchanged(var source, var report, var title) -> List.of(fileName(source));
      case ImportOutcome.Rejected(var source, var reason, var detail) ->
          List.of(Wording.rejected(reason, detail));
      case ImportOutcome.PassedOver passed -> List.of(Wording.passedOver(passed));
    };
  }

  /** What came for talks to watch goes right behind the file's name. */
  private static List<String> told(List<String> found, List<Notice> notices) {
    var lines = new ArrayList<>(found);
    lines.addAll(1, notices.stream().map(Wording::notice).toList());
    return lines;
  }

  private static List<String> newer(
      String source, int talks, ChangeCounts changes, List<ImportWarning> warnings) {
    var lines = new ArrayList<>(found(source, talks, warnings));
    lines.add(1, Messages.text("import.changed", Wording.changes(changes)));
    return lines;
  }

  private static List<String> found(String source, int talks, List<ImportWarning> warnings) {
    var first = fileName(source) + " · " + Messages.text("import.talks", talks);
    var some = warnings.stream().limit(WARNINGS_SHOWN).map(Wording::warning);
    var lines = new ArrayList<>(Stream.concat(Stream.of(first), some).toList());
    if (warnings.size() > WARNINGS_SHOWN) {
      lines.add(Messages.text("import.more-warnings", warnings.size() - WARNINGS_SHOWN));
    }
    return lines;
  }
}
