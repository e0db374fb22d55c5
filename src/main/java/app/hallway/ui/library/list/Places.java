package app.hallway.ui.library.list;

import app.hallway.library.Library;
import app.hallway.model.Highlight;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkInReport;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.common.threads.Newest;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Opens reports at the place of a talk or a highlight. */
public final class Places {
  private final Library library;
  private final Workspace workspace;
  private final Notices notices;
  private final Newest newest;

  public Places(Commons commons) {
    this.library = commons.library();
    this.workspace = commons.workspace();
    this.notices = commons.notices();
    this.newest = new Newest(commons.tasks());
  }

  /**
   * Opens the page of a report where that tells of the talk.
   *
   * @param report null where none does: then all that there is to the talk is shown
   */
  public void openTalk(@Nullable ReportId report, TalkId talk) {
    if (report == null) {
      newest.forget();
      workspace.ask(new Workspace.PageRequest(talk));
    } else {
      open(report, talk);
    }
  }

  private void open(ReportId report, TalkId talk) {
    newest.ask(
        () -> spanOf(report, talk),
        span -> show(report, talk, span.orElse(null)),
        notices.failureOf(Messages.text("library.places.deed")));
  }

  public void openHighlight(Highlight highlight) {
    newest.forget();
    show(highlight.report(), highlight.talk(), highlight.placement().span().orElse(null));
    workspace.highlight().set(highlight.id());
  }

  public void openReport(ReportId report) {
    newest.forget();
    workspace.open(report);
  }

  private void show(ReportId report, @Nullable TalkId talk, @Nullable TextSpan span) {
    workspace.open(report, span);
    workspace.talk().set(talk);
  }

  private Optional<TextSpan> spanOf(ReportId report, TalkId talk) {
    return library.talks().of(report).stream()
        .filter(mention -> mention.talk().id().equals(talk))
        .map(TalkInReport::span)
        .findFirst();
  }
}
