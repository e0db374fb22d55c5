package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.render.Theme;
import app.hallway.testing.Fx;
import app.hallway.ui.common.EmptyState;
import java.util.List;
import javafx.beans.property.SimpleStringProperty;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.kordamp.ikonli.feather.Feather;

class MainWindowTest {
  @Test
  void panes_keep_the_widths_that_they_are_given() {
    var panes = Fx.call(MainWindowTest::panes);
    Fx.run(() -> show(panes));
    Fx.picture(panes.getScene(), "frame");
    Fx.run(() -> panes.arrange(List.of(200.0, 300.0, 340.0)));
    assertThat(Fx.call(panes::arrangement))
        .usingElementComparator((left, right) -> Math.abs(left - right) < 2 ? 0 : 1)
        .containsExactly(200.0, 300.0, 340.0);
  }

  private static Panes panes() {
    return new Panes(
        new StackPane(),
        new StackPane(),
        new EmptyState(Feather.BOOK_OPEN, "page.empty"),
        new EmptyState(Feather.STAR, "side.empty"));
  }

  private static void show(Panes panes) {
    Looks.loadFonts();
    Region field = new TextField();
    field.setPrefWidth(460);
    var header = new HeaderBar(new MenuBar(), field, List.of(new Button("Export…")));
    var status =
        new StatusBar(new SimpleStringProperty("3 reports"), new SimpleStringProperty("Saved"));
    var scene = new Scene(new MainWindow(header, panes, status), 1280, 780);
    Looks.dress(scene, Theme.LIGHT);
    var stage = new Stage();
    stage.setScene(scene);
    stage.show();
  }
}
