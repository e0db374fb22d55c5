package app.hallway.annotations;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** An id that follows from what it names, so that the same has it again. */
public final class NameId {
  private NameId() {}

  /** In order; where one ends and the next begins counts. */
  public static UUID of(String... parts) {
    var name = new StringBuilder();
    for (var part : parts) {
      name.append(part.length()).append(':').append(part);
    }
    return UUID.nameUUIDFromBytes(name.toString().getBytes(StandardCharsets.UTF_8));
  }
}
