package app.hallway.ui.common.threads;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;

class BackgroundTasksTest {
  private static final long PATIENCE = 20;

  @Test
  void closing_lets_the_running_task_end_uninterrupted_and_drops_those_that_wait()
      throws Exception {
    var started = new CountDownLatch(1);
    var closed = new CountDownLatch(1);
    var ended = new CompletableFuture<Boolean>();
    List<String> waited = new ArrayList<>();
    Fx.run(() -> {});
    var tasks = new BackgroundTasks("test");
    tasks.run(
        () -> {
          started.countDown();
          return closed.await(PATIENCE, TimeUnit.SECONDS) && !Thread.interrupted();
        },
        ended::complete,
        ended::completeExceptionally);
    tasks.run(() -> waited.add("ran"), any -> {}, failure -> {});
    assertThat(started.await(PATIENCE, TimeUnit.SECONDS)).isTrue();

    tasks.close();
    closed.countDown();

    assertThat(ended.get(PATIENCE, TimeUnit.SECONDS)).isTrue();
    assertThat(waited).isEmpty();
  }
}
