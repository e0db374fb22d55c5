package app.hallway.library.window;

import java.io.IOException;
import java.nio.channels.Channel;
import java.time.Duration;

/** Closes a channel that is not done in time: who waits on it gets an exception. */
public final class TimeLimit implements AutoCloseable {
  private final Thread alarm;

  public TimeLimit(Duration time, Channel channel) {
    alarm = Thread.ofVirtual().name("time-limit").start(() -> closeAfter(time, channel));
  }

  private static void closeAfter(Duration time, Channel channel) {
    try {
      Thread.sleep(time);
      channel.close();
    } catch (InterruptedException doneInTime) {
      Thread.currentThread().interrupt();
    } catch (IOException closedAnyhow) {
      // nothing is left to do with it
    }
  }

  @Override
  public void close() {
    alarm.interrupt();
  }
}
