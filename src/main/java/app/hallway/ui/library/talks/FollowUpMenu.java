package app.hallway.ui.library.talks;

import app.hallway.model.FollowUp;
import app.hallway.model.Talk;
import app.hallway.ui.common.texts.Messages;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;

/** What the user means to do with a talk, and what else there is to do with it. */
public final class FollowUpMenu extends MenuButton {
  public FollowUpMenu(Consumer<FollowUp> onChoice) {
    getStyleClass().add("follow-up-menu");
    setMinWidth(USE_PREF_SIZE);
    for (var choice : FollowUp.values()) {
      var item = new MenuItem(Messages.text("talks.follow", choice));
      item.setOnAction(event -> onChoice.accept(choice));
      getItems().add(item);
    }
  }

  public void show(Talk talk) {
    setText(
        talk.followUp() == FollowUp.NONE
            ? Messages.text("library.talks.follow")
            : Messages.text("talks.follow", talk.followUp()));
    setAccessibleText(Messages.text("library.talks.follow-up.of", talk.title()));
  }
}
