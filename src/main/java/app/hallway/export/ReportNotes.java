package app.hallway.export;

import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkInReport;
import java.util.List;
import java.util.Map;

/**
 * All that the user has about one report: what an export is made from.
 *
 * @param quotes what is marked, as Markdown; a highlight that is not in it is told by its words
 */
public record ReportNotes(
    ReportSummary report,
    List<TalkInReport> talks,
    List<Highlight> highlights,
    List<Note> notes,
    Map<HighlightId, String> quotes) {
  public ReportNotes {
    talks = List.copyOf(talks);
    highlights = List.copyOf(highlights);
    notes = List.copyOf(notes);
    quotes = Map.copyOf(quotes);
  }

  /** The words of a highlight of the report as Markdown. */
  String markdown(Highlight highlight) {
    var quote = quotes.get(highlight.id());
    return quote == null ? Quotes.words(highlight.anchor().quote()) : quote;
  }
}
