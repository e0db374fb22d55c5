package app.hallway.ui.talks;

import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Messages;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
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
    var button = new Button();
    button.setGraphic(graphic(role, link));
    button.getStyleClass().add("link-row");
    button.setTooltip(new Tooltip(Messages.text("talks.link.tip", link.url())));
    button.setAccessibleText(Messages.text("talks.link", role, link.url()));
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(event -> browser.open(link.url()));
    return button;
  }

  private static Node graphic(String role, TalkLink link) {
    var graphic = new HBox(6, Icons.of(icon(link.role())), name(role), address(link.url()));
    graphic.setAlignment(Pos.CENTER_LEFT);
    return graphic;
  }

  private static Label name(String role) {
    var name = new Label(role);
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static Label address(String url) {
    var address = new Label(TalkWords.shortAddress(url));
    address.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    address.setMaxWidth(190);
    address.getStyleClass().add("address");
    return address;
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
