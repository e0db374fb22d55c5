package app.hallway.library.templating;

import app.hallway.export.WholeFile;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFlavour;
import app.hallway.templates.TemplateShelf;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * The folder of the user's own templates. A template is a file whose name is that of the template
 * with what its files end in: {@code weekly.md}.
 */
public final class TemplateFolder {
  private static final long LARGEST = 1 << 20;
  private static final String DRAFT = ".draft";

  private final Path folder;

  public TemplateFolder(Path folder) {
    this.folder = folder;
  }

  public Path path() {
    return folder;
  }

  /**
   * What is in the folder.
   *
   * @param leftOut files that are no templates, for their names or what is in them
   */
  public record Found(List<Template> templates, List<Path> leftOut) {
    public Found {
      templates = List.copyOf(templates);
      leftOut = List.copyOf(leftOut);
    }
  }

  /** Nothing where there is no folder. */
  public Found read() throws IOException {
    if (!Files.isDirectory(folder)) {
      return new Found(List.of(), List.of());
    }
    var templates = new ArrayList<Template>();
    var leftOut = new ArrayList<Path>();
    var names = new HashSet<String>();
    for (var file : files()) {
      usable(file)
          .filter(template -> names.add(template.name()))
          .ifPresentOrElse(templates::add, () -> leftOut.add(file));
    }
    return new Found(templates, leftOut);
  }

  private List<Path> files() throws IOException {
    try (var files = Files.list(folder)) {
      return files
          .filter(file -> Files.isRegularFile(file) && !fileName(file).startsWith("."))
          .sorted(Comparator.comparing(TemplateFolder::fileName))
          .toList();
    }
  }

  private static Optional<Template> usable(Path file) throws IOException {
    boolean named =
        TemplateFlavour.of(fileName(file)).isPresent() && TemplateShelf.isOwnName(name(file));
    if (!named || Files.size(file) > LARGEST) {
      return Optional.empty();
    }
    try {
      return Optional.of(template(file));
    } catch (CharacterCodingException noText) {
      return Optional.empty();
    }
  }

  /** One in any folder. */
  public static Template template(Path file) throws IOException {
    var flavour = TemplateFlavour.of(fileName(file)).orElse(TemplateFlavour.TEXT);
    return new Template(name(file), flavour, Files.readString(file), false);
  }

  private static String name(Path file) {
    var name = fileName(file);
    int dot = name.lastIndexOf('.');
    return dot < 0 ? name : name.substring(0, dot);
  }

  private static String fileName(Path file) {
    return String.valueOf(file.getFileName());
  }

  /** Where a template lies, or would. */
  public Path file(Template template) {
    return folder.resolve(template.name() + template.flavour().ending());
  }

  /** Writes a template as a whole, in the place of the one that was called so. */
  public Path save(Template template) throws IOException {
    var file = write(file(template), template.source());
    dropDraft(template);
    return file;
  }

  private Path write(Path file, String source) throws IOException {
    Files.createDirectories(folder);
    var temporary = ".hallway-" + ProcessHandle.current().pid() + ".tmp";
    WholeFile.replace(file, temporary, source.getBytes(StandardCharsets.UTF_8), () -> true);
    return file;
  }

  /** Takes a template away, and what was begun of it. */
  public void delete(Template template) throws IOException {
    Files.deleteIfExists(file(template));
    dropDraft(template);
  }

  /**
   * Calls a template otherwise, and what was begun of it.
   *
   * @throws FileAlreadyExistsException where another one is called so
   */
  public void rename(Template template, Template named) throws IOException {
    boolean another =
        Files.exists(file(named))
            && !(Files.exists(file(template)) && Files.isSameFile(file(template), file(named)));
    if (another || Files.exists(draft(named))) {
      throw new FileAlreadyExistsException(String.valueOf(file(named)));
    }
    move(file(template), file(named));
    move(draft(template), draft(named));
  }

  private static void move(Path from, Path to) throws IOException {
    if (Files.exists(from)) {
      Files.move(from, to);
    }
  }

  /** Hidden, so that it is no template. */
  private Path draft(Template template) {
    return folder.resolve("." + template.name() + template.flavour().ending() + DRAFT);
  }

  /** Keeps what is begun of a template, beside what was saved of it. */
  public void keepDraft(Template template) throws IOException {
    write(draft(template), template.source());
  }

  /** Forgets what was begun. */
  public void dropDraft(Template template) throws IOException {
    Files.deleteIfExists(draft(template));
  }

  /** What was begun and not saved, be there a template that is called so or not. */
  public List<Template> drafts() throws IOException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (var files = Files.newDirectoryStream(folder, ".*" + DRAFT)) {
      var drafts = new ArrayList<Template>();
      for (var file : files) {
        var name = fileName(file);
        var plain = folder.resolve(name.substring(1, name.length() - DRAFT.length()));
        var flavour = TemplateFlavour.of(fileName(plain));
        if (flavour.isPresent() && TemplateShelf.isOwnName(name(plain))) {
          drafts.add(new Template(name(plain), flavour.get(), Files.readString(file), false));
        }
      }
      return drafts;
    }
  }
}
