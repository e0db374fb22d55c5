package app.hallway.detect;

import app.hallway.detect.blocks.BlockReader;
import app.hallway.detect.blocks.Outline;
import app.hallway.detect.candidates.CandidateFinder;
import app.hallway.detect.clues.Read;
import app.hallway.detect.clues.ReportSense;
import app.hallway.detect.event.EventNamer;
import app.hallway.detect.event.ReportPlace;
import app.hallway.detect.prose.TopicModel;
import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.Detection;
import app.hallway.model.ReportMetadata;
import java.util.List;
import java.util.function.Supplier;

/** Finds the event and the talks that a report tells of. A pure function; thread-safe. */
public final class TalkDetector {
  /** What was fitted to labelled reports: read once, when talks are first looked for. */
  private static final class Fitted {
    static final Scorer SCORER = Scorer.fitted();
    static final TopicModel TOPICS = TopicModel.fitted();

    private Fitted() {}
  }

  private final Supplier<Scorer> scorer;

  public TalkDetector() {
    this(() -> Fitted.SCORER);
  }

  TalkDetector(Scorer scorer) {
    this(() -> scorer);
  }

  private TalkDetector(Supplier<Scorer> scorer) {
    this.scorer = scorer;
  }

  public Detection detect(ReportMetadata metadata, MarkdownDocument document) {
    return detect(metadata, document, ReportPlace.NONE);
  }

  /** The same of a report that lies in a file, whose name and folders tell of its event too. */
  public Detection detect(ReportMetadata metadata, MarkdownDocument document, ReportPlace place) {
    var report = ReportSense.of(metadata, document.text(), place);
    if (!report.mayTellOfTalks()) {
      var event = EventNamer.name(metadata, document.text(), place, false).orElse(null);
      return new Detection(event, List.of(), List.of());
    }
    var outline = new Outline(BlockReader.read(document.root()));
    var candidates =
        CandidateFinder.find(metadata, outline, Fitted.TOPICS).stream()
            .map(c -> Read.of(c, report))
            .toList();
    var scored = scorer.get().score(candidates, report);
    var talks = Selection.choose(scored);
    boolean told = report.eventInTitle() || !talks.isEmpty();
    var event = EventNamer.name(metadata, document.text(), place, told).orElse(null);
    return new Detection(event, talks, Selection.suggest(scored, talks));
  }
}
