package app.hallway.library;

import app.hallway.model.*;
import java.util.List;
import java.util.Optional;

/** Talks, and what the user says of them. */
public final class Talks {
  Talks() {}

  /** In the order of the page. */
  public List<TalkInReport> of(ReportId report) {
    throw new UnsupportedOperationException("of " + report);
  }

  public List<TalkSummary> list(TalkFilter filter) {
    throw new UnsupportedOperationException("list " + filter);
  }

  public Optional<Talk> find(TalkId talk) {
    throw new UnsupportedOperationException("find " + talk);
  }

  /** The reports that tell of a talk, oldest first. */
  public List<ReportSummary> toldIn(TalkId talk) {
    throw new UnsupportedOperationException("toldIn " + talk);
  }

  /** Makes a talk of a passage. Undoable. */
  public TalkId addByHand(ReportId report, TextSpan passage, String title, TalkKind kind) {
    throw new UnsupportedOperationException("addByHand " + report + passage + title + kind);
  }

  /** Wins over every later detection. Undoable. */
  public void correct(TalkId talk, TalkEdit edit) {
    throw new UnsupportedOperationException("correct " + talk + edit);
  }

  /** It is no talk; later detections do not bring it back. Undoable. */
  public void dismiss(TalkId talk) {
    throw new UnsupportedOperationException("dismiss " + talk);
  }

  public void followUp(TalkId talk, FollowUp followUp) {
    throw new UnsupportedOperationException("followUp " + talk + followUp);
  }
}
