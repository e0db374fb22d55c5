package app.hallway.ui.speakers;

import app.hallway.model.SpeakerPage.Given;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.cards.LinkLine;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One talk of a speaker. */
final class GivenTalk extends VBox {
  private static final String DOT = " \u00b7 ";

  private final Given given;
  private final SpeakerPageViewModel model;
  private final Sheets sheets;
  private final Browser browser;

  GivenTalk(Given given, SpeakerPageViewModel model, Sheets sheets, Browser browser) {
    this.given = given;
    this.model = model;
    this.sheets = sheets;
    this.browser = browser;
    getStyleClass().add("given-talk");
    getChildren().addAll(head(), Labels.paragraph("hint", facts()), links());
  }

  private Node head() {
    var title = given.talk().talk().title();
    var button = new Button(title);
    button.getStyleClass().add("report-link");
    button.setMnemonicParsing(false);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setAccessibleText(Messages.text("speakerpage.open", title));
    button.setOnAction(event -> open());
    HBox.setHgrow(button, Priority.ALWAYS);
    var star = Labels.of("star", "\u2605");
    star.setMinWidth(USE_PREF_SIZE);
    Labels.appear(star, given.talk().highlighted());
    var head = new HBox(8, button, star);
    head.setAlignment(Pos.TOP_LEFT);
    return head;
  }

  private void open() {
    sheets.close();
    model.open(given.talk());
  }

  private String facts() {
    var talk = given.talk().talk();
    var event = talk.event() == null ? given.talk().reportTitle() : talk.event();
    var year = given.year() == null ? "" : given.year().toString();
    var as = given.as();
    return Stream.of(
            event,
            event.contains(year) ? "" : year,
            Messages.text("talks.kind", talk.kind()),
            talk.cancelled() ? Messages.text("talks.cancelled") : "",
            as.affiliation() == null ? as.name() : as.name() + ", " + as.affiliation())
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(DOT));
  }

  private Node links() {
    var rows = new VBox(2);
    rows.getStyleClass().add("given-links");
    given.talk().talk().links().forEach(link -> rows.getChildren().add(LinkLine.of(link, browser)));
    rows.getChildren()
        .add(
            new TextButton(
                Messages.text("speakerpage.talk", given.talk().reports()),
                Messages.text("speakerpage.talk.tip"),
                () -> model.openPage(given.talk())));
    return rows;
  }
}
