package app.hallway.ui.common.shared;

import app.hallway.library.Library;
import app.hallway.ui.common.threads.LibraryFacts;
import app.hallway.ui.common.threads.LibraryWork;
import app.hallway.ui.common.threads.TaskExecutor;

/**
 * What all parts of one window have in common.
 *
 * @param tasks the lane on which this part asks the library
 */
public record Commons(
    Library library, Workspace workspace, LibraryFacts facts, TaskExecutor tasks, Notices notices) {

  /** The same for a part that must not wait for the others' work. */
  public Commons on(TaskExecutor lane) {
    return new Commons(library, workspace, facts, lane, notices);
  }

  /** What the user asks of the library in this part. */
  public LibraryWork work() {
    return new LibraryWork(tasks, workspace.status());
  }
}
