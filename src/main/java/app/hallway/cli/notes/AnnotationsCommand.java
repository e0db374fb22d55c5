package app.hallway.cli.notes;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.arguments.StandardInput;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.AnnotationJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Table;
import app.hallway.cli.output.TerminalText;
import app.hallway.cli.output.Texts;
import app.hallway.library.Annotations.Source;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.Library;
import app.hallway.library.wording.Wording;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationOutcome;
import app.hallway.model.AnnotationSummary;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/**
 * Hands highlights and notes to other programs, takes theirs, or lists what waits for its report.
 */
@Command(name = "annotations")
public final class AnnotationsCommand implements Callable<Integer> {
  private static final int WORDS_SHOWN = 60;

  /** What to do. */
  enum Deed {
    EXPORT,
    IMPORT,
    WAITING,
    RETRY,
    DISCARD
  }

  /** A form that is written. */
  enum Form {
    W3C(AnnotationFormat.W3C),
    EPUB(AnnotationFormat.EPUB),
    HYPOTHESIS(AnnotationFormat.HYPOTHESIS),
    READWISE(AnnotationFormat.READWISE),
    JSON(AnnotationFormat.JSON);

    private final AnnotationFormat format;

    Form(AnnotationFormat format) {
      this.format = format;
    }
  }

  /** At most one of these; all of the library without. */
  static final class Narrowed {
    @Option(names = "--report", paramLabel = "ID")
    private @Nullable ReportId report;

    @Option(names = "--talk", paramLabel = "ID")
    private @Nullable TalkId talk;

    @Option(names = "--event", paramLabel = "NAME")
    private @Nullable String event;

    private boolean isNothing() {
      return report == null && talk == null && event == null;
    }

    private Scope scope(Library library) throws Refusal {
      if (report != null) {
        Known.report(library, report);
      }
      if (talk != null) {
        Known.talk(library, talk);
      }
      return new Scope(report, talk, event);
    }
  }

  private final Context context;

  @Parameters(index = "0", paramLabel = "export|import|waiting|retry|discard")
  private Deed deed = Deed.WAITING;

  @Parameters(index = "1..*", arity = "0..*", paramLabel = "FILE|ID")
  private List<Path> files = List.of();

  @Option(names = "--format", paramLabel = "FORM")
  private @Nullable Form form;

  @ArgGroup private Narrowed narrowed = new Narrowed();

  @Option(names = "--overwrite")
  private boolean overwrite;

  @Option(names = "--dry-run")
  private boolean trial;

  @Mixin private JsonOption json = new JsonOption();
  @Spec private CommandSpec command = CommandSpec.create();

