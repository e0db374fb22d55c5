package app.hallway.ui.talks.cards;

import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.links.LinkWords;
import app.hallway.ui.common.texts.Messages;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A talk's links, each with the address that it opens in the system's browser. */
final class TalkLinks extends VBox {
  private final Browser browser;

  TalkLinks(TalkCardViewModel talk, Browser browser) {
    this.browser = browser;
    getStyleClass().add("links");
    talk.told()
        .subscribe(it -> getChildren().setAll(it.talk().links().stream().map(this::link).toList()));
    visibleProperty().bind(talk.told().map(it -> !it.talk().links().isEmpty()));
    managedProperty().bind(visibleProperty());
  }

  private Node link(TalkLink link) {
    return link.isExpected() ? expected(link.role()) : button(link);
  }

  private Node expected(LinkRole role) {
    var label = new Label(Messages.text("talks.expected", role), Icons.of(icon(role)));
    label.setGraphicTextGap(6);
    label.getStyleClass().add("expected");
    return label;
  }

  private Node button(TalkLink link) {
    var role = Messages.text("talks.role", link.role());
    var target = LinkTarget.of(link.url());
    var button = new Button(role + "  " + LinkWords.of(target), Icons.of(icon(link.role())));
    button.setGraphicTextGap(6);
    button.getStyleClass().add("link-row");
    button.setMnemonicParsing(false);
    Tips.set(button, LinkWords.tip(target));
    button.setAccessibleText(role + ". " + LinkWords.tip(target));
    button.setWrapText(true);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setMinHeight(USE_PREF_SIZE);
    button.setDisable(target instanceof LinkTarget.Closed);
    button.setOnAction(event -> browser.open(link.url()));
    return button;
  }

  private static Feather icon(LinkRole role) {
    return switch (role) {
      case SCHEDULE -> Feather.CALENDAR;
      case VIDEO -> Feather.PLAY;
      case SLIDES -> Feather.MONITOR;
      case CODE -> Feather.CODE;
      case OTHER -> Feather.LINK;
    };
  }
}
