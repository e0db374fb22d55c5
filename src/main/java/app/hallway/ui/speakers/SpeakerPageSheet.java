package app.hallway.ui.speakers;

import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerPage;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.PageSheet;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.common.texts.Messages;
import org.kordamp.ikonli.feather.Feather;

/** Shows a speaker's page above the window. */
public final class SpeakerPageSheet {
  private final SpeakerPageViewModel model;
  private final PageSheet<SpeakerPage> sheet;

  public SpeakerPageSheet(SpeakerPageViewModel model, Sheets sheets, Browser browser) {
    this.model = model;
    this.sheet =
        new PageSheet<SpeakerPage>(
                sheets,
                Messages.text("speakerpage.title"),
                model.undo(),
                model.page(),
                page -> new SpeakerPageView(page, model, sheets, browser),
                () -> new EmptyState(Feather.USER, "speakerpage.empty"))
            .onLeave(model::leave);
  }

  void show(SpeakerName speaker) {
    sheet.show();
    model.show(speaker);
  }

  /** Shows the page of each speaker that is asked for. */
  public Feature feature() {
    return Feature.answering(this::answer);
  }

  private void answer(Workspace.Request request) {
    if (request instanceof Workspace.SpeakerRequest(var speaker)) {
      show(speaker);
    }
  }
}
