package app.hallway.ui.notes;

import app.hallway.model.HighlightColour;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Messages;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.notes.HighlightCardViewModel.Candidate;
import app.hallway.ui.notes.HighlightCardViewModel.Shown;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A highlight: its words under a band of its colour, its notes, and where it might belong. */
final class HighlightCard extends HBox {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");

  private final HighlightCardViewModel highlight;
  private final Region band = new Region();
  private final Label talk = new Label();
  private final VBox candidates = new VBox();

  HighlightCard(HighlightCardViewModel highlight, Browser browser) {
    this.highlight = highlight;
    getStyleClass().add("highlight-card");
    band.getStyleClass().add("band");
    var body =
        new VBox(
            new HighlightQuote(highlight),
            talk(),
            candidates(),
            new Rows<>(highlight.notes(), note -> new NoteView(note, browser)),
            foot());
    body.getStyleClass().add("body");
    HBox.setHgrow(body, Priority.ALWAYS);
    getChildren().addAll(band, body);
    highlight.shown().subscribe(this::show);
    highlight.chosen().subscribe(chosen -> pseudoClassStateChanged(CHOSEN, chosen));
  }

  private Node talk() {
    talk.getStyleClass().add("hint");
    talk.visibleProperty().bind(talk.textProperty().isNotEmpty());
    talk.managedProperty().bind(talk.visibleProperty());
    return talk;
  }

  private Node candidates() {
    candidates.getStyleClass().add("candidates");
    return candidates;
  }

  private Node foot() {
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var note =
        new TextButton(
            Messages.text("highlights.note"),
            Messages.text("highlights.note.tip"),
            highlight::newNote);
    var foot = new HBox(new ColourBar(highlight), gap, note, delete());
    foot.getStyleClass().add("foot");
    return foot;
  }

  private Button delete() {
    var delete = new Button(null, Icons.of(Feather.TRASH_2));
    delete.getStyleClass().addAll("icon-button", "quiet");
    delete.setAccessibleText(Messages.text("highlights.delete"));
    delete.setTooltip(new Tooltip(Messages.text("highlights.delete.tip")));
    delete.setOnAction(event -> highlight.delete());
    return delete;
  }

  private void show(Shown shown) {
    paint(shown.highlight().colour());
    talk.setText(shown.highlight().wholeTalk() ? "" : shown.talkTitle());
    candidates.getChildren().setAll(shown.candidates().stream().map(this::candidate).toList());
    candidates.setManaged(!shown.candidates().isEmpty());
  }

  private void paint(HighlightColour colour) {
    band.getStyleClass().setAll("band", ColourBar.styleClass(colour));
  }

  private Node candidate(Candidate candidate) {
    var words =
        new TextButton(
            Messages.text("highlights.candidate", candidate.words()),
            Messages.text("highlights.candidate.tip", candidate.words()),
            () -> highlight.look(candidate));
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    var attach =
        new TextButton(
            Messages.text("highlights.attach"),
            Messages.text("highlights.attach.tip", candidate.words()),
            () -> highlight.attach(candidate));
    attach.setMinWidth(USE_PREF_SIZE);
    return new HBox(words, attach);
  }
}
