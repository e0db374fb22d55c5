package app.hallway.library;

import app.hallway.export.Catalogue.Entry;
import app.hallway.export.ExportPlan;
import app.hallway.export.ExportWriter;
import app.hallway.export.ExportWriter.Fate;
import app.hallway.export.ExportWriter.Written;
import app.hallway.export.Layout;
import app.hallway.export.OutlineValues;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.templating.FaultyTemplate;
import app.hallway.library.templating.TemplateFolder;
import app.hallway.library.templating.TemplateStyle;
import app.hallway.model.Event;
import app.hallway.model.FileOwner;
import app.hallway.printing.PdfPrinter;
import app.hallway.templates.Bounds;
import app.hallway.templates.Filled;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFault;
import app.hallway.templates.TemplateShelf;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Taking notes and highlights out by templates: those of the program, and the user's own. */
public final class Templating {
  /** How many files a template is tried on. */
  private static final int TRIED = 20;

  private final Exporting exporting;
  private final TemplateFolder folder;

  Templating(Path library, Exporting exporting) {
    this.exporting = exporting;
    this.folder = new TemplateFolder(beside(library));
  }

  private static Path beside(Path library) {
    var name = String.valueOf(library.getFileName());
    int dot = name.lastIndexOf('.');
    return library.resolveSibling((dot <= 0 ? name : name.substring(0, dot)) + ".templates");
  }

  /** Where the user's own templates lie; it need not be there. */
  public Path folder() {
    return folder.path();
  }

