package app.hallway.store.talks;

import app.hallway.model.Join;
import app.hallway.model.TalkId;
import org.jspecify.annotations.Nullable;

/**
 * Which talk something that is told is of.
 *
 * @param talk that it is shown with, for the user may have joined or split talks
 * @param matched the talk that the program took it for
 * @param own that, or where the user split it off, the talk that it became then
 * @param joinedBy why its own talk was joined to the one that it is shown with; null where it is
 *     that one
 * @param matchedBy why it was taken for a talk of another source, or null where it was the first
 */
public record Tie(
    TalkId talk, TalkId matched, TalkId own, @Nullable Join joinedBy, @Nullable Join matchedBy) {
  /**
   * Why it is told of this talk: the user's word goes before what it was matched by; null where it
   * was the first, and where it was split off.
   */
  public @Nullable Join join() {
    if (joinedBy != null) {
      return joinedBy;
    }
    return own.equals(matched) ? matchedBy : null;
  }
}
