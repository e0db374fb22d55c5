package app.hallway.cli;

import app.hallway.library.Library;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.io.IOException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a note. */
@Command(name = "note")
final class NoteCommand implements Callable<Integer> {
  /** What the note is about: one of these. */
  static final class Target {
    @Option(names = "--talk", paramLabel = "ID")
    private @Nullable TalkId talk;

    @Option(names = "--report", paramLabel = "ID")
    private @Nullable ReportId report;

    @Option(names = "--highlight", paramLabel = "ID")
    private @Nullable HighlightId highlight;

    private NoteTarget in(Library library) throws Refusal {
      if (talk != null) {
        Known.talk(library, talk);
        return new AboutTalk(talk);
      }
      if (report != null) {
        Known.report(library, report);
        return new AboutReport(report);
      }
      return new AboutHighlight(Known.highlight(library, Objects.requireNonNull(highlight)).id());
    }
  }

  private final Context context;

  @ArgGroup(multiplicity = "1")
  private Target target = new Target();

  @Option(names = "--kind", paramLabel = "KIND")
  private NoteKind kind = NoteKind.NOTE;

  @Parameters(arity = "1..*", paramLabel = "TEXT")
  private List<String> words = List.of();

  @Mixin private JsonOption json = new JsonOption();

  NoteCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    var markdown = text();
    if (markdown.isBlank()) {
      throw new Refusal(Texts.of("note.empty"));
    }
    try (var library = context.openLibrary()) {
      var id = library.notes().add(target.in(library), kind, markdown);
      if (json.isSet()) {
        var note = library.notes().find(id).orElseThrow();
        context.json(generator -> JsonForms.note(generator, note));
      } else {
        context.say("note.added", id);
      }
    }
    return Exit.DONE;
  }

  private String text() throws IOException {
    var text = String.join(" ", words);
    return StandardInput.isMeant(text) ? context.inputText().stripTrailing() : text;
  }
}
