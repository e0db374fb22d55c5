package app.hallway.ui.reader.find;

import app.hallway.model.TextSpan;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.reader.page.TextFinder;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;

/** Finds words in the open report, and goes from one to the next. */
public final class FindBar extends HBox {
  private final TextField field = new TextField();
  private final Label count = new Label();
  private final Listener listener;
  private String text = "";
  private List<TextSpan> found = List.of();
  private int current = -1;
  private int from;

  /** Who shows it. */
  public interface Listener {
    void found(List<TextSpan> spans, int current);

    void closed();

    /** The first character that is seen; finding goes on from there. */
    int top();
  }

  public FindBar(Listener listener) {
    this.listener = listener;
    getStyleClass().add("find-bar");
    field.setPromptText(Messages.text("reader.find.prompt"));
    field.setAccessibleText(Messages.text("reader.find.prompt"));
    field.textProperty().addListener((_, _, words) -> search(words));
    field.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    count.getStyleClass().add("hint");
    count.setMinWidth(70);
    field.setMinWidth(80);
    getChildren()
        .addAll(
            field,
            count,
            button("reader.find.previous", () -> step(-1)),
            button("reader.find.next", () -> step(1)),
            button("reader.find.close", this::close));
    setVisible(false);
    setManaged(false);
  }

  private static TextButton button(String key, Runnable action) {
    var button = new TextButton(Messages.text(key), Messages.text(key + ".tip"), action);
    button.setFocusTraversable(false);
    return button;
  }

  /** Another report is open. */
  public void over(String readingText) {
    text = readingText;
    from = 0;
    if (isVisible()) {
      search(field.getText());
    }
  }

  public void open() {
    from = listener.top();
    setVisible(true);
    setManaged(true);
    field.requestFocus();
    field.selectAll();
    search(field.getText());
  }

  public void open(String words) {
    field.setText(words);
    open();
  }

  void close() {
    if (isVisible()) {
      setVisible(false);
      setManaged(false);
      found = List.of();
      listener.found(found, -1);
      listener.closed();
    }
  }

  void step(int by) {
    if (!found.isEmpty()) {
      current = Math.floorMod(current + by, found.size());
      tell();
    }
  }

  private void search(String words) {
    found = TextFinder.find(words, text);
    current = found.isEmpty() ? -1 : firstFrom();
    tell();
  }

  private int firstFrom() {
    for (int i = 0; i < found.size(); i++) {
      if (found.get(i).start() >= from) {
        return i;
      }
    }
    return 0;
  }

  private void tell() {
    count.setText(
        field.getText().isBlank()
            ? ""
            : Messages.text("reader.find.count", current + 1, found.size()));
    listener.found(found, current);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ENTER) {
      step(event.isShiftDown() ? -1 : 1);
      event.consume();
    } else if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }
}
