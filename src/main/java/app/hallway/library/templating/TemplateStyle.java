package app.hallway.library.templating;

import app.hallway.export.ExportFile;
import app.hallway.export.FileOutline;
import app.hallway.export.OutlineValues;
import app.hallway.export.OwnMark;
import app.hallway.export.Style;
import app.hallway.model.FileOwner;
import app.hallway.templates.Filled;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFlavour;
import app.hallway.templates.TemplateShelf;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Writes outlines by a template. Whose file it is may stand in properties that the template writes;
 * else a mark at its end says it, and by which template, so that files of several templates lie
 * beside each other.
 */
public final class TemplateStyle implements Style {
  private final TemplateShelf templates;
  private final Template template;

  /** Whether what it wrote says in properties whose it is; files are looked at after that. */
  private boolean inProperties;

  public TemplateStyle(TemplateShelf templates, Template template) {
    this.templates = templates;
    this.template = template;
  }

  @Override
  public String ending() {
    return template.flavour().ending();
  }

  /**
   * As every style does.
   *
   * @throws FaultyTemplate where the template is wrong
   */
  @Override
  public String write(FileOutline outline) {
    return write(OutlineValues.of(outline), outline.owner());
  }

  /** A file of other values. */
  public String write(Map<String, Object> values, FileOwner owner) {
    return switch (templates.fill(template.name(), values)) {
      case Filled.Faulty(var fault) -> throw new FaultyTemplate(fault);
      case Filled.Text(var text) -> {
        inProperties = OwnMark.isNamed(text);
        yield inProperties ? text : text + mark(owner);
      }
    };
  }

  private String mark(FileOwner owner) {
    boolean shown = template.flavour() == TemplateFlavour.TEXT;
    return OwnMark.of(owner, template.name(), !shown);
  }

  @Override
  public Optional<FileOwner> owner(Path file) {
    return OwnMark.read(file)
        .filter(mark -> mark.template().equals(inProperties ? "" : template.name()))
        .map(OwnMark::owner);
  }

  @Override
  public boolean isOlder(Path file, ExportFile now) {
    return false;
  }
}
