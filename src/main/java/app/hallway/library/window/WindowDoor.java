package app.hallway.library.window;

import app.hallway.model.Errand;
import app.hallway.model.ErrandOutcome;
import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Function;

/** Hears what second starts ask of the window; each on a thread of its own, within a time. */
public final class WindowDoor implements AutoCloseable {
  private static final Logger LOG = System.getLogger(WindowDoor.class.getName());

  private final ServerSocketChannel server;
  private final Path socket;
  private final Duration patience;
  private final Function<Optional<Errand>, ErrandOutcome> listener;

  /**
   * Opens it.
   *
   * @param server bound to the socket, which lies in a folder of the user's
   * @param listener asked for nothing where another version of the program asks
   */
  public WindowDoor(
      ServerSocketChannel server,
      Path socket,
      Duration patience,
      Function<Optional<Errand>, ErrandOutcome> listener) {
    this.server = server;
    this.socket = socket;
    this.patience = patience;
    this.listener = listener;
    Thread.ofPlatform().name("window-door").daemon().start(this::work);
  }

  private void work() {
    while (server.isOpen()) {
      try {
        var caller = server.accept();
        Thread.ofVirtual().name("window-caller").start(() -> serve(caller));
      } catch (IOException failure) {
        LOG.log(Level.DEBUG, "nobody else is heard", failure);
        return;
      }
    }
  }

  private void serve(SocketChannel caller) {
    try (caller;
        var _ = new TimeLimit(patience, caller)) {
      Peer.requireOwnerOf(socket, caller);
      var outcome = listener.apply(WindowRequest.read(caller).errand());
      caller.write(WindowAnswer.of(outcome));
    } catch (IOException failure) {
      LOG.log(Level.DEBUG, "not understood", failure);
    }
  }

  @Override
  public void close() {
    try {
      server.close();
      Files.deleteIfExists(socket);
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "left behind: " + socket, failure);
    }
  }
}