  public AnnotationsCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    requireMeant();
    try (var library = context.openLibrary()) {
      return switch (deed) {
        case EXPORT -> export(library, Objects.requireNonNull(form).format, files.getFirst());
        case IMPORT -> take(library);
        case WAITING -> waiting(library);
        case RETRY -> retry(library);
        case DISCARD -> discard(library);
      };
    }
  }

  private void requireMeant() {
    boolean exports = deed == Deed.EXPORT;
    if (exports && (form == null || files.size() != 1)) {
      throw wrong("annotations.export.what");
    }
    if (deed == Deed.IMPORT && files.isEmpty()) {
      throw wrong("annotations.import.what");
    }
    if (deed == Deed.DISCARD && files.isEmpty()) {
      throw wrong("annotations.discard.what");
    }
    boolean foreign =
        (!exports && (form != null || !narrowed.isNothing() || overwrite))
            || (deed != Deed.IMPORT && trial)
            || ((deed == Deed.WAITING || deed == Deed.RETRY) && !files.isEmpty());
    if (foreign) {
      throw wrong("annotations.options");
    }
  }

  private ParameterException wrong(String key) {
    return new ParameterException(command.commandLine(), Texts.of(key));
  }

  private int export(Library library, AnnotationFormat format, Path file)
      throws IOException, Refusal {
    var scope = narrowed.scope(library);
    if (StandardInput.isMeant(file)) {
      print(library, scope, format);
      return Exit.DONE;
    }
    if (!overwrite && Files.exists(file, LinkOption.NOFOLLOW_LINKS)) {
      throw new Refusal(Texts.of("annotations.exists", file));
    }
    int written = library.annotations().export(scope, format, file);
    if (json.isSet()) {
      context.json(AnnotationJson.written(format, written), file);
    } else {
      context.say("annotations.exported", written, file);
    }
    return Exit.DONE;
  }

  /** Line by line, since no character of others' words may reach a terminal that would obey it. */
  private void print(Library library, Scope scope, AnnotationFormat format)
      throws IOException, Refusal {
    if (format.isBinary()) {
      throw new Refusal(Texts.of("annotations.binary"));
    }
    var out = new ByteArrayOutputStream();
    library.annotations().export(scope, format, out);
    var text = out.toString(StandardCharsets.UTF_8);
    if (format == AnnotationFormat.READWISE) {
      context.out().printLines(text);
    } else {
      text.lines().forEach(context.out()::printJson);
    }
  }

  private int take(Library library) throws IOException {
    var sources = new ArrayList<Source>();
    for (var file : files) {
      sources.add(
          StandardInput.isMeant(file)
              ? Source.of(StandardInput.NAME, context.in())
              : Source.of(file));
    }
    var annotations = library.annotations();
    var summary = trial ? annotations.tryOut(sources) : annotations.take(sources);
    if (json.isSet()) {
      summary.files().forEach(file -> context.json(AnnotationJson::file, file));
      summary.outcomes().forEach(one -> context.json(AnnotationJson::outcome, one));
    } else {
      tell(summary);
    }
    return summary.isAnyRefused() || summary.count(AnnotationFate.BROKEN) > 0
        ? Exit.REJECTED
        : Exit.DONE;
  }

  /** How many of each, and each that is not where it belongs. */
  private void tell(AnnotationSummary summary) {
    for (var file : summary.files()) {
      if (file.refusal() != null) {
        context.say("annotations.refused", file.source(), Wording.annotations(file.refusal()));
      } else {
        context.say(
            "annotations.read", file.source(), Names.of(Objects.requireNonNull(file.format())));
      }
    }
    for (var fate : AnnotationFate.values()) {
      long number = summary.count(fate);
      if (number > 0) {
        context.say("annotations.count", number, Wording.annotation(fate));
      }
    }
    summary.outcomes().stream().filter(one -> !one.fate().isPlaced()).forEach(this::tell);
  }

  private void tell(AnnotationOutcome one) {
    context
        .out()
        .println(
            TerminalText.words(
                Texts.of(
                    "annotations.left",
                    shortened(one.words()),
                    one.title(),
                    Wording.annotation(one.fate()))));
  }

  private static String shortened(String words) {
    var line = words.strip().replaceAll("\\s+", " ");
    if (line.length() <= WORDS_SHOWN) {
      return line;
    }
    int end = line.offsetByCodePoints(0, line.codePointCount(0, WORDS_SHOWN - 1));
    return line.substring(0, end) + "…";
  }

  /** Looks once more for the reports of all that waits. */
  private int retry(Library library) {
    var outcomes = library.annotations().retry();
    if (json.isSet()) {
      outcomes.forEach(one -> context.json(AnnotationJson::outcome, one));
    } else {
      tell(new AnnotationSummary(List.of(), outcomes));
    }
    return Exit.DONE;
  }

  private int discard(Library library) throws Refusal {
    for (var id : files) {
      var name = id.toString();
      boolean known = name.matches("\\d{1,18}");
      if (!known || !library.annotations().discard(Long.parseLong(name))) {
        throw new Refusal(Texts.of("annotations.no-waiting", name));
      }
      context.say("annotations.discarded", name);
    }
    return Exit.DONE;
  }

  private int waiting(Library library) {
    var all = library.annotations().waiting();
    if (json.isSet()) {
      all.forEach(one -> context.json(AnnotationJson::waiting, one));
      return Exit.DONE;
    }
    if (all.isEmpty()) {
      context.say("annotations.none-waiting");
    }
    var table = new Table("ID", "REPORT", "WORDS", "NOTE");
    for (var one : all) {
      table.row(
          Long.toString(one.id()),
          one.title().isEmpty() ? one.address() : one.title(),
          shortened(one.words()),
          shortened(one.note()));
    }
    table.print(context.out());
    return Exit.DONE;
  }
}
