package app.hallway.store.locks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ByteLockTest {
  private FileChannel channel;
  private ByteLock lock;

  @BeforeEach
  void open(@TempDir Path folder) throws IOException {
    channel =
        FileChannel.open(
            folder.resolve("lock"),
            StandardOpenOption.CREATE,
            StandardOpenOption.READ,
            StandardOpenOption.WRITE);
    lock = new ByteLock(channel, 3);
  }

  @AfterEach
  void close() throws IOException {
    channel.close();
  }

  @Test
  void one_holds_it_and_nobody_else() {
    assertThat(lock.tryHold()).isTrue();
    assertThat(lock.tryHold()).isFalse();
    assertThat(lock.tryShare()).isFalse();
    lock.release();
    assertThat(lock.tryShare()).isTrue();
  }

  @Test
  void it_is_held_again_once_all_who_share_it_let_it_go() {
    assertThat(lock.tryShare()).isTrue();
    assertThat(lock.tryShare()).isTrue();
    assertThat(lock.tryHold()).isFalse();
    lock.release();
    assertThat(lock.tryHold()).isFalse();
    lock.release();
    assertThat(lock.tryHold()).isTrue();
  }

  @Test
  void who_comes_in_vain_does_not_count() {
    assertThat(lock.tryHold()).isTrue();
    assertThat(lock.tryShare()).isFalse();
    lock.release();
    assertThat(lock.tryHold()).isTrue();
    lock.release();
    assertThat(lock.tryShare()).isTrue();
    assertThat(lock.tryHold()).isFalse();
    lock.release();
    assertThat(lock.tryHold()).isTrue();
  }

  @Test
  void two_bytes_of_a_file_are_two_locks() {
    var other = new ByteLock(channel, 4);
    assertThat(lock.tryHold()).isTrue();
    assertThat(other.tryHold()).isTrue();
    lock.release();
    assertThat(other.tryShare()).isFalse();
  }

  @Test
  void patience_ends() {
    assertThat(lock.hold(Duration.ZERO)).isTrue();
    assertThat(lock.hold(Duration.ofMillis(3))).isFalse();
    assertThat(lock.share(Duration.ofMillis(3))).isFalse();
    lock.release();
    assertThat(lock.share(Duration.ZERO)).isTrue();
  }

  @Test
  void who_waits_has_it_as_soon_as_it_is_let_go() throws InterruptedException {
    assertThat(lock.tryHold()).isTrue();
    var letGo = Thread.ofPlatform().start(lock::release);
    assertThat(lock.share(Duration.ofSeconds(20))).isTrue();
    letGo.join();
  }
}
