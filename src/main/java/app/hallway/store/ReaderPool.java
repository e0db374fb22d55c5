package app.hallway.store;

import app.hallway.search.NoteWords;
import app.hallway.store.file.LibraryFile;
import app.hallway.store.file.OpenFiles;
import app.hallway.store.locks.LibraryLocks;
import app.hallway.store.sql.Statements;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.function.Function;

/** Read-only connections; each reader sees the library as it was when it began. Thread-safe. */
final class ReaderPool implements AutoCloseable {
  private static final int KEPT = 4;

  private final LibraryFile file;
  private final LibraryLocks locks;
  private final OpenFiles files;
  private final NoteWords noteWords;
  private final ConcurrentLinkedDeque<Statements> idle = new ConcurrentLinkedDeque<>();
  private volatile boolean closed;

  ReaderPool(LibraryFile file, LibraryLocks locks, OpenFiles files, NoteWords noteWords) {
    this.file = file;
    this.locks = locks;
    this.files = files;
    this.noteWords = noteWords;
  }

  <T> T read(Function<Session, T> work) {
    return locks.reading(() -> transaction(work));
  }

  private <T> T transaction(Function<Session, T> work) {
    files.mendMemory();
    var statements = borrow();
    try {
      locks.refresh(statements);
      statements.update("BEGIN");
      try {
        return work.apply(new Session(statements, noteWords));
      } finally {
        statements.update("COMMIT");
      }
    } finally {
      giveBack(statements);
    }
  }

  private Statements borrow() {
    if (closed) {
      throw new IllegalStateException("the library is closed");
    }
    var statements = idle.pollFirst();
    return statements == null ? file.readOnly() : statements;
  }

  private void giveBack(Statements statements) {
    if (closed || idle.size() >= KEPT) {
      statements.close();
    } else {
      idle.addFirst(statements);
    }
  }

  @Override
  public void close() {
    closed = true;
    forget();
  }

  /** Lets idle connections go: they may look at a log that was taken away. */
  void forget() {
    for (var statements = idle.pollFirst(); statements != null; statements = idle.pollFirst()) {
      statements.close();
    }
  }
}
