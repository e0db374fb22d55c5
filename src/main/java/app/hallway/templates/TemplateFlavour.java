package app.hallway.templates;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a template writes, and so how a value that it prints is made harmless there. */
public enum TemplateFlavour {
  MARKDOWN(".md"),
  HTML(".html"),
  TEXT(".txt");

  private final String ending;

  TemplateFlavour(String ending) {
    this.ending = ending;
  }

  /** Of the names of the files that are written, and of the template's own: a dot, and letters. */
  public String ending() {
    return ending;
  }

  /** By the name of a file; empty where it ends in something else. */
  public static Optional<TemplateFlavour> of(String fileName) {
    var name = fileName.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(one -> name.endsWith(one.ending)).findFirst();
  }
}
