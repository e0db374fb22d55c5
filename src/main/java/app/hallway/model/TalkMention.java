package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What one report tells of a talk.
 *
 * @param title as this report has it, whatever the user says
 * @param words the reading text of the mention; empty where the newest version does not tell of it
 * @param highlights those that lie in the mention or mark the talk in this report
 * @param join why it was taken for the talk, or null where it was the first to tell of it
 */
public record TalkMention(
    MentionId id,
    ReportSummary report,
    String title,
    TalkKind kind,
    List<Speaking> speakers,
    @Nullable String day,
    List<TalkLink> links,
    LineSpan lines,
    TextSpan span,
    String words,
    List<Highlight> highlights,
    @Nullable Join join) {
  public TalkMention {
    speakers = List.copyOf(speakers);
    links = List.copyOf(links);
    highlights = List.copyOf(highlights);
  }
}
