package app.hallway.library;

import app.hallway.model.TagOwner;
import app.hallway.store.Store;
import app.hallway.store.journal.Step;
import java.util.List;

/** The user's tags, whatever they are of. Those that authors gave their reports are none. */
public final class Tagging {
  private final Store store;

  Tagging(Store store) {
    this.store = store;
  }

  /** In the order in which they were given. */
  public List<String> of(TagOwner owner) {
    return store.read(session -> session.tags().of(owner));
  }

  /**
   * What else it has stays; a tag that it has already, or does not have, changes nothing. Undoable.
   */
  public void change(TagOwner owner, List<String> added, List<String> removed) {
    var more = clean(added);
    var less = clean(removed);
    Steps.run(store, step(owner), session -> session.tags().change(owner, more, less));
  }

  /** Without blanks around them, none empty and none twice. */
  static List<String> clean(List<String> tags) {
    return tags.stream().map(String::strip).filter(tag -> !tag.isEmpty()).distinct().toList();
  }

  private static Step step(TagOwner owner) {
    return switch (owner) {
      case TagOwner.OfReport _ -> Step.of("report.tag");
      case TagOwner.OfTalk _ -> Step.of("talk.tag");
      case TagOwner.OfNote _ -> Step.of("note.tag");
      case TagOwner.OfHighlight _ -> Step.of("highlight.tag");
    };
  }
}
