package app.hallway.ui.reader;

import app.hallway.model.HighlightColour;
import app.hallway.model.TalkId;
import app.hallway.ui.reader.find.FindBar;
import app.hallway.ui.reader.marks.PassageBar;
import app.hallway.ui.reader.open.MarksViewModel;
import app.hallway.ui.reader.page.PageView;
import java.util.Arrays;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/** What keys do on the page; each is also named in a tooltip. */
final class ReaderKeys {
  private static final KeyCombination FIND = KeyCombination.valueOf("Shortcut+F");
  private static final KeyCombination COPY = KeyCombination.valueOf("Shortcut+C");

  private final PageView page;
  private final PassageBar passages;
  private final FindBar find;
  private final MarksViewModel marks;

  ReaderKeys(PageView page, PassageBar passages, FindBar find, MarksViewModel marks) {
    this.marks = marks;
    this.page = page;
    this.passages = passages;
    this.find = find;
  }

  void install(Node reader) {
    reader.addEventFilter(KeyEvent.KEY_PRESSED, this::onAnywhere);
    page.node().addEventFilter(KeyEvent.KEY_PRESSED, this::onPage);
  }

  private void onAnywhere(KeyEvent event) {
    if (FIND.match(event)) {
      find.open();
      event.consume();
    }
  }

  private void onPage(KeyEvent event) {
    if (COPY.match(event) ? copy() : plain(event)) {
      event.consume();
    }
  }

  private boolean copy() {
    boolean something = passages.isSelected();
    passages.copy();
    return something;
  }

  private boolean plain(KeyEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return false;
    }
    return switch (event.getCode()) {
      case DIGIT1, DIGIT2, DIGIT3, DIGIT4, DIGIT5, NUMPAD1, NUMPAD2, NUMPAD3, NUMPAD4, NUMPAD5 ->
          onMarked(() -> passages.paint(colour(event)));
      case N -> onMarked(passages::note) || onTalk(marks::noteAbout);
      case P -> onTalk(marks::showPage);
      case J -> always(() -> marks.stepTalk(1, page.top()));
      case K -> always(() -> marks.stepTalk(-1, page.top()));
      case S -> always(passages::selectSentence);
      case DOWN, RIGHT ->
          onSelection(event.isShiftDown() ? passages::extend : passages::nextSentence);
      case UP, LEFT -> onSelection(passages::previousSentence);
      case ESCAPE -> onMarked(passages::done);
      default -> false;
    };
  }

  private static HighlightColour colour(KeyEvent event) {
    int digit = Integer.parseInt(event.getCode().getName().replaceAll("\\D", ""));
    return Arrays.stream(HighlightColour.values())
        .filter(colour -> colour.key() == digit)
        .findAny()
        .orElseThrow();
  }

  /** Digits belong to the page only while something is marked or selected. */
  private boolean onMarked(Runnable action) {
    return passages.isMarked() && always(action);
  }

  private boolean onTalk(Consumer<TalkId> action) {
    @Nullable TalkId chosen = marks.chosenTalk();
    return chosen != null && always(() -> action.accept(chosen));
  }

  private boolean onSelection(Runnable action) {
    return passages.isSelected() && always(action);
  }

  private static boolean always(Runnable action) {
    action.run();
    return true;
  }
}
