package app.hallway.store.file;

import app.hallway.model.ReportId;
import app.hallway.model.SourceBytes;
import app.hallway.model.Spoiled;
import app.hallway.model.Spoiled.Part;
import app.hallway.model.StorageException;
import app.hallway.model.StorageException.Reason;
import app.hallway.model.VersionId;
import app.hallway.store.sql.Deflated;
import app.hallway.store.sql.Row;
import app.hallway.store.sql.Statements;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/**
 * Compares what is kept of reports with the digests that stand beside it. Takes one thing at a time
 * into memory, and holds no transaction of its own.
 */
public final class KeptBytes {
  private static final Set<Reason> UNREADABLE = EnumSet.of(Reason.DAMAGED, Reason.FAILED);

  private final Statements statements;

  public KeptBytes(Statements statements) {
    this.statements = statements;
  }

  private record Digested(ReportId report, int version, String title, String sha256) {
    static Digested read(Row row) throws SQLException {
      return new Digested(
          new ReportId(row.number("report")),
          row.count("number"),
          row.text("title"),
          row.text("sha256"));
    }

    Spoiled spoiled(Part part, String detail) {
      return new Spoiled(report, version, title, part, detail);
    }
  }

  /** All that is spoiled. */
  public List<Spoiled> findings() {
    return findings(0, 1);
  }

  /** What is spoiled in one of so many shares of all that is kept. */
  public List<Spoiled> findings(int share, int shares) {
    var findings = new ArrayList<Spoiled>();
    ids("SELECT id FROM version WHERE id % ? = ?", shares, share)
        .forEach(id -> findings.addAll(texts(new VersionId(id))));
    ids("SELECT id FROM picture WHERE id % ? = ?", shares, share).stream()
        .filter(this::isPictureSpoiled)
        .forEach(id -> findings.addAll(pictured(id)));
    return findings;
  }

  /** What of a version is spoiled; its pictures too. */
  public List<Spoiled> of(VersionId version) {
    var findings = new ArrayList<>(texts(version));
    ids("SELECT DISTINCT picture AS id FROM version_picture WHERE version = ?", version.value())
        .stream()
        .filter(this::isPictureSpoiled)
        .forEach(id -> findings.addAll(pictured(version, id)));
    return findings;
  }

  private List<Spoiled> texts(VersionId version) {
    var findings = new ArrayList<Spoiled>();
    statements
        .first("SELECT * FROM version WHERE id = ?", Digested::read, version.value())
        .ifPresent(
            digested -> {
              if (isSourceSpoiled(version, digested.sha256())) {
                findings.add(digested.spoiled(Part.SOURCE, ""));
              }
              if (isTextSpoiled(version)) {
                findings.add(digested.spoiled(Part.TEXT, ""));
              }
            });
    return findings;
  }

  boolean isSourceSpoiled(VersionId version, String sha256) {
    return isSpoiled(
        () ->
            statements
                .first(
                    "SELECT source FROM version_text WHERE version = ?",
                    row -> SourceBytes.of(Deflated.inflate(row.bytes("source"))),
                    version.value())
                .filter(source -> !source.sha256().equals(sha256))
                .isPresent());
  }

  /** What was deflated carries a checksum of its own. */
  boolean isTextSpoiled(VersionId version) {
    return isSpoiled(
        () ->
            statements
                .first(
                    "SELECT markdown FROM version_text WHERE version = ?",
                    row -> Deflated.inflate(row.bytes("markdown")).length,
                    version.value())
                .isEmpty());
  }

  private boolean isPictureSpoiled(long picture) {
    return isSpoiled(
        () ->
            statements
                .first(
                    "SELECT sha256, bytes FROM picture WHERE id = ?",
                    row -> SourceBytes.of(row.bytes("bytes")).sha256().equals(row.text("sha256")),
                    picture)
                .filter(same -> !same)
                .isPresent());
  }

  private interface Look {
    boolean isSpoiled();
  }

  private static boolean isSpoiled(Look look) {
    try {
      return look.isSpoiled();
    } catch (IllegalArgumentException notDeflated) {
      return true;
    } catch (StorageException unreadable) {
      if (UNREADABLE.contains(unreadable.reason())) {
        return true;
      }
      throw unreadable;
    }
  }

  /** The newest version of each report that shows a picture. */
  private List<Spoiled> pictured(long picture) {
    return statements.list(
        """
        SELECT version.report, max(version.number) AS number, version.title, version.sha256,
          reference
        FROM version_picture JOIN version ON version.id = version_picture.version
        WHERE picture = ? GROUP BY version.report
        """,
        KeptBytes::pictured,
        picture);
  }

  private List<Spoiled> pictured(VersionId version, long picture) {
    return statements.list(
        """
        SELECT version.*, reference FROM version_picture
        JOIN version ON version.id = version_picture.version WHERE version.id = ? AND picture = ?
        """,
        KeptBytes::pictured,
        version.value(),
        picture);
  }

  private static Spoiled pictured(Row row) throws SQLException {
    return Digested.read(row).spoiled(Part.PICTURE, row.text("reference"));
  }

  private List<Long> ids(String sql, Object... parameters) {
    return statements.list(sql, row -> row.number("id"), parameters);
  }
}
