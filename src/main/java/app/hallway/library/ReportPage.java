package app.hallway.library;

import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView;
import app.hallway.model.VersionChanges;
import app.hallway.model.VersionMarks;
import app.hallway.render.Article;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A version of a report with all that is shown of it, as the library was at one moment.
 *
 * @param versions all of the report, the newest first
 * @param changes what is to be told of, or null
 * @param resume where to begin reading
 */
public record ReportPage(
    ReportView view,
    Article article,
    VersionMarks marks,
    List<ReportVersion> versions,
    @Nullable VersionChanges changes,
    int resume) {
  public ReportPage {
    versions = List.copyOf(versions);
  }
}
