package app.hallway.ui.talks.page;

import app.hallway.model.Note;
import app.hallway.model.Talk;
import app.hallway.model.TalkMention;
import app.hallway.model.TalkPage;
import app.hallway.ui.common.Browser;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.notes.MarkdownFlow;
import app.hallway.ui.talks.words.TalkWords;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;

/**
 * A talk as all reports tell of it: side by side what each says, and beneath it what the user wrote
 * down and the notes.
 */
final class TalkPageView extends VBox {
  /** One alone takes half of the width: longer lines would be hard to read. */
  private static final int FEWEST_COLUMNS = 2;

  private static final int MOST_COLUMNS = 3;

  private final TalkPage page;
  private final TalkPageViewModel model;
  private final Sheets sheets;
  private final Browser browser;

  TalkPageView(TalkPage page, TalkPageViewModel model, Sheets sheets, Browser browser) {
    this.page = page;
    this.model = model;
    this.sheets = sheets;
    this.browser = browser;
    getStyleClass().add("talk-page");
    getChildren().addAll(head(), mentions());
    if (!page.own().isEmpty()) {
      getChildren().add(new OwnTellingBox(page, model, browser));
    }
    getChildren().addAll(notes(), new TalkJoining(page, model));
  }

  private Node head() {
    var facts = Labels.paragraph("secondary", facts(page.talk()));
    return new VBox(4, Labels.paragraph("talk-title", page.talk().title()), facts);
  }

  private static String facts(Talk talk) {
    var speakers =
        talk.speakers().stream().map(TalkWords::inFull).collect(Collectors.joining("; "));
    return Stream.of(
            TalkWords.kind(talk.kind()),
            TalkWords.cancelled(talk.cancelled()),
            speakers,
            Objects.requireNonNullElse(talk.day(), ""),
            Objects.requireNonNullElse(talk.event(), ""))
        .filter(fact -> !fact.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }

  private Node mentions() {
    int count = page.mentions().size();
    int wide = Math.clamp(count, FEWEST_COLUMNS, MOST_COLUMNS);
    var grid = new GridPane();
    grid.getStyleClass().add("mentions");
    for (int i = 0; i < wide; i++) {
      grid.getColumnConstraints().add(share(wide));
    }
    for (int i = 0; i < count; i++) {
      grid.add(column(page.mentions().get(i)), i % wide, i / wide);
    }
    return new VBox(8, label(Messages.text("talkpage.told", count)), grid);
  }

  /** Columns share the width, so that none stays blank. */
  private static ColumnConstraints share(int columns) {
    var share = new ColumnConstraints();
    share.setPercentWidth(100.0 / columns);
    return share;
  }

  private Node column(TalkMention mention) {
    var column = new MentionColumn(mention, page, model, sheets, browser);
    GridPane.setValignment(column, VPos.TOP);
    GridPane.setFillHeight(column, false);
    return column;
  }

  private Node notes() {
    var box = new VBox(8, label(Messages.text("talkpage.notes")));
    if (page.notes().isEmpty()) {
      box.getChildren().add(Labels.paragraph("hint", Messages.text("talkpage.no-notes")));
    }
    page.notes().forEach(note -> box.getChildren().add(note(note)));
    return box;
  }

  private Node note(Note note) {
    var words = new MarkdownFlow(browser);
    words.show(note.markdown());
    var kind = Labels.of("hint", Messages.text("notes.kind", note.kind()));
    var box = new VBox(4, kind, words);
    box.getStyleClass().add("page-note");
    return box;
  }

  private static Node label(String text) {
    return Labels.of("section-label", text);
  }
}
