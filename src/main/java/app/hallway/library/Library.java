package app.hallway.library;

import app.hallway.detect.TalkDetector;
import app.hallway.library.reading.Articles;
import app.hallway.library.reading.Reading;
import app.hallway.model.Errand;
import app.hallway.model.LibraryChange;
import app.hallway.model.StorageException;
import app.hallway.render.NoteOutline;
import app.hallway.store.Store;
import app.hallway.store.backup.Beginning;
import app.hallway.store.locks.RealPath;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;

/**
 * The library and its use cases. All methods of it and of the use cases block until done and may be
 * called from any thread; writes are done one at a time by one thread. Close it to let the file go.
 *
 * <p>Any number of processes may have a library open and write to it; only one of them may be a
 * window, see {@link #claimWindow()}. What another process changes is told to listeners while a
 * {@link ChangesElsewhere} looks for it.
 *
 * <p>A use case that the disk does not let through throws a {@link StorageException} and has
 * changed nothing.
 */
public final class Library implements AutoCloseable {
  private final Path file;
  private final Listeners listeners;
  private final Store store;
  private final Clock clock;
  private final Reports reports;
  private final Versions versions;
  private final Events events;
  private final Talks talks;
  private final Speakers speakers;
  private final Highlights highlights;
  private final Notes notes;
  private final Tagging tagging;
  private final FollowUps followUps;
  private final Searching searching;
  private final Importing importing;
  private final Watching watching;
  private final Exporting exporting;
  private final Templating templating;
  private final Annotations annotations;
  private final Vaults vaults;
  private final History history;
  private final Upkeep upkeep;
  private final Backups backups;
  private final AtomicBoolean closed = new AtomicBoolean();
  private final AtomicInteger emptiedAtOpening = new AtomicInteger();

  private Library(Path file, Store store, Listeners listeners, Clock clock, Reading reading) {
    this.file = file;
    this.listeners = listeners;
    this.store = store;
    this.clock = clock;
    var articles = new Articles(store, reading);
    this.reports = new Reports(store, clock, reading, articles);
    this.versions = new Versions(store, clock, reading, articles);
    this.events = new Events(store);
    this.talks = new Talks(store, clock, articles);
    this.speakers = new Speakers(store);
    this.highlights = new Highlights(store, clock, articles);
    this.notes = new Notes(store, clock, Rescue.near(file, clock));
    this.tagging = new Tagging(store);
    this.followUps = new FollowUps(store, clock);
    this.searching = new Searching(store, clock);
    this.importing = new Importing(store, clock, reading);
    this.watching = new Watching(store, importing);
    this.exporting = new Exporting(store, reading);
    this.templating = new Templating(file, exporting);
    this.annotations = new Annotations(store, clock, articles, exporting);
    this.vaults = new Vaults(store, clock, exporting);
    this.history = new History(store);
    this.upkeep = new Upkeep(store, clock, reading);
    this.backups = new Backups(file, clock);
  }

  /**
   * Opens a library, creating it (and its folder) where there is none. What has lain in its bin for
   * {@link Upkeep#IN_BIN} goes for good.
   *
   * @throws LibraryException where the file cannot be used; it is left as it was
   */
  public static Library open(Path file, Clock clock) throws LibraryException {
    return open(file, clock, new Reading(clock));
  }

  /**
   * As {@link #open(Path, Clock)}, but begins with a new library also where there seems to have
   * been one: where the file is {@link LibraryException.Reason#EMPTY} or {@link
   * LibraryException.Reason#GONE}. Copies that lie beside it stay.
   */
  public static Library begin(Path file, Clock clock) throws LibraryException {
    return open(file, Beginning.ANEW, clock, new Reading(clock));
  }

  /** As {@link #open(Path, Clock)}, with talks found as {@code detector} finds them. */
  static Library open(Path file, Clock clock, TalkDetector detector) throws LibraryException {
    return open(file, clock, new Reading(clock, detector));
  }

