package app.hallway.ui.importing;

import app.hallway.library.wording.Wording;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.AnnotationSummary;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What became of annotations of other programs, in words. */
final class AnnotationWords {
  private AnnotationWords() {}

  /** All of it in one line, such as "3 annotations, 1 waits for its report"; or empty. */
  static String sentence(AnnotationSummary summary) {
    int all = summary.outcomes().size();
    if (all == 0) {
      return "";
    }
    long waiting = count(summary, AnnotationFate::isWaiting);
    long other = count(summary, fate -> !fate.isPlaced() && !fate.isWaiting());
    return Stream.of(
            Messages.text("import.annotations", all),
            waiting == 0 ? "" : Messages.text("import.annotations.waiting", waiting),
            other == 0 ? "" : Messages.text("import.annotations.unplaced", other))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }

  private static long count(AnnotationSummary summary, Predicate<AnnotationFate> wanted) {
    return summary.outcomes().stream().filter(one -> wanted.test(one.fate())).count();
  }

  static String title(AnnotationOutcome outcome) {
    var words = outcome.words().strip();
    return words.isEmpty() ? ImportWords.fileName(outcome.source()) : words;
  }

  static String kind(AnnotationOutcome outcome) {
    return Messages.text("import.kind.annotation");
  }

  /** Of what it is, and where it went or why not. */
  static List<String> lines(AnnotationOutcome outcome) {
    return Stream.of(outcome.title(), Wording.annotation(outcome.fate()))
        .filter(line -> !line.isEmpty())
        .toList();
  }
}
