package app.hallway.ui.common;

import app.hallway.ui.common.shared.Notices;
import app.hallway.ui.common.shared.Notices.Notice;
import app.hallway.ui.common.texts.Messages;
import javafx.animation.PauseTransition;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** Shows the newest notice above the status bar; what is no problem goes away by itself. */
public final class NoticeBar extends StackPane {
  private static final PseudoClass PROBLEM = PseudoClass.getPseudoClass("problem");
  private static final Duration STAY = Duration.seconds(8);

  private final Label sentence = Labels.paragraph("sentence", "");
  private final Button offer = new Button();
  private final HBox bar;
  private final PauseTransition stay = new PauseTransition(STAY);

  public NoticeBar(Notices notices) {
    sentence.setMaxWidth(520);
    offer.getStyleClass().add("link");
    bar = new HBox(12, sentence, offer, cross(notices));
    bar.getStyleClass().add("notice");
    bar.setAlignment(Pos.CENTER_LEFT);
    bar.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    bar.setAccessibleRole(AccessibleRole.TEXT);
    setAlignment(Pos.BOTTOM_CENTER);
    setPickOnBounds(false);
    getStyleClass().add("notice-layer");
    getChildren().add(bar);
    stay.setOnFinished(event -> notices.dismiss());
    notices.newest().subscribe(notice -> show(notices, notice));
  }

  private static Button cross(Notices notices) {
    var cross = new Button(null, Icons.of(Feather.X));
    cross.getStyleClass().addAll("icon-button", "flat");
    cross.setAccessibleText(Messages.text("notice.dismiss"));
    cross.setOnAction(event -> notices.dismiss());
    return cross;
  }

  private void show(Notices notices, @Nullable Notice notice) {
    stay.stop();
    setVisible(notice != null);
    if (notice != null) {
      sentence.setText(notice.sentence());
      bar.setAccessibleText(notice.sentence());
      pseudoClassStateChanged(PROBLEM, notice.problem());
      showOffer(notices, notice.offer());
      if (!notice.problem()) {
        stay.playFromStart();
      }
    }
  }

  private void showOffer(Notices notices, Notices.@Nullable Offer offered) {
    Labels.appear(offer, offered != null);
    if (offered != null) {
      offer.setText(offered.text());
      offer.setOnAction(
          event -> {
            notices.dismiss();
            offered.action().run();
          });
    }
  }
}
