package app.hallway.ui.library.queue;

import app.hallway.library.wording.Wording;
import app.hallway.model.Notice;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.texts.Dates;
import app.hallway.ui.common.texts.Messages;
import java.util.List;
import javafx.css.PseudoClass;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;

/** All that came for talks to watch; a click or Enter opens the place and takes note of it. */
public final class NewsSheet {
  private final QueueViewModel queue;
  private final Sheets sheets;

  public NewsSheet(QueueViewModel queue, Sheets sheets) {
    this.queue = queue;
    this.sheets = sheets;
  }

  public void show() {
    queue.readNews();
    var seen = new Button(Messages.text("library.news.see-all"));
    seen.setOnAction(event -> queue.see(List.copyOf(queue.news())));
    var done = Sheets.deed(Messages.text("sheet.done"), sheets::close);
    var content = new VBox(12, list(), Sheets.buttons(seen, done));
    sheets.show(Messages.text("library.news.title"), content);
  }

  private ListView<Notice> list() {
    var list = new ListView<Notice>(queue.news());
    list.getStyleClass().add("cards");
    list.setCellFactory(view -> new Cell());
    list.setAccessibleText(Messages.text("library.news.title"));
    list.setPlaceholder(Labels.paragraph("secondary", Messages.text("library.news.none")));
    list.setPrefSize(560, 360);
    list.addEventHandler(
        MouseEvent.MOUSE_CLICKED, event -> open(list.getSelectionModel().getSelectedItem()));
    list.addEventHandler(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            open(list.getSelectionModel().getSelectedItem());
            event.consume();
          }
        });
    return list;
  }

  private void open(@Nullable Notice notice) {
    if (notice != null) {
      sheets.close();
      queue.open(notice);
    }
  }

  private static final class Cell extends CardCell<Notice> {
    private static final PseudoClass UNSEEN = PseudoClass.getPseudoClass("unseen");

    private final Label sentence = Labels.wrapping("sentence", 3);
    private final Label date = Labels.of("hint");

    Cell() {
      this(new HBox(8));
    }

    private Cell(HBox content) {
      super(content);
      getStyleClass().add("notice-cell");
      date.setMinWidth(USE_PREF_SIZE);
      HBox.setHgrow(sentence, Priority.ALWAYS);
      sentence.setMaxWidth(Double.MAX_VALUE);
      content.getChildren().addAll(Icons.of(Feather.BELL), sentence, date);
    }

    @Override
    protected void show(Notice notice) {
      sentence.setText(Wording.notice(notice));
      date.setText(date(notice));
      pseudoClassStateChanged(UNSEEN, !notice.seen());
    }

    private static String date(Notice notice) {
      var day = Dates.day(notice.made());
      return notice.seen() ? day : Messages.text("library.news.new", day);
    }

    @Override
    protected String describe(Notice notice) {
      return Wording.notice(notice) + ", " + date(notice);
    }
  }
}
