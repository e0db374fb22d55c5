package app.hallway.ui;

import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.PageWatch;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.settings.UnansweredPages;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import javafx.collections.SetChangeListener;

/**
 * What is done about a page that does not answer: what was typed goes to the library at once, and
 * the report is remembered, so that the next start opens without it should the window have to be
 * killed.
 */
final class PageTrouble implements PageWatch.Listener {
  private final Library library;
  private final Desk desk;
  private final UnansweredPages pages;

  PageTrouble(Library library, Desk desk, UnansweredPages pages) {
    this.library = library;
    this.desk = desk;
    this.pages = pages;
    var unanswered = desk.models().workspace.unanswered();
    unanswered.addAll(pages.all());
    unanswered.addListener((SetChangeListener<ReportId>) _ -> pages.keep(unanswered));
  }

  @Override
  public void silent() {
    var report = desk.reportInEngine();
    if (report != null) {
      pages.add(report);
    }
    keep(desk.rescue());
  }

  private void keep(List<String> refused) {
    try {
      if (!refused.isEmpty()) {
        library.notes().rescue(refused);
      }
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Slow is not silent: the report is as any other again. */
  @Override
  public void back(Duration after) {
    pages.keep(desk.models().workspace.unanswered());
    desk.models().notices.warn(Messages.text("page.slow", after.toSeconds()));
  }
}
