package app.hallway.model;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is kept up to date.
 *
 * @param layout what has a file of its own, in lower case
 * @param events the only ones that are told of; none where all are
 * @param files how many it has
 * @param open how many blocks there are to decide about
 * @param automatic whether it is brought up to date by itself while a window is open
 * @param synced when it was brought up to date last, or null where it never was
 * @param written how many of its files that wrote
 */
public record VaultView(
    Path folder,
    VaultFlavour flavour,
    String layout,
    List<String> events,
    int files,
    int open,
    boolean automatic,
    @Nullable Instant synced,
    int written) {
  public VaultView {
    events = List.copyOf(events);
  }
}
