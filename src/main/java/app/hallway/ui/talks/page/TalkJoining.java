package app.hallway.ui.talks.page;

import app.hallway.library.wording.Wording;
import app.hallway.model.JoinCandidate;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkPage;
import app.hallway.model.TalkSummary;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Offers talks that may be the same, and a search for any other of the event. */
final class TalkJoining extends VBox {
  private final TalkPageViewModel model;

  TalkJoining(TalkPage page, TalkPageViewModel model) {
    this.model = model;
    getStyleClass().add("talk-joining");
    if (!page.candidates().isEmpty()) {
      getChildren().add(Labels.of("section-label", Messages.text("talkpage.perhaps")));
      page.candidates().forEach(candidate -> getChildren().add(candidate(candidate)));
    }
    getChildren().addAll(choose(), chooser());
  }

  private Node candidate(JoinCandidate candidate) {
    var row = row(candidate.talk(), Wording.likeness(candidate));
    var talk = candidate.talk().talk();
    row.getChildren().add(button("talkpage.different", talk, () -> model.tellApart(talk.id())));
    return row;
  }

  private HBox row(TalkSummary summary, String why) {
    var talk = summary.talk();
    var words = new VBox(2, Labels.paragraph("strong", talk.title()));
    var facts =
        Stream.of(
                talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ")),
                summary.reportTitle())
            .filter(fact -> !fact.isEmpty())
            .collect(Collectors.joining(" \u00b7 "));
    words.getChildren().add(Labels.paragraph("hint", facts));
    if (!why.isEmpty()) {
      words.getChildren().add(Labels.paragraph("why-joined", why));
    }
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(8, words, button("talkpage.join", talk, () -> model.join(talk.id())));
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("join-row");
    return row;
  }

  /** The key has a text, and a tip that names the other. */
  private static TextButton button(String key, Talk other, Runnable action) {
    var button =
        new TextButton(Messages.text(key), Messages.text(key + ".tip", other.title()), action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }

  private Node choose() {
    var choose =
        new TextButton(
            Messages.text("talkpage.join-with"),
            Messages.text("talkpage.join-with.tip"),
            () -> model.choosing().set(!model.choosing().get()));
    choose.getStyleClass().add("told-in");
    return choose;
  }

  private Node chooser() {
    var field = new TextField();
    field.setPromptText(Messages.text("talkpage.find"));
    field.setAccessibleText(Messages.text("talkpage.find"));
    field.textProperty().bindBidirectional(model.words());
    var none = Labels.paragraph("hint", Messages.text("talkpage.none"));
    none.visibleProperty().bind(Bindings.isEmpty(model.choices()));
    none.managedProperty().bind(none.visibleProperty());
    var chooser = new VBox(8, field, new Rows<>(model.choices(), choice -> row(choice, "")), none);
    chooser.visibleProperty().bind(model.choosing());
    chooser.managedProperty().bind(model.choosing());
    model.choosing().subscribe(there -> focusIf(there, field));
    return chooser;
  }

  private static void focusIf(boolean there, TextField field) {
    if (there && field.getScene() != null) {
      field.requestFocus();
    }
  }
}
