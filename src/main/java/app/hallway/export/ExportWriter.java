package app.hallway.export;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** Writes exported files, each to a temporary file that is then moved. */
public final class ExportWriter {
  /**
   * What was written.
   *
   * @param kept files that were there with other content and were not overwritten
   */
  public record Written(List<Path> written, List<Path> unchanged, List<Path> kept) {}

  public Written write(Path folder, List<ExportFile> files, boolean overwrite) throws IOException {
    throw new UnsupportedOperationException("write " + folder + files + overwrite);
  }
}
