package app.hallway.store.reports;

import app.hallway.model.Anchor;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.store.index.Outdated;
import app.hallway.store.index.WordIndex;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Versions whose reading text was made by another form of the program's reading, and the places in
 * them: those of mentions and highlights, and those that the steps of undo remember.
 */
public final class RereadRepository {
  private static final List<String> PLACED =
      List.of("mention", "highlight", "placement", "suggestion");
  private static final String OF_PLACES = "entity IN ('mention', 'highlight', 'placement')";

  private final Statements statements;
  private final WordIndex words;

  public RereadRepository(Statements statements, WordIndex words) {
    this.statements = statements;
    this.words = words;
  }

  /**
   * Where a place went.
   *
   * @param to what describes it there, or null where it is gone
   * @param same whether it still says the same
   */
  public record Move(TextSpan from, @Nullable Anchor to, boolean same) {}

  /** Some versions that another form of reading made, the newest first. */
  public List<VersionId> due(int form, int limit) {
    return statements.list(
        "SELECT id FROM version WHERE reading_form <> ? ORDER BY id DESC LIMIT ?",
        row -> new VersionId(row.number("id")),
        form,
        limit);
  }

  public List<VersionId> all() {
    return statements.list(
        "SELECT id FROM version ORDER BY id DESC", row -> new VersionId(row.number("id")));
  }

  public boolean isDue(VersionId version, int form) {
    return statements.number(
            "SELECT count(*) AS n FROM version WHERE id = ? AND reading_form <> ?",
            version.value(),
            form)
        > 0;
  }

  public void markRead(VersionId version, int form) {
    statements.update("UPDATE version SET reading_form = ? WHERE id = ?", form, version.value());
  }

  /** All places in a version that anything in the library speaks of. */
  public List<TextSpan> places(VersionId version) {
    var tables =
        PLACED.stream()
            .map(
                table ->
                    "SELECT span_start, span_end FROM "
                        + table
                        + " WHERE version = ?1 AND span_start IS NOT NULL");
    var images =
        Stream.of("before", "after")
            .map(
                side ->
                    """
                    SELECT %1$s ->> '$.span_start', %1$s ->> '$.span_end' FROM change
                    WHERE %2$s AND %1$s ->> '$.version' = ?1
                      AND %1$s ->> '$.span_start' IS NOT NULL
                    """
                        .formatted(side, OF_PLACES));
    return statements.list(
        String.join(" UNION ", Stream.concat(tables, images).toList()),
        row -> new TextSpan(row.count("span_start"), row.count("span_end")),
        version.value());
  }

  /** From now on a version reads so, and the places in it are there. It is no step of the user. */
  public void reread(VersionId version, String readingText, List<Move> moves) {
    statements.update(
        "UPDATE version_text SET reading_text = ? WHERE version = ?", readingText, version.value());
    fill(moves, readingText.length());
    moveRows(version);
    Stream.of("before", "after").forEach(side -> moveImages(version, side));
    statements.update("DELETE FROM moved");
    statements
        .first(
            "SELECT id FROM report WHERE current_version = ?",
            row -> new ReportId(row.number("id")),
            version.value())
        .ifPresent(this::index);
  }

  private void index(ReportId report) {
    var outdated = new Outdated(statements, words);
    outdated.report(report);
    outdated.index();
  }

  private void fill(List<Move> moves, int length) {
    statements.script(
        """
        CREATE TEMP TABLE IF NOT EXISTS moved (
          from_start INTEGER, from_end INTEGER, to_start INTEGER, to_end INTEGER, state TEXT,
          quote TEXT, prefix TEXT, suffix TEXT, length INTEGER, PRIMARY KEY (from_start, from_end))
        """);
    statements.update("DELETE FROM moved");
    for (var move : moves) {
      var to = move.to();
      var words = move.same() ? to : null;
      statements.update(
          "INSERT OR IGNORE INTO moved VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
          move.from().start(),
          move.from().end(),
          to == null ? null : to.span().start(),
          to == null ? null : to.span().end(),
          to == null ? "DETACHED" : move.same() ? "ANCHORED" : "EDITED",
          words == null ? null : words.quote(),
          words == null ? null : words.prefix(),
          words == null ? null : words.suffix(),
          length);
    }
  }

  private void moveRows(VersionId version) {
    statements.update(
        "UPDATE placement SET candidates = '' WHERE version = ? AND candidates <> ''",
        version.value());
    moveRows(
        version,
        "placement",
        "span_start = to_start, span_end = to_end,"
            + " state = iif(moved.state = 'ANCHORED', placement.state, moved.state)");
    moveRows(
        version,
        "suggestion",
        "span_start = coalesce(to_start, 0), span_end = coalesce(to_end, 0)");
    moveRows(
        version,
        "highlight",
        """
        span_start = coalesce(to_start, 0), span_end = coalesce(to_end, 0),
        quote = coalesce(moved.quote, highlight.quote),
        prefix = coalesce(moved.prefix, highlight.prefix),
        suffix = coalesce(moved.suffix, highlight.suffix)
        """);
    moveRows(
        version,
        "mention",
        "span_start = coalesce(to_start, length), span_end = coalesce(to_end, length)");
  }

  private void moveRows(VersionId version, String table, String places) {
    statements.update(
        "UPDATE %s SET %s FROM moved WHERE version = ? AND span_start = from_start AND span_end = from_end"
            .formatted(table, places),
        version.value());
  }

  private void moveImages(VersionId version, String side) {
    moveImages(
        version,
        side,
        "placement",
        """
        '$.span_start', to_start, '$.span_end', to_end, '$.candidates', '',
        '$.state', iif(moved.state = 'ANCHORED', %1$s ->> '$.state', moved.state)
        """);
    moveImages(
        version,
        side,
        "highlight",
        """
        '$.span_start', coalesce(to_start, 0), '$.span_end', coalesce(to_end, 0),
        '$.quote', coalesce(moved.quote, %1$s ->> '$.quote'),
        '$.prefix', coalesce(moved.prefix, %1$s ->> '$.prefix'),
        '$.suffix', coalesce(moved.suffix, %1$s ->> '$.suffix')
        """);
    moveImages(
        version,
        side,
        "mention",
        "'$.span_start', coalesce(to_start, length), '$.span_end', coalesce(to_end, length)");
  }

  private void moveImages(VersionId version, String side, String entity, String places) {
    statements.update(
        """
        UPDATE change SET %1$s = json_set(%1$s, %3$s) FROM moved
        WHERE entity = '%2$s' AND %1$s ->> '$.version' = ?
          AND %1$s ->> '$.span_start' = from_start AND %1$s ->> '$.span_end' = from_end
        """
            .formatted(side, entity, places.formatted(side)),
        version.value());
  }
}