  public static Library open(Path file, Clock clock, Reading reading) throws LibraryException {
    return open(file, Beginning.ONLY_WHERE_NONE_WAS, clock, reading);
  }

  private static Library open(Path file, Beginning beginning, Clock clock, Reading reading)
      throws LibraryException {
    var listeners = new Listeners();
    try {
      var store = Store.open(file, beginning, clock, listeners, NoteOutline::words);
      var library = new Library(file, store, listeners, clock, reading);
      store.clearLeftovers();
      library.emptiedAtOpening.set(library.upkeep.emptyBinIfPossible());
      return library;
    } catch (StorageException failure) {
      throw LibraryException.of(failure);
    }
  }

  /** The one path by which a library is known, whichever links lead to it; it need not be there. */
  public static Path place(Path file) {
    return RealPath.of(file);
  }

  /**
   * Says that this process shows the library in a window, until it is closed.
   *
   * @throws LibraryException with {@link LibraryException.Reason#IN_USE} where another window does
   */
  public void claimWindow() throws LibraryException {
    if (!store.claimWindow()) {
      throw new LibraryException(LibraryException.Reason.IN_USE, file.toString());
    }
  }

  /** Whether what an errand names is in the library; files may lie outside of it. */
  public boolean has(Errand errand) {
    return switch (errand) {
      case Errand.ToFront _, Errand.OpenFiles _ -> true;
      case Errand.OpenReport(var report) -> reports.find(report).isPresent();
      case Errand.OpenTalk(var talk) -> talks.find(talk).isPresent();
      case Errand.OpenHighlight(var highlight) -> highlights.find(highlight).isPresent();
    };
  }

  public Reports reports() {
    return reports;
  }

  public Versions versions() {
    return versions;
  }

  public Events events() {
    return events;
  }

  public Talks talks() {
    return talks;
  }

  public Speakers speakers() {
    return speakers;
  }

  public Highlights highlights() {
    return highlights;
  }

  public Notes notes() {
    return notes;
  }

  public Tagging tagging() {
    return tagging;
  }

  public FollowUps followUps() {
    return followUps;
  }

  /** By which it tells the time. */
  public Clock clock() {
    return clock;
  }

  public Searching searching() {
    return searching;
  }

  public Importing importing() {
    return importing;
  }

  public Watching watching() {
    return watching;
  }

  public Exporting exporting() {
    return exporting;
  }

  public Templating templating() {
    return templating;
  }

  public Annotations annotations() {
    return annotations;
  }

  public Vaults vaults() {
    return vaults;
  }

  public History history() {
    return history;
  }

  public Upkeep upkeep() {
    return upkeep;
  }

  public Backups backups() {
    return backups;
  }

  /**
   * Where a log of SQLite was moved that stood beside the library when it was opened and was
   * another file's: that of a library in whose place a copy was put by hand, say.
   */
  public Optional<Path> setAside() {
    return store.setAside();
  }

  /**
   * Tells of damage as soon as a use case meets it; the use case fails, too.
   *
   * @param listener told what was found, on any thread
   */
  public void whenDamaged(Consumer<String> listener) {
    store.whenDamaged(listener);
  }

  /**
   * Tells listeners where another program has changed the library since this was called before.
   *
   * @return whether it has
   */
  boolean tellChangedElsewhere() {
    boolean changed = store.isChangedElsewhere();
    if (changed) {
      listeners.accept(new LibraryChange.ChangedElsewhere());
    }
    return changed;
  }

  /** How many things went from the bin when the library was opened; told once. */
  int takeEmptiedAtOpening() {
    return emptiedAtOpening.getAndSet(0);
  }

  /**
   * Tells facts after they were committed, on the writer's thread: listeners return at once.
   *
   * @return stops the telling
   */
  public Runnable listen(Consumer<LibraryChange> listener) {
    return listeners.add(listener);
  }

  /** Waits for what is being written. Closing it again does nothing, once it is closed. */
  @Override
  public void close() {
    synchronized (closed) {
      if (!closed.getAndSet(true)) {
        store.close();
      }
    }
  }
}
