package app.hallway.store.file;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class WriterThreadTest {
  @Test
  void work_of_the_thread_that_made_it_runs_on_the_writer_from_the_first() {
    try (var writer = new WriterThread()) {
      assertThat(writer.run(() -> Thread.currentThread().getName())).isEqualTo("library-writer");
    }
  }

  @Test
  void work_asked_for_by_the_writer_itself_runs_at_once() {
    try (var writer = new WriterThread()) {
      var name = writer.run(() -> writer.run(() -> Thread.currentThread().getName()));
      assertThat(name).isEqualTo("library-writer");
    }
  }
}
