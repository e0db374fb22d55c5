package app.hallway.cli.notes;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.StandardInput;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.NoteJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.library.Library;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Writes a note, or says what became of an action or a question. */
@Command(name = "note")
public final class NoteCommand implements Callable<Integer> {
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

  /** What becomes of a note that is there: at least one of these. */
  static final class Change {
    @Option(names = "--done")
    private boolean done;

    @Option(names = "--open")
    private boolean open;

    @Option(names = "--due", paramLabel = "DATE")
    private @Nullable String due;

    private void apply(Library library, Note note) throws Refusal {
      if (!note.kind().isTickable()) {
        throw new Refusal(Texts.of("note.not-tickable", note.id()));
      }
      var wanted = due;
      var day = wanted == null ? null : day(library, wanted);
      if (done || open) {
        library.notes().tick(note.id(), done);
      }
      if (wanted != null) {
        library.notes().setDue(note.id(), day);
      }
    }

    private static @Nullable LocalDate day(Library library, String text) throws Refusal {
      return text.isBlank() || text.equals("none")
          ? null
          : library.notes().day(text).orElseThrow(() -> new Refusal(Texts.of("note.no-day", text)));
    }
  }

  private final Context context;

  @ArgGroup private @Nullable Target target;

  @ArgGroup(exclusive = false)
  private @Nullable Change change;

  @Spec private @Nullable CommandSpec spec;

  @Option(names = "--kind", paramLabel = "KIND")
  private NoteKind kind = NoteKind.NOTE;

  @Parameters(arity = "1..*", paramLabel = "TEXT")
  private List<String> words = List.of();

  @Mixin private JsonOption json = new JsonOption();

  public NoteCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    if (change != null) {
      return apply(change);
    }
    if (target == null) {
      throw wrong("note.no-target");
    }
    return write(target);
  }

  private int apply(Change wanted) throws Exception {
    if (target != null || words.size() != 1 || (wanted.done && wanted.open)) {
      throw wrong("note.one-thing");
    }
    try (var library = context.openLibrary()) {
      var note = Known.note(library, id(words.getFirst()));
      wanted.apply(library, note);
      if (json.isSet()) {
        print(library, note.id());
      } else {
        context.say("note.changed", note.id());
      }
    }
    return Exit.DONE;
  }

  private NoteId id(String word) {
    try {
      return new NoteId(Long.parseLong(word));
    } catch (IllegalArgumentException none) {
      throw new ParameterException(line(), Texts.of("error.id", word), none);
    }
  }

  private ParameterException wrong(String key) {
    return new ParameterException(line(), Texts.of(key));
  }

  private CommandLine line() {
    return Objects.requireNonNull(spec).commandLine();
  }

  private void print(Library library, NoteId id) {
    var note = library.notes().find(id).orElseThrow();
    context.json(NoteJson::note, note);
  }

  private int write(Target about) throws Exception {
    var markdown = text();
    if (markdown.isBlank()) {
      throw new Refusal(Texts.of("note.empty"));
    }
    try (var library = context.openLibrary()) {
      var id = library.notes().add(about.in(library), kind, markdown);
      if (json.isSet()) {
        print(library, id);
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
