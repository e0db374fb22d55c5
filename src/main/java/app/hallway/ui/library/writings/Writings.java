package app.hallway.ui.library.writings;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkId;
import app.hallway.model.TalkSummary;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Puts all notes and highlights of a library together with what they are about. */
final class Writings {
  private final Map<TalkId, TalkSummary> talks;
  private final Map<ReportId, ReportSummary> reports;
  private final Map<HighlightId, Highlight> highlights;
  private final List<Note> notes;

  private Writings(Library library) {
    talks = byKey(library.talks().list(TalkFilter.ALL), summary -> summary.talk().id());
    reports = byKey(library.reports().list(new ReportFilter.All()), ReportSummary::id);
    highlights = byKey(library.highlights().all(), Highlight::id);
    notes = library.notes().all();
  }

  private static <K, V> Map<K, V> byKey(List<V> values, Function<V, K> key) {
    return values.stream().collect(Collectors.toMap(key, Function.identity(), (one, two) -> one));
  }

  /** The last written first. */
  static List<Writing> of(Library library) {
    return new Writings(library).all();
  }

  private List<Writing> all() {
    var written = notes.stream().map(this::note);
    var marked = highlights.values().stream().map(this::highlight);
    return Stream.concat(written, marked)
        .sorted(Comparator.comparing(Writing::changed).reversed())
        .toList();
  }

  private Writing note(Note note) {
    return switch (note.target()) {
      case NoteTarget.AboutTalk(TalkId talk) -> aboutTalk(note, talks.get(talk));
      case NoteTarget.AboutReport(ReportId report) ->
          new Writing.OfNote(note, title(report), null, null);
      case NoteTarget.AboutHighlight(HighlightId id) -> aboutHighlight(note, highlights.get(id));
    };
  }

  private static Writing aboutTalk(Note note, @Nullable TalkSummary talk) {
    return talk == null
        ? new Writing.OfNote(note, "", null, null)
        : new Writing.OfNote(
            note,
            talk.talk().title(),
            null,
            new Writing.TalkPlace(talk.report(), talk.talk().id()));
  }

  private Writing aboutHighlight(Note note, @Nullable Highlight highlight) {
    return new Writing.OfNote(note, highlight == null ? "" : about(highlight), highlight, null);
  }

  private Writing highlight(Highlight highlight) {
    return new Writing.OfHighlight(highlight, about(highlight));
  }

  private String about(Highlight highlight) {
    var talk = highlight.talk() == null ? null : talks.get(highlight.talk());
    return talk == null ? title(highlight.report()) : talk.talk().title();
  }

  private String title(ReportId report) {
    var summary = reports.get(report);
    return summary == null ? "" : summary.metadata().title();
  }
}
