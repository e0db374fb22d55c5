package app.hallway.store.talks;

import app.hallway.model.TalkKey;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What may be told of the same talk as something else that is told: of all that has a key in common
 * with it, what is told at its event under a title like its own, and what stands in a version that
 * has a link of its. The others, and a busy speaker has thousands, are not even read.
 *
 * @param event of the one, or null
 * @param links of the one
 * @param titles which titles are like its own
 */
public record Sought(
    TalkKey key, @Nullable String event, List<TalkKey> links, Predicate<String> titles) {
  public Sought {
    links = List.copyOf(links);
  }
}
