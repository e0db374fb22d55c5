package app.hallway.model;

import java.nio.file.Path;
import java.util.List;

/**
 * A folder that is kept up to date.
 *
 * @param layout what has a file of its own, in lower case
 * @param events the only ones that are told of; none where all are
 * @param files how many it has
 * @param open how many blocks there are to decide about
 */
public record VaultView(
    Path folder, VaultFlavour flavour, String layout, List<String> events, int files, int open) {
  public VaultView {
    events = List.copyOf(events);
  }
}
