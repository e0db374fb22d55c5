package app.hallway.library.vaults;

import app.hallway.store.vaults.KeptFile;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where the files of a vault are now: where they were seen last, else wherever one says that it is
 * the same.
 *
 * @param files by their owners, those that the user took away among them
 * @param missing those that are nowhere
 * @param strays files that say whose they are and are not known yet, by their owners
 */
record FilePlaces(Map<String, KeptFile> files, List<KeptFile> missing, Map<String, String> strays) {
  static FilePlaces of(VaultFolder folder, List<KeptFile> known) {
    var files = new HashMap<String, KeptFile>();
    var unknown = new TreeSet<>(folder.files().keySet());
    for (var file : known) {
      files.put(file.owner(), file);
      if (!file.gone()) {
        unknown.remove(file.path());
      }
    }
    var strays = new HashMap<>(folder.owners(unknown));
    var missing = new ArrayList<KeptFile>();
    for (var file : known) {
      boolean there = !file.gone() && folder.files().containsKey(file.path());
      var elsewhere = there ? null : strays.remove(file.owner());
      if (elsewhere != null) {
        files.put(file.owner(), file.at(elsewhere).gone(false).seen(-1, -1, file.stamp()));
      } else if (!there && !file.gone()) {
        files.remove(file.owner());
        files.put(file.owner(), file.gone(true));
        missing.add(file);
      }
    }
    files.keySet().forEach(strays::remove);
    return new FilePlaces(files, missing, strays);
  }

  /** How many are not known to be away. */
  int known() {
    return (int) files.values().stream().filter(file -> !file.gone()).count() + missing.size();
  }
}
