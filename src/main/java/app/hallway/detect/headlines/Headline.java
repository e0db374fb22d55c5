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
 * @param cancelled whether the line says that the session did not take place
 */
public record Headline(
    String title,
    List<Speaking> speakers,
    Form form,
    @Nullable TalkKind kind,
    Mark mark,
    boolean cancelled) {

  public Headline {
    speakers = List.copyOf(speakers);
  }

  /** Of a session of which nothing says that it did not take place. */
  public Headline(
      String title, List<Speaking> speakers, Form form, @Nullable TalkKind kind, Mark mark) {
    this(title, speakers, form, kind, mark, false);
  }

  /** This, and whether the session did not take place. */
  Headline cancelled(boolean so) {
    return so == cancelled ? this : new Headline(title, speakers, form, kind, mark, so);
  }

  /** This, with a kind where it has none. */
  public Headline orOfKind(Optional<TalkKind> other) {
    return kind != null || other.isEmpty()
        ? this
        : new Headline(title, speakers, form, other.get(), mark, cancelled);
  }

  /** This, with those who speak. */
  public Headline by(List<Speaking> people) {
    return new Headline(title, people, form, kind, mark, cancelled);
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
