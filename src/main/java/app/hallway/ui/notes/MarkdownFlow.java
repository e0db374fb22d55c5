package app.hallway.ui.notes;

import app.hallway.render.NoteOutline;
import app.hallway.render.NoteOutline.Line;
import app.hallway.render.NoteOutline.Run;
import app.hallway.render.NoteOutline.Shape;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Tips;
import app.hallway.ui.common.links.LinkTarget;
import app.hallway.ui.common.links.LinkWords;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;

/** Markdown as it reads. */
public final class MarkdownFlow extends VBox {
  private static final double INDENT = 16;

  private final Browser browser;

  public MarkdownFlow(Browser browser) {
    this.browser = browser;
    getStyleClass().add("markdown-flow");
  }

  public void show(String markdown) {
    getChildren().setAll(NoteOutline.of(markdown).lines().stream().map(this::line).toList());
  }

  private Node line(Line line) {
    return switch (line.shape()) {
      case PARAGRAPH, HEADING -> body(line);
      case BULLET -> item(line, "•");
      case NUMBERED -> item(line, line.marker());
      case TASK_OPEN -> item(line, "☐");
      case TASK_DONE -> item(line, "☑");
      case CODE -> code(line);
      case RULE -> rule();
    };
  }

  private Region body(Line line) {
    var flow = new TextFlow();
    flow.getStyleClass().addAll("line", styleClass(line.shape()));
    line.runs().forEach(run -> flow.getChildren().add(run(run)));
    return line.quoted() ? quoted(flow) : indented(flow, line.depth());
  }

  private Region item(Line line, String marker) {
    var sign = new Label(marker);
    sign.getStyleClass().add("marker");
    sign.setMinWidth(INDENT);
    var text = new TextFlow();
    text.getStyleClass().addAll("line", styleClass(line.shape()));
    line.runs().forEach(run -> text.getChildren().add(run(run)));
    HBox.setHgrow(text, Priority.ALWAYS);
    return indented(new HBox(sign, text), line.depth() - 1);
  }

  private static Region indented(Region node, int steps) {
    VBox.setMargin(node, new Insets(0, 0, 0, INDENT * Math.max(0, steps)));
    return node;
  }

  private static Region quoted(Region node) {
    var box = new VBox(node);
    box.getStyleClass().add("quoted");
    return box;
  }

  private static Region code(Line line) {
    var text = new Label(line.text());
    text.setWrapText(true);
    text.setMaxWidth(Double.MAX_VALUE);
    text.setMinHeight(Region.USE_PREF_SIZE);
    text.getStyleClass().add("code-block");
    return text;
  }

  private static Region rule() {
    var rule = new Region();
    rule.getStyleClass().add("rule");
    return rule;
  }

  private Node run(Run run) {
    return run.link() == null ? text(run) : link(run, run.link());
  }

  private static Text text(Run run) {
    var text = new Text(run.text());
    text.getStyleClass().add("run");
    text.getStyleClass().addAll(styleClasses(run));
    return text;
  }

  private Node link(Run run, String address) {
    var link = new Hyperlink(run.text());
    var target = LinkTarget.of(address);
    Tips.set(link, LinkWords.tip(target));
    link.setAccessibleText(run.text() + ". " + LinkWords.tip(target));
    link.setDisable(target instanceof LinkTarget.Closed);
    link.getStyleClass().addAll(styleClasses(run));
    link.setWrapText(true);
    link.setOnAction(event -> browser.open(address));
    return link;
  }

  private static List<String> styleClasses(Run run) {
    return run.styles().stream().map(style -> style.name().toLowerCase(Locale.ROOT)).toList();
  }

  private static String styleClass(Shape shape) {
    return shape.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
