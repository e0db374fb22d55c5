package app.hallway.ui.exporting;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.EmptyState;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.MarkdownFlow;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** How a text about an event reads: its beginning, where it is long. */
final class PaperPreview extends StackPane {
  private static final int LINES = 400;
  private static final Pattern FRONT_MATTER = Pattern.compile("\\A---\\n(?s:.*?)\\n---\\n");

  private final MarkdownFlow flow;
  private final Label more = Labels.paragraph("hint", "");
  private final ScrollPane scroll;

  PaperPreview(PaperViewModel model, Browser browser) {
    flow = new MarkdownFlow(browser);
    scroll = new ScrollPane(new VBox(8, flow, more));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Messages.text("paper.preview"));
    scroll.setFocusTraversable(true);
    getStyleClass().add("paper-preview");
    var empty = new EmptyState(Feather.BOOK_OPEN, "paper.empty");
    empty.visibleProperty().bind(Bindings.isEmpty(model.events()));
    var writing = Labels.of("secondary", Messages.text("paper.writing"));
    writing.visibleProperty().bind(model.text().isEmpty().and(Bindings.isNotEmpty(model.events())));
    getChildren().addAll(scroll, empty, writing);
    model.text().subscribe(this::show);
  }

  private void show(String text) {
    var read = FRONT_MATTER.matcher(text).replaceFirst("");
    long lines = read.lines().count();
    flow.show(read.lines().limit(LINES).collect(Collectors.joining("\n")));
    Labels.show(more, lines > LINES ? Messages.text("paper.more", lines - LINES) : "");
    scroll.setVvalue(0);
  }
}
