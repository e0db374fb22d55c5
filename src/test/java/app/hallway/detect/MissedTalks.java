package app.hallway.detect;

import app.hallway.detect.LabelledReport.Label;
import app.hallway.detect.Scorer.Scored;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Why talks that a reader labelled were not found: prints how many each step of detection lost, and
 * which.
 *
 * <p>Arguments: folders that hold {@code NAME.md} and {@code NAME.labels.json}.
 */
final class MissedTalks {
  /** The step that lost a talk. */
  enum Cause {
    GATE("the report was not looked at"),
    NO_CANDIDATE("nothing on its line was a candidate"),
    OTHER_TITLE("a candidate on its line has another title"),
    SCORER("the scorer put it below the line"),
    SELECTION("above the line, and not chosen");

    private final String words;

    Cause(String words) {
      this.words = words;
    }
  }

  private final Map<Cause, List<String>> lost = new EnumMap<>(Cause.class);
  private final Scorer scorer = Scorer.fitted();

  private MissedTalks() {}

  public static void main(String[] folders) {
    var missed = new MissedTalks();
    for (var folder : folders) {
      ReadReport.readAll(Path.of(folder)).forEach(missed::add);
    }
    for (var cause : Cause.values()) {
      var all = missed.lost.getOrDefault(cause, List.of());
      System.out.printf("%n%-45s %5d%n", cause.words, all.size());
      all.forEach(System.out::println);
    }
    System.out.println();
    for (var cause : Cause.values()) {
      var all = missed.lost.getOrDefault(cause, List.of());
      System.out.printf("%-45s %5d%n", cause.words, all.size());
    }
  }

  private void add(ReadReport read) {
    var report = read.report();
    var talks =
        new TalkDetector().detect(report.metadata(), Markdown.parse(report.markdown())).talks();
    var scored = scorer.score(read.candidates(), read.sense());
    for (var label : report.talks()) {
      if (!label.optional() && talks.stream().noneMatch(talk -> isOf(label, talk))) {
        var cause = read.sense().mayTellOfTalks() ? cause(label, scored) : Cause.GATE;
        lost.computeIfAbsent(cause, c -> new ArrayList<>())
            .add(
                "   %-40.40s %5d  %s%s"
                    .formatted(
                        report.name(), label.line(), label.title(), about(cause, label, scored)));
      }
    }
  }

  private static String about(Cause cause, Label label, List<Scored> scored) {
    return switch (cause) {
      case GATE, NO_CANDIDATE -> "";
      case OTHER_TITLE ->
          scored.stream()
              .filter(one -> one.candidate().block().first() == label.line())
              .map(one -> " | " + one.candidate().title())
              .findFirst()
              .orElse("");
      case SCORER, SELECTION ->
          scored.stream()
              .filter(one -> isOf(label, one))
              .max(Comparator.comparingDouble(Scored::logOdds))
              .map(
                  one ->
                      String.format(
                          Locale.ROOT,
                          " | %s %.1f %s",
                          one.candidate().shape(),
                          one.logOdds(),
                          one.evidence().stream()
                              .map(e -> String.format("%s %.1f", e.clue(), e.weight()))
                              .toList()))
              .orElse("");
    };
  }

  private static Cause cause(Label label, List<Scored> scored) {
    var fitting = scored.stream().filter(one -> isOf(label, one)).toList();
    if (fitting.isEmpty()) {
      boolean there =
          scored.stream().anyMatch(one -> one.candidate().block().first() == label.line());
      return there ? Cause.OTHER_TITLE : Cause.NO_CANDIDATE;
    }
    boolean above = fitting.stream().anyMatch(one -> one.probability() >= Selection.LINE);
    return above ? Cause.SELECTION : Cause.SCORER;
  }

  private static boolean isOf(Label label, Scored scored) {
    var candidate = scored.candidate();
    return label.fits(candidate.title(), candidate.block().first());
  }

  private static boolean isOf(Label label, DetectedTalk talk) {
    return label.fits(talk.title(), talk.mentions().getFirst().first());
  }
}
