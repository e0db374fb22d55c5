package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Importing;
import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.OwnReports;
import app.hallway.ui.desk.Desk;
import app.hallway.ui.desk.Models;
import app.hallway.ui.desk.Outside;
import app.hallway.ui.importing.FilePicker;
import app.hallway.ui.library.shelves.Shelf;
import app.hallway.ui.settings.Appearance;
import app.hallway.ui.settings.Settings;
import app.hallway.ui.window.Looks;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.testfx.api.FxRobot;

/** The whole window over a library of its own, and what it asks of the world around it. */
public final class OpenDesk implements AutoCloseable {
  final Path folder;

  /** The folder that the user chooses where one is asked for. */
  public Path picked;

  public final Library library;
  public final Stage stage;
  public final Desk desk;
  public final FxRobot robot = new FxRobot();
  final List<Path> restored = new ArrayList<>();
  public final List<String> browsed = new ArrayList<>();
  final SimpleBooleanProperty systemIsDark = new SimpleBooleanProperty();

  /** Over an empty library; on no screen yet. */
  public OpenDesk(Path folder) throws LibraryException {
    this(folder, opened(folder, Clock.systemUTC()));
  }

  /** Over a library that has something in it by now. */
  public OpenDesk(Path folder, Library library) {
    this.folder = folder;
    this.picked = folder;
    this.library = library;
    Fx.run(Looks::loadFonts);
    stage = Fx.call(Stage::new);
    desk = Fx.call(() -> new Desk(library, Settings.USUAL, outside(), stage::close));
  }

  public static Library opened(Path folder, Clock clock) throws LibraryException {
    return Library.open(folder.resolve("library.hallway"), clock);
  }

  /** A library with {@link OwnReports} in it. */
  public static Library filled(Path folder) throws LibraryException, IOException {
    var library = opened(folder, Clock.systemUTC());
    var reports = OwnReports.into(folder.resolve("in"));
    library.importing().importAll(List.of(reports), Importing.Progress.NONE, () -> false);
    return library;
  }

  private Outside outside() {
    return new Outside(
        browsed::add, new Picks(), folder, folder.resolve("notes"), restored::add, systemIsDark);
  }

  /** Shows it as large as this, the page too. */
  public OpenDesk shown(double width, double height) {
    Fx.run(
        () -> {
          stage.setScene(desk.scene(width, height));
          stage.setX(0);
          stage.setY(0);
          stage.show();
          desk.panes().arrange(Settings.PANES.usual());
          desk.showPage();
        });
    return this;
  }

  public Models models() {
    return desk.models();
  }

  public Scene scene() {
    return stage.getScene();
  }

  public void picture(String name) {
    Fx.picture(scene(), name);
  }

  /** In both looks. */
  public void pictures(String name) {
    look(Appearance.DARK);
    picture(name + "-dark");
    look(Appearance.LIGHT);
    picture(name + "-light");
  }

  public void look(Appearance appearance) {
    Fx.run(() -> models().settings.appearance().set(appearance));
  }

  public void press(KeyCode key) {
    robot.press(key).release(key);
  }

  public void press(KeyCode modifier, KeyCode key) {
    robot.press(modifier, key).release(key, modifier);
  }

  public void press(KeyCode first, KeyCode second, KeyCode key) {
    robot.press(first, second, key).release(key, second, first);
  }

  /** Does what the menu has under this key. */
  public void command(String key) {
    Fx.run(desk.commands().named(key).action());
  }

  /** Imports {@link OwnReports} as the user does; none is open afterwards. */
  public void importOwn() throws IOException {
    OwnReports.into(folder.resolve("in"));
    Fx.run(() -> models().imports.importAll(List.of(folder.resolve("in"))));
    eventually(() -> assertThat(models().imports.running().get()).isFalse());
    eventually(() -> assertThat(models().reports.reports()).hasSize(3));
    Fx.run(() -> models().workspace.report().set(null));
  }

  public ReportId harbour() {
    return library.reports().at(folder.resolve("in/harbour.md").toString()).orElseThrow();
  }

  /** Two highlights and a note. */
  public void write() {
    var report = harbour();
    var talk = library.talks().of(report).getFirst();
    library.highlights().markTalk(report, talk.talk().id(), HighlightColour.YELLOW);
    MarkedReport.text(library, report, talk.span(), HighlightColour.GREEN);
    library
        .notes()
        .add(new NoteTarget.AboutTalk(talk.talk().id()), NoteKind.TAKEAWAY, "Ask *who* owns it.");
  }

  public void choose(Shelf shelf) {
    Fx.run(() -> models().shelves.chosen().set(shelf));
  }

  public ListView<?> cards() {
    return robot.lookup(".list-pane .cards").queryListView();
  }

  /** The title of the open report, where the list has it. */
  public String opened() {
    int index = models().reports.indexOfOpened();
    return index < 0 ? "" : models().reports.reports().get(index).metadata().title();
  }

  /** No row is selected for a moment while the list is read again. */
  public ReportSummary selected() {
    var cards = (ListView<?>) scene().lookup(".list-pane .cards");
    var item = Fx.call(() -> cards.getSelectionModel().getSelectedItem());
    assertThat(item).isInstanceOf(ReportSummary.class);
    return (ReportSummary) item;
  }

  public static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().untilAsserted(assertion);
  }

  @Override
  public void close() {
    Fx.run(stage::close);
    Fx.run(desk::close);
    library.close();
  }

  private final class Picks implements FilePicker {
    @Override
    public List<Path> reports() {
      return List.of(folder.resolve("in/harbour.md"));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(picked);
    }

    @Override
    public Optional<Path> target(String title, String proposal) {
      return Optional.of(picked.resolve(proposal));
    }
  }
}
