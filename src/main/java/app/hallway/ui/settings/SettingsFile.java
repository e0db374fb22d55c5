package app.hallway.ui.settings;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Keeps the settings beside the library, a line each. A line that says nothing to this program
 * costs itself and a line in the log; entries of a newer program are written back as they were.
 */
public final class SettingsFile {
  private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final KeptText text;

  private SettingsFile(KeptText text) {
    this.text = text;
  }

  public SettingsFile(Path file) {
    this(new KeptText(file));
  }

  /** For the library in this file: {@code library.db} has {@code library.window.properties}. */
  public static SettingsFile beside(Path library) {
    return new SettingsFile(KeptText.beside(library, ".window.properties"));
  }

  public Settings load() {
    var entries = new HashMap<String, String>();
    text.read().lines().forEach(line -> entries.putAll(entry(line)));
    var settings = new Settings(entries);
    settings.leftOut().forEach(key -> leaveOut(key + "=" + entries.get(key)));
    return settings;
  }

  private Map<String, String> entry(String line) {
    try {
      return properties(line);
    } catch (IllegalArgumentException brokenEscape) {
      leaveOut(line);
      return Map.of();
    }
  }

  private static Map<String, String> properties(String line) {
    var properties = new Properties();
    try {
      properties.load(new StringReader(line));
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return properties.stringPropertyNames().stream()
        .collect(Collectors.toMap(key -> key, properties::getProperty));
  }

  private void leaveOut(String line) {
    LOG.log(Level.WARNING, "settings: “" + line + "” is left out of " + text);
  }

  public void save(Settings settings) {
    text.write(written(settings));
  }

  /** Sorted, and without the day that {@link Properties} puts above. */
  private static String written(Settings settings) {
    var properties = new Properties();
    properties.putAll(settings.entries());
    var written = new StringWriter();
    try {
      properties.store(written, null);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return written
        .toString()
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> line + "\n")
        .collect(Collectors.joining());
  }
}
