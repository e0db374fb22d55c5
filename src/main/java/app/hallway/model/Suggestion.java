package app.hallway.model;

/**
 * What may be a talk of a report, though less likely so than not; the user takes or declines it.
 *
 * @param span its place in the reading text of its version
 * @param heading that it stands under, or empty
 */
public record Suggestion(
    SuggestionId id,
    ReportId report,
    VersionId version,
    DetectedTalk found,
    TextSpan span,
    String heading) {
  public String title() {
    return found.title();
  }
}
