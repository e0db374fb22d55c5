package app.hallway.library.window;

import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;

/** What a second start asks of the window, as a line of ASCII. */
public final class WindowRequest {
  /** More than the longest request and the longest answer have. */
  public static final int LONGEST = 64;

  private static final Pattern LINE = Pattern.compile("hallway 1 show(?: ([1-9][0-9]{0,17}))?\n");
  private static final byte[] DONE = "done\n".getBytes(StandardCharsets.US_ASCII);
  private static final byte[] REFUSED = "refused\n".getBytes(StandardCharsets.US_ASCII);

  private WindowRequest() {}

  public static ByteBuffer of(Optional<ReportId> report) {
    var line = "hallway 1 show" + report.map(id -> " " + id.value()).orElse("") + "\n";
    return ByteBuffer.wrap(line.getBytes(StandardCharsets.US_ASCII));
  }

  static ByteBuffer answer(boolean done) {
    return ByteBuffer.wrap(done ? DONE : REFUSED);
  }

  public static boolean isDone(String answer) {
    return answer.equals(new String(DONE, StandardCharsets.US_ASCII));
  }

  /**
   * Reads a request.
   *
   * @return the report that is to be opened, where one is
   * @throws IOException where it is none
   */
  static Optional<ReportId> read(ReadableByteChannel channel) throws IOException {
    var request = LINE.matcher(line(channel));
    if (!request.matches()) {
      throw new IOException("not a request");
    }
    return Optional.ofNullable(request.group(1)).map(Long::valueOf).map(ReportId::new);
  }

  /** What comes up to the first end of a line, or as much of it as may come. */
  public static String line(ReadableByteChannel channel) throws IOException {
    var bytes = ByteBuffer.allocate(LONGEST);
    while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
      if (bytes.get(bytes.position() - 1) == '\n') {
        break;
      }
    }
    return new String(bytes.array(), 0, bytes.position(), StandardCharsets.ISO_8859_1);
  }
}
