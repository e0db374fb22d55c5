package app.hallway.ui.common;

import app.hallway.ui.common.texts.Messages;
import javafx.geometry.Orientation;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/**
 * The window's dialogs: one sheet at a time, above a veil, within the window itself. Escape, the
 * cross and a click on the veil close it; the focus goes back to where it was.
 */
public final class Sheets extends StackPane {
  private static final double MARGIN = 32;

  private @Nullable Node focusBefore;

  public Sheets() {
    getStyleClass().add("sheet-veil");
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::onPress);
  }

  /** Shows a sheet in place of the one that stands. */
  public void show(String title, Node content) {
    if (!isVisible()) {
      focusBefore = getScene() == null ? null : getScene().getFocusOwner();
    }
    getChildren().setAll(sheet(title, content));
    setVisible(true);
    applyCss();
    layout();
    if (content.getScene() != null) {
      Focus.toFirst(content);
    }
  }

  public void close() {
    setVisible(false);
    getChildren().clear();
    if (focusBefore != null) {
      focusBefore.requestFocus();
      focusBefore = null;
    }
  }

  private Node sheet(String title, Node content) {
    var heading = Labels.of("sheet-title", title);
    var head = new HBox(8, heading, Labels.space(), cross());
    head.setAlignment(Pos.CENTER_LEFT);
    var sheet = new VBox(16, head, scrolling(content));
    sheet.getStyleClass().add("dialog-sheet");
    sheet.setAccessibleRole(AccessibleRole.DIALOG);
    sheet.setAccessibleText(title);
    return sheet;
  }

  /** A sheet is as large as its content asks, but leaves some of the window to be seen. */
  @Override
  protected void layoutChildren() {
    for (var sheet : getManagedChildren()) {
      double width = Math.min(snapSizeX(sheet.prefWidth(-1)), getWidth() - 2 * MARGIN);
      double height = Math.min(snapSizeY(sheet.prefHeight(width)), getHeight() - 2 * MARGIN);
      double top = Math.max(MARGIN, (getHeight() - height) / 2.5);
      sheet.resizeRelocate(
          snapPositionX((getWidth() - width) / 2), snapPositionY(top), width, height);
    }
  }

  private static Node scrolling(Node content) {
    var pane = new ScrolledContent(content);
    pane.setFitToWidth(true);
    pane.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    pane.setFocusTraversable(false);
    return pane;
  }

  /** As high as its content is at the width that it gets; ScrollPane would not ask for that. */
  private static final class ScrolledContent extends ScrollPane {
    ScrolledContent(Node content) {
      super(content);
    }

    @Override
    public Orientation getContentBias() {
      return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefHeight(double width) {
      double inner = width < 0 ? getContent().prefWidth(-1) : width;
      return snapSizeY(getContent().prefHeight(inner)) + snappedTopInset() + snappedBottomInset();
    }
  }

  private Button cross() {
    var cross = new Button(null, Icons.of(Feather.X));
    cross.getStyleClass().addAll("icon-button", "flat");
    cross.setAccessibleText(Messages.text("sheet.close"));
    cross.setFocusTraversable(false);
    cross.setOnAction(event -> close());
    return cross;
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      close();
      event.consume();
    }
  }

  private void onPress(MouseEvent event) {
    if (event.getTarget() == this) {
      close();
    }
    event.consume();
  }

  /** The row of buttons at a sheet's foot: the first does it, the last takes it back. */
  public static HBox buttons(Button... buttons) {
    var row = new HBox(8, buttons);
    row.setAlignment(Pos.CENTER_RIGHT);
    return row;
  }

  /** The button that does what the sheet is for; Enter presses it. */
  public static Button deed(String text, Runnable action) {
    var button = new Button(text);
    button.getStyleClass().add("accent");
    button.setDefaultButton(true);
    button.setOnAction(event -> action.run());
    return button;
  }

  /** The button that leaves all as it is. */
  public Button cancel() {
    return cancel(this::close);
  }

  /** As {@link #cancel()}, where something else is shown then. */
  public static Button cancel(Runnable action) {
    var button = new Button(Messages.text("sheet.cancel"));
    button.setOnAction(event -> action.run());
    return button;
  }
}
