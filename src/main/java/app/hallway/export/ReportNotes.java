package app.hallway.export;

import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkInReport;
import java.util.List;

/** All that the user has about one report: what an export is made from. */
public record ReportNotes(
    ReportSummary report, List<TalkInReport> talks, List<Highlight> highlights, List<Note> notes) {
  public ReportNotes {
    talks = List.copyOf(talks);
    highlights = List.copyOf(highlights);
    notes = List.copyOf(notes);
  }
}
