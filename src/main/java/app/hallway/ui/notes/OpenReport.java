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
import app.hallway.model.VersionId;
import app.hallway.model.VersionMarks;
import java.util.List;
import java.util.Optional;

/**
 * What the side pane shows of the open report.
 *
 * @param text the reading text that the places of its marks count in, where one of them is not on
 *     its own words, else empty
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
    return library
        .reports()
        .find(id)
        .flatMap(
            report ->
                library
                    .versions()
                    .newestMarks(id)
                    .map(marks -> read(library, report.id(), report.metadata().title(), marks)));
  }

  private static OpenReport read(Library library, ReportId id, String title, VersionMarks marks) {
    boolean allInPlace =
        marks.highlights().stream().allMatch(it -> it.placement() instanceof Placement.Anchored);
    return new OpenReport(
        id,
        title,
        marks.talks(),
        marks.suggestions(),
        marks.highlights(),
        library.notes().of(id),
        allInPlace ? "" : text(library, marks.version()));
  }

  private static String text(Library library, VersionId version) {
    return library.versions().open(version).map(ReportView::readingText).orElse("");
  }

  /** The title of one of its talks; empty where it has no such talk. */
  Optional<String> titleOf(TalkId talk) {
    return talks.stream()
        .filter(it -> it.talk().id().equals(talk))
        .map(it -> it.talk().title())
        .findFirst();
  }
}
