package app.hallway.library;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.window.WindowRequest;
import app.hallway.model.ReportId;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the file is made before each test
class RunningWindowTest {
  private static final Optional<ReportId> SEVEN = Optional.of(new ReportId(7));
  private static final String LARGEST = "999999999999999999";

  @TempDir Path folder;
  private final List<Optional<ReportId>> asked = new CopyOnWriteArrayList<>();
  private Path library;

  @BeforeEach
  void makeFile() throws IOException {
    library = Files.createFile(folder.resolve("library.hallway"));
  }

  private Map<String, String> environment() {
    return Map.of("XDG_RUNTIME_DIR", folder.toString());
  }

  private RunningWindow at(Path file) {
    return new RunningWindow(file, environment());
  }

  private RunningWindow.Door listen() {
    return at(library).listen(asked::add);
  }

  private Path socket() throws IOException {
    try (var files = Files.list(folder.resolve("hallway"))) {
      return files.findFirst().orElseThrow();
    }
  }

  @Test
  void the_window_of_a_library_is_asked_and_no_other() throws IOException {
    var other = Files.createFile(folder.resolve("other.hallway"));
    try (var _ = listen()) {
      assertThat(at(library).show(SEVEN)).isTrue();
      assertThat(at(library).show(Optional.empty())).isTrue();
      assertThat(at(other).show(SEVEN)).isFalse();
      assertThat(at(folder.resolve("none.hallway")).show(SEVEN)).isFalse();
    }
    assertThat(asked).containsExactly(SEVEN, Optional.empty());
    assertThat(at(library).show(SEVEN)).isFalse();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_library_is_known_by_whatever_path() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link.hallway"), library);
    try (var _ = listen()) {
      assertThat(at(link).show(SEVEN)).isTrue();
      assertThat(at(folder.resolve("hallway/../library.hallway")).show(SEVEN)).isTrue();
    }
  }

  @Test
  void what_a_killed_window_left_is_cleared_by_the_next() throws IOException {
    listen().close();
    var left = folder.resolve("hallway").resolve(nameOfSocket());
    try (var killed = ServerSocketChannel.open(StandardProtocolFamily.UNIX)) {
      killed.bind(UnixDomainSocketAddress.of(left));
    }
    assertThat(left).exists();
    assertThat(at(library).show(SEVEN)).isFalse();
    try (var _ = listen()) {
      assertThat(at(library).show(SEVEN)).isTrue();
    }
    assertThat(left).doesNotExist();
  }

  private String nameOfSocket() throws IOException {
    try (var _ = listen()) {
      return socket().getFileName().toString();
    }
  }

  @Test
  void a_window_that_hangs_or_refuses_is_as_none() {
    var hanging = new CountDownLatch(1);
    Predicate<Optional<ReportId>> waits =
        report -> {
          asked.add(report);
          try {
            hanging.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return true;
        };
    var hasty = new RunningWindow(library, environment(), Duration.ofMillis(200));
    try (var _ = hasty.listen(waits)) {
      assertThat(hasty.show(SEVEN)).isFalse();
      hanging.countDown();
      assertThat(hasty.show(Optional.empty())).isTrue();
    }
    try (var _ = at(library).listen(report -> false)) {
      assertThat(at(library).show(SEVEN)).isFalse();
    }
    assertThat(asked).containsExactly(SEVEN, Optional.empty());
  }

  @Test
  void only_requests_are_heard() throws IOException {
    try (var _ = listen()) {
      for (var line :
          List.of(
              "\n",
              "hallway 1 show 0\n",
              "hallway 1 show -1\n",
              "hallway 1 show 1" + LARGEST + "\n",
              "hallway 2 show\n",
              "hallway 1 open /etc/passwd\n",
              "hallway 1 show 7 \n",
              "x".repeat(WindowRequest.LONGEST - 1) + "\n",
              "x".repeat(WindowRequest.LONGEST),
              "x".repeat(WindowRequest.LONGEST + 1) + "\n")) {
        assertThat(answerTo(line)).as(line).isEmpty();
      }
      assertThat(asked).isEmpty();
      assertThat(answerTo("hallway 1 show " + LARGEST + "\n")).isEqualTo("done\n");
      assertThat(answerTo("hallway 1 show\n")).isEqualTo("done\n");
    }
    assertThat(asked)
        .containsExactly(Optional.of(new ReportId(Long.parseLong(LARGEST))), Optional.empty());
  }

  /** Empty also where the door was closed before all of it was said. */
  private String answerTo(String line) throws IOException {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      channel.write(ByteBuffer.wrap(line.getBytes(US_ASCII)));
      return WindowRequest.line(channel);
    } catch (IOException closed) {
      return "";
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void where_others_could_have_a_hand_in_it_nothing_is_heard_or_said() throws IOException {
    try (var _ = listen()) {
      var own = folder.resolve("hallway");
      assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(own)))
          .isEqualTo("rwx------");
      Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx--x---"));
      assertThat(at(library).show(SEVEN)).isFalse();
      Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
      assertThat(at(library).show(SEVEN)).isTrue();
    }
    Files.move(folder.resolve("hallway"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("hallway"), folder.resolve("elsewhere"));
    try (var _ = listen()) {
      assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
      assertThat(at(library).show(SEVEN)).isFalse();
    }
  }
}
