package app.hallway.store.reports;

import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Folders that are watched, and their files as they were when they were looked at last. */
public final class WatchRepository {
  private final Statements statements;

  public WatchRepository(Statements statements) {
    this.statements = statements;
  }

  /**
   * What tells whether a file has changed.
   *
   * @param size in bytes
   * @param modified in milliseconds since 1970
   */
  public record Stamp(long size, long modified) {}

  private record Looked(Path file, Stamp stamp) {}

  /** In the order in which they were added. */
  public List<Path> folders() {
    return statements.list(
        "SELECT folder FROM watched ORDER BY id", row -> Path.of(row.text("folder")));
  }

  public void add(Path folder) {
    statements.update("INSERT OR IGNORE INTO watched (folder) VALUES (?)", folder.toString());
  }

  /** Returns whether it was watched. */
  public boolean remove(Path folder) {
    return statements.update("DELETE FROM watched WHERE folder = ?", folder.toString()) > 0;
  }

  /** The files of a folder that were looked at, or nothing where it is not watched. */
  public Map<Path, Stamp> lookedAt(Path folder) {
    var files = new HashMap<Path, Stamp>();
    statements
        .list(
            """
            SELECT path, size, modified FROM looked_at
            JOIN watched ON watched.id = looked_at.folder WHERE watched.folder = ?
            """,
            row ->
                new Looked(
                    Path.of(row.text("path")),
                    new Stamp(row.number("size"), row.number("modified"))),
            folder.toString())
        .forEach(looked -> files.put(looked.file(), looked.stamp()));
    return files;
  }

  public void remember(Path folder, Path file, Stamp stamp) {
    statements.update(
        """
        INSERT INTO looked_at (folder, path, size, modified)
        SELECT id, ?, ?, ? FROM watched WHERE folder = ?
        ON CONFLICT (folder, path) DO UPDATE
          SET size = excluded.size, modified = excluded.modified
        """,
        file.toString(),
        stamp.size(),
        stamp.modified(),
        folder.toString());
  }
}
