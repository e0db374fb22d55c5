package app.hallway.cli.notes;

import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteId;
import app.hallway.model.TalkId;
import app.hallway.model.TalkPage;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Deletes a note, a highlight or what the user wrote down of a talk; undo brings it back. */
@Command(name = "delete")
public final class DeleteCommand implements Callable<Integer> {
  /** One of these. */
  static final class Subject {
    @Option(names = "--note", paramLabel = "ID")
    private @Nullable NoteId note;

    @Option(names = "--highlight", paramLabel = "ID")
    private @Nullable HighlightId highlight;

    @Option(names = "--talk", paramLabel = "ID")
    private @Nullable TalkId talk;

    private void delete(Library library) throws Refusal {
      if (note != null) {
        library.notes().delete(Known.note(library, note).id());
      } else if (talk != null) {
        library.talks().delete(writtenDown(library, talk));
      } else {
        var id = Objects.requireNonNull(highlight);
        library.highlights().delete(Known.highlight(library, id).id());
      }
    }
  }

  private final Context context;

  @ArgGroup(multiplicity = "1")
  private Subject subject = new Subject();

  public DeleteCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      subject.delete(library);
    }
    context.say("delete.done");
    return Exit.DONE;
  }

  private static TalkId writtenDown(Library library, TalkId talk) throws Refusal {
    Known.talk(library, talk);
    if (library.talks().page(talk).map(TalkPage::own).orElse(List.of()).isEmpty()) {
      throw new Refusal(Texts.of("delete.not-written", talk));
    }
    return talk;
  }
}
