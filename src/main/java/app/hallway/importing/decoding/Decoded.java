package app.hallway.importing.decoding;

import org.jspecify.annotations.Nullable;

/** What a file's bytes turned out to be. */
public sealed interface Decoded {
  /**
   * Text whose lines end in \n, without a byte order mark.
   *
   * @param guessed the charset's name where the bytes did not tell it for sure, or null
   * @param zeros where U+0000 stood, which is U+FFFD now, as in CommonMark
   */
  record Text(String text, @Nullable String guessed, Zeros zeros) implements Decoded {
    Text(String text, @Nullable String guessed) {
      this(text, guessed, Zeros.NONE);
    }
  }

  /**
   * Zero bytes in a text.
   *
   * @param firstLine 1-based, 0 where there are none
   */
  record Zeros(int count, int firstLine) {
    static final Zeros NONE = new Zeros(0, 0);

    /** In text whose lines end in \n. */
    static Zeros in(String text) {
      int first = text.indexOf('\0');
      return first < 0
          ? NONE
          : new Zeros(
              (int) text.chars().filter(c -> c == 0).count(),
              1 + (int) text.substring(0, first).chars().filter(c -> c == '\n').count());
    }
  }

  /** Bytes that nobody would read as text; {@code what} names them. */
  record NotText(String what) implements Decoded {}
}
