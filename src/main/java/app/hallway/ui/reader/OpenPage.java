package app.hallway.ui.reader;

import app.hallway.model.ReportId;
import app.hallway.model.ReportView;
import app.hallway.render.Article;

/**
 * A report ready to be shown.
 *
 * @param html the page as it is now
 */
record OpenPage(ReportView view, Article article, PageMarks marks, String html) {
  ReportId report() {
    return view.summary().id();
  }
}
