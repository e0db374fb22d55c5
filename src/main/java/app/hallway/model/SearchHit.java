package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One thing found.
 *
 * @param kind what was found
 * @param report where it opens, or null for a talk that no report tells of, and a note about one
 * @param talk set for a talk, and for a note about one
 * @param note set for a note
 * @param highlight set for a highlight
 * @param span where in the reading text it stands, or null for the report's beginning
 * @param title what to show as its heading
 * @param snippet the words around it
 */
public record SearchHit(
    Kind kind,
    @Nullable ReportId report,
    @Nullable TalkId talk,
    @Nullable NoteId note,
    @Nullable HighlightId highlight,
    @Nullable TextSpan span,
    String title,
    List<SnippetPart> snippet) {
  public SearchHit {
    snippet = List.copyOf(snippet);
  }

  public enum Kind {
    REPORT,
    TALK,
    NOTE,
    HIGHLIGHT
  }

  /** A run of a snippet; {@code match} where it is what was searched for. */
  public record SnippetPart(String text, boolean match) {}
}
