package app.hallway.ui.library.speakers;

import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A speaker in the list over the whole library. */
final class SpeakerCell extends CardCell<SpeakerRow> {
  private static final int EVENTS_NAMED = 2;

  private final Label name = Labels.wrapping("strong", 2);
  private final Label talks = Labels.of("hint");
  private final Label facts = Labels.wrapping("secondary", 2);
  private final Label others = Labels.wrapping("hint", 2);
  private final Label perhaps = Labels.wrapping("hint", 2);

  SpeakerCell() {
    this(new VBox(3));
  }

  private SpeakerCell(VBox content) {
    super(content);
    getStyleClass().add("speaker-cell");
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    talks.setMinWidth(USE_PREF_SIZE);
    content.getChildren().addAll(new HBox(8, name, talks), facts, others, perhaps);
  }

  @Override
  protected void show(SpeakerRow row) {
    var speaker = row.speaker();
    name.setText(speaker.name().text());
    talks.setText(Messages.text("library.reports.talks", speaker.talks()));
    Labels.show(facts, facts(speaker));
    Labels.show(others, others(speaker));
    Labels.show(perhaps, perhaps(row));
  }

  private static String facts(Speaker speaker) {
    return Stream.of(String.join(", ", speaker.affiliations()), events(speaker))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private static String events(Speaker speaker) {
    var events = speaker.events();
    return events.size() <= EVENTS_NAMED
        ? String.join(", ", events)
        : Messages.text("library.speakers.events", events.size());
  }

  private static String others(Speaker speaker) {
    var names =
        speaker.otherNames().stream().map(SpeakerName::text).collect(Collectors.joining(", "));
    return names.isEmpty() ? "" : Messages.text("library.speakers.also", names);
  }

  private static String perhaps(SpeakerRow row) {
    return row.offer() == null
        ? ""
        : Messages.text("library.speakers.perhaps", row.offer().other().name());
  }

  @Override
  protected String describe(SpeakerRow row) {
    var speaker = row.speaker();
    return Stream.of(
            speaker.name().text(),
            Messages.text("library.reports.talks", speaker.talks()),
            facts(speaker),
            others(speaker),
            perhaps(row))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
