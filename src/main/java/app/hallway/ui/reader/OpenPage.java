package app.hallway.ui.reader;

import app.hallway.model.ReportId;
import app.hallway.model.ReportView;
import app.hallway.render.Article;

/**
 * A report ready to be shown.
 *
 * @param html the page as it is now
 * @param bareHtml the same without what can be changed in place: marks and numbers of notes
 */
record OpenPage(ReportView view, Article article, PageMarks marks, String html, String bareHtml) {
  ReportId report() {
    return view.summary().id();
  }
}
