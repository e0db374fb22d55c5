package app.hallway.ui.talks.page;

import app.hallway.model.TalkLink;
import app.hallway.model.TalkPage;
import app.hallway.model.Telling;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.talks.cards.LinkLine;
import java.util.LinkedHashSet;
import javafx.scene.layout.VBox;

/** What the user wrote down of a talk, apart from what reports tell. */
final class OwnTellingBox extends VBox {
  OwnTellingBox(TalkPage page, TalkPageViewModel model, Browser browser) {
    getStyleClass().add("mention-column");
    getChildren().add(Labels.paragraph("strong", Messages.text("talkpage.own")));
    page.own().stream()
        .map(Telling::title)
        .distinct()
        .filter(title -> !title.equals(page.talk().title()))
        .forEach(title -> getChildren().add(Labels.paragraph("told", title)));
    var links = new LinkedHashSet<TalkLink>();
    page.own().forEach(telling -> links.addAll(telling.links()));
    links.forEach(link -> getChildren().add(LinkLine.of(link, browser)));
    getChildren()
        .add(
            new TextButton(
                Messages.text("talkpage.delete"),
                Messages.text("talkpage.delete.tip"),
                model::delete));
  }
}
