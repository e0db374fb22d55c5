package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ExportJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.export.ExportPlan;
import app.hallway.export.ExportWriter;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.Library;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes notes and highlights as Markdown files. */
@Command(name = "export")
public final class ExportCommand implements Callable<Integer> {
  /** At most one of these; all of the library without. */
  static final class Narrowed {
    @Option(names = "--report", paramLabel = "ID")
    private @Nullable ReportId report;

    @Option(names = "--talk", paramLabel = "ID")
    private @Nullable TalkId talk;

    @Option(names = "--event", paramLabel = "NAME")
    private @Nullable String event;
  }

  /** The words of the layouts, for the help. */
  static final class Layouts implements Iterable<String> {
    @Override
    public Iterator<String> iterator() {
      return Names.each(Layout.class).iterator();
    }
  }

  private final Context context;

  @Option(names = "--to", paramLabel = "DIR", required = true)
  private Path folder = Path.of("");

  @ArgGroup private Narrowed narrowed = new Narrowed();

  @Option(names = "--per", paramLabel = "UNIT", completionCandidates = Layouts.class)
  private @Nullable Layout layout;

  @Option(names = "--overwrite")
  private boolean overwrite;

  @Mixin private JsonOption json = new JsonOption();

  public ExportCommand(Context context) {
    this.context = context;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      requireKnown(library);
      var scope = new Scope(narrowed.report, narrowed.talk, narrowed.event);
      var written =
          library
              .exporting()
              .export(scope, plan(), folder, (_, _, file, fate) -> tell(file, fate), () -> false);
      if (isNothing(written) && !json.isSet()) {
        context.say("export.nothing");
      }
    }
    return Exit.DONE;
  }

  private void requireKnown(Library library) throws Refusal {
    if (narrowed.report != null) {
      Known.report(library, narrowed.report);
    }
    if (narrowed.talk != null) {
      Known.talk(library, narrowed.talk);
    }
  }

  private ExportPlan plan() {
    return ExportPlan.markdown(
        layout == null ? usual() : layout, overwrite ? Placing.OVERWRITE : Placing.KEEP);
  }

  private Layout usual() {
    if (narrowed.talk != null) {
      return Layout.TALK;
    }
    return narrowed.event != null ? Layout.EVENT : Layout.REPORT;
  }

  private static boolean isNothing(ExportWriter.Written written) {
    return written.written().isEmpty() && written.unchanged().isEmpty() && written.kept().isEmpty();
  }

  /** At once, so that whoever waits sees how far it is. */
  private void tell(Path file, ExportWriter.Fate fate) {
    if (json.isSet()) {
      context.json(ExportJson.file(fate), file);
    } else {
      context.say("export." + Names.of(fate), file);
    }
    context.out().flush();
  }
}
