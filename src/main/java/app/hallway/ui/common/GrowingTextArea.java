package app.hallway.ui.common;

import java.util.Optional;
import java.util.function.Function;
import javafx.geometry.Insets;
import javafx.geometry.Orientation;
import javafx.scene.control.TextArea;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** A text area as tall as its text, between a least and a greatest height. */
public final class GrowingTextArea extends TextArea {
  private static final double ROUNDING = 2;

  private final Text measure = new Text();
  private final double least;
  private final double greatest;
  private Function<String, Optional<String>> formatted = _ -> Optional.empty();

  /** Heights in pixels. */
  public GrowingTextArea(double least, double greatest) {
    this.least = least;
    this.greatest = greatest;
    getStyleClass().add("growing");
    setWrapText(true);
    measure.fontProperty().bind(fontProperty());
    textProperty().subscribe(this::requestLayout);
    fontProperty().subscribe(this::requestLayout);
  }

  /**
   * What is pasted in the place of text that was copied with its format.
   *
   * @param formatted of its HTML; empty where the plain text is to be pasted
   */
  public void setFormatted(Function<String, Optional<String>> formatted) {
    this.formatted = formatted;
  }

  @Override
  public void paste() {
    var html = Optional.ofNullable(Clipboard.getSystemClipboard().getHtml());
    html.flatMap(formatted).ifPresentOrElse(this::replaceSelection, this::pastePlain);
  }

  public void pastePlain() {
    super.paste();
  }

  @Override
  public Orientation getContentBias() {
    return Orientation.HORIZONTAL;
  }

  @Override
  protected double computePrefHeight(double width) {
    var own = getInsets();
    var inner = contentInsets();
    measure.setText(withCaretLine(getText()));
    measure.setWrappingWidth(
        Math.max(40, (width < 0 ? getWidth() : width) - horizontal(own) - horizontal(inner)));
    double height =
        measure.getLayoutBounds().getHeight() + vertical(own) + vertical(inner) + ROUNDING;
    return Math.clamp(height, least, greatest);
  }

  @Override
  protected double computeMinHeight(double width) {
    return computePrefHeight(width);
  }

  @Override
  protected double computePrefWidth(double height) {
    return 120;
  }

  @Override
  protected double computeMinWidth(double height) {
    return 60;
  }

  private Insets contentInsets() {
    var content = lookup(".content");
    return content instanceof Region region ? region.getInsets() : Insets.EMPTY;
  }

  /** A last line that is empty takes its height too: the caret stands in it. */
  private static String withCaretLine(String text) {
    return text.isEmpty() || text.endsWith("\n") ? text + " " : text;
  }

  private static double horizontal(Insets insets) {
    return insets.getLeft() + insets.getRight();
  }

  private static double vertical(Insets insets) {
    return insets.getTop() + insets.getBottom();
  }
}
