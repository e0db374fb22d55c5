package app.hallway.ui.speakers;

import app.hallway.library.wording.Wording;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerPage;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A speaker: the names, who may be the same person, and every talk. */
final class SpeakerPageView extends VBox {
  private final SpeakerPage page;
  private final SpeakerPageViewModel model;

  SpeakerPageView(SpeakerPage page, SpeakerPageViewModel model, Sheets sheets, Browser browser) {
    this.page = page;
    this.model = model;
    getStyleClass().add("speaker-page");
    getChildren().add(head());
    part("speakerpage.names", page.speaker().otherNames().stream().map(this::name));
    part("speakerpage.perhaps", page.offers().stream().map(this::offer));
    part(
        "speakerpage.talks",
        page.talks().stream().map(given -> new GivenTalk(given, model, sheets, browser)));
  }

  private void part(String key, Stream<? extends Node> rows) {
    List<Node> nodes = rows.collect(Collectors.toList());
    if (!nodes.isEmpty()) {
      var part = new VBox(8, Labels.of("section-label", Messages.text(key)));
      part.getChildren().addAll(nodes);
      getChildren().add(part);
    }
  }

  private Node head() {
    var speaker = page.speaker();
    return new VBox(
        4,
        Labels.paragraph("page-title", speaker.name().text()),
        Labels.paragraph("secondary", facts(speaker)));
  }

  private static String facts(Speaker speaker) {
    return Stream.of(
            String.join("; ", speaker.affiliations()),
            Messages.text(
                "speakerpage.counts",
                speaker.talks(),
                speaker.events().size(),
                speaker.reports().size()))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private Node name(SpeakerName name) {
    return row(
        new VBox(Labels.paragraph("strong", name.text())),
        button("speakerpage.show", name, () -> model.showAs(name)),
        button("speakerpage.split", name, () -> model.split(name)));
  }

  private Node offer(SpeakerOffer offer) {
    var other = offer.other();
    return row(
        new VBox(
            2,
            Labels.paragraph("strong", other.name().text()),
            Labels.paragraph("hint", facts(other)),
            Labels.paragraph("why-joined", Wording.likeness(offer))),
        button("speakerpage.same", other.name(), () -> model.merge(offer)),
        button("speakerpage.different", other.name(), () -> model.tellApart(offer)));
  }

  private static Node row(VBox words, TextButton... buttons) {
    words.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(words, Priority.ALWAYS);
    var row = new HBox(8, words);
    row.getChildren().addAll(buttons);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("join-row");
    return row;
  }

  /** The key has a text, and a tip that names the other. */
  private static TextButton button(String key, SpeakerName other, Runnable action) {
    var button =
        new TextButton(Messages.text(key), Messages.text(key + ".tip", other.text()), action);
    button.setMinWidth(USE_PREF_SIZE);
    return button;
  }
}
