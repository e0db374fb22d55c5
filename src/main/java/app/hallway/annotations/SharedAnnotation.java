package app.hallway.annotations;

import app.hallway.model.HighlightColour;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What somebody marked or noted in a text, in whatever program.
 *
 * @param id by which it is known again where it comes again; empty where its program gives none
 * @param talk that it is about, or in whose telling it lies; null outside of any
 * @param colour null where none is told
 * @param created null where it is not told
 * @param changed null where it is not told
 */
public record SharedAnnotation(
    String id,
    SharedKind kind,
    SharedSource source,
    @Nullable SharedTalk talk,
    SharedPassage passage,
    @Nullable HighlightColour colour,
    List<String> tags,
    List<SharedNote> notes,
    @Nullable Instant created,
    @Nullable Instant changed) {
  public SharedAnnotation {
    tags = List.copyOf(tags);
    notes = List.copyOf(notes);
  }

  /** Whether there is nothing in it to keep: no words that are marked and none that are written. */
  public boolean isEmpty() {
    boolean marks =
        switch (kind) {
          case PASSAGE, WHOLE_TALK -> !passage.exact().isEmpty();
          case TALK, REPORT -> false;
        };
    return !marks && notes.isEmpty();
  }

  /** The same with other notes. */
  SharedAnnotation with(List<SharedNote> others) {
    return new SharedAnnotation(
        id, kind, source, talk, passage, colour, tags, others, created, changed);
  }
}
