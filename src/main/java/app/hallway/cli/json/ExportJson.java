package app.hallway.cli.json;

import app.hallway.export.ExportWriter;
import java.nio.file.Path;

/** What became of a file that was to be written. */
public final class ExportJson {
  private ExportJson() {}

  public static JsonForm<Path> file(ExportWriter.Fate fate) {
    return (json, file) -> {
      json.text("file", file);
      json.word("outcome", fate);
    };
  }
}
