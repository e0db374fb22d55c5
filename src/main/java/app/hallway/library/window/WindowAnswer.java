package app.hallway.library.window;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.hallway.model.ErrandOutcome;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Map;

/** What the window says to a second start: a word on a line. */
public final class WindowAnswer {
  private static final int LONGEST = 64;

  private static final Map<String, ErrandOutcome> WORDS =
      Map.of(
          "done", ErrandOutcome.DONE,
          "unknown", ErrandOutcome.UNKNOWN,
          "closing", ErrandOutcome.CLOSING,
          "other-version", ErrandOutcome.OTHER_VERSION);

  private WindowAnswer() {}

  /** Nothing where there is no word for it: then the window keeps silent. */
  static ByteBuffer of(ErrandOutcome outcome) {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue() == outcome)
        .map(word -> ByteBuffer.wrap((word.getKey() + "\n").getBytes(US_ASCII)))
        .findFirst()
        .orElseGet(() -> ByteBuffer.allocate(0));
  }

  /**
   * Reads it.
   *
   * @throws IOException where there is none
   */
  public static ErrandOutcome read(ReadableByteChannel channel) throws IOException {
    return WORDS.getOrDefault(WindowRequest.line(channel, LONGEST), ErrandOutcome.SILENT);
  }
}
