package app.hallway.library.window;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** A file that belongs to somebody else stands for another user. */
@EnabledOnOs({OS.LINUX, OS.MAC})
class PeerTest {
  @TempDir Path folder;

  @Test
  void nobody_but_the_owner_is_spoken_with() throws IOException {
    var socket = folder.resolve("socket");
    try (var server = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      server.bind(UnixDomainSocketAddress.of(socket));
      try (var asking = SocketChannel.open(UnixDomainSocketAddress.of(socket));
          var asked = server.accept()) {
        var foreign = foreign();
        assertThatCode(() -> Peer.requireOwnerOf(socket, asked)).doesNotThrowAnyException();
        assertThatCode(() -> Peer.requireOwnerOf(socket, asking)).doesNotThrowAnyException();
        assertThatIOException()
            .isThrownBy(() -> Peer.requireOwnerOf(foreign, asked))
            .withMessageStartingWith("another user: ");
        assertThatIOException().isThrownBy(() -> Peer.requireOwnerOf(foreign, asking));
      }
    }
  }

  /** The root folder is the superuser's, who for their part can give a file away. */
  private Path foreign() throws IOException {
    var root = Path.of("/");
    var own = Files.createFile(folder.resolve("given-away"));
    if (!Files.getOwner(own).equals(Files.getOwner(root))) {
      return root;
    }
    var others = own.getFileSystem().getUserPrincipalLookupService();
    return Files.setOwner(own, others.lookupPrincipalByName("nobody"));
  }
}
