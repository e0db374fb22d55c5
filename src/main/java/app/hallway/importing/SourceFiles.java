package app.hallway.importing;

import app.hallway.model.ReadResult;
import java.nio.file.Path;
import java.util.List;

/**
 * The report files that stand for the paths that a user named.
 *
 * @param files absolute, in a stable order, each once however many paths or links lead to it
 * @param rejected paths that cannot be read, and named files that are no reports
 */
public record SourceFiles(List<Path> files, List<ReadResult.Rejected> rejected) {
  /** Folders are searched recursively for .md .markdown .mdx .txt .html .htm; loops are cut. */
  public static SourceFiles find(List<Path> paths) {
    throw new UnsupportedOperationException("find " + paths);
  }
}
