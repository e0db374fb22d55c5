package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A block of a file that says something else than the library does, with what it is about.
 *
 * @param event as it is shown, or null
 * @param reportTitle or null where no report has to do with it
 * @param talkTitle or null where no talk has to do with it
 * @param report where it can be looked at, or null
 * @param talk that it tells of, or null
 * @param highlight that it is, or is written about, or null
 * @param words how the file differs from what the library says
 */
public record VaultChange(
    VaultBlockView block,
    @Nullable String event,
    @Nullable String reportTitle,
    @Nullable String talkTitle,
    @Nullable ReportId report,
    @Nullable TalkId talk,
    @Nullable HighlightId highlight,
    List<WordChange> words) {
  public VaultChange {
    words = List.copyOf(words);
  }
}
