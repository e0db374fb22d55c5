package app.hallway.render;

import app.hallway.model.ReportSummary;
import app.hallway.model.TalkInReport;
import java.util.List;

/** Puts an article into the page that the window shows. A pure function; thread-safe. */
public final class PageAssembler {
  /**
   * The whole HTML document: page.css, head line (title, authors, date, event), and the article
   * with the furniture of its talks (the line under the heading, margin marks). Furniture carries
   * {@code data-furniture} and is no part of the reading text.
   *
   * @param selfContained true for a file that works outside Hallway: fonts and pictures inlined
   */
  public String page(
      ReportSummary report,
      Article article,
      List<TalkInReport> talks,
      Theme theme,
      boolean selfContained) {
    throw new UnsupportedOperationException(
        "page " + report + article + talks + theme + selfContained);
  }
}
