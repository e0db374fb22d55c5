package app.hallway.ui.tour;

import app.hallway.export.ExportPlan;
import app.hallway.export.ExportWriter;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
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
import app.hallway.ui.desk.NoFilePicker;
import app.hallway.ui.desk.Outside;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Appearance;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Looks;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import javafx.application.Platform;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/**
 * Shows the window around by doing in it what a person does on the first evening: import, read,
 * highlight a talk and a sentence, write a note, search, export. It is the same window as ever, on
 * the screen or off it, over a library of its own.
 */
public final class Tour {
  private static final String LIBRARY = "tour.hallway";
  private static final String NOTES = "notes";
  private static final String REFUSED = "holiday-video.md";
  private static final String SHOWPIECE = "Three days at Harbour Conf 2026";

  private final Library library;
  private final Desk desk;
  private final Camera camera;
  private final Path folder;
  private final List<Path> exported = new ArrayList<>();

  private Tour(Library library, Desk desk, Camera camera, Path folder) {
    this.library = library;
    this.desk = desk;
    this.camera = camera;
    this.folder = folder;
  }

  /**
   * Not on the FX thread, and once a process.
   *
   * @param samples the folder of sample reports, or null where there is none
   * @param onScreen false where there is no screen that the window could be seen on
   * @return the pictures and the exported notes
   * @throws IOException where a step fails, with a message that names it
   */
  public static List<Path> run(Path folder, Clock clock, @Nullable Path samples, boolean onScreen)
      throws IOException, LibraryException {
    if (samples == null) {
      throw new IOException(Messages.text("tour.no-samples"));
    }
    Files.createDirectories(folder);
    forgetLastTour(folder);
    startToolkit(onScreen);
    try (var library = Library.open(folder.resolve(LIBRARY), clock)) {
      return run(library, samples, folder);
    } finally {
      Platform.exit();
    }
  }

  private static void forgetLastTour(Path folder) throws IOException {
    try (Stream<Path> old = Files.list(folder)) {
      for (Path file : old.toList()) {
        if (file.getFileName().toString().startsWith(LIBRARY)) {
          Files.delete(file);
        }
      }
    }
  }

  private static void startToolkit(boolean onScreen) {
    if (!onScreen) {
      System.setProperty("glass.platform", "Headless");
      System.setProperty("prism.order", "sw");
    }
    Platform.startup(Looks::loadFonts);
  }

  private static List<Path> run(Library library, Path samples, Path folder) throws IOException {
    Stage stage = Camera.call(Stage::new);
    Desk desk = Camera.call(() -> show(library, samples, folder, stage));
    var tour = new Tour(library, desk, new Camera(stage, folder), folder);
    try {
      tour.walk(samples);
    } finally {
      Camera.run(() -> leave(desk, stage));
    }
    return Stream.concat(tour.camera.pictures().stream(), tour.exported.stream()).toList();
  }

  /** At one go: with its last window the toolkit goes too. */
  private static void leave(Desk desk, Stage stage) {
    desk.close();
    stage.close();
  }

  private static Desk show(Library library, Path samples, Path folder, Stage stage) {
    var outside =
        new Outside(
            url -> {},
            new NoFilePicker(),
            samples,
            folder.resolve(NOTES),
            copy -> {},
            new SimpleBooleanProperty(false));
    var desk = new Desk(library, Settings.USUAL, outside, stage::close);
    stage.setScene(desk.scene(1280, 800));
    stage.setX(0);
    stage.setY(0);
    stage.show();
    desk.panes().arrange(Settings.PANES.usual());
    desk.showPage();
    return desk;
  }

  private void walk(Path samples) throws IOException {
    camera.take("01-welcome");
    importSamples(samples);
    ReportSummary report = richest();
    TalkInReport talk = open(report);
    annotate(report, talk);
    camera.take("window-light");
    wide(report, talk);
    dark(report, talk);
    search(talk);
    shelf(Shelf.TALKS, "08-talks");
    shelf(Shelf.WRITINGS, "09-notes-and-highlights");
    export();
  }

  private void importSamples(Path samples) throws IOException {
    Path refused = Files.write(folder.resolve(REFUSED), new byte[] {0, 1, 2, 3});
    Camera.run(() -> desk.models().imports.importAll(List.of(samples, refused)));
    Camera.await("the import", () -> !desk.models().imports.running().get());
    Files.delete(refused);
    Camera.await("the list", () -> !desk.models().reports.reports().isEmpty());
    Camera.await("the page", desk::isPageShown);
    Camera.run(desk.models().notices::dismiss);
    camera.take("import");
    Camera.run(desk::closeSheet);
  }

