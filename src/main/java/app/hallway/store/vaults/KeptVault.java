package app.hallway.store.vaults;

import app.hallway.model.VaultFlavour;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder that is kept up to date.
 *
 * @param layout what has a file of its own
 * @param events the only ones that are told of; none where all are
 * @param apart how the talks that no report tells of were when all of them had been written
 * @param whole how all of the library was then
 */
public record KeptVault(
    long id,
    Path folder,
    VaultFlavour flavour,
    String layout,
    List<String> events,
    long apart,
    long whole) {
  public KeptVault {
    events = List.copyOf(events);
  }
}
