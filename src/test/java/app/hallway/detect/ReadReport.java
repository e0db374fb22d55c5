package app.hallway.detect;

import app.hallway.detect.blocks.BlockReader;
import app.hallway.detect.blocks.Outline;
import app.hallway.detect.candidates.CandidateFinder;
import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import app.hallway.detect.event.ReportPlace;
import app.hallway.detect.prose.TopicModel;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;

/** A labelled report and what detection reads of it before it weighs anything. */
record ReadReport(LabelledReport report, List<Read> candidates, ReportSense sense) {
  private static final int MOST_WITHOUT = 300;
  private static final int FEW = 3;

  ReadReport {
    candidates = List.copyOf(candidates);
  }

  static List<ReadReport> readAll(Path folder) {
    return LabelledReport.readAll(folder).stream()
        .map(report -> of(report, TopicModel.fitted()))
        .toList();
  }

  static ReadReport of(LabelledReport report, TopicModel topics) {
    var document = Markdown.parse(report.markdown());
    var outline = new Outline(BlockReader.read(document.root()));
    var sense =
        ReportSense.of(report.metadata(), document.text(), new ReportPlace(List.of(report.name())));
    var candidates = CandidateFinder.find(report.metadata(), outline, topics);
    return new ReadReport(report, candidates.stream().map(c -> Read.of(c, sense)).toList(), sense);
  }

  /**
   * Posts that tell of no talks: all below the folder that {@code -Dhallway.fit.without} names in
   * which no word says that they might.
   */
  static List<ReadReport> withoutTalks(TopicModel topics) throws IOException {
    var folder = System.getProperty("hallway.fit.without");
    if (folder == null) {
      return List.of();
    }
    try (var files = Files.walk(Path.of(folder))) {
      return files
          .filter(file -> file.toString().endsWith(".md"))
          .sorted(Comparator.comparingInt(file -> file.toString().hashCode()))
          .flatMap(file -> LabelledReport.unlabelled(file).stream())
          .map(report -> of(report, topics))
          .filter(read -> !read.candidates().isEmpty() && read.isOfSomethingElse())
          .limit(Integer.getInteger("hallway.fit.without.most", MOST_WITHOUT))
          .toList();
    }
  }

  private boolean isOfSomethingElse() {
    return !sense.eventInTitle()
        && !sense.editionInTitle()
        && !TalkVocabulary.hasNoun(report.metadata().title())
        && (!sense.eventInText() || sense.talkWords() < FEW)
        && sense.talkDensity() < FEW;
  }

  /** As a detector that judges so would find them. */
  Agreement agreement(Scorer scorer) {
    var talks =
        sense.mayTellOfTalks()
            ? Selection.choose(scorer.score(candidates, sense))
            : List.<DetectedTalk>of();
    return Agreement.of(report.talks(), talks);
  }
}
