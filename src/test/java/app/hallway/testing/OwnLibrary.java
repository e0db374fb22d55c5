package app.hallway.testing;

import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.ReportId;
import app.hallway.model.TalkInReport;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.TaskExecutor;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;

/** A real library with {@link OwnReports} in it, and what view models share. */
public final class OwnLibrary implements AutoCloseable {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-21T10:00:00Z"), ZoneOffset.UTC);

  public final Path folder;
  public final Library library;
  public final TaskExecutor tasks = new SameThreadTasks();
  public final Workspace workspace = new Workspace();
  public final Notices notices = new Notices();
  public final LibraryFacts facts;
  public final Commons commons;

  public OwnLibrary(Path folder) throws LibraryException {
    this.folder = folder;
    library = Library.open(folder.resolve("library.hallway"), CLOCK);
    facts = new LibraryFacts(library, tasks);
    commons = new Commons(library, workspace, facts, tasks, notices);
  }

  /** Imports the three reports. */
  public OwnLibrary filled() throws IOException {
    var in = OwnReports.into(folder.resolve("in"));
    library.importing().importAll(List.of(in), Importing.Progress.NONE, () -> false);
    return this;
  }

  /** The report with two talks. */
  public ReportId harbour() {
    return library.reports().at(folder.resolve("in/harbour.md").toString()).orElseThrow();
  }

  public TalkInReport boringQueues() {
    return library.talks().of(harbour()).getFirst();
  }

  @Override
  public void close() {
    facts.close();
    library.close();
  }
}
