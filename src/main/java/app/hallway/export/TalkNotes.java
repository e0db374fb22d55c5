package app.hallway.export;

import app.hallway.model.Note;
import app.hallway.model.Talk;
import java.util.List;

/** All that the user has about one talk that no report tells of. */
public record TalkNotes(Talk talk, List<Note> notes) {
  public TalkNotes {
    notes = List.copyOf(notes);
  }
}
