package app.hallway.ui.settings;

import java.io.IOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import java.util.stream.Collectors;

/**
 * Keeps the settings beside the library. Settings are a comfort: a file that cannot be read or
 * written costs a line in the log, never the window.
 */
public final class SettingsFile {
  private static final Logger LOG = System.getLogger(SettingsFile.class.getName());

  private final Path file;

  public SettingsFile(Path file) {
    this.file = file;
  }

  /** For the library in this file: {@code library.db} has {@code library.window.properties}. */
  public static SettingsFile beside(Path library) {
    String name = library.getFileName().toString();
    int dot = name.lastIndexOf('.');
    String stem = dot > 0 ? name.substring(0, dot) : name;
    return new SettingsFile(library.resolveSibling(stem + ".window.properties"));
  }

  public Settings load() {
    if (!Files.isRegularFile(file)) {
      return Settings.USUAL;
    }
    try (var reader = Files.newBufferedReader(file)) {
      var properties = new Properties();
      properties.load(reader);
      return settings(properties);
    } catch (IOException | IllegalArgumentException failure) {
      LOG.log(Level.WARNING, "settings not read: " + file, failure);
      return Settings.USUAL;
    }
  }

  private static Settings settings(Properties kept) {
    var usual = Settings.USUAL;
    return new Settings(
        Appearance.valueOf(kept.getProperty("appearance", usual.appearance().name())),
        Double.parseDouble(kept.getProperty("text.size", "" + usual.textSize())),
        Double.parseDouble(kept.getProperty("width", "" + usual.width())),
        Double.parseDouble(kept.getProperty("height", "" + usual.height())),
        Boolean.parseBoolean(kept.getProperty("maximised")),
        widths(kept.getProperty("panes", joined(usual.panes()))),
        Long.parseLong(kept.getProperty("report", "0")));
  }

  private static List<Double> widths(String text) {
    return Arrays.stream(text.split(",", -1)).map(Double::valueOf).toList();
  }

  private static String joined(List<Double> widths) {
    return widths.stream().map(String::valueOf).collect(Collectors.joining(","));
  }

  public void save(Settings settings) {
    try {
      Path fresh = Files.createTempFile(file.toAbsolutePath().getParent(), "settings", ".tmp");
      Files.writeString(fresh, text(settings));
      Files.move(fresh, file, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException failure) {
      LOG.log(Level.WARNING, "settings not kept: " + file, failure);
    }
  }

  private static String text(Settings settings) {
    return """
    appearance=%s
    text.size=%s
    width=%s
    height=%s
    maximised=%s
    panes=%s
    report=%s
    """
        .formatted(
            settings.appearance(),
            settings.textSize(),
            settings.width(),
            settings.height(),
            settings.maximised(),
            joined(settings.panes()),
            settings.report());
  }
}
