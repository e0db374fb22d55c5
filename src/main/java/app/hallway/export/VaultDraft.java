package app.hallway.export;

import app.hallway.model.FileOwner;
import java.util.List;

/**
 * A file of a vault as it would be written where there is none.
 *
 * @param name relative, safe on Linux, macOS and Windows; another file may ask for it, too
 * @param content ends in \n
 * @param blocks in the order of the content
 */
public record VaultDraft(String name, FileOwner owner, String content, List<VaultSubject> blocks) {
  public VaultDraft {
    blocks = List.copyOf(blocks);
  }
}
