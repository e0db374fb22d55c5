package app.hallway.ui.side;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Focus;
import app.hallway.ui.common.StrayLetters;
import app.hallway.ui.common.UndoBar;
import app.hallway.ui.common.shared.Commons;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.common.threads.FxDelay;
import app.hallway.ui.notes.HighlightsView;
import app.hallway.ui.notes.NotesView;
import app.hallway.ui.side.SidePaneViewModel.Segment;
import app.hallway.ui.talks.TalksView;
import java.util.List;
import java.util.Map;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The window's right pane: the open report's talks, highlights and notes. */
public final class SidePane extends StackPane {
  private static final Map<Segment, KeyCode> KEYS =
      Map.of(
          Segment.TALKS, KeyCode.DIGIT1,
          Segment.HIGHLIGHTS, KeyCode.DIGIT2,
          Segment.NOTES, KeyCode.DIGIT3);

  private final SidePaneViewModel pane;
  private final TalksView talks;
  private final HighlightsView highlights;
  private final NotesView notes;
  private final StackPane list = new StackPane();
  private Runnable leave = () -> {};

  public SidePane(Commons commons, Browser browser) {
    this(commons, browser, new FxDelay());
  }

  SidePane(Commons commons, Browser browser, Delay delay) {
    pane = new SidePaneViewModel(commons, delay);
    talks = new TalksView(pane.talks(), pane.suggestions(), browser);
    highlights = new HighlightsView(pane.highlights(), browser);
    notes = new NotesView(pane.notes(), browser);
    getStyleClass().add("side-pane");
    getChildren().addAll(contents(), nothingOpen());
    pane.segment().subscribe(this::show);
    addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    sceneProperty().subscribe(this::addShortcuts);
  }

  /** Gives the keyboard to the first talk, highlight or note. */
  public void enter() {
    Focus.toFirst(pane.report().get() == null ? this : list);
  }

  /** What takes the keyboard back to the page when Esc leaves the pane. */
  public void setOnLeave(Runnable action) {
    leave = action;
  }

  /**
   * Writes what is still being typed, before it returns: for the moment when the window closes.
   *
   * @return the notes that the library did not take
   */
  public List<String> saveNow() {
    return pane.saveNow();
  }

  /** As {@link #saveNow}, on any thread but the FX thread, while that stands still. */
  public List<String> rescue() {
    return pane.rescue();
  }

  SidePaneViewModel viewModel() {
    return pane;
  }

  private Node contents() {
    VBox.setVgrow(list, Priority.ALWAYS);
    var segments = new StackPane(new Segments(pane));
    segments.getStyleClass().add("segments-bar");
    var contents = new VBox(segments, list, new UndoBar(pane.undo()));
    contents.getStyleClass().add("contents");
    contents.visibleProperty().bind(pane.report().isNotNull());
    return contents;
  }

  private Node nothingOpen() {
    var empty = new EmptyState(Feather.SIDEBAR, "side.empty");
    empty.visibleProperty().bind(pane.report().isNull());
    return empty;
  }

  private void show(Segment segment) {
    list.getChildren()
        .setAll(
            switch (segment) {
              case TALKS -> talks;
              case HIGHLIGHTS -> highlights;
              case NOTES -> notes;
            });
  }

  private void addShortcuts(Scene scene) {
    if (scene != null) {
      StrayLetters.keepOut(scene);
      scene.getAccelerators().put(shortcut(KeyCode.DIGIT4), pane::enterSuggestions);
      KEYS.forEach((segment, key) -> scene.getAccelerators().put(shortcut(key), choosing(segment)));
    }
  }

  private static KeyCombination shortcut(KeyCode key) {
    return new KeyCodeCombination(key, KeyCombination.SHORTCUT_DOWN);
  }

  private Runnable choosing(Segment segment) {
    return () -> pane.segment().set(segment);
  }

  private void pressed(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      leave.run();
      event.consume();
    } else if (isPlainKey(event) && event.getCode() == KeyCode.N) {
      pane.newNote();
      event.consume();
    }
  }

  private static boolean isPlainKey(KeyEvent event) {
    return !(event.getTarget() instanceof TextInputControl)
        && !event.isShortcutDown()
        && !event.isAltDown();
  }
}
