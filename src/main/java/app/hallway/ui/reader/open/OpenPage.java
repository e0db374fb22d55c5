package app.hallway.ui.reader.open;

import app.hallway.library.ReportPage;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView;
import app.hallway.model.ReportWish;
import app.hallway.model.VersionChanges;
import app.hallway.render.Article;
import app.hallway.ui.reader.page.PageMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report ready to be shown.
 *
 * @param read what the library has of it
 * @param marks those that the page was made with
 * @param html the page as it is now
 */
public record OpenPage(ReportWish wish, ReportPage read, PageMarks marks, String html) {
  public ReportId report() {
    return view().summary().id();
  }

  public ReportView view() {
    return read.view();
  }

  public Article article() {
    return read.article();
  }

  /** All of the report, the newest first. */
  public List<ReportVersion> versions() {
    return read.versions();
  }

  /** What is to be told of, or null. */
  @Nullable VersionChanges changes() {
    return read.changes();
  }

  public boolean isSameTextAs(OpenPage other) {
    return view().version().equals(other.view().version());
  }
}
