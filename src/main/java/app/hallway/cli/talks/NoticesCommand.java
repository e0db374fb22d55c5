package app.hallway.cli.talks;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.FollowUpJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.TerminalText;
import app.hallway.library.wording.Wording;
import app.hallway.model.Notice;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Tells what came for the talks that the user means to watch. */
@Command(name = "notices")
public final class NoticesCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--all")
  private boolean all;

  @Option(names = "--seen")
  private boolean seen;

  @Mixin private JsonOption json = new JsonOption();

  public NoticesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var notices = library.followUps().notices(all);
      print(notices);
      if (seen && !notices.isEmpty()) {
        library.followUps().markSeen(notices.stream().map(Notice::id).toList());
      }
    }
    return Exit.DONE;
  }

  private void print(List<Notice> notices) {
    if (json.isSet()) {
      for (var notice : notices) {
        context.json(FollowUpJson::notice, notice);
      }
    } else if (notices.isEmpty()) {
      context.say("notices.none");
    } else {
      notices.forEach(notice -> context.out().println(TerminalText.words(Wording.notice(notice))));
    }
  }
}
