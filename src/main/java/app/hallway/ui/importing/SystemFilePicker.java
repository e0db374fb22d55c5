package app.hallway.ui.importing;

import app.hallway.ui.common.texts.Messages;
import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import javafx.stage.Window;

/** The system's own dialogs. */
public final class SystemFilePicker implements FilePicker {
  private static final List<String> PATTERNS =
      List.of(
          "*.md",
          "*.markdown",
          "*.mdx",
          "*.txt",
          "*.html",
          "*.htm",
          "*.mhtml",
          "*.mht",
          "*.webarchive");

  private static final List<String> ANNOTATIONS =
      List.of("*.json", "*.jsonld", "*.annotations", "*.annotation", "*.csv", "*.txt", "*.md");

  private final Supplier<Window> owner;

  public SystemFilePicker(Supplier<Window> owner) {
    this.owner = owner;
  }

  @Override
  public List<Path> reports() {
    var chooser = new FileChooser();
    chooser.setTitle(Messages.text("import.files.title"));
    chooser
        .getExtensionFilters()
        .addAll(
            new FileChooser.ExtensionFilter(Messages.text("import.files.reports"), PATTERNS),
            new FileChooser.ExtensionFilter(Messages.text("import.files.annotations"), ANNOTATIONS),
            new FileChooser.ExtensionFilter(Messages.text("import.files.all"), "*"));
    var chosen = chooser.showOpenMultipleDialog(owner.get());
    return chosen == null ? List.of() : chosen.stream().map(File::toPath).toList();
  }

  @Override
  public Optional<Path> folder(String title) {
    var chooser = new DirectoryChooser();
    chooser.setTitle(title);
    return Optional.ofNullable(chooser.showDialog(owner.get())).map(File::toPath);
  }

  @Override
  public Optional<Path> target(String title, String proposal) {
    var chooser = new FileChooser();
    chooser.setTitle(title);
    chooser.setInitialFileName(proposal);
    return Optional.ofNullable(chooser.showSaveDialog(owner.get())).map(File::toPath);
  }
}
