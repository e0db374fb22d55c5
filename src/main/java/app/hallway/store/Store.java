package app.hallway.store;

import app.hallway.model.LibraryChange;
import app.hallway.model.StepOutcome;
import app.hallway.store.Journal.RecordedStep;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * A library's SQLite file. Reads run on the calling thread, writes one at a time on a thread of its
 * own; both return when they are done. Thread-safe. Another process may use the file at the same
 * time: a writer waits for the other's transaction.
 *
 * <p>Failures of SQLite are {@link app.hallway.model.StorageException}s.
 */
public final class Store implements AutoCloseable {
  private final LibraryFile file;
  private final Clock clock;
  private final Consumer<LibraryChange> listener;
  private final WriterThread writer = new WriterThread();
  private final ReaderPool readers;
  private final Statements statements;
  private final Journal journal;
  private final Consequences consequences;

  private Store(LibraryFile file, Clock clock, Consumer<LibraryChange> listener) {
    this.file = file;
    this.clock = clock;
    this.listener = listener;
    this.readers = new ReaderPool(file);
    this.statements = file.writable();
    this.journal = new Journal(statements);
    this.consequences = new Consequences(statements);
  }

  /**
   * Opens a file, creating or migrating it where needed.
   *
   * @param listener told each fact after its commit, on the writer's thread
   * @throws app.hallway.model.StorageException where it cannot be used; it is left as it was
   */
  public static Store open(Path path, Clock clock, Consumer<LibraryChange> listener) {
    var file = new LibraryFile(path);
    file.prepare();
    file.requireWritable();
    file.remember();
    return new Store(file, clock, listener);
  }

  public <T> T read(Function<Session, T> work) {
    return readers.read(work);
  }

  /** Writes what is no step of the user: it cannot be undone. */
  public <T> T write(Function<Session, T> work) {
    return writer.run(() -> committed(work));
  }

  /** Writes one step of the user, or a part of one. */
  public <T> T step(Step step, Function<Session, T> work) {
    return write(session -> recorded(step, work, session));
  }

  private <T> T recorded(Step kind, Function<Session, T> work, Session session) {
    long step = journal.begin(kind, clock.instant());
    T result = work.apply(session);
    consequences.draw(journal.end(step), session);
    return result;
  }

  /** Takes back the newest step, where there is one. */
  public StepOutcome undo() {
    return turn(Journal::newestDone, journal::undo);
  }

  /** Does the step that was taken back last again, where there is one. */
  public StepOutcome redo() {
    return turn(Journal::oldestUndone, journal::redo);
  }

  private StepOutcome turn(
      Function<Statements, Optional<RecordedStep>> which,
      BiFunction<RecordedStep, Instant, List<Touched>> way) {
    return write(
        session ->
            which
                .apply(statements)
                .<StepOutcome>map(step -> turn(step, way, session))
                .orElseGet(StepOutcome.Nothing::new));
  }

  private StepOutcome turn(
      RecordedStep step, BiFunction<RecordedStep, Instant, List<Touched>> way, Session session) {
    if (step.emptied()) {
      journal.forget(step);
      consequences.draw(List.of(), session);
      return new StepOutcome.Emptied(step.name());
    }
    consequences.draw(way.apply(step, clock.instant()), session);
    return new StepOutcome.Done(step.name());
  }

  private <T> T committed(Function<Session, T> work) {
    var session = new Session(statements);
    statements.script("BEGIN IMMEDIATE");
    T result;
    try {
      result = work.apply(session);
      file.requireInPlace();
      statements.script("COMMIT");
    } catch (RuntimeException | Error failure) {
      rollBack(failure);
      throw failure;
    }
    tell(session.facts());
    return result;
  }

  /** SQLite has already rolled back by itself after some failures, such as a full disk. */
  private void rollBack(Throwable cause) {
    try {
      statements.script("ROLLBACK");
    } catch (RuntimeException rolledBackAlready) {
      cause.addSuppressed(rolledBackAlready);
    }
  }

  private void tell(Set<LibraryChange> facts) {
    facts.forEach(listener);
  }

  /** What is wrong with the file, a line each. */
  public List<String> check() {
    try (var reader = file.readOnly()) {
      return new Integrity(reader).findings();
    }
  }

  /**
   * Copies the library whole.
   *
   * @throws java.nio.file.FileAlreadyExistsException where there is such a file
   */
  public void backup(Path copy) throws IOException {
    try (var reader = file.readOnly()) {
      new Backup(reader).to(copy);
    }
  }

  /** The connection that writes is the last to close, so that nothing is left beside the file. */
  @Override
  public void close() {
    readers.close();
    writer.run(
        () -> {
          statements.close();
          return true;
        });
    writer.close();
  }
}
