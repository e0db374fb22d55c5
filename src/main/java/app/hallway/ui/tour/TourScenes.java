package app.hallway.ui.tour;

import app.hallway.export.ExportPlan;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting;
import app.hallway.library.Library;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkInReport;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Appearance;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;

/** What a person does on the first evening, scene by scene: each ends with a picture. */
final class TourScenes {
  private static final String REFUSED = "holiday-video.md";
  private static final String SHOWPIECE = "Three days at Harbour Conf 2026";

  private final Library library;
  private final Desk desk;
  private final Camera camera;
  private final Path samples;
  private final Path folder;
  private final Path notes;
  private final FolderScenes folders;
  private final List<Path> exported = new ArrayList<>();

  /**
   * One picture.
   *
   * @param name of the picture
   * @param deed what is done for it, on any thread but the FX thread
   * @param until what must be so, asked on the FX thread, before the picture is taken
   */
  record Scene(String name, Deed deed, Callable<Boolean> until) {
    Scene(String name, Deed deed) {
      this(name, deed, () -> true);
    }
  }

  /** Something that is done, or fails with a message that names it. */
  @FunctionalInterface
  interface Deed {
    void run() throws IOException;
  }

  /**
   * Nothing is done yet.
   *
   * @param samples the reports to show
   * @param folder for what is needed on the way
   * @param notes the folder to export to
   */
  TourScenes(Library library, Desk desk, Camera camera, Path samples, Path folder, Path notes) {
    this.library = library;
    this.desk = desk;
    this.camera = camera;
    this.samples = samples;
    this.folder = folder;
    this.notes = notes;
    this.folders = new FolderScenes(library, desk, folder);
  }

  /** Each goes on where the one before ended. */
  List<Scene> all() {
    var first =
        List.of(
            new Scene("01-welcome", () -> {}),
            new Scene("import", this::importSamples),
            new Scene("02-report", this::openRichest),
            new Scene("window-light", this::annotate),
            new Scene("04-notes-1600x1000", this::widen),
            new Scene("05-dark-1600x1000", this::darken),
            new Scene("window-dark", this::narrow),
            new Scene("search", this::search, () -> !desk.models().search.hits().isEmpty()),
            new Scene("08-talks", this::showTalks),
            new Scene("09-notes-and-highlights", () -> choose(Shelf.WRITINGS)),
            new Scene("10-export", this::export));
    return Stream.concat(first.stream(), folders.all().stream()).toList();
  }

  /** The notes that were exported. */
  List<Path> exported() {
    return Stream.concat(exported.stream(), folders.kept().stream()).toList();
  }

  private void importSamples() throws IOException {
    var refused = Files.write(folder.resolve(REFUSED), new byte[] {0, 1, 2, 3});
    Camera.run(() -> desk.models().imports.importAll(List.of(samples, refused)));
    Camera.await("the import", () -> !desk.models().imports.running().get());
    Files.delete(refused);
    Camera.await("the list", () -> !desk.models().reports.reports().isEmpty());
    Camera.await("the page", desk::isPageShown);
    Camera.run(desk.models().notices::dismiss);
  }

  private void openRichest() throws IOException {
    Camera.run(desk::closeSheet);
    var report = richest();
    Camera.run(() -> desk.models().workspace.open(report.id()));
    Camera.await("the page", desk::isPageShown);
    Camera.run(desk.models().notices::dismiss);
  }

  /** The sample that is made for it; else the report that has most to say about its talks. */
  private ReportSummary richest() throws IOException {
    return library.reports().list(new ReportFilter.All()).stream()
        .max(Comparator.comparing(TourScenes::isShowpiece).thenComparingInt(this::wordiness))
        .orElseThrow(() -> new IOException("the tour found no reports in the samples"));
  }

  private static boolean isShowpiece(ReportSummary report) {
    return report.metadata().title().equals(SHOWPIECE);
  }

  private int wordiness(ReportSummary report) {
    return library.talks().of(report.id()).stream().mapToInt(talk -> talk.span().length()).sum();
  }

  /** The first that the report tells of. */
  private TalkInReport talk() throws IOException {
    return library.talks().of(richest().id()).stream()
        .min(Comparator.comparingInt(mention -> mention.span().start()))
        .orElseThrow(() -> new IOException("the tour found no talks in the samples"));
  }

  private void annotate() throws IOException {
    var report = richest().id();
    var talk = talk();
    var view = library.reports().open(report).orElseThrow();
    var sentence = new Place(view.version(), sentence(view.readingText(), talk.span()));
    library.highlights().markTalk(report, talk.talk().id(), HighlightColour.YELLOW);
    library.highlights().markText(sentence, HighlightColour.GREEN);
    library
        .notes()
        .add(
            new NoteTarget.AboutTalk(talk.talk().id()),
            NoteKind.TAKEAWAY,
            Messages.text("tour.note"));
    goToTalk();
  }

  private void goToTalk() throws IOException {
    var report = richest().id();
    var talk = talk();
    Camera.await("the page", desk::isPageShown);
    var beginning = new TextSpan(talk.span().start(), talk.span().start());
    Camera.run(() -> desk.models().workspace.open(report, beginning));
    Camera.run(() -> desk.models().workspace.talk().set(talk.talk().id()));
  }

  /** The first whole sentence after the beginning of a passage, or the passage. */
  private static TextSpan sentence(String text, TextSpan passage) {
    int from = text.indexOf(". ", passage.start() + passage.length() / 12);
    int start = from < 0 || from > passage.end() ? passage.start() : from + 2;
    int stop = text.indexOf('.', start);
    return new TextSpan(start, stop < 0 || stop >= passage.end() ? passage.end() : stop + 1);
  }

  private void widen() throws IOException {
    camera.resize(1600, 999);
    goToTalk();
  }

  private void darken() throws IOException {
    look(Appearance.DARK);
    goToTalk();
  }

  private void narrow() throws IOException {
    camera.resize(1280, 800);
    goToTalk();
  }

  private void look(Appearance appearance) throws IOException {
    Camera.run(() -> desk.models().settings.appearance().set(appearance));
  }

  private void search() throws IOException {
    look(Appearance.LIGHT);
    var word =
        Stream.of(talk().talk().title().split("[^\\p{L}\\p{N}]+", -1))
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    Camera.run(desk::search);
    Camera.run(() -> desk.models().search.query().set(word));
  }

  private void showTalks() throws IOException {
    Camera.run(() -> desk.models().search.query().set(""));
    choose(Shelf.TALKS);
  }

  private void choose(Shelf shelf) throws IOException {
    Camera.run(() -> desk.models().shelves.chosen().set(shelf));
  }

  private void export() throws IOException {
    var written =
        library
            .exporting()
            .export(
                Exporting.Scope.ALL, ExportPlan.markdown(Layout.REPORT, Placing.OVERWRITE), notes);
    exported.addAll(written.written());
    exported.addAll(written.unchanged());
    if (exported.isEmpty()) {
      throw new IOException("the tour exported nothing");
    }
    Camera.run(desk.commands().named("command.export").action());
  }
}
