package app.hallway.store.vaults;

import app.hallway.model.VaultFlavour;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A folder that is kept up to date.
 *
 * @param layout what has a file of its own
 * @param events the only ones that are told of; none where all are
 * @param apart how the talks that no report tells of were when all of them had been written
 * @param whole how all of the library was then
 * @param automatic whether it is brought up to date by itself
 * @param synced when that was done last, or null
 * @param written how many of its files that wrote
 */
public record KeptVault(
    long id,
    Path folder,
    VaultFlavour flavour,
    String layout,
    List<String> events,
    long apart,
    long whole,
    boolean automatic,
    @Nullable Instant synced,
    int written) {
  public KeptVault {
    events = List.copyOf(events);
  }
}
