package app.hallway.ui.reader.open;

import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView;
import app.hallway.model.VersionChanges;
import app.hallway.render.Article;
import app.hallway.ui.reader.page.PageMarks;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A report ready to be shown.
 *
 * @param versions all of the report, the newest first
 * @param changes what is to be told of, or null
 * @param resume where to begin reading
 * @param html the page as it is now
 * @param plain true where its pictures were left out
 */
public record OpenPage(
    Wish wish,
    ReportView view,
    Article article,
    PageMarks marks,
    List<ReportVersion> versions,
    @Nullable VersionChanges changes,
    int resume,
    String html,
    boolean plain) {
  public OpenPage {
    versions = List.copyOf(versions);
  }

  public ReportId report() {
    return view.summary().id();
  }

  public boolean isSameTextAs(OpenPage other) {
    return view.version().equals(other.view().version());
  }
}
