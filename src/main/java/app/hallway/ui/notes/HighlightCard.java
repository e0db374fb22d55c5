package app.hallway.ui.notes;

import app.hallway.library.wording.Wording;
import app.hallway.model.HighlightColour;
import app.hallway.model.Placement;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.HighlightCardViewModel.Candidate;
import app.hallway.ui.notes.HighlightCardViewModel.Shown;
import java.util.ArrayList;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
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
  private final VBox edited = new VBox();

  HighlightCard(HighlightCardViewModel highlight, Browser browser) {
    this.highlight = highlight;
    getStyleClass().add("highlight-card");
    band.getStyleClass().add("band");
    var body =
        new VBox(
            new HighlightQuote(highlight),
            edited,
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
    Tips.set(delete, Messages.text("highlights.delete.tip"));
    delete.setOnAction(event -> highlight.delete());
    return delete;
  }

  private void show(Shown shown) {
    paint(shown.highlight().colour());
    talk.setText(shown.highlight().wholeTalk() ? "" : shown.talkTitle());
    edited.getStyleClass().setAll("edited");
    edited.getChildren().setAll(shown.now().isEmpty() ? List.of() : nowThere(shown.now()));
    edited.setManaged(!shown.now().isEmpty());
    candidates.getChildren().setAll(places(shown));
    candidates.setManaged(shown.isDetached());
  }

  private List<Node> nowThere(String now) {
    var accept =
        new TextButton(
            Messages.text("highlights.accept"),
            Messages.text("highlights.accept.tip"),
            highlight::accept);
    var gap = new Region();
    HBox.setHgrow(gap, Priority.ALWAYS);
    var head = new HBox(Labels.of("section-label", Messages.text("highlights.now")), gap, accept);
    head.setAlignment(Pos.CENTER_LEFT);
    return List.of(head, Labels.paragraph("new-words", now));
  }

  private List<Node> places(Shown shown) {
    var places = new ArrayList<Node>();
    if (shown.highlight().placement() instanceof Placement.Detached lost) {
      places.add(Labels.paragraph("hint", Wording.detached(lost)));
      for (var candidate : shown.candidates()) {
        places.add(candidate(candidate, places.size()));
      }
      if (!shown.candidates().isEmpty()) {
        places.add(
            Labels.paragraph("hint", Messages.text("highlights.keys", shown.candidates().size())));
      }
    }
    return places;
  }

  private void paint(HighlightColour colour) {
    band.getStyleClass().setAll("band", ColourBar.styleClass(colour));
  }

  private Node candidate(Candidate candidate, int number) {
    var words =
        new TextButton(
            candidate.words(),
            Messages.text("highlights.candidate.tip", candidate.words()),
            () -> highlight.look(candidate));
    words.setMaxWidth(Double.MAX_VALUE);
    words.setMinWidth(0);
    var attach =
        new TextButton(
            Messages.text("highlights.attach"),
            Messages.text("highlights.attach.tip", number, candidate.words()),
            () -> highlight.reattach(number));
    attach.setMinWidth(USE_PREF_SIZE);
    var cap = Labels.of("key-cap", Integer.toString(number));
    cap.setMinWidth(USE_PREF_SIZE);
    var likeness = Labels.of("hint", Messages.text("highlights.likeness", candidate.likeness()));
    var place = new VBox(words, likeness);
    HBox.setHgrow(place, Priority.ALWAYS);
    var row = new HBox(6, cap, place, attach);
    row.getStyleClass().add("candidate");
    return row;
  }
}
