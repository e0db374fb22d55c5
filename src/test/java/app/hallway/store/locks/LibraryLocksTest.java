package app.hallway.store.locks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LibraryLocksTest {
  @TempDir Path folder;

  private LibraryLocks join() {
    return LibraryLocks.join(folder.resolve("a.hallway"));
  }

  private boolean isAlone(LibraryLocks locks) {
    return locks.alone(Duration.ofSeconds(10), locks::isAlone);
  }

  @Test
  void who_has_a_library_open_is_alone_until_another_joins() {
    try (var one = join()) {
      assertThat(isAlone(one)).isTrue();
      try (var _ = join()) {
        assertThat(isAlone(one)).isFalse();
      }
      assertThat(isAlone(one)).isTrue();
      assertThat(isAlone(one)).isTrue();
    }
  }

  @Test
  void the_locks_lie_in_a_hidden_folder_that_goes_with_the_last() {
    var hidden = folder.resolve(".a.hallway.lock");
    var one = join();
    var other = join();
    assertThat(hidden.resolve("lock")).exists();
    one.close();
    assertThat(hidden.resolve("lock")).exists();
    other.close();
    assertThat(hidden).doesNotExist();
  }

  @Test
  void one_window_shows_a_library() {
    try (var other = join()) {
      try (var one = join()) {
        assertThat(one.claimWindow()).isTrue();
        assertThat(one.claimWindow()).isTrue();
        assertThat(other.claimWindow()).isFalse();
      }
      assertThat(other.claimWindow()).isTrue();
    }
  }

  @Test
  void nothing_is_done_alone_while_somebody_reads_or_writes() {
    try (var locks = join()) {
      boolean whileReading = locks.reading(() -> locks.alone(Duration.ZERO, () -> true));
      boolean whileWriting = locks.writing(() -> locks.alone(Duration.ZERO, () -> true));
      assertThat(whileReading).isFalse();
      assertThat(whileWriting).isFalse();
      assertThat(locks.alone(Duration.ZERO, () -> true)).isTrue();
      assertThat(locks.alone(Duration.ZERO, () -> false)).isFalse();
      assertThat(locks.alone(Duration.ZERO, () -> true)).isTrue();
    }
  }

  @Test
  void who_reads_may_read_again_and_write() {
    try (var locks = join()) {
      var done = locks.reading(() -> locks.reading(() -> locks.writing(() -> "written")));
      assertThat(done).isEqualTo("written");
    }
  }

  @Test
  void a_work_that_fails_lets_its_locks_go() {
    try (var locks = join()) {
      assertThatThrownBy(
              () ->
                  locks.writing(
                      () -> {
                        throw new IllegalStateException("broken");
                      }))
          .hasMessage("broken");
      assertThat(locks.alone(Duration.ZERO, () -> true)).isTrue();
      assertThat(locks.<Boolean, RuntimeException>writing(() -> true)).isTrue();
    }
  }

  @Test
  void who_enters_first_makes_a_new_generation() {
    try (var locks = join()) {
      assertThat(locks.generation()).isZero();
      assertThat(locks.entering(locks::generation)).isEqualTo(1);
      assertThat(locks.entering(locks::generation)).isEqualTo(2);
      locks.opened();
      assertThat(locks.entering(locks::generation)).isEqualTo(2);
      locks.closing();
      assertThat(locks.entering(locks::generation)).isEqualTo(3);
    }
  }

  @Test
  void all_who_have_it_open_mean_the_same_file() {
    try (var one = join()) {
      agree(one, "file 1");
      agree(one, "file 2");
      try (var other = join()) {
        agree(other, "file 2");
        assertThatThrownBy(() -> agree(other, "file 3"))
            .isInstanceOfSatisfying(
                StorageException.class,
                refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNREACHABLE));
      }
      agree(one, "a shorter");
      try (var other = join()) {
        agree(other, "a shorter");
      }
    }
  }

  private static void agree(LibraryLocks locks, String identity) {
    locks.alone(
        Duration.ofSeconds(10),
        () -> {
          locks.agreeOn(identity);
          return true;
        });
  }

  @Test
  void a_library_whose_folder_is_gone_is_not_to_be_reached() {
    assertThatThrownBy(() -> LibraryLocks.join(folder.resolve("gone/a.hallway")))
        .isInstanceOfSatisfying(
            StorageException.class,
            refusal -> assertThat(refusal.reason()).isEqualTo(Reason.UNREACHABLE));
    assertThat(Files.exists(folder.resolve("gone"))).isFalse();
  }
}
