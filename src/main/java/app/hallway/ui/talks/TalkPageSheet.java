package app.hallway.ui.talks;

import app.hallway.model.TalkId;
import app.hallway.model.TalkPage;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.UndoBar;
import javafx.scene.Node;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows a talk's page above the window. */
public final class TalkPageSheet {
  private final TalkPageViewModel model;
  private final Sheets sheets;
  private final Browser browser;
  private final StackPane body = new StackPane();

  public TalkPageSheet(TalkPageViewModel model, Sheets sheets, Browser browser) {
    this.model = model;
    this.sheets = sheets;
    this.browser = browser;
    body.getStyleClass().add("talk-page-body");
    VBox.setVgrow(body, Priority.ALWAYS);
    model.page().subscribe(this::show);
    body.sceneProperty()
        .subscribe(
            scene -> {
              if (scene == null) {
                model.leave();
              }
            });
  }

  public void show(TalkId talk) {
    var content = new VBox(12, new UndoBar(model.undo()), body);
    content.getStyleClass().add("talk-page-sheet");
    sheets.show(Messages.text("talkpage.title"), content);
    model.show(talk);
  }

  private void show(@Nullable TalkPage page) {
    body.getChildren()
        .setAll(page == null ? nothing() : new TalkPageView(page, model, sheets, browser));
  }

  private static Node nothing() {
    return new EmptyState(Feather.MIC, "talkpage.empty");
  }
}
