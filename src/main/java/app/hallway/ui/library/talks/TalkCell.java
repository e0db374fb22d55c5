package app.hallway.ui.library.talks;

import app.hallway.model.FollowUp;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkSummary;
import app.hallway.ui.common.CardCell;
import app.hallway.ui.common.Labels;
import app.hallway.ui.common.TextButton;
import app.hallway.ui.common.texts.Messages;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** A talk in the list over the whole library. */
final class TalkCell extends CardCell<TalkSummary> {
  private final Label title = Labels.wrapping("strong", 3);
  private final Label star = Labels.of("star", "★");
  private final Label speakers = Labels.wrapping("secondary", 2);
  private final Label kind = Labels.of("chip");
  private final Label notes = Labels.of("hint");
  private final FollowUpMenu followUp;
  private final TextButton told;

  TalkCell(BiConsumer<TalkSummary, FollowUp> onFollowUp, Consumer<TalkSummary> onPage) {
    this(new VBox(3), onFollowUp, onPage);
  }

  private TalkCell(
      VBox content, BiConsumer<TalkSummary, FollowUp> onFollowUp, Consumer<TalkSummary> onPage) {
    super(content);
    told = new TextButton("", Messages.text("talks.page.tip"), () -> onPage.accept(getItem()));
    told.setFocusTraversable(false);
    getStyleClass().add("talk-cell");
    followUp = new FollowUpMenu(choice -> onFollowUp.accept(getItem(), choice));
    var head = new HBox(8, title, star);
    HBox.setHgrow(title, Priority.ALWAYS);
    title.setMaxWidth(Double.MAX_VALUE);
    kind.setMinWidth(USE_PREF_SIZE);
    var foot = new HBox(8, kind, notes, told, Labels.space(), followUp);
    foot.setAlignment(Pos.CENTER_LEFT);
    content.getChildren().addAll(head, speakers, foot);
  }

  @Override
  protected void show(TalkSummary summary) {
    var talk = summary.talk();
    title.setText(talk.title());
    Labels.appear(star, summary.highlighted());
    Labels.show(speakers, byline(summary));
    kind.setText(kind(talk));
    notes.setText(
        summary.notes() == 0 ? "" : Messages.text("library.reports.notes", summary.notes()));
    told.setText(Messages.text("library.talks.told", summary.reports()));
    Labels.appear(told, summary.reports() > 1);
    followUp.show(talk);
  }

  private static String byline(TalkSummary summary) {
    var talk = summary.talk();
    var event = talk.event() == null ? summary.reportTitle() : talk.event();
    return Stream.of(
            talk.speakers().stream().map(Speaking::name).collect(Collectors.joining(", ")), event)
        .filter(part -> !part.isEmpty())
        .collect(Collectors.joining(" · "));
  }

  @Override
  protected String describe(TalkSummary summary) {
    return summary.talk().title() + ", " + byline(summary) + ", " + kind(summary.talk());
  }

  private static String kind(Talk talk) {
    var words = Messages.text("talks.kind", talk.kind());
    return talk.cancelled() ? words + " · " + Messages.text("talks.cancelled") : words;
  }
}
