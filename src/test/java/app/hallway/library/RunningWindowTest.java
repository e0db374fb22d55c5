package app.hallway.library;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Errand;
import app.hallway.model.ErrandOutcome;
import app.hallway.model.HighlightId;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.io.IOException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the file is made before each test
class RunningWindowTest {
  private static final Errand SEVEN = new Errand.OpenReport(new ReportId(7));
  private static final Errand FRONT = new Errand.ToFront();
  private static final String LARGEST = "999999999999999999";
  private static final int LONGEST = 1 << 18;

  @TempDir Path folder;
  private final List<Optional<Errand>> asked = new CopyOnWriteArrayList<>();
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

  private RunningWindow hasty() {
    return new RunningWindow(library, environment(), Duration.ofMillis(200));
  }

  private RunningWindow.Door listen() {
    return at(library).listen(this::done);
  }

  private ErrandOutcome done(Optional<Errand> errand) {
    asked.add(errand);
    return errand.isPresent() ? ErrandOutcome.DONE : ErrandOutcome.OTHER_VERSION;
  }

  private List<Errand> errands() {
    return asked.stream().map(Optional::orElseThrow).toList();
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
      assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.DONE);
      assertThat(at(library).ask(FRONT)).isEqualTo(ErrandOutcome.DONE);
      assertThat(at(other).ask(SEVEN)).isEqualTo(ErrandOutcome.NO_WINDOW);
      assertThat(at(folder.resolve("none.hallway")).ask(SEVEN)).isEqualTo(ErrandOutcome.NO_WINDOW);
    }
    assertThat(errands()).containsExactly(SEVEN, FRONT);
    assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.NO_WINDOW);
  }

  @Test
  void every_errand_arrives_as_it_was_sent() {
    var sent =
        List.of(
            FRONT,
            SEVEN,
            new Errand.OpenTalk(new TalkId(8)),
            new Errand.OpenHighlight(new HighlightId(Long.parseLong(LARGEST))),
            new Errand.OpenFiles(List.of(folder.resolve("a b.md"))),
            new Errand.OpenFiles(
                List.of(
                    folder.resolve("50%.md"),
                    folder.resolve("a\nb #?.md"),
                    folder.resolve("caf\u00e9 \u5c0f\u6b65 \ud83d\ude80.md"))));
    try (var _ = listen()) {
      assertThat(sent).allMatch(errand -> at(library).ask(errand) == ErrandOutcome.DONE);
    }
    assertThat(errands()).isEqualTo(sent);
  }

  @Test
  void what_the_window_says_comes_back() {
    for (var outcome :
        List.of(ErrandOutcome.UNKNOWN, ErrandOutcome.CLOSING, ErrandOutcome.OTHER_VERSION)) {
      try (var _ = at(library).listen(errand -> outcome)) {
        assertThat(at(library).ask(SEVEN)).isEqualTo(outcome);
      }
    }
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_library_is_known_by_whatever_path() throws IOException {
    var link = Files.createSymbolicLink(folder.resolve("link.hallway"), library);
    try (var _ = listen()) {
      assertThat(at(link).ask(SEVEN)).isEqualTo(ErrandOutcome.DONE);
      assertThat(at(folder.resolve("hallway/../library.hallway")).ask(SEVEN))
          .isEqualTo(ErrandOutcome.DONE);
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
    assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.NO_WINDOW);
    try (var _ = listen()) {
      assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.DONE);
    }
    assertThat(left).doesNotExist();
  }

  private String nameOfSocket() throws IOException {
    try (var _ = listen()) {
      return socket().getFileName().toString();
    }
  }

  @Test
  void a_window_that_hangs_is_not_waited_for() {
    var hanging = new CountDownLatch(1);
    Function<Optional<Errand>, ErrandOutcome> waits =
        errand -> {
          try {
            hanging.await();
          } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
          }
          return done(errand);
        };
    try (var _ = hasty().listen(waits)) {
      assertThat(hasty().ask(SEVEN)).isEqualTo(ErrandOutcome.SILENT);
      hanging.countDown();
      assertThat(hasty().ask(FRONT)).isEqualTo(ErrandOutcome.DONE);
    }
  }

  @Test
  void who_says_half_of_it_keeps_nobody_waiting() throws IOException {
    try (var _ = hasty().listen(this::done);
        var half = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      half.write(ByteBuffer.wrap("hallway 2 hallway://report/".getBytes(US_ASCII)));
      assertThat(at(library).ask(FRONT)).isEqualTo(ErrandOutcome.DONE);
      assertThat(half.read(ByteBuffer.allocate(1))).as("the door was closed").isEqualTo(-1);
    }
    assertThat(errands()).containsExactly(FRONT);
  }

  @Test
  void who_asks_and_goes_does_no_harm() throws IOException {
    try (var _ = listen()) {
      for (int i = 0; i < 20; i++) {
        SocketChannel.open(UnixDomainSocketAddress.of(socket())).close();
      }
      assertThat(at(library).ask(FRONT)).isEqualTo(ErrandOutcome.DONE);
    }
  }

  @Test
  void only_requests_are_heard() throws IOException {
    try (var _ = listen()) {
      for (var line :
          List.of(
              "\n",
              "hallway\n",
              "hallway 2  \n",
              "hallway two\n",
              "GET / HTTP/1.1\r\n\r\n",
              "hallway 2 hallway://report/0\n",
              "hallway 2 hallway://report/-1\n",
              "hallway 2 hallway://report/1" + LARGEST + "\n",
              "hallway 2 hallway://report/1 hallway://report/2\n",
              "hallway 2 hallway://delete/1\n",
              "hallway 2 /etc/passwd\n",
              "hallway 2 https://a.example/b\n",
              "hallway 2 file:relative.md\n",
              "x".repeat(LONGEST - 1) + "\n",
              "x".repeat(LONGEST),
              "x".repeat(LONGEST + 1) + "\n")) {
        assertThat(answerTo(line)).as(line).isEmpty();
      }
      assertThat(asked).isEmpty();
      assertThat(answerTo("hallway 2 hallway://report/" + LARGEST + "\n")).isEqualTo("done\n");
      assertThat(answerTo("hallway 2\n")).isEqualTo("done\n");
    }
    assertThat(errands())
        .containsExactly(new Errand.OpenReport(new ReportId(Long.parseLong(LARGEST))), FRONT);
  }

  @Test
  void another_version_of_the_program_is_told_so_whatever_it_says() throws IOException {
    try (var _ = listen()) {
      for (var line : List.of("hallway 1 show 7\n", "hallway 3\n", "hallway 12 a: b, c\n")) {
        assertThat(answerTo(line)).isEqualTo("other-version\n");
      }
    }
    assertThat(asked).containsExactly(Optional.empty(), Optional.empty(), Optional.empty());
  }

  @Test
  void what_is_longer_than_a_window_listens_to_is_not_sent() {
    var many = Collections.nCopies(4_000, folder.resolve("x".repeat(100)));
    assertThat(at(library).ask(new Errand.OpenFiles(many))).isEqualTo(ErrandOutcome.NO_WINDOW);
    try (var _ = listen()) {
      assertThat(at(library).ask(new Errand.OpenFiles(many))).isEqualTo(ErrandOutcome.TOO_LONG);
      assertThat(at(library).ask(new Errand.OpenFiles(many.subList(0, 500))))
          .isEqualTo(ErrandOutcome.DONE);
    }
    assertThat(errands()).containsExactly(new Errand.OpenFiles(many.subList(0, 500)));
  }

  /** Empty also where the door was closed before all of it was said. */
  private String answerTo(String line) throws IOException {
    try (var channel = SocketChannel.open(UnixDomainSocketAddress.of(socket()))) {
      channel.write(ByteBuffer.wrap(line.getBytes(US_ASCII)));
      return new String(Channels.newInputStream(channel).readAllBytes(), US_ASCII);
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
      assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.NO_WINDOW);
      Files.setPosixFilePermissions(own, PosixFilePermissions.fromString("rwx------"));
      assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.DONE);
    }
    Files.move(folder.resolve("hallway"), folder.resolve("elsewhere"));
    Files.createSymbolicLink(folder.resolve("hallway"), folder.resolve("elsewhere"));
    try (var _ = listen()) {
      assertThat(folder.resolve("elsewhere")).isEmptyDirectory();
      assertThat(at(library).ask(SEVEN)).isEqualTo(ErrandOutcome.NO_WINDOW);
    }
  }
}
