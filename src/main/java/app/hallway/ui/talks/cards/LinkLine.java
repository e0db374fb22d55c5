package app.hallway.ui.talks.cards;

import app.hallway.model.TalkLink;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.links.LinkWords;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;

/** A link of a talk in one line of words. */
public final class LinkLine {
  private LinkLine() {}

  /** A button that opens it, or where it is only promised, words. */
  public static Labeled of(TalkLink link, Browser browser) {
    if (link.isExpected()) {
      return Labels.of("hint", Messages.text("talks.expected", link.role()));
    }
    var role = Messages.text("talks.role", link.role());
    var target = LinkTarget.of(link.url());
    var button =
        new TextButton(
            role + "  " + LinkWords.of(target),
            LinkWords.tip(target),
            () -> browser.open(link.url()));
    button.setDisable(target instanceof LinkTarget.Closed);
    button.setWrapText(true);
    button.setMinHeight(Region.USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    return button;
  }
}
