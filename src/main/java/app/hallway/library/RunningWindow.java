package app.hallway.library;

import app.hallway.library.window.Peer;
import app.hallway.library.window.PrivateFolder;
import app.hallway.library.window.TimeLimit;
import app.hallway.library.window.WindowAnswer;
import app.hallway.library.window.WindowDoor;
import app.hallway.library.window.WindowRequest;
import app.hallway.model.Errand;
import app.hallway.model.ErrandOutcome;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * The window that shows a library, as a second start of the program reaches it: by a socket in the
 * user's own folder, named after the file that the library is, by whatever path.
 */
public final class RunningWindow {
  /** For how long a second start waits for an answer. */
  public static final Duration PATIENCE = Duration.ofSeconds(5);

  /** Through which requests come, until it is closed. */
  public interface Door extends AutoCloseable {
    @Override
    void close();
  }

  private static final Logger LOG = System.getLogger(RunningWindow.class.getName());

  private final Path library;
  private final Map<String, String> environment;
  private final Duration patience;

  /**
   * Not looked for yet.
   *
   * @param environment of the process
   */
  public RunningWindow(Path library, Map<String, String> environment) {
    this(library, environment, PATIENCE);
  }

  RunningWindow(Path library, Map<String, String> environment, Duration patience) {
    this.library = library;
    this.environment = environment;
    this.patience = patience;
  }

  /** Asks the window, where there is one, to come to the front and to do an errand. */
  public ErrandOutcome ask(Errand errand) {
    var request = WindowRequest.of(errand);
    try {
      var address = address();
      return Files.exists(address.getPath()) ? ask(address, request) : ErrandOutcome.NO_WINDOW;
    } catch (IOException | UnsupportedOperationException noWindow) {
      LOG.log(Level.DEBUG, "there is no window", noWindow);
      return ErrandOutcome.NO_WINDOW;
    }
  }

  private ErrandOutcome ask(UnixDomainSocketAddress address, WindowRequest request)
      throws IOException {
    try (var channel = SocketChannel.open(StandardProtocolFamily.UNIX);
        var _ = new TimeLimit(patience, channel)) {
      channel.connect(address);
      Peer.requireOwnerOf(address.getPath(), channel);
      return request.isTooLong() ? ErrandOutcome.TOO_LONG : answer(channel, request);
    }
  }

  private static ErrandOutcome answer(SocketChannel channel, WindowRequest request) {
    try {
      channel.write(request.bytes());
      return WindowAnswer.read(channel);
    } catch (IOException silence) {
      LOG.log(Level.DEBUG, "the window does not answer", silence);
      return ErrandOutcome.SILENT;
    }
  }

  /**
   * Takes the requests of second starts; for the one window that has claimed the library. What an
   * earlier one left is cleared. Where there can be no socket, there are no requests.
   *
   * @param listener comes to the front and does the errand, or where there is none says that
   *     another version of the program was started; asked on a thread of its own
   */
  public Door listen(Function<Optional<Errand>, ErrandOutcome> listener) {
    try {
      var address = address();
      Files.deleteIfExists(address.getPath());
      var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX);
      server.bind(address);
      return new WindowDoor(server, address.getPath(), patience, listener)::close;
    } catch (IOException | UnsupportedOperationException failure) {
      LOG.log(Level.WARNING, "a second start will not find this window", failure);
      return () -> {};
    }
  }

  private UnixDomainSocketAddress address() throws IOException {
    var file = library.toRealPath();
    var folder = PrivateFolder.of(environment);
    return UnixDomainSocketAddress.of(folder.resolve(name(file) + ".socket"));
  }

  /** Short, for the path of a socket may have some hundred bytes only. */
  private static String name(Path file) {
    try {
      var digest = MessageDigest.getInstance("SHA-256");
      var hash = digest.digest(file.toString().getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(hash, 0, 12);
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