  /** Whether a name ends as that of a page, or of a PDF, does. */
  public static boolean isPage(Path file) {
    var name = String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT);
    return name.endsWith(".html") || name.endsWith(".htm") || isPdf(file);
  }

  public static boolean isPdf(Path file) {
    return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".pdf");
  }

  /**
   * All templates.
   *
   * @param leftOut files of the folder that are none
   */
  public record Shelf(List<Template> templates, List<Path> leftOut) {
    public Shelf {
      templates = List.copyOf(templates);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** All templates; what in the folder is none is left out. */
  public Shelf found() throws IOException {
    var own = folder.read();
    return new Shelf(new TemplateShelf(own.templates(), Bounds.USUAL).all(), own.leftOut());
  }

  public Optional<Template> find(String name) throws IOException {
    return templates(Bounds.USUAL).find(name);
  }

  private TemplateShelf templates(Bounds bounds) throws IOException {
    return new TemplateShelf(folder.read().templates(), bounds);
  }

  /** With one as it is edited, in the place of the one that is called so. */
  private TemplateShelf with(Template edited, Bounds bounds) throws IOException {
    var own = new ArrayList<Template>();
    own.add(edited);
    own.addAll(folder.read().templates());
    return new TemplateShelf(own, bounds);
  }

  /** Writes a template into the folder. */
  public Path save(Template template) throws IOException {
    return folder.save(template);
  }

  /** Takes a template of the user away, and what was begun of it. */
  public void delete(Template template) throws IOException {
    folder.delete(template);
  }

  /**
   * Calls a template of the user otherwise. Templates that include it go on with the old name.
   *
   * @throws FileAlreadyExistsException where another one is called so
   */
  public Template rename(Template template, String name) throws IOException {
    var named = new Template(name, template.flavour(), template.source(), false);
    folder.rename(template, named);
    return named;
  }

  /** Keeps what is begun of a template; no export is written by it before it is saved. */
  public void keepDraft(Template template) throws IOException {
    folder.keepDraft(template);
  }

  /** Forgets what was begun of a template. */
  public void dropDraft(Template template) throws IOException {
    folder.dropDraft(template);
  }

  /** What was begun and not saved, of templates that are there and of some that are not. */
  public List<Template> drafts() throws IOException {
    return folder.drafts();
  }

  /** A template that lies in any folder. */
  public static Template read(Path file) throws IOException {
    return TemplateFolder.template(file);
  }

  /** What is wrong with a template: read, and tried on some of what there is. */
  public Optional<TemplateFault> check(Template template) throws IOException {
    var templates = with(template, Bounds.USUAL);
    var unreadable = templates.check(template.name());
    if (unreadable.isPresent() || template.per().filter("part"::equals).isPresent()) {
      return unreadable;
    }
    return values(template, Scope.ALL)
        .limit(TRIED)
        .map(values -> templates.fill(template.name(), values))
        .flatMap(filled -> fault(filled).stream())
        .findFirst();
  }

  private static Optional<TemplateFault> fault(Filled filled) {
    return filled instanceof Filled.Faulty(var fault) ? Optional.of(fault) : Optional.empty();
  }

  /** What the first file of an export would be; empty where there would be none. */
  public Optional<Filled> preview(Template edited, Scope scope) throws IOException {
    var templates = with(edited, Bounds.PREVIEW);
    return values(edited, scope).findFirst().map(values -> templates.fill(edited.name(), values));
  }

  /** Of each file that would be written, when it is asked for. */
  private Stream<Map<String, Object>> values(Template template, Scope scope) {
    return switch (template.per().orElse("report")) {
      case "event" -> events(scope);
      case "page" -> Stream.of(page(scope));
      default -> {
        var layout = layout(template, null);
        var matter = exporting.matter(scope, layout, () -> false);
        var outlines =
            ExportPlan.outlines(matter.catalogue(), matter.notes(), matter.talks(), layout);
        yield outlines.stream().map(OutlineValues::of);
      }
    };
  }

  private Stream<Map<String, Object>> events(Scope scope) {
    var owners = owners();
    return exporting.events(scope).stream().map(event -> values(event, owners));
  }

  private Map<String, Object> values(Event event, Map<String, FileOwner> owners) {
    return OutlineValues.event(
        exporting.about(event), Objects.requireNonNull(owners.get(event.name())));
  }

  /** Whose files are those about events, by their names. */
  private Map<String, FileOwner> owners() {
    return exporting.catalogue(Layout.EVENT).events().stream()
        .collect(Collectors.toMap(Entry::title, Entry::owner));
  }

  private static Layout layout(Template template, @Nullable Layout asked) {
    var usual = asked == null ? Layout.REPORT : asked;
    return template.per().map(per -> per.equals("talk") ? Layout.TALK : usual).orElse(usual);
  }

  /**
   * What is wished for.
   *
   * @param layout null for what is usual; a template may have its own
   */
  public record Order(Template template, Scope scope, @Nullable Layout layout, Placing placing) {}

  /**
   * Writes what the scope has notes or highlights about into a folder, by a template; a template
   * for events writes one file an event, whether there are notes or not.
   *
   * @throws TemplateException where the template is wrong; nothing is written then
   */
  public Written export(
      Order order, Path target, ExportWriter.Progress progress, BooleanSupplier cancelled)
      throws IOException, TemplateException {
    var template = order.template();
    var style = new TemplateStyle(templates(Bounds.USUAL), template);
    boolean ofEvents = template.per().filter("event"::equals).isPresent();
    var layout = ofEvents ? Layout.EVENT : layout(template, order.layout());
    var plan = new ExportPlan(layout, style, order.placing());
    try {
      return ofEvents
          ? exporting.write(
              plan.files(exporting.catalogue(layout), written(style, order.scope())),
              plan,
              target,
              progress,
              cancelled)
          : exporting.export(order.scope(), plan, target, progress, cancelled);
    } catch (FaultyTemplate faulty) {
      throw new TemplateException(faulty.fault());
    }
  }

  private Map<FileOwner, String> written(TemplateStyle style, Scope scope) {
    var written = new LinkedHashMap<FileOwner, String>();
    var owners = owners();
    for (var event : exporting.events(scope)) {
      var values = values(event, owners);
      var owner = Objects.requireNonNull(owners.get(event.name()));
      written.put(owner, style.write(values, owner));
    }
    return written;
  }

  /**
   * All that the scope has in one text, by a template.
   *
   * @throws TemplateException where the template is wrong
   */
  public String page(Template template, Scope scope) throws IOException, TemplateException {
    return text(templates(Bounds.USUAL).fill(template.name(), page(scope)));
  }

  private Map<String, Object> page(Scope scope) {
    var layout = Layout.REPORT;
    var matter = exporting.matter(scope, layout, () -> false);
    var outlines = ExportPlan.outlines(matter.catalogue(), matter.notes(), matter.talks(), layout);
    return OutlineValues.page(title(scope, matter), outlines);
  }

  private static String title(Scope scope, Exporting.Matter matter) {
    if (scope.event() != null) {
      return scope.event();
    }
    return scope.report() == null || matter.notes().isEmpty()
        ? "Notes and highlights"
        : matter.notes().getFirst().report().metadata().title();
  }

  /** A text about an event, by a template: its digest, or the draft of a trip report. */
  public String paper(String template, Event event) throws IOException, TemplateException {
    return text(templates(Bounds.USUAL).fill(template, values(event, owners())));
  }

  private static String text(Filled filled) throws TemplateException {
    return switch (filled) {
      case Filled.Text(var text) -> text;
      case Filled.Faulty(var fault) -> throw new TemplateException(fault);
    };
  }

  /**
   * What became of a page.
   *
   * @param missing characters that no font has, in a PDF
   */
  public record Paged(Fate fate, Set<Integer> missing) {}

  /**
   * Writes a page, as HTML or, where the name of the file says so, as PDF.
   *
   * @throws TemplateException where the template is wrong; nothing is written then
   */
  public Paged write(Template template, Scope scope, Path file, Placing placing)
      throws IOException, TemplateException {
    var text = page(template, scope);
    if (!isPdf(file)) {
      return new Paged(write(file, text, placing), Set.of());
    }
    var printed = PdfPrinter.withFontsOfTheSystem().print(text);
    return new Paged(new ExportWriter().write(file, printed.pdf(), placing), printed.missing());
  }

  private static Fate write(Path file, String text, Placing placing) throws IOException {
    return new ExportWriter().write(file, text, placing);
  }
}
