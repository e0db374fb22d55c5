package app.hallway.ui.common.threads;

import app.hallway.model.StorageException;
import app.hallway.ui.common.texts.Messages;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.StringProperty;

/**
 * What the user asks of the library, done off the FX thread. Where it fails, that is logged once
 * and said in the status line.
 */
public final class LibraryWork {
  private static final Logger LOG = System.getLogger(LibraryWork.class.getName());

  private final TaskExecutor tasks;
  private final StringProperty status;

  public LibraryWork(TaskExecutor tasks, StringProperty status) {
    this.tasks = tasks;
    this.status = status;
  }

  public void run(Runnable work) {
    run(work, () -> {});
  }

  /**
   * Runs work of which only the end matters.
   *
   * @param afterwards on the FX thread, done or failed
   */
  public void run(Runnable work, Runnable afterwards) {
    tasks.run(
        () -> {
          work.run();
          return true;
        },
        done -> afterwards.run(),
        failure -> {
          afterwards.run();
          failed(failure);
        });
  }

  public <T> void ask(Callable<T> question, Consumer<? super T> answer) {
    tasks.run(question, answer, this::failed);
  }

  /** As {@link #ask}, where the asker has something of its own to say about a failure. */
  public <T> void ask(Callable<T> question, Consumer<? super T> answer, Runnable onFailure) {
    tasks.run(
        question,
        answer,
        failure -> {
          onFailure.run();
          failed(failure);
        });
  }

  /** Logs a failure and says that it happened. */
  public void failed(Exception failure) {
    LOG.log(Level.ERROR, "the library could not do it", failure);
    status.set(
        failure instanceof StorageException storage
            ? Messages.text("side.failed", storage.reason())
            : Messages.text("side.failed"));
  }
}
