package app.hallway.model;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A talk and the place where one report tells of it.
 *
 * @param lines source lines of the mention
 * @param span the mention in the reading text of the report's newest version
 * @param highlight the highlight that marks the whole talk here, or null
 * @param notes how many notes there are about the talk, in whatever report they were written
 * @param highlights how many text highlights lie within the mention
 * @param reports how many reports tell of the talk
 */
public record TalkInReport(
    Talk talk,
    LineSpan lines,
    TextSpan span,
    @Nullable Highlight highlight,
    int notes,
    int highlights,
    int reports,
    List<Evidence> evidence,
    double confidence) {
  public TalkInReport {
    evidence = List.copyOf(evidence);
  }
}
