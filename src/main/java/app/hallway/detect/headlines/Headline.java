package app.hallway.detect.headlines;

import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A line read as the announcement of a talk.
 *
 * @param title as a programme prints it; blank where the line has none
 * @param kind what stands before the title ("Keynote:"), or null
 * @param mark what else stood before the title
 */
public record Headline(
    String title, List<Speaking> speakers, Form form, @Nullable TalkKind kind, Mark mark) {

  public Headline {
    speakers = List.copyOf(speakers);
  }

  /** This, with a kind where it has none. */
  Headline orOfKind(Optional<TalkKind> other) {
    return kind != null || other.isEmpty()
        ? this
        : new Headline(title, speakers, form, other.get(), mark);
  }

  /** This, with those who speak. */
  public Headline by(List<Speaking> people) {
    return new Headline(title, people, form, kind, mark);
  }

  /** How title and speakers stand to each other. */
  public enum Form {
    TITLE_ONLY,
    /** "Title - Speaker, Org". */
    TITLE_DASH_SPEAKER,
    /** "Title by Speaker". */
    TITLE_BY_SPEAKER,
    /** "Title (Speaker)". */
    TITLE_PARENTHESIS,
    /** "Speaker: Title". */
    SPEAKER_TITLE,
    /** The report only points to it: both stand in the address of a link. */
    ADDRESS
  }

  /** What stood before the title. */
  public enum Mark {
    NONE,
    NUMBER,
    TIME,
    SESSION_CODE
  }
}
