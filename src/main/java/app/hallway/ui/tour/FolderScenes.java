package app.hallway.ui.tour;

import app.hallway.export.Layout;
import app.hallway.library.Library;
import app.hallway.model.BlockState;
import app.hallway.model.Note;
import app.hallway.model.ReportSummary;
import app.hallway.model.TextSpan;
import app.hallway.model.VaultFlavour;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.tour.TourScenes.Scene;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a person does with a folder of notes that is kept up to date, and what else leaves Hallway
 * and comes in. Goes on where a note was written and a sentence marked.
 */
final class FolderScenes {
  private static final String VAULT = "vault";
  private static final String HYPOTHESIS = "hypothesis.json";

  private final Library library;
  private final Desk desk;
  private final Path folder;
  private final Path vault;
  private final List<Path> kept = new ArrayList<>();

  /**
   * Nothing is done yet.
   *
   * @param folder of the tour
   */
  FolderScenes(Library library, Desk desk, Path folder) {
    this.library = library;
    this.desk = desk;
    this.folder = folder;
    this.vault = folder.resolve(VAULT);
  }

  List<Scene> all() {
    return List.of(
        new Scene("11-folder-first", this::keep, () -> desk.models().vaults.isSettled()),
        new Scene("12-change-proposed", this::tick, () -> isOpen(BlockState.PROPOSED)),
        new Scene("13-change-conflict", this::disagree, () -> isOpen(BlockState.CONFLICT)),
        new Scene("14-folder-second", this::agree, () -> desk.models().changes.open().get() == 0),
        new Scene("15-digest", () -> command("command.digest"), this::isWritten),
        new Scene("16-hypothesis", this::takeIn),
        new Scene("17-templates", () -> command("command.templates"), this::isShown));
  }

  /** The note before and after a second time. */
  List<Path> kept() {
    return List.copyOf(kept);
  }

  private boolean isOpen(BlockState state) {
    return desk.models().changes.open().get() == 1
        && library.vaults().status().getFirst().state() == state;
  }

  private boolean isWritten() {
    return desk.models().papers.isWritten();
  }

  private boolean isShown() {
    return desk.models().templates.isShown();
  }

  private void command(String key) throws IOException {
    Camera.run(desk::closeSheet);
    Camera.run(desk.commands().named(key).action());
  }

  private void keep() throws IOException {
    Files.createDirectories(vault);
    for (var old : files()) {
      Files.delete(old);
    }
    library.vaults().add(vault, VaultFlavour.OBSIDIAN, Layout.REPORT, List.of());
    sync();
    remember("vault-before.md");
    command("command.vaults");
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(vault)) {
      return files.filter(file -> file.toString().endsWith(".md")).sorted().toList();
    }
  }

  /** The one with the note. */
  private Path file() throws IOException {
    for (var file : files()) {
      if (Files.readString(file).contains("- [")) {
        return file;
      }
    }
    throw new IOException("the tour found no note in " + vault);
  }

  private void sync() throws IOException {
    library.vaults().sync(vault, false, () -> false);
  }

  private void remember(String name) throws IOException {
    var copy = folder.resolve(name);
    kept.add(Files.copy(file(), copy, StandardCopyOption.REPLACE_EXISTING));
  }

  private void edit(String before, String after) throws IOException {
    var file = file();
    Files.writeString(file, Files.readString(file).replace(before, after));
  }

  /** A task is done, and a line of one's own is written, in another program. */
  private void tick() throws IOException {
    edit("- [ ] ", "- [x] ");
    Files.writeString(file(), Files.readString(file()) + Messages.text("tour.own") + "\n");
    sync();
    command("command.changes");
  }

  private void takeAll() throws IOException {
    for (var block : library.vaults().status()) {
      library.vaults().take(block.id());
    }
    sync();
  }

  private Note note() throws IOException {
    return library.notes().all().stream()
        .min(Comparator.comparing(Note::created))
        .orElseThrow(() -> new IOException("the tour found no note"));
  }

  /** The same sentence is changed in two ways. */
  private void disagree() throws IOException {
    takeAll();
    var words = Messages.text("tour.note.words");
    var note = note();
    library
        .notes()
        .edit(note.id(), note.markdown().replace(words, Messages.text("tour.note.library")));
    edit(words, Messages.text("tour.note.file"));
    sync();
    command("command.changes");
  }

  private void agree() throws IOException {
    takeAll();
    var note = note();
    library.notes().edit(note.id(), note.markdown() + "\n\n" + Messages.text("tour.note.more"));
    sync();
    remember("vault-after.md");
    command("command.vaults");
  }

  /** One that has its place here, and one whose report is not here. */
  private void takeIn() throws IOException {
    var report = report();
    var file = folder.resolve(HYPOTHESIS);
    Files.writeString(
        file,
        "["
            + row("a", report.metadata().title(), passage(report))
            + ","
            + row("b", Messages.text("tour.elsewhere"), Messages.text("tour.elsewhere.words"))
            + "]");
    Camera.run(desk::closeSheet);
    Camera.run(() -> desk.models().imports.importAll(List.of(file)));
    Camera.await("the annotations", () -> !desk.models().imports.running().get());
    command("command.imports");
  }

  private ReportSummary report() throws IOException {
    var open = Camera.call(() -> Optional.ofNullable(desk.models().workspace.report().get()));
    return open.flatMap(library.reports()::find)
        .orElseThrow(() -> new IOException("the tour found no report"));
  }

  /** The first that is long enough to be known again. */
  private String passage(ReportSummary report) throws IOException {
    var text = library.reports().open(report.id()).orElseThrow().readingText();
    var talk = library.talks().of(report.id()).getLast().span();
    int start = text.indexOf('\n', talk.start()) + 1;
    int stop = text.indexOf('.', start);
    if (start <= 0 || stop < 0) {
      throw new IOException("the tour found no sentence to mark");
    }
    return new TextSpan(start, stop + 1).of(text);
  }

  private static String escaped(String words) {
    return words.replace("\\", "\\\\").replace("\"", "\\\"").replace('\n', ' ');
  }

  private static String row(String id, String title, String words) {
    return """
    {"id": "%s", "uri": "https://example.org/%s", "document": {"title": ["%s"]}, "text": "",
      "target": [{"selector": [{"type": "TextQuoteSelector", "exact": "%s"}]}]}
    """
        .formatted(id, id, escaped(title), escaped(words));
  }
}
