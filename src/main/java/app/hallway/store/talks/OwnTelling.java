package app.hallway.store.talks;

import app.hallway.model.Telling;

/** What the user wrote down of a talk that they heard, each time a source of its own. */
public record OwnTelling(long id, Telling telling, String event, Tie tie)
    implements SourcedTelling {
  @Override
  public boolean isOfSameSource(SourcedTelling other) {
    return other instanceof OwnTelling own && own.id() == id;
  }
}
