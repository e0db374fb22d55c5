package app.hallway.detect;

import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.Detection;
import app.hallway.model.ReportMetadata;

/** Finds the event and the talks that a report tells of. A pure function; thread-safe. */
public final class TalkDetector {
  private final Scorer scorer = new Scorer(Weights.fitted());

  public Detection detect(ReportMetadata metadata, MarkdownDocument document) {
    var report = ReportSense.of(metadata, document.text());
    if (!report.mayTellOfTalks()) {
      return Detection.NOTHING;
    }
    var outline = new Outline(BlockReader.read(document.root()));
    var scored = scorer.score(CandidateFinder.find(outline), report);
    return new Detection(null, Selection.choose(scored));
  }
}
