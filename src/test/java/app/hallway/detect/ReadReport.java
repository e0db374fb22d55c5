package app.hallway.detect;

import app.hallway.detect.blocks.BlockReader;
import app.hallway.detect.blocks.Outline;
import app.hallway.detect.candidates.CandidateFinder;
import app.hallway.detect.clues.ReportSense;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import java.nio.file.Path;
import java.util.List;

/** A labelled report and what detection reads of it before it weighs anything. */
record ReadReport(LabelledReport report, List<Scorer.Read> candidates, ReportSense sense) {
  ReadReport {
    candidates = List.copyOf(candidates);
  }

  static List<ReadReport> readAll(Path folder) {
    return LabelledReport.readAll(folder).stream().map(ReadReport::of).toList();
  }

  private static ReadReport of(LabelledReport report) {
    var document = Markdown.parse(report.markdown());
    var outline = new Outline(BlockReader.read(document.root()));
    var sense = ReportSense.of(report.metadata(), document.text());
    var candidates = CandidateFinder.find(report.metadata(), outline);
    return new ReadReport(
        report, candidates.stream().map(c -> Scorer.Read.of(c, sense)).toList(), sense);
  }

  /** As a detector with these weights would find them. */
  Agreement agreement(Weights weights) {
    var talks =
        sense.mayTellOfTalks()
            ? Selection.choose(new Scorer(weights).score(candidates))
            : List.<DetectedTalk>of();
    return Agreement.of(report.talks(), talks);
  }
}
