package app.hallway.library;

import app.hallway.model.*;
import java.util.List;
import java.util.Optional;

/** Reading reports and keeping them in order. */
public final class Reports {
  Reports() {}

  /** Newest date first. */
  public List<ReportSummary> list(ReportFilter filter) {
    throw new UnsupportedOperationException("list " + filter);
  }

  public Optional<ReportSummary> find(ReportId report) {
    throw new UnsupportedOperationException("find " + report);
  }

  public LibraryCounts counts() {
    throw new UnsupportedOperationException();
  }

  /** The newest version. Empty where the report is gone. */
  public Optional<ReportView> open(ReportId report) {
    throw new UnsupportedOperationException("open " + report);
  }

  public Optional<Picture> picture(PictureId picture) {
    throw new UnsupportedOperationException("picture " + picture);
  }

  /** The report that was published at this address or lies at this path. */
  public Optional<ReportId> at(String urlOrPath) {
    throw new UnsupportedOperationException("at " + urlOrPath);
  }

  public void rememberPosition(ReportId report, ReadingPosition position) {
    throw new UnsupportedOperationException("rememberPosition " + report + position);
  }

  public void markRead(ReportId report, boolean read) {
    throw new UnsupportedOperationException("markRead " + report + read);
  }

  public void setTags(ReportId report, List<String> tags) {
    throw new UnsupportedOperationException("setTags " + report + tags);
  }

  /** The user name for the event wins over what was detected; blank goes back to that. */
  public void setEvent(ReportId report, String event) {
    throw new UnsupportedOperationException("setEvent " + report + event);
  }

  /** Into the bin, with its highlights and notes. Undoable. */
  public void delete(ReportId report) {
    throw new UnsupportedOperationException("delete " + report);
  }

  /** Out of the bin. */
  public void restore(ReportId report) {
    throw new UnsupportedOperationException("restore " + report);
  }
}
