package app.hallway.cli.notes;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.LimitOption;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.NoteJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Table;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Lists notes. */
@Command(name = "notes")
public final class NotesCommand implements Callable<Integer> {
  private final Context context;

  @Option(names = "--report", paramLabel = "ID")
  private @Nullable ReportId report;

  @Option(names = "--talk", paramLabel = "ID")
  private @Nullable TalkId talk;

  @Option(names = "--kind", paramLabel = "KIND")
  private @Nullable NoteKind kind;

  @Mixin private LimitOption limit = new LimitOption();
  @Mixin private JsonOption json = new JsonOption();

  public NotesCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var notes = report == null ? library.notes().all() : library.notes().of(report);
      print(notes.stream().filter(this::isWanted).limit(limit.value()).toList());
    }
    return Exit.DONE;
  }

  private boolean isWanted(Note note) {
    return (kind == null || kind == note.kind())
        && (talk == null || note.target().equals(new AboutTalk(talk)));
  }

  private void print(List<Note> notes) {
    if (json.isSet()) {
      for (var note : notes) {
        context.json(NoteJson::note, note);
      }
      return;
    }
    var table = new Table("ID", "KIND", "DONE", "DUE", "ABOUT", "NOTE");
    notes.forEach(
        note ->
            table.row(
                note.id(),
                Names.of(note.kind()),
                note.isDone() ? "*" : "",
                Objects.requireNonNullElse(note.due(), ""),
                about(note.target()),
                note.markdown()));
    table.print(context.out());
  }

  private static String about(NoteTarget target) {
    return switch (target) {
      case AboutReport(var id) -> "report " + id;
      case AboutTalk(var id) -> "talk " + id;
      case AboutHighlight(var id) -> "highlight " + id;
    };
  }
}
