package app.hallway.export;

import app.hallway.model.FileOwner;
import java.nio.file.Path;
import java.util.Optional;

/** Markdown with properties in YAML, as Obsidian, GitHub and most editors read it. */
public final class MarkdownStyle implements Style {
  @Override
  public String ending() {
    return ".md";
  }

  @Override
  public String write(FileOutline outline) {
    var page = new Page(Properties.yaml(outline.facts(), outline.owner()));
    page.heading(1, outline.title());
    new PartWriter(page).write(outline.parts(), 1);
    return page.toString();
  }

  @Override
  public Optional<FileOwner> owner(Path file) {
    return OwnWork.owner(FileHead.of(file));
  }

  @Override
  public boolean isOlder(Path file, ExportFile now) {
    var head = FileHead.of(file);
    return OwnWork.owner(head).isEmpty() && OwnWork.isOlder(head, now);
  }
}
