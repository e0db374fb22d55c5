package app.hallway.store.backup;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names beside a library for what is kept aside, after the moment when that was done. */
final class DatedName {
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd-HHmmss", Locale.ROOT).withZone(ZoneOffset.UTC);

  private DatedName() {}

  /**
   * A name that nothing has.
   *
   * @param what follows the library's name and stands before the moment
   */
  static Path free(Path library, String what, Instant now) {
    var name = library.getFileName() + what + MOMENT.format(now);
    var free = library.resolveSibling(name);
    for (int i = 2; Files.exists(free); i++) {
      free = library.resolveSibling(name + "-" + i);
    }
    return free;
  }
}
