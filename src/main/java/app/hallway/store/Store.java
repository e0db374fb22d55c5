package app.hallway.store;

import app.hallway.model.LibraryChange;
import app.hallway.model.Spoiled;
import app.hallway.model.StepOutcome;
import app.hallway.model.StorageException;
import app.hallway.search.NoteWords;
import app.hallway.store.backup.Admission;
import app.hallway.store.backup.Backup;
import app.hallway.store.backup.Beginning;
import app.hallway.store.backup.Leftovers;
import app.hallway.store.backup.Unfinished;
import app.hallway.store.file.Idleness;
import app.hallway.store.file.Integrity;
import app.hallway.store.file.KeptBytes;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.OpenFiles;
import app.hallway.store.file.WriterThread;
import app.hallway.store.journal.Journal;
import app.hallway.store.journal.Journal.RecordedStep;
import app.hallway.store.journal.Step;
import app.hallway.store.journal.Touched;
import app.hallway.store.locks.LibraryLocks;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * A library's SQLite file. Reads run on the calling thread, writes one at a time on a thread of its
 * own; both return when they are done. Thread-safe. Another process may use the file at the same
 * time: a writer waits for the other's transaction.
 *
 * <p>Failures of SQLite are {@link app.hallway.model.StorageException}s.
 */
