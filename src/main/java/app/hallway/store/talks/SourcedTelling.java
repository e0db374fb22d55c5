package app.hallway.store.talks;

import app.hallway.model.Join;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.Telling;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What one source tells of one talk. */
public sealed interface SourcedTelling permits Mention, OwnTelling {
  Telling telling();

  /** The event of the source. */
  @Nullable String event();

  Tie tie();

  /** Whether one source tells both: then they are two talks. */
  boolean isOfSameSource(SourcedTelling other);

  default String title() {
    return telling().title();
  }

  default TalkKind kind() {
    return telling().kind();
  }

  default @Nullable String day() {
    return telling().day();
  }

  default List<Speaking> speakers() {
    return telling().speakers();
  }

  default List<TalkLink> links() {
    return telling().links();
  }

  /** The talk that it is shown with. */
  default TalkId talk() {
    return tie().talk();
  }

  /** Why it is told of this talk, see {@link Tie#join()}. */
  default @Nullable Join join() {
    return tie().join();
  }
}
