package app.hallway.ui.talks.cards;

import app.hallway.model.FollowUp;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkInReport;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.ChoiceChips;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.NoteView;
import app.hallway.ui.talks.words.TalkWords;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableBooleanValue;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What can be done with the chosen talk, its notes, and where else it is told. */
final class TalkBody extends VBox {
  private final TalkCardViewModel talk;
  private final VBox reasons = new VBox();
  private final BooleanProperty explained = new SimpleBooleanProperty();

  TalkBody(TalkCardViewModel talk, Browser browser) {
    this.talk = talk;
    getStyleClass().add("talk-body");
    getChildren()
        .addAll(
            speakers(),
            followUp(),
            new TalkLinks(talk, browser),
            elsewhere(),
            page(),
            new Rows<>(talk.notes(), note -> new NoteView(note, browser)),
            foot(),
            reasons());
  }

  private Label speakers() {
    var speakers = new Label();
    speakers.getStyleClass().add("speakers");
    speakers.setWrapText(true);
    speakers.setMinHeight(USE_PREF_SIZE);
    speakers
        .textProperty()
        .bind(talk.told().map(it -> TalkWords.speakersInFull(it.talk().speakers())));
    hideWhile(speakers, speakers.textProperty().isEmpty());
    return speakers;
  }

  private Node followUp() {
    return new ChoiceChips<>(
        List.of(FollowUp.TO_WATCH, FollowUp.WATCHED, FollowUp.DROPPED),
        talk.told().map(it -> it.talk().followUp()),
        this::follow,
        choice -> Messages.text("talks.follow", choice),
        choice -> Messages.text("talks.follow.tip", choice));
  }

  /** The chosen one again takes it back. */
  private void follow(FollowUp choice) {
    boolean again = talk.told().get().talk().followUp() == choice;
    talk.followUp(again ? FollowUp.NONE : choice);
  }

  private Node elsewhere() {
    var label = new Label(Messages.text("talks.elsewhere"));
    label.getStyleClass().add("section-label");
    var box = new VBox(label, new Rows<>(talk.elsewhere(), this::reportLink));
    box.getStyleClass().add("elsewhere");
    hideWhile(box, Bindings.isEmpty(talk.elsewhere()));
    return box;
  }

  private Node page() {
    var page = new TextButton("", Messages.text("talks.page.tip"), talk::openPage);
    page.textProperty().bind(talk.told().map(it -> Messages.text("talks.page", it.reports())));
    page.getStyleClass().add("told-in");
    return page;
  }

  private Node reportLink(ReportSummary report) {
    var title = report.metadata().title();
    var link =
        new TextButton(
            title, Messages.text("talks.open-report", title), () -> talk.openReport(report));
    link.setMaxWidth(Double.MAX_VALUE);
    return link;
  }

  private Node foot() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var foot =
        new HBox(
            action("talks.note", talk::newNote),
            gap,
            confirm(),
            action("talks.edit", talk::edit),
            action("talks.dismiss", talk::dismiss),
            why());
    foot.getStyleClass().add("foot");
    return foot;
  }

  private Node why() {
    var why = action("talks.why", () -> explained.set(!explained.get()));
    hideWhile(why, isSuggestion());
    return why;
  }

  private Node confirm() {
    var confirm = action("talks.confirm", talk::confirm);
    hideWhile(confirm, isSuggestion().not());
    return confirm;
  }

  private BooleanBinding isSuggestion() {
    return Bindings.createBooleanBinding(talk::isSuggestion, talk.told());
  }

  private static TextButton action(String key, Runnable action) {
    return new TextButton(Messages.text(key), Messages.text(key + ".tip"), action);
  }

  private Node reasons() {
    reasons.getStyleClass().add("reasons");
    talk.told().subscribe(this::showReasons);
    hideWhile(reasons, explained.not());
    return reasons;
  }

  private void showReasons(TalkInReport told) {
    reasons.getChildren().setAll(TalkWords.reasons(told).stream().map(TalkBody::reason).toList());
    explained.set(explained.get() || talk.isSuggestion());
  }

  private static Node reason(String words) {
    var label = new Label(words);
    label.setWrapText(true);
    label.setMinHeight(USE_PREF_SIZE);
    return label;
  }

  private static void hideWhile(Node node, ObservableBooleanValue condition) {
    node.visibleProperty().bind(Bindings.not(condition));
    node.managedProperty().bind(node.visibleProperty());
  }
}
