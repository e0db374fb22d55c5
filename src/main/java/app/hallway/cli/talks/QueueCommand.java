package app.hallway.cli.talks;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.FollowUpJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.wording.Wording;
import app.hallway.model.FollowUp;
import app.hallway.model.QueueOrder;
import app.hallway.model.QueuedTalk;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists the talks that the user means to watch. */
@Command(name = "queue")
public final class QueueCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--order", paramLabel = "ORDER")
  private QueueOrder order = QueueOrder.RECORDING;

  @Option(names = "--state", paramLabel = "STATE")
  private FollowUp state = FollowUp.TO_WATCH;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public QueueCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      print(library.followUps().queue(state, order).stream().limit(limit.value()).toList());
    }
    return Exit.DONE;
  }

  private void print(List<QueuedTalk> queue) {
    if (json.isSet()) {
      for (var queued : queue) {
        context.json(FollowUpJson::queued, queued);
      }
      return;
    }
    var table = new Table("ID", "ADDED", "RECORDING", "NEW", "TITLE", "EVENT");
    for (var queued : queue) {
      table.row(
          queued.talk().id(),
          day(queued),
          Texts.of("queue.recording." + queued.recording()),
          queued.notices().isEmpty() ? "" : "*",
          queued.talk().title(),
          Objects.requireNonNullElse(queued.talk().event(), ""));
    }
    table.print(context.out());
    queue.stream()
        .flatMap(queued -> queued.notices().stream())
        .forEach(
            notice -> context.out().println(TerminalText.words("* " + Wording.notice(notice))));
  }

  private String day(QueuedTalk queued) {
    return queued.since().atZone(context.clock().getZone()).toLocalDate().toString();
  }
}
