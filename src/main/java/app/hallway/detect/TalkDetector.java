package app.hallway.detect;

import app.hallway.markdown.MarkdownDocument;
import app.hallway.model.Detection;
import app.hallway.model.ReportMetadata;

/** Finds the event and the talks that a report tells of. A pure function; thread-safe. */
public final class TalkDetector {
  public Detection detect(ReportMetadata metadata, MarkdownDocument document) {
    throw new UnsupportedOperationException("detect " + metadata + document);
  }
}
