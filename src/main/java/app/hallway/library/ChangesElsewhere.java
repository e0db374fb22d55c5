package app.hallway.library;

import java.time.Duration;

/**
 * Looks for what other programs change in an open library, and has its listeners told within a
 * second, on a thread of its own. Close it before the library.
 */
public final class ChangesElsewhere implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ChangesElsewhere.class.getName());
  private static final Duration EACH = Duration.ofMillis(250);

  /** Who is told looks at all again: not more often than this, however much is changed. */
  private static final Duration AFTER_NEWS = Duration.ofMillis(600);

  private final Library library;
  private final SideThread thread = new SideThread("changes-elsewhere", Duration.ofSeconds(10));
  private Duration pause = EACH;

  /** Not yet at work. */
  public ChangesElsewhere(Library library) {
    this.library = library;
  }

  public void start() {
    thread.start(this::round);
  }

  /** Nothing wakes it but the end. */
  private void round() throws InterruptedException {
    if (!thread.pause(pause)) {
      pause = look() ? AFTER_NEWS : EACH;
    }
  }

  private boolean look() {
    try {
      return library.tellChangedElsewhere();
    } catch (RuntimeException failure) {
      LOG.log(System.Logger.Level.DEBUG, "could not look for changes", failure);
      return false;
    }
  }

  @Override
  public void close() {
    thread.close();
  }
}
