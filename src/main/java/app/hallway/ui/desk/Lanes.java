package app.hallway.ui.desk;

import app.hallway.ui.common.threads.BackgroundTasks;
import app.hallway.ui.common.threads.TaskExecutor;
import java.util.List;

/** One worker for each part of the window that must not wait for another's work. */
final class Lanes implements AutoCloseable {
  private final BackgroundTasks lists = new BackgroundTasks("lists");
  private final BackgroundTasks page = new BackgroundTasks("page");
  private final BackgroundTasks side = new BackgroundTasks("side");
  private final BackgroundTasks search = new BackgroundTasks("search");
  private final BackgroundTasks imports = new BackgroundTasks("import");
  private final BackgroundTasks exports = new BackgroundTasks("export");

  TaskExecutor lists() {
    return lists;
  }

  TaskExecutor page() {
    return page;
  }

  TaskExecutor side() {
    return side;
  }

  TaskExecutor search() {
    return search;
  }

  TaskExecutor imports() {
    return imports;
  }

  TaskExecutor exports() {
    return exports;
  }

  @Override
  public void close() {
    List.of(lists, page, side, search, imports, exports).forEach(BackgroundTasks::close);
  }
}
