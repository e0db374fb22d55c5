package app.hallway.importing;

import app.hallway.model.ReadResult;
import java.nio.file.Path;
import java.util.List;

/**
 * The report files that stand for the paths that a user named.
 *
 * @param files absolute, in a stable order (paths as they were named, the content of a folder by
 *     name), each once however many paths or links lead to it
 * @param rejected paths that cannot be read, and named files that are no reports
 * @param outside links in the folders that lead to files or folders outside of all of them
 */
public record SourceFiles(
    List<Path> files, List<ReadResult.Rejected> rejected, List<Path> outside) {
  public SourceFiles {
    files = List.copyOf(files);
    rejected = List.copyOf(rejected);
    outside = List.copyOf(outside);
  }

  /**
   * Folders are searched recursively for .md .markdown .mdx .txt .html .htm .mhtml .mht, and for
   * .webarchive, which is read by none but said to be so; loops are cut. What is hidden, and
   * node_modules, is passed over unless it was named itself, and so is what does not truly lie in
   * one of the folders. What fails does not keep the rest out.
   */
  public static SourceFiles find(List<Path> paths) {
    var walk = new FolderWalk(paths);
    paths.forEach(walk::visitNamed);
    return walk.found();
  }
}
