package app.hallway.ui.library.shelves;

import app.hallway.model.Event;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Rows;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.UndoBar;
import app.hallway.ui.common.texts.Messages;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** Names an event, and says which other names are the same edition. */
public final class EventSheet {
  private final EventViewModel model;
  private final Sheets sheets;
  private final ObservableList<String> aliases = FXCollections.observableArrayList();

  public EventSheet(EventViewModel model, Sheets sheets) {
    this.model = model;
    this.sheets = sheets;
    model
        .event()
        .subscribe(
            (before, now) -> {
              if (now != null) {
                aliases.setAll(now.aliases());
              }
            });
  }

  /** Shows the event with this name, ready to be renamed or to be merged with another. */
  void show(String event, boolean toMerge) {
    model.show(event, toMerge);
    var field = nameField();
    var content =
        new VBox(
            12,
            new UndoBar(model.undo()),
            Labels.paragraph("secondary", Messages.text("event.hint")),
            field,
            taken(),
            section("event.aliases", new Rows<>(aliases, this::alias), aliases),
            section(
                "event.perhaps",
                new Rows<>(model.candidates(), this::candidate),
                model.candidates()),
            choose(),
            chooser(),
            papers(event),
            Sheets.buttons(
                sheets.cancel(),
                Sheets.deed(Messages.text("event.rename"), () -> model.rename(sheets::close))));
    content.getStyleClass().add("event-sheet");
    content
        .sceneProperty()
        .subscribe(
            (before, now) -> {
              if (now == null) {
                model.leave();
              }
            });
    sheets.show(Messages.text("event.title"), content);
    if (!toMerge) {
      field.selectAll();
    }
  }

  void digest(String event) {
    model.digest(event);
  }

  void draft(String event) {
    model.draft(event);
  }

  /** What Hallway writes about it. */
  private Node papers(String event) {
    var digest =
        new TextButton(
            Messages.text("command.digest"),
            Messages.text("event.digest.tip", event),
            () -> digest(event));
    var draft =
        new TextButton(
            Messages.text("command.draft"),
            Messages.text("event.draft.tip", event),
            () -> draft(event));
    return new HBox(16, digest, draft);
  }

  private TextField nameField() {
    var field = new TextField();
    field.setAccessibleText(Messages.text("event.name"));
    field.setPromptText(Messages.text("event.name"));
    field.textProperty().bindBidirectional(model.name());
    return field;
  }

  private Node taken() {
    var box = new VBox();
    model
        .taken()
        .subscribe(
            other ->
                box.getChildren()
                    .setAll(
                        other == null
                            ? Stream.<Node>empty().toList()
                            : Stream.<Node>of(row(other, Messages.text("event.taken"))).toList()));
    box.managedProperty().bind(model.taken().isNotNull());
    return box;
  }

  private static Node section(String key, Region rows, ObservableList<?> elements) {
    var section = new VBox(8, Labels.of("section-label", Messages.text(key)), rows);
    section.visibleProperty().bind(Bindings.isNotEmpty(elements));
    section.managedProperty().bind(section.visibleProperty());
    return section;
  }

  private Node alias(String alias) {
    var split =
        new TextButton(
            Messages.text("event.split"),
            Messages.text("event.split.tip", alias),
            () -> model.split(alias));
    return row(new VBox(Labels.paragraph("strong", alias)), split);
  }

  private HBox row(Event other, String why) {
    var words =
        new VBox(
            2,
            Labels.paragraph("strong", other.name()),
            Labels.paragraph(
                "hint", Messages.text("event.counts", other.reports(), other.talks())));
    if (!why.isEmpty()) {
      words.getChildren().add(Labels.paragraph("why-joined", why));
    }
    var merge =
        new TextButton(
            Messages.text("event.merge"),
            Messages.text("event.merge.tip", other.name()),
            () -> model.merge(other));
    return row(words, merge);
  }

  private static HBox row(Region words, TextButton deed) {
    HBox.setHgrow(words, Priority.ALWAYS);
    deed.setMinWidth(Region.USE_PREF_SIZE);
    var row = new HBox(8, words, deed);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("join-row");
    return row;
  }

  private Node candidate(EventViewModel.Likely likely) {
    var other = likely.event();
    var different =
        new TextButton(
            Messages.text("event.different"),
            Messages.text("event.different.tip", other.name()),
            () -> model.tellApart(other));
    different.setMinWidth(Region.USE_PREF_SIZE);
    var row = row(other, likely.why());
    row.getChildren().add(different);
    return row;
  }

  private Node choose() {
    var choose =
        new TextButton(
            Messages.text("event.merge-with"),
            Messages.text("event.merge-with.tip"),
            () -> model.choosing().set(!model.choosing().get()));
    choose.getStyleClass().add("told-in");
    return choose;
  }

  private Node chooser() {
    var field = new TextField();
    field.setPromptText(Messages.text("event.find"));
    field.setAccessibleText(Messages.text("event.find"));
    field.textProperty().bindBidirectional(model.words());
    field.setOnAction(enter -> model.mergeOnlyChoice());
    var none = Labels.paragraph("hint", Messages.text("event.none"));
    none.visibleProperty().bind(Bindings.isEmpty(model.choices()));
    none.managedProperty().bind(none.visibleProperty());
    var chooser = new VBox(8, field, new Rows<>(model.choices(), other -> row(other, "")), none);
    chooser.visibleProperty().bind(model.choosing());
    chooser.managedProperty().bind(model.choosing());
    return chooser;
  }
}
