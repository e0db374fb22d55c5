package app.hallway.ui.library.writings;

import app.hallway.model.Highlight;
import app.hallway.model.Note;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Something that the user wrote or marked, and where. */
public sealed interface Writing {
  /** The words themselves: a note's Markdown, a highlight's quote. */
  String words();

  /** What it is about: a talk's or a report's title. */
  String about();

  Instant changed();

  /**
   * A note.
   *
   * @param highlight the mark that it is about, or null
   * @param talk where its talk is told of, or null
   */
  record OfNote(Note note, String about, @Nullable Highlight highlight, @Nullable TalkPlace talk)
      implements Writing {
    @Override
    public String words() {
      return note.markdown();
    }

    @Override
    public Instant changed() {
      return note.changed();
    }
  }

  record OfHighlight(Highlight highlight, String about) implements Writing {
    @Override
    public String words() {
      return highlight.anchor().quote();
    }

    @Override
    public Instant changed() {
      return highlight.changed();
    }
  }

  /** A talk and a report that tells of it, or null where none does. */
  record TalkPlace(@Nullable ReportId report, TalkId talk) {}
}
