package app.hallway.ui.settings;

import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.FilePicker;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Colours, text size and watched folders; every choice is seen at once. */
public final class SettingsSheet {
  private final SettingsViewModel model;
  private final Sheets sheets;
  private final WatchViewModel watching;
  private final FilePicker picker;

  public SettingsSheet(
      SettingsViewModel model, WatchViewModel watching, Sheets sheets, FilePicker picker) {
    this.model = model;
    this.watching = watching;
    this.sheets = sheets;
    this.picker = picker;
  }

  public void show() {
    var close = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    var content =
        new VBox(
            20,
            appearance(),
            textSize(),
            new WatchedFolders(watching, picker),
            Sheets.buttons(close));
    content.setPrefWidth(440);
    sheets.show(Messages.text("settings.title"), content);
  }

  private Node appearance() {
    var group = new ToggleGroup();
    var row = new HBox(8);
    for (var choice : Appearance.values()) {
      row.getChildren().add(appearanceButton(choice, group));
    }
    return new VBox(8, Labels.of("section-label", Messages.text("settings.appearance")), row);
  }

  private ToggleButton appearanceButton(Appearance choice, ToggleGroup group) {
    var button = new ToggleButton(Messages.text("settings.appearance", choice));
    button.setToggleGroup(group);
    model.appearance().subscribe(now -> button.setSelected(now == choice));
    button.setOnAction(event -> button.setSelected(true));
    button.selectedProperty().subscribe((_, selected) -> choose(choice, selected));
    button.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(button, Priority.ALWAYS);
    return button;
  }

  /** Chosen by a click or by an arrow key, which fires no action. */
  private void choose(Appearance choice, boolean selected) {
    if (selected) {
      model.appearance().set(choice);
    }
  }

  private Node textSize() {
    var value = Labels.of("secondary");
    var slider = new Slider(Settings.SMALLEST_TEXT, Settings.LARGEST_TEXT, model.textSize());
    slider.setBlockIncrement(1);
    slider.setMajorTickUnit(1);
    slider.setMinorTickCount(0);
    slider.setSnapToTicks(true);
    slider.setAccessibleText(Messages.text("settings.text-size"));
    slider.valueProperty().subscribe(size -> model.setTextSize(Math.rint(size.doubleValue())));
    value.textProperty().bind(slider.valueProperty().map(SettingsSheet::pixels));
    value.setMinWidth(Label.USE_PREF_SIZE);
    HBox.setHgrow(slider, Priority.ALWAYS);
    var row = new HBox(12, slider, value);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(8, Labels.of("section-label", Messages.text("settings.text-size")), row);
  }

  private static String pixels(Number size) {
    return Messages.text("settings.pixels", Math.round(size.doubleValue()));
  }
}
