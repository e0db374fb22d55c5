package app.hallway.model;

/** Which reports a list shows. */
public sealed interface ReportFilter {
  record All() implements ReportFilter {}

  record Unread() implements ReportFilter {}

  /** Reports with a highlighted talk. */
  record WithHighlightedTalks() implements ReportFilter {}

  record OfEvent(String event) implements ReportFilter {}

  record WithTag(String tag) implements ReportFilter {}

  record Binned() implements ReportFilter {}
}
