package app.hallway.ui.importing;

import app.hallway.ui.common.Command;
import app.hallway.ui.common.Feature;
import app.hallway.ui.common.MenuPlace;
import app.hallway.ui.common.texts.Messages;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;

/** How reports come in, and what came. */
public record ImportCommands(
    Command files, Command folder, Command samples, Command watch, Command recent) {

  /**
   * For one window.
   *
   * @param samples the folder of sample reports, or null where there is none
   * @param watch has a folder watched from now on
   */
  public static ImportCommands of(
      ImportViewModel imports, FilePicker picker, @Nullable Path samples, Consumer<Path> watch) {
    return new ImportCommands(
        Command.of("command.import.files", "Shortcut+I", () -> imports.importAll(picker.reports())),
        Command.of(
            "command.import.folder",
            "Shortcut+Shift+I",
            () -> {
              var folder = picker.folder(Messages.text("import.folder.title"));
              folder.map(List::of).ifPresent(imports::importAll);
            }),
        Command.of(
                "command.import.samples",
                null,
                () -> Stream.ofNullable(samples).map(List::of).forEach(imports::importAll))
            .disabledWhen(new SimpleBooleanProperty(samples == null)),
        Command.of(
            "command.watch",
            null,
            () -> picker.folder(Messages.text("settings.watch.title")).ifPresent(watch)),
        Command.of("command.imports", "Shortcut+L", imports::showRecent)
            .disabledWhen(imports.nothingImported()));
  }

  public Feature feature() {
    return Feature.of(MenuPlace.IMPORT, files, folder, samples, watch, recent);
  }
}
