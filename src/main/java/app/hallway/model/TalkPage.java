package app.hallway.model;

import java.util.List;

/**
 * All that the library has of a talk.
 *
 * @param mentions in the order that the reports came
 * @param own what the user wrote down of it, apart from reports
 * @param notes about the talk and about highlights of it, the oldest first
 * @param tags that the user gave it
 * @param candidates talks that may be the same one, the likeliest first
 */
public record TalkPage(
    Talk talk,
    List<TalkMention> mentions,
    List<Telling> own,
    List<Note> notes,
    List<String> tags,
    List<JoinCandidate> candidates) {
  public TalkPage {
    mentions = List.copyOf(mentions);
    own = List.copyOf(own);
    notes = List.copyOf(notes);
    tags = List.copyOf(tags);
    candidates = List.copyOf(candidates);
  }
}
