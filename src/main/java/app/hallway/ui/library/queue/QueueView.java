package app.hallway.ui.library.queue;

import app.hallway.model.FollowUp;
import app.hallway.model.Notice;
import app.hallway.model.QueuedTalk;
import app.hallway.ui.common.ChoiceChips;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import app.hallway.ui.library.list.FilteredCards;
import app.hallway.ui.library.list.Headed;
import app.hallway.ui.library.list.OrderMenu;
import app.hallway.ui.library.shelves.ListPage;
import app.hallway.ui.library.shelves.Shelf;
import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;

/** The queue of talks to watch, with those that were watched and dropped behind a choice. */
public final class QueueView extends VBox {
  private static final List<FollowUp> STATES =
      List.of(FollowUp.TO_WATCH, FollowUp.WATCHED, FollowUp.DROPPED);

  private final QueueViewModel queue;
  private final FilteredCards<Headed<QueuedTalk>> cards;

  /**
   * Shows a queue.
   *
   * @param onNews shows all that came for talks to watch
   */
  public QueueView(QueueViewModel queue, Runnable onNews) {
    this.queue = queue;
    cards =
        new FilteredCards<Headed<QueuedTalk>>(
                "library.queue",
                Feather.PLAY_CIRCLE,
                queue,
                () -> new QueueCell(queue),
                row -> queue.open(row.item()))
            .on(KeyCode.T, row -> queue.follow(row.item(), FollowUp.TO_WATCH))
            .on(KeyCode.W, row -> queue.follow(row.item(), FollowUp.WATCHED))
            .on(KeyCode.D, row -> queue.follow(row.item(), FollowUp.DROPPED))
            .on(KeyCode.O, row -> queue.openRecording(row.item()))
            .on(KeyCode.S, row -> queue.see(row.item().notices()))
            .on(KeyCode.P, row -> queue.openPage(row.item()));
    setVgrow(cards, Priority.ALWAYS);
    getChildren().addAll(states(), head(onNews), cards);
  }

  private ChoiceChips<FollowUp> states() {
    var chips =
        new ChoiceChips<>(
            STATES,
            queue.state(),
            queue.state()::set,
            state -> Messages.text("talks.follow", state),
            state -> Messages.text("library.queue.show", Messages.text("talks.follow", state)));
    chips.getStyleClass().add("list-choice");
    return chips;
  }

  private HBox head(Runnable onNews) {
    var news = new TextButton("", Messages.text("library.queue.news.tip"), onNews);
    news.textProperty().bind(Bindings.createStringBinding(() -> words(queue.news()), queue.news()));
    news.visibleProperty().bind(Bindings.isNotEmpty(queue.news()));
    news.getStyleClass().add("news-button");
    var order = new OrderMenu<>("library.queue.order", queue.order());
    var head = new HBox(8, news, Labels.space(), order);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("list-order");
    return head;
  }

  private static String words(List<Notice> notices) {
    long unseen = notices.stream().filter(notice -> !notice.seen()).count();
    return unseen == 0
        ? Messages.text("library.queue.news.seen")
        : Messages.text("library.queue.news", unseen);
  }

  /**
   * The queue as a list.
   *
   * @param onNews shows all that came for talks to watch
   */
  public static ListPage<Shelf.OfQueue> page(QueueViewModel queue, Runnable onNews) {
    var view = new QueueView(queue, onNews);
    return new ListPage<>(
        Shelf.OfQueue.class,
        view,
        null,
        shelf -> queue.watched().set(true),
        () -> queue.watched().set(false),
        new ListPage.Keys(view.cards::focusList, view.cards::step));
  }
}
