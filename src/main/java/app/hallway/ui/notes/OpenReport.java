package app.hallway.ui.notes;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.ReportView;
import app.hallway.model.Suggestion;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import java.util.List;
import java.util.Optional;

/**
 * What the side pane shows of the open report.
 *
 * @param text the reading text where a detached highlight needs it for its candidates, else empty
 */
public record OpenReport(
    ReportId id,
    String title,
    List<TalkInReport> talks,
    List<Suggestion> suggestions,
    List<Highlight> highlights,
    List<Note> notes,
    String text) {
  public OpenReport {
    talks = List.copyOf(talks);
    suggestions = List.copyOf(suggestions);
    highlights = List.copyOf(highlights);
    notes = List.copyOf(notes);
  }

  /** Reads from the library; empty where the report is gone. */
  public static Optional<OpenReport> read(Library library, ReportId id) {
    return library.reports().find(id).map(it -> read(library, id, it.metadata().title()));
  }

  private static OpenReport read(Library library, ReportId id, String title) {
    var highlights = library.highlights().of(id);
    boolean anyDetached =
        highlights.stream().anyMatch(it -> it.placement() instanceof Placement.Detached);
    return new OpenReport(
        id,
        title,
        library.talks().of(id),
        library.talks().suggestions(id),
        highlights,
        library.notes().of(id),
        anyDetached ? library.reports().open(id).map(ReportView::readingText).orElse("") : "");
  }

  /** The title of one of its talks; empty where it has no such talk. */
  Optional<String> titleOf(TalkId talk) {
    return talks.stream()
        .filter(it -> it.talk().id().equals(talk))
        .map(it -> it.talk().title())
        .findFirst();
  }
}
