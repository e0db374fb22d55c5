package app.hallway.ui.talks.page;

import app.hallway.model.TalkId;
import app.hallway.model.TalkPage;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.PageSheet;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Shows a talk's page above the window. */
public final class TalkPageSheet {
  private final TalkPageViewModel model;
  private final PageSheet<TalkPage> sheet;

  public TalkPageSheet(TalkPageViewModel model, Sheets sheets, Browser browser) {
    this.model = model;
    this.sheet =
        new PageSheet<TalkPage>(
                sheets,
                Messages.text("talkpage.title"),
                model.undo(),
                model.page(),
                page -> new TalkPageView(page, model, sheets, browser),
                () -> new EmptyState(Feather.MIC, "talkpage.empty"))
            .onLeave(model::leave);
  }

  void show(TalkId talk) {
    sheet.show();
    model.show(talk);
  }

  /** Shows the page of each talk that is asked for. */
  public Feature feature() {
    return Feature.answering(this::answer);
  }

  private void answer(Workspace.Request request) {
    if (request instanceof Workspace.PageRequest(var talk)) {
      show(talk);
    }
  }
}
