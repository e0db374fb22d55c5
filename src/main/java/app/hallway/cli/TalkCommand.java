package app.hallway.cli;

import app.hallway.library.Talks;
import app.hallway.model.FollowUp;
import app.hallway.model.Speaking;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says what a talk is, or what the user means to do about it. */
@Command(name = "talk")
final class TalkCommand implements Callable<Integer> {
  /** At least one of these. */
  static final class Change {
    @Option(names = "--follow-up", paramLabel = "STATE")
    private @Nullable FollowUp followUp;

    @Option(names = "--title", paramLabel = "TEXT")
    private @Nullable String title;

    @Option(names = "--kind", paramLabel = "KIND")
    private @Nullable TalkKind kind;

    @Option(names = "--speaker", paramLabel = "NAME")
    private @Nullable List<String> speakers;

    @Option(names = "--day", paramLabel = "TEXT")
    private @Nullable String day;

    @Option(names = "--dismiss")
    private boolean dismissed;

    private void apply(Talks talks, TalkId talk) {
      if (!edit().equals(TalkEdit.NOTHING)) {
        talks.correct(talk, edit());
      }
      if (followUp != null) {
        talks.followUp(talk, followUp);
      }
      if (dismissed) {
        talks.dismiss(talk);
      }
    }

    private TalkEdit edit() {
      return new TalkEdit(title, kind, speakers == null ? null : named(speakers), day, null);
    }

    private static List<Speaking> named(List<String> names) {
      return names.stream()
          .map(String::strip)
          .filter(name -> !name.isEmpty())
          .map(name -> new Speaking(name, null))
          .toList();
    }
  }

  private final Context context;

  @Parameters(paramLabel = "ID")
  private TalkId talk = new TalkId(1);

  @ArgGroup(exclusive = false, multiplicity = "1")
  private Change change = new Change();

  TalkCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (change.title != null && change.title.isBlank()) {
      throw new Refusal(Texts.of("talk.no-title"));
    }
    try (var library = context.openLibrary()) {
      Known.talk(library, talk);
      change.apply(library.talks(), talk);
    }
    context.say("talk.changed", talk);
    return Exit.DONE;
  }
}
