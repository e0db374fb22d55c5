package app.hallway.cli.library;

import app.hallway.cli.arguments.JsonOption;
import app.hallway.cli.arguments.Known;
import app.hallway.cli.context.Context;
import app.hallway.cli.json.ExportJson;
import app.hallway.cli.output.Exit;
import app.hallway.cli.output.Names;
import app.hallway.cli.output.Refusal;
import app.hallway.cli.output.Texts;
import app.hallway.export.ExportPlan;
import app.hallway.export.ExportWriter;
import app.hallway.export.ExportWriter.Written;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.Library;
import app.hallway.library.TemplateException;
import app.hallway.library.Templating;
import app.hallway.library.Templating.Order;
import app.hallway.library.wording.Wording;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.templates.TemplateFlavour;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Writes notes and highlights as files: Markdown, by a template, or one page. */
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

  /** How many characters that no font has are told of. */
  private static final int SIGNS = 20;

  private final Context context;

  @Option(names = "--to", paramLabel = "DIR|FILE", required = true)
  private Path folder = Path.of("");

  @ArgGroup private Narrowed narrowed = new Narrowed();

  @Option(names = "--per", paramLabel = "UNIT", completionCandidates = Layouts.class)
  private @Nullable Layout layout;

  @Option(names = "--template", paramLabel = "NAME")
  private @Nullable String template;

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
      if (Templating.isPage(folder) && !Files.isDirectory(folder)) {
        return page(library);
      }
      var written = template == null ? plain(library) : templated(library, template);
      if (isNothing(written) && !json.isSet()) {
        context.say("export.nothing");
      }
    } catch (TemplateException wrong) {
      throw new Refusal(Wording.template(wrong.fault()));
    }
    return Exit.DONE;
  }

  private Scope scope() {
    return new Scope(narrowed.report, narrowed.talk, narrowed.event);
  }

  private Placing placing() {
    return overwrite ? Placing.OVERWRITE : Placing.KEEP;
  }

  private Written plain(Library library) throws IOException {
    var plan = ExportPlan.markdown(layout == null ? usual() : layout, placing());
    return library
        .exporting()
        .export(scope(), plan, folder, (_, _, file, fate) -> tell(file, fate), () -> false);
  }

  private Written templated(Library library, String name)
      throws IOException, TemplateException, Refusal {
    var chosen = Known.writing(library, name);
    if (chosen.per().filter("page"::equals).isPresent()) {
      throw new Refusal(Texts.of("export.page-file", name));
    }
    var order = new Order(chosen, scope(), layout == null ? usual() : layout, placing());
    return library
        .templating()
        .export(order, folder, (_, _, file, fate) -> tell(file, fate), () -> false);
  }

  private int page(Library library) throws IOException, TemplateException, Refusal {
    var chosen = Known.writing(library, template == null ? "page" : template);
    if (chosen.flavour() != TemplateFlavour.HTML) {
      throw new Refusal(Texts.of("export.no-page", chosen.name()));
    }
    var paged = library.templating().write(chosen, scope(), folder, placing());
    if (paged.fate() == ExportWriter.Fate.KEPT) {
      throw new Refusal(Texts.of("paper.kept", folder));
    }
    tell(folder, paged.fate());
    if (!paged.missing().isEmpty()) {
      context.complain("export.missing", paged.missing().size(), signs(paged.missing()));
    }
    return Exit.DONE;
  }

  private static String signs(Set<Integer> missing) {
    return missing.stream()
        .sorted()
        .limit(SIGNS)
        .map(Character::toString)
        .collect(Collectors.joining(" "));
  }

  private void requireKnown(Library library) throws Refusal {
    if (narrowed.report != null) {
      Known.report(library, narrowed.report);
    }
    if (narrowed.talk != null) {
      Known.talk(library, narrowed.talk);
    }
  }

  private Layout usual() {
    if (narrowed.talk != null) {
      return Layout.TALK;
    }
    return narrowed.event != null ? Layout.EVENT : Layout.REPORT;
  }

  private static boolean isNothing(Written written) {
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
