package app.hallway.store.journal;

import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.TagOwner;
import app.hallway.model.TalkId;
import app.hallway.store.sql.Statements;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A row as the journal wrote it down. What a column refers to is asked for only where the row's
 * table has such a column.
 */
public final class RowImage {
  /** What is in the columns that are not empty. */
  private final Map<String, String> columns;

  private RowImage(Map<String, String> columns) {
    this.columns = columns;
  }

  /**
   * Reads one.
   *
   * @param json as the journal keeps it; null, where there was no row, reads as one of empty
   *     columns
   */
  public static RowImage read(Statements statements, @Nullable String json) {
    return json == null ? new RowImage(Map.of()) : new RowImage(columns(statements, json));
  }

  private static Map<String, String> columns(Statements statements, String json) {
    return statements
        .list(
            "SELECT key, atom FROM json_each(?) WHERE atom IS NOT NULL",
            row -> Map.entry(row.text("key"), row.text("atom")),
            json)
        .stream()
        .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  public ReportId report() {
    return new ReportId(id("report"));
  }

  public TalkId talk() {
    return new TalkId(id("talk"));
  }

  public TalkId other() {
    return new TalkId(id("other"));
  }

  public TalkId becomes() {
    return new TalkId(id("becomes"));
  }

  public HighlightId highlight() {
    return new HighlightId(id("highlight"));
  }

  /** The talk that one was joined to. */
  public Optional<TalkId> joined() {
    return isEmpty("joined") ? Optional.empty() : Optional.of(new TalkId(id("joined")));
  }

  /** The version that a report shows, or 0. */
  public long currentVersion() {
    return isEmpty("current_version") ? 0 : id("current_version");
  }

  /** The event that the user chose for a report. */
  public Optional<Long> chosenEvent() {
    return isEmpty("chosen_event") ? Optional.empty() : Optional.of(id("chosen_event"));
  }

  /** Whether a report shows a version, and is not in the bin. */
  public boolean isSeen() {
    return currentVersion() > 0 && isEmpty("binned");
  }

  /** What a note is about. */
  public NoteTarget target() {
    if (!isEmpty("talk")) {
      return new NoteTarget.AboutTalk(talk());
    }
    return isEmpty("report")
        ? new NoteTarget.AboutHighlight(highlight())
        : new NoteTarget.AboutReport(report());
  }

  /** What a tag is of. */
  public TagOwner tagOwner() {
    if (!isEmpty("report")) {
      return new TagOwner.OfReport(report());
    }
    if (!isEmpty("talk")) {
      return new TagOwner.OfTalk(talk());
    }
    return isEmpty("note")
        ? new TagOwner.OfHighlight(highlight())
        : new TagOwner.OfNote(new NoteId(id("note")));
  }

  /** A name of a speaker, and the one that they are shown by. */
  public Stream<SpeakerName> names() {
    return Stream.of("name", "shown")
        .filter(column -> !isEmpty(column))
        .map(column -> new SpeakerName(columns.getOrDefault(column, "")));
  }

  private boolean isEmpty(String column) {
    return !columns.containsKey(column);
  }

  private long id(String column) {
    var text = columns.get(column);
    if (text == null) {
      throw new IllegalStateException("no " + column + " in " + columns.keySet());
    }
    return Long.parseLong(text);
  }
}
