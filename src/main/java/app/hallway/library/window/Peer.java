package app.hallway.library.window;

import java.io.IOException;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import jdk.net.ExtendedSocketOptions;

/** Who is at the other end of a socket, where the system tells. */
public final class Peer {
  private Peer() {}

  /**
   * Goes on with nobody but the user whom a file belongs to.
   *
   * @throws IOException where it is another
   */
  public static void requireOwnerOf(Path file, SocketChannel channel) throws IOException {
    if (channel.supportedOptions().contains(ExtendedSocketOptions.SO_PEERCRED)) {
      var peer = channel.getOption(ExtendedSocketOptions.SO_PEERCRED).user();
      if (!peer.equals(Files.getOwner(file))) {
        throw new IOException("another user: " + peer.getName());
      }
    }
  }
}
