package app.hallway.importing.decoding;

import org.jspecify.annotations.Nullable;

/** What a file's bytes turned out to be. */
public sealed interface Decoded {
  /**
   * Text whose lines end in \n, without a byte order mark.
   *
   * @param guessed the charset's name where the bytes did not tell it for sure, or null
   */
  record Text(String text, @Nullable String guessed) implements Decoded {}

  /** Bytes that nobody would read as text; {@code what} names them. */
  record NotText(String what) implements Decoded {}
}