  /** The sample that is made for it; else the report that has most to say about its talks. */
  private ReportSummary richest() throws IOException {
    return library.reports().list(new ReportFilter.All()).stream()
        .max(Comparator.comparing(Tour::isShowpiece).thenComparingInt(this::wordiness))
        .orElseThrow(() -> new IOException("the tour found no reports in the samples"));
  }

  private static boolean isShowpiece(ReportSummary report) {
    return report.metadata().title().equals(SHOWPIECE);
  }

  private int wordiness(ReportSummary report) {
    return library.talks().of(report.id()).stream().mapToInt(talk -> talk.span().length()).sum();
  }

  private TalkInReport open(ReportSummary report) throws IOException {
    Camera.run(() -> desk.models().workspace.open(report.id()));
    Camera.await("the page", desk::isPageShown);
    Camera.run(desk.models().notices::dismiss);
    camera.take("02-report");
    return library.talks().of(report.id()).stream()
        .min(Comparator.comparingInt(mention -> mention.span().start()))
        .orElseThrow(() -> new IOException("the tour found no talks in the samples"));
  }

  private void annotate(ReportSummary report, TalkInReport talk) throws IOException {
    var view = library.reports().open(report.id()).orElseThrow();
    var sentence = new Place(view.version(), sentence(view.readingText(), talk.span()));
    library.highlights().markTalk(report.id(), talk.talk().id(), HighlightColour.YELLOW);
    library.highlights().markText(sentence, HighlightColour.GREEN);
    library
        .notes()
        .add(
            new NoteTarget.AboutTalk(talk.talk().id()),
            NoteKind.TAKEAWAY,
            Messages.text("tour.note"));
    goTo(report, talk);
  }

  private void goTo(ReportSummary report, TalkInReport talk) throws IOException {
    Camera.await("the page", desk::isPageShown);
    var beginning = new TextSpan(talk.span().start(), talk.span().start());
    Camera.run(() -> desk.models().workspace.open(report.id(), beginning));
    Camera.run(() -> desk.models().workspace.talk().set(talk.talk().id()));
  }

  /** The first whole sentence after the beginning of a passage, or the passage. */
  private static TextSpan sentence(String text, TextSpan passage) {
    int from = text.indexOf(". ", passage.start() + passage.length() / 12);
    int start = from < 0 || from > passage.end() ? passage.start() : from + 2;
    int stop = text.indexOf('.', start);
    return new TextSpan(start, stop < 0 || stop >= passage.end() ? passage.end() : stop + 1);
  }

  private void wide(ReportSummary report, TalkInReport talk) throws IOException {
    camera.resize(1600, 999);
    goTo(report, talk);
    camera.take("04-notes-1600x1000");
  }

  private void dark(ReportSummary report, TalkInReport talk) throws IOException {
    Camera.run(() -> desk.models().settings.appearance().set(Appearance.DARK));
    goTo(report, talk);
    camera.take("05-dark-1600x1000");
    camera.resize(1280, 800);
    goTo(report, talk);
    camera.take("window-dark");
    Camera.run(() -> desk.models().settings.appearance().set(Appearance.LIGHT));
  }

  private void search(TalkInReport talk) throws IOException {
    String word =
        Stream.of(talk.talk().title().split("[^\\p{L}\\p{N}]+", -1))
            .max(Comparator.comparingInt(String::length))
            .orElseThrow();
    Camera.run(desk::search);
    Camera.run(() -> desk.models().search.query().set(word));
    Camera.await("the search", () -> !desk.models().search.hits().isEmpty());
    camera.take("search");
    Camera.run(() -> desk.models().search.query().set(""));
  }

  private void shelf(Shelf shelf, String name) throws IOException {
    Camera.run(() -> desk.models().shelves.chosen().set(shelf));
    camera.take(name);
  }

  private void export() throws IOException {
    ExportWriter.Written written =
        library
            .exporting()
            .export(
                Exporting.Scope.ALL,
                ExportPlan.markdown(Layout.REPORT, Placing.OVERWRITE),
                folder.resolve(NOTES));
    exported.addAll(written.written());
    exported.addAll(written.unchanged());
    if (exported.isEmpty()) {
      throw new IOException("the tour exported nothing");
    }
    Camera.run(desk.commands().named("command.export").action());
    camera.take("10-export");
  }
}