public final class Store implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(Store.class.getName());
  private static final Duration BETWEEN_STEPS = Duration.ofMillis(100);
  private static final Duration RECONNECTING = Duration.ofSeconds(5);
  private static final long LARGEST_LOG = 16 << 20;

  private final LibraryFile file;
  private final LibraryLocks locks;
  private final Clock clock;
  private final Consumer<LibraryChange> listener;
  private final NoteWords noteWords;
  private final WriterThread writer = new WriterThread();
  private final OpenFiles files;
  private final ReaderPool readers;
  private final Idleness idleness;
  private final Optional<Path> setAside;
  private volatile Consumer<String> damaged = finding -> {};
  private Writing writing;

  /** Asked on the writer's thread. */
  private Seen seen = new Seen(0, 0);

  /** The connection that writes, and what is prepared on it. */
  private record Writing(Statements statements, Journal journal, Consequences consequences) {
    static Writing on(Statements statements) {
      return new Writing(statements, new Journal(statements), new Consequences(statements));
    }
  }

  private Store(
      LibraryFile file,
      LibraryLocks locks,
      Optional<Path> setAside,
      Clock clock,
      Consumer<LibraryChange> listener,
      NoteWords noteWords) {
    this.file = file;
    this.locks = locks;
    this.setAside = setAside;
    this.clock = clock;
    this.listener = listener;
    this.noteWords = noteWords;
    this.files = new OpenFiles(file);
    this.readers = new ReaderPool(file, locks, files, noteWords);
    locks.agreeOn(files.identity());
    this.writing = connect();
    seen = look();
    locks.opened();
    this.idleness = new Idleness(this::settle);
  }

  private Writing connect() {
    var opened = Writing.on(file.writable());
    files.rememberLog();
    return opened;
  }

  /**
   * Opens a file, creating or migrating it where needed.
   *
   * @param beginning what to do where there is no library, though there was one
   * @param listener told each fact after its commit, on the writer's thread
   * @param noteWords by which notes are found and shown in a search
   * @throws app.hallway.model.StorageException where it cannot be used; it is left as it was
   */
  public static Store open(
      Path path,
      Beginning beginning,
      Clock clock,
      Consumer<LibraryChange> listener,
      NoteWords noteWords) {
    var file = new LibraryFile(path);
    var admission = new Admission(file);
    admission.requireCandidate();
    var locks = LibraryLocks.join(path);
    try {
      return locks.entering(
          () -> {
            var setAside = admission.prepare(locks, beginning, clock.instant());
            return new Store(file, locks, setAside, clock, listener, noteWords);
          });
    } catch (RuntimeException refusal) {
      locks.close();
      throw refusal;
    }
  }

  /** Where the log of another file was moved that stood beside the library when it was opened. */
  public Optional<Path> setAside() {
    return setAside;
  }

  /** Says that a window shows the library, until it is closed; false where another does. */
  public boolean claimWindow() {
    return locks.claimWindow();
  }

  /**
   * Tells of damage as soon as a use case meets it.
   *
   * @param listener told what SQLite says, on the thread that met it
   */
  public void whenDamaged(Consumer<String> listener) {
    damaged = listener;
  }

  private <T> T telling(Supplier<T> work) {
    try {
      return work.get();
    } catch (StorageException failure) {
      if (failure.reason() == StorageException.Reason.DAMAGED) {
        damaged.accept(String.valueOf(failure.getMessage()));
      }
      throw failure;
    }
  }

  /** All that is read by it is of one moment. */
  public <T> T read(Function<Session, T> work) {
    LOG.log(Level.TRACE, "a read begins");
    return telling(() -> readers.read(work));
  }

  /** Writes what is no step of the user: it cannot be undone. */
  public <T> T write(Function<Session, T> work) {
    return telling(() -> writer.run(() -> committed(work)));
  }

  /** Writes one step of the user, or a part of one. */
  public <T> T step(Step step, Function<Session, T> work) {
    return write(session -> recorded(step, work, session));
  }

  /**
   * Whether another program has changed the library since this was asked before. What this one
   * writes does not count; costs next to nothing.
   */
  public boolean isChangedElsewhere() {
    return writer.run(this::isChanged);
  }

  /**
   * By what changes of others are known. SQLite counts them for each connection, but may overlook
   * one where its shared memory was made anew.
   */
  private record Seen(long version, long generation) {}

  private boolean isChanged() {
    var before = seen;
    seen = locks.reading(this::look);
    return !seen.equals(before);
  }

  private Seen look() {
    var statements = writing.statements();
    files.mendMemory();
    locks.refresh(statements);
    return new Seen(
        statements.first("PRAGMA data_version", row -> row.number("data_version")).orElseThrow(),
        locks.generation());
  }

  private <T> T recorded(Step kind, Function<Session, T> work, Session session) {
    long step = writing.journal().begin(kind, clock.instant());
    var result = work.apply(session);
    writing.consequences().draw(writing.journal().end(step), session);
    return result;
  }

  /** Takes back the newest step, where there is one. */
  public StepOutcome undo() {
    return turn(Journal::newestDone, Journal::undo);
  }

  /** Does the step that was taken back last again, where there is one. */
  public StepOutcome redo() {
    return turn(Journal::oldestUndone, Journal::redo);
  }

  /** Turns one step, one way. */
  private interface Way {
    List<Touched> go(Journal journal, RecordedStep step, Instant now);
  }

  private StepOutcome turn(Function<Statements, Optional<RecordedStep>> which, Way way) {
    return write(
        session ->
            which
                .apply(writing.statements())
                .<StepOutcome>map(step -> turn(step, way, session))
                .orElseGet(StepOutcome.Nothing::new));
  }

  private StepOutcome turn(RecordedStep step, Way way, Session session) {
    if (step.emptied()) {
      writing.journal().forget(step);
      writing.consequences().draw(List.of(), session);
      return new StepOutcome.Emptied(step.name());
    }
    writing.consequences().draw(way.go(writing.journal(), step, clock.instant()), session);
    return new StepOutcome.Done(step.name());
  }

  private <T> T committed(Function<Session, T> work) {
    keepItsLog();
    var session = new Session(writing.statements(), noteWords);
    var result = locks.writing(() -> transaction(session, work));
    idleness.wrote();
    if (files.logSize() > LARGEST_LOG) {
      checkpoint(BETWEEN_STEPS);
    }
    tell(session.facts());
    return result;
  }

  /** What is acknowledged is in the file, or in the log, that lies there now. */
  private <T> T transaction(Session session, Function<Session, T> work) {
    var statements = writing.statements();
    files.mendMemory();
    locks.refresh(statements);
    statements.script("BEGIN IMMEDIATE");
    T result;
    try {
      result = work.apply(session);
      files.requireInPlace();
      statements.script("COMMIT");
    } catch (RuntimeException | Error failure) {
      rollBack(statements, failure);
      throw failure;
    }
    files.requireInPlace();
    return result;
  }

  /** SQLite has already rolled back by itself after some failures, such as a full disk. */
  private static void rollBack(Statements statements, Throwable cause) {
    try {
      statements.script("ROLLBACK");
    } catch (RuntimeException rolledBackAlready) {
      cause.addSuppressed(rolledBackAlready);
    }
  }

  /** A program that knows nothing of our locks may take the log away; what it held is kept. */
  private void keepItsLog() {
    files.requireLibrary();
    if (files.hasItsLog()) {
      return;
    }
    locks.alone(
        RECONNECTING,
        () -> {
          readers.forget();
          writing.statements().close();
          writing = connect();
          return true;
        });
  }

  /**
   * What was written is brought into the file once nobody has written for a while; asked again on
   * the writer's thread, since what takes long was not written yet when this began to wait for it.
   */
  private void settle() {
    writer.run(
        () -> {
          if (!idleness.isIdle()) {
            return true;
          }
          keepItsLog();
          return files.logSize() == 0 || checkpoint(Duration.ZERO);
        });
  }

  private boolean checkpoint(Duration patience) {
    return locks.alone(
        patience,
        () -> {
          files.mendMemory();
          LibraryFile.checkpoint(writing.statements());
          return true;
        });
  }

  private void tell(Set<LibraryChange> facts) {
    facts.forEach(listener);
  }

  /** Tells of a file that is being made from the library, until it has its name. */
  public Unfinished making(Path place) {
    return Unfinished.of(file.path(), place, Leftovers.TEMPORARY);
  }

  /** Removes what programs left unfinished that were killed; never what one is making. */
  public void clearLeftovers() {
    new Leftovers(file.path()).clear();
  }

  /** What is wrong with the file, a line each. */
  public List<String> check() {
    return file.reading(locks, reader -> new Integrity(reader).findings());
  }

  /** What is not as it came, in one of so many shares of all that is kept of reports. */
  public List<Spoiled> spoiled(int share, int shares) {
    return file.reading(locks, reader -> new KeptBytes(reader).findings(share, shares));
  }

  /**
   * Copies the library whole.
   *
   * @return what in it is not as it came: the copy is no better than the library
   * @throws java.nio.file.FileAlreadyExistsException where there is such a file
   */
  public List<Spoiled> backup(Path copy) throws IOException {
    return file.<List<Spoiled>, IOException>reading(
        locks, reader -> new Backup(reader, file.path()).to(copy));
  }

  /** Brings all into the file. The last of all who have it open leaves nothing beside it. */
  @Override
  public void close() {
    idleness.close();
    locks.closing();
    readers.close();
    writer.run(
        () -> {
          files.mendMemory();
          file.close(writing.statements(), locks);
          return true;
        });
    writer.close();
    locks.close();
  }
}
