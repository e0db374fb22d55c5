package app.hallway.ui.window;

import app.hallway.ui.common.texts.Messages;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** The line on top: the name, the menu, the search field, and the few things done most. */
public final class HeaderBar extends HBox {
  public HeaderBar(Node menu, Node search, List<? extends Node> buttons) {
    getStyleClass().add("header-bar");
    getChildren().addAll(brandMark(), brandName(), menu, space(), search, space());
    getChildren().addAll(buttons);
  }

  private static Node brandMark() {
    var mark = new VBox(3, bar(), bar());
    mark.getStyleClass().add("brand-mark");
    mark.setAlignment(Pos.CENTER);
    return mark;
  }

  private static Region bar() {
    var bar = new Region();
    bar.getStyleClass().add("bar");
    return bar;
  }

  private static Label brandName() {
    var name = new Label(Messages.text("app.name"));
    name.getStyleClass().addAll("strong", "brand-name");
    name.setMinWidth(USE_PREF_SIZE);
    return name;
  }

  private static Region space() {
    var space = new Region();
    setHgrow(space, Priority.ALWAYS);
    return space;
  }
}
