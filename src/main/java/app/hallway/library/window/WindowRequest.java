package app.hallway.library.window;

import static java.nio.charset.StandardCharsets.US_ASCII;

import app.hallway.model.Errand;
import app.hallway.model.HallwayLink;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URI;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a second start asks of the window, as a line of ASCII: {@code hallway 2}, and the addresses
 * of what is to be shown. The number says how the rest is meant; a window of another version reads
 * no further.
 */
public final class WindowRequest {
  /** In bytes; the names of some thousand files. */
  static final int LONGEST = 1 << 18;

  private static final String GREETING = "hallway 2";
  private static final Pattern OTHER_VERSION = Pattern.compile("hallway [0-9]{1,9}(?: .*)?");

  private final String line;

  private WindowRequest(String line) {
    this.line = line;
  }

  public static WindowRequest of(Errand errand) {
    var words = Stream.concat(Stream.of(GREETING), addresses(errand));
    return new WindowRequest(String.join(" ", words.toList()));
  }

  private static Stream<String> addresses(Errand errand) {
    return switch (errand) {
      case Errand.ToFront _ -> Stream.of();
      case Errand.OpenFiles(var files) -> files.stream().map(WindowRequest::address);
      case Errand.OpenReport(var report) -> Stream.of(HallwayLink.to(report));
      case Errand.OpenTalk(var talk) -> Stream.of(HallwayLink.to(talk));
      case Errand.OpenHighlight(var highlight) -> Stream.of(HallwayLink.to(highlight));
    };
  }

  private static String address(Path file) {
    return file.toUri().toASCIIString();
  }

  /** Whether it is more than a window listens to. */
  public boolean isTooLong() {
    return line.length() >= LONGEST;
  }

  public ByteBuffer bytes() {
    return ByteBuffer.wrap((line + "\n").getBytes(US_ASCII));
  }

  /**
   * Reads a request.
   *
   * @throws IOException where it is none
   */
  static WindowRequest read(ReadableByteChannel channel) throws IOException {
    return new WindowRequest(line(channel, LONGEST));
  }

  /**
   * What is asked for; empty where another version of the program asks.
   *
   * @throws IOException where nothing is that can be understood
   */
  Optional<Errand> errand() throws IOException {
    var words = List.of(line.split(" ", -1));
    if (!(line + " ").startsWith(GREETING + " ")) {
      if (OTHER_VERSION.matcher(line).matches()) {
        return Optional.empty();
      }
      throw new IOException("not a request");
    }
    return Optional.of(errand(words.subList(2, words.size())));
  }

  private static Errand errand(List<String> addresses) throws IOException {
    if (addresses.isEmpty()) {
      return new Errand.ToFront();
    }
    if (addresses.size() == 1 && HallwayLink.isMeant(addresses.getFirst())) {
      return HallwayLink.errand(addresses.getFirst())
          .orElseThrow(() -> new IOException("not a link that can be shown"));
    }
    try {
      return new Errand.OpenFiles(addresses.stream().map(WindowRequest::file).toList());
    } catch (IllegalArgumentException | FileSystemNotFoundException wrong) {
      throw new IOException("not files", wrong);
    }
  }

  private static Path file(String address) {
    if (!address.startsWith("file:")) {
      throw new IllegalArgumentException("not the address of a file");
    }
    return Path.of(URI.create(address));
  }

  /**
   * What comes up to the first end of a line, without it.
   *
   * @throws IOException where there is no such end within so many bytes
   */
  static String line(ReadableByteChannel channel, int longest) throws IOException {
    var line = new ByteArrayOutputStream();
    var some = ByteBuffer.allocate(Math.min(longest, 1 << 13));
    while (line.size() < longest && channel.read(some.clear()) >= 0) {
      line.write(some.array(), 0, some.position());
      if (some.position() > 0 && some.get(some.position() - 1) == '\n') {
        return line.toString(US_ASCII).substring(0, line.size() - 1);
      }
    }
    throw new IOException("not a line of " + longest + " bytes at most");
  }
}
