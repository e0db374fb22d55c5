package app.hallway.library;

import app.hallway.model.*;
import java.util.List;
import java.util.Optional;

/** Marks in reports. */
public final class Highlights {
  Highlights() {}

  /** In the order of the text; detached ones last. */
  public List<Highlight> of(ReportId report) {
    throw new UnsupportedOperationException("of " + report);
  }

  public List<Highlight> all() {
    throw new UnsupportedOperationException();
  }

  public Optional<Highlight> find(HighlightId highlight) {
    throw new UnsupportedOperationException("find " + highlight);
  }

  /** Marks a span of the newest version. Undoable. */
  public HighlightId markText(ReportId report, TextSpan span, HighlightColour colour) {
    throw new UnsupportedOperationException("markText " + report + span + colour);
  }

  /** Marks the whole mention of a talk. Undoable. */
  public HighlightId markTalk(ReportId report, TalkId talk, HighlightColour colour) {
    throw new UnsupportedOperationException("markTalk " + report + talk + colour);
  }

  public void recolour(HighlightId highlight, HighlightColour colour) {
    throw new UnsupportedOperationException("recolour " + highlight + colour);
  }

  /** Ties a detached highlight to a place that the user chose. Undoable. */
  public void attach(HighlightId highlight, TextSpan span) {
    throw new UnsupportedOperationException("attach " + highlight + span);
  }

  /** Into the bin, with its notes. Undoable. */
  public void delete(HighlightId highlight) {
    throw new UnsupportedOperationException("delete " + highlight);
  }
}
