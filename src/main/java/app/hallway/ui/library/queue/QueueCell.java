package app.hallway.ui.library.queue;

import app.hallway.library.wording.Wording;
import app.hallway.model.QueuedTalk;
import app.hallway.model.Speaking;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Icons;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.talks.FollowUpMenu;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** A talk in the queue: whether there is a recording, and what came for it. */
final class QueueCell extends CardCell<Headed<QueuedTalk>> {
  private final Label heading = Labels.of("group-name");
  private final Label title = Labels.wrapping("strong", 3);
  private final Label byline = Labels.wrapping("secondary", 2);
  private final Label news = Labels.wrapping("news", 4);
  private final Label expected = Labels.of("hint");
  private final TextButton recording;
  private final FollowUpMenu followUp;

  QueueCell(QueueViewModel queue) {
    this(new VBox(3), queue);
  }

  private QueueCell(VBox content, QueueViewModel queue) {
    super(content);
    getStyleClass().add("queue-cell");
    recording =
        new TextButton(
            Messages.text("library.queue.recording"),
            Messages.text("library.queue.recording.tip"),
            () -> queue.openRecording(getItem().item()));
    recording.setGraphic(Icons.of(Feather.PLAY));
    recording.setFocusTraversable(false);
    followUp = new FollowUpMenu(choice -> queue.follow(getItem().item(), choice));
    news.setGraphic(Icons.of(Feather.BELL));
    expected.setMinWidth(USE_PREF_SIZE);
    var foot = new HBox(8, recording, expected, Labels.space(), followUp);
    foot.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(heading, title, byline, news, foot);
  }

  @Override
  protected void show(Headed<QueuedTalk> row) {
    var queued = row.item();
    Labels.show(heading, row.heading());
    title.setText(queued.talk().title());
    Labels.show(byline, byline(queued));
    Labels.show(news, news(queued));
    Labels.appear(recording, queued.recording() == QueuedTalk.Recording.THERE);
    Labels.appear(expected, queued.recording() != QueuedTalk.Recording.THERE);
    expected.setText(Messages.text("library.queue.state", queued.recording()));
    followUp.show(queued.talk());
  }

  private static String news(QueuedTalk queued) {
    return queued.notices().stream().map(Wording::notice).collect(Collectors.joining("\n"));
  }

  private static String byline(QueuedTalk queued) {
    var talk = queued.talk();
    var event = talk.event() == null ? queued.summary().reportTitle() : talk.event();
    return Stream.of(
            talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ")), event)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  @Override
  protected String describe(Headed<QueuedTalk> row) {
    var queued = row.item();
    return Stream.of(
            row.heading(),
            queued.talk().title(),
            byline(queued),
            Messages.text("library.queue.state", queued.recording()),
            news(queued))
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(", "));
  }
}
