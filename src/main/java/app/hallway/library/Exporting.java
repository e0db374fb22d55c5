package app.hallway.library;

import app.hallway.export.ExportWriter;
import app.hallway.export.MarkdownExporter;
import app.hallway.model.*;
import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** Taking notes and highlights out. */
public final class Exporting {
  Exporting() {}

  /** What to export; null does not narrow. */
  public record Scope(@Nullable ReportId report, @Nullable TalkId talk, @Nullable String event) {
    public static final Scope ALL = new Scope(null, null, null);
  }

  /** Writes what the scope has notes or highlights about. */
  public ExportWriter.Written export(
      Scope scope, MarkdownExporter.Layout layout, Path folder, boolean overwrite)
      throws IOException {
    throw new UnsupportedOperationException("export " + scope + layout + folder + overwrite);
  }
}
