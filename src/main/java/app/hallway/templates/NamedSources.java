package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.loader.Loader;
import java.io.Reader;
import java.io.StringReader;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds templates by their names, among those that were handed in, and nowhere else. */
final class NamedSources implements Loader<String> {
  private final Map<String, String> sources;
  private final Map<String, TagLines.Read> read = new HashMap<>();

  /**
   * Knows these and no others.
   *
   * @param sources by name
   */
  NamedSources(Map<String, String> sources) {
    this.sources = sources;
  }

  @Override
  public Reader getReader(String name) {
    return new StringReader(read(name).text());
  }

  private TagLines.Read read(String name) {
    var source = sources.get(name);
    if (source == null) {
      throw new TemplateBreak(Reason.NO_TEMPLATE, name);
    }
    return read.computeIfAbsent(name, _ -> TagLines.read(TagLines.lines(source)));
  }

  /** The line of a template that the engine means by one; 0 where there is none. */
  int line(String name, int told) {
    return sources.containsKey(name) ? read(name).line(told) : 0;
  }

  /** A line of a template, from 1; empty where it has none such. */
  String text(String name, int line) {
    var source = sources.getOrDefault(name, "");
    var lines = TagLines.lines(source).split("\n", -1);
    return 0 < line && line <= lines.length ? lines[line - 1] : "";
  }

  @Override
  public void setCharset(String charset) {}

  @Override
  public void setPrefix(String prefix) {}

  @Override
  public void setSuffix(String suffix) {}

  @Override
  public @Nullable String resolveRelativePath(String path, String from) {
    return null;
  }

  @Override
  public String createCacheKey(String name) {
    return name;
  }

  @Override
  public boolean resourceExists(String name) {
    return sources.containsKey(name);
  }
}
