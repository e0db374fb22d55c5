package app.hallway.cli.library;

import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.export.ExportWriter;
import app.hallway.export.Placing;
import app.hallway.library.TemplateException;
import app.hallway.library.wording.Wording;
import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes a text about one event, to a file or to where the command prints. */
abstract class EventPaper implements Callable<Integer> {
  private final Context context;
  private final String template;

  @Parameters(paramLabel = "EVENT")
  private String event = "";

  @Option(names = "--to", paramLabel = "FILE")
  private @Nullable Path file;

  @Option(names = "--overwrite")
  private boolean overwrite;

  EventPaper(Context context, String template) {
    this.context = context;
    this.template = template;
  }

  @Override
  public Integer call() throws Exception {
    try (var library = context.openLibrary()) {
      var text = library.templating().paper(template, Known.event(library, event));
      if (file == null) {
        context.out().printLines(text);
      } else {
        write(text, file);
      }
    } catch (TemplateException wrong) {
      throw new Refusal(Wording.template(wrong.fault()));
    }
    return Exit.DONE;
  }

  private void write(String text, Path target) throws IOException, Refusal {
    var fate = new ExportWriter().write(target, text, overwrite ? Placing.OVERWRITE : Placing.KEEP);
    if (fate == ExportWriter.Fate.KEPT) {
      throw new Refusal(Texts.of("paper.kept", target));
    }
    context.say("export." + Names.of(fate), target);
  }
}
