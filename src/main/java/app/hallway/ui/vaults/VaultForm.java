package app.hallway.ui.vaults;

import app.hallway.export.Layout;
import app.hallway.model.VaultFlavour;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.importing.FilePicker;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.RadioButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** Asks how a folder is to be kept; there once one was chosen. */
final class VaultForm extends VBox {
  private final VaultsViewModel model;
  private final FilePicker picker;
  private final ReadOnlyObjectWrapper<@Nullable Path> folder = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper();
  private final ToggleGroup flavour = new ToggleGroup();
  private final ToggleGroup layout = new ToggleGroup();
  private final ChoiceBox<String> event = new ChoiceBox<>();
  private final CheckBox automatic = new CheckBox(Messages.text("vaults.automatic"));
  private final Button keep = new Button(Messages.text("vaults.keep"));

  VaultForm(VaultsViewModel model, FilePicker picker) {
    super(12);
    this.model = model;
    this.picker = picker;
    getStyleClass().add("vault-form");
    shown.bind(folder.isNotNull());
    shown.subscribe(there -> Labels.appear(this, there));
    keep.getStyleClass().add("accent");
    keep.setOnAction(_ -> keep());
    model.events().subscribe(this::fillEvents);
    fillEvents();
    getChildren()
        .addAll(
            folderLine(),
            new HBox(
                32,
                choices("vaults.for", VaultFlavour.values(), flavour, this::flavourName),
                choices("export.layout", Layout.values(), layout, this::layoutName)),
            events(),
            automatic,
            deeds());
  }

  /** Whether it is there to be filled in. */
  ReadOnlyBooleanProperty shown() {
    return shown.getReadOnlyProperty();
  }

  /** Asks for the folder, and then for the rest. */
  void choose() {
    picker.folder(Messages.text("vaults.folder.title")).ifPresent(folder::set);
    if (folder.get() != null) {
      keep.requestFocus();
    }
  }

  private Node folderLine() {
    var name = new Label();
    name.getStyleClass().add("strong");
    name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
    name.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(name, Priority.ALWAYS);
    name.textProperty()
        .bind(folder.map(chosen -> chosen == null ? "" : FolderWords.shown(chosen)).orElse(""));
    var other = new Button(Messages.text("export.folder.choose"));
    other.getStyleClass().add("link");
    other.setMinWidth(USE_PREF_SIZE);
    other.setOnAction(_ -> choose());
    var row = new HBox(12, name, other);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static <E extends Enum<E>> Node choices(
      String key, E[] values, ToggleGroup group, Function<E, String> name) {
    var box = new VBox(8, Labels.of("section-label", Messages.text(key)));
    for (var value : values) {
      var button = new RadioButton(name.apply(value));
      button.setUserData(value);
      button.setToggleGroup(group);
      button.setSelected(value == values[0]);
      box.getChildren().add(button);
    }
    return box;
  }

  private String flavourName(VaultFlavour value) {
    return Messages.text("vaults.flavour", value);
  }

  private String layoutName(Layout value) {
    return Messages.text("export.layout", value);
  }

  private Node events() {
    event.setAccessibleText(Messages.text("vaults.events"));
    event.setMaxWidth(Double.MAX_VALUE);
    return new VBox(8, Labels.of("section-label", Messages.text("vaults.events")), event);
  }

  private void fillEvents() {
    var chosen = event.getValue();
    var names = new ArrayList<>(List.of(Messages.text("vaults.events.all")));
    names.addAll(model.events());
    event.getItems().setAll(names);
    event.setValue(chosen != null && names.contains(chosen) ? chosen : names.getFirst());
  }

  private Node deeds() {
    var never = new Button(Messages.text("sheet.cancel"));
    never.setOnAction(_ -> folder.set(null));
    var row = new HBox(8, never, keep);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  private void keep() {
    var chosen = folder.get();
    if (chosen != null) {
      boolean all = event.getSelectionModel().getSelectedIndex() <= 0;
      model.add(
          new VaultsViewModel.Wish(
              chosen,
              chosen(flavour, VaultFlavour.OBSIDIAN),
              chosen(layout, Layout.REPORT),
              all ? "" : event.getValue(),
              automatic.isSelected()));
      folder.set(null);
    }
  }

  @SuppressWarnings("unchecked") // the buttons of a group have the values of one kind
  private static <E extends Enum<E>> E chosen(ToggleGroup group, E usual) {
    var toggle = group.getSelectedToggle();
    return toggle == null ? usual : (E) toggle.getUserData();
  }
}
