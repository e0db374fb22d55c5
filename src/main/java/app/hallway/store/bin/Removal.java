package app.hallway.store.bin;

import app.hallway.model.SearchHit;
import app.hallway.store.bin.References.Reference;
import app.hallway.store.sql.Statements;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/** Takes rows out of the library so that nothing speaks of them any more. */
final class Removal {
  private static final List<String> IMAGES = List.of("before", "after");

  /** What alone does not keep a talk that nobody tells of. */
  private static final Set<String> ABOUT_TALKS =
      Set.of("note", "correction", "notice", "talk_apart", "tag");

  private final Statements statements;
  private final References references;

  Removal(Statements statements) {
    this.statements = statements;
    this.references = new References(statements);
    statements.script(
        "CREATE TEMP TABLE IF NOT EXISTS removed (entity TEXT, row INTEGER, UNIQUE (entity, row))");
    statements.update("DELETE FROM removed");
  }

  /** Removes a row with all that belongs to it. */
  void remove(String table, long id) {
    var told = talksToldBy(table, id);
    references.to(table).forEach(reference -> cut(reference, id));
    statements.update("INSERT OR IGNORE INTO removed VALUES (?, ?)", table, id);
    statements.update("DELETE FROM " + table + " WHERE id = ?", id);
    told.stream().filter(talk -> !isToldOf(talk)).forEach(talk -> remove("talk", talk));
  }

  private void cut(Reference reference, long id) {
    if (!reference.owned()) {
      statements.update(
          "UPDATE %1$s SET %2$s = NULL WHERE %2$s = ?"
              .formatted(reference.table(), reference.column()),
          id);
    } else if (reference.hasId()) {
      ids(reference, id).forEach(row -> remove(reference.table(), row));
    } else {
      statements.update(
          "DELETE FROM " + reference.table() + " WHERE " + reference.column() + " = ?", id);
    }
  }

  private List<Long> ids(Reference reference, long id) {
    return statements.list(
        "SELECT id FROM " + reference.table() + " WHERE " + reference.column() + " = ?",
        row -> row.number("id"),
        id);
  }

  private List<Long> talksToldBy(String table, long id) {
    return switch (table) {
      case "report" -> talksToldIn(id);
      case "telling" ->
          statements.list(
              "SELECT talk AS id FROM telling WHERE id = ?", row -> row.number("id"), id);
      default -> List.of();
    };
  }

  private List<Long> talksToldIn(long report) {
    return statements.list(
        """
        SELECT talk AS id FROM mention JOIN version ON version.id = version WHERE report = ?1
        UNION SELECT matched FROM mention JOIN version ON version.id = version WHERE report = ?1
        UNION SELECT becomes FROM parting WHERE report = ?1
        """,
        row -> row.number("id"),
        report);
  }

  private boolean isToldOf(long talk) {
    return references.to("talk").stream()
        .filter(reference -> !ABOUT_TALKS.contains(reference.table()))
        .anyMatch(reference -> !ids(reference, talk).isEmpty());
  }

  /** Forgets pictures, steps and words that were for removed rows only. */
  void finish() {
    statements.update("DELETE FROM picture WHERE id NOT IN (SELECT picture FROM version_picture)");
    forgetChanges();
    Stream.of(SearchHit.Kind.values()).forEach(this::forgetWords);
    statements.update("DELETE FROM removed");
  }

  private void forgetWords(SearchHit.Kind kind) {
    var entity = kind.name().toLowerCase(Locale.ROOT);
    var gone = " kind = ? AND thing IN (SELECT row FROM removed WHERE entity = ?)";
    statements.update(
        "DELETE FROM words WHERE rowid IN (SELECT id FROM document WHERE" + gone + ")",
        kind,
        entity);
    statements.update("DELETE FROM document WHERE" + gone, kind, entity);
  }

  /** Nothing that is taken back or done again may speak of what is gone. */
  private void forgetChanges() {
    statements.update(
        "DELETE FROM change WHERE (entity, row) IN (SELECT entity, row FROM removed)");
    statements
        .list("SELECT DISTINCT entity FROM removed", row -> row.text("entity"))
        .forEach(this::forgetNames);
    statements.update("DELETE FROM change WHERE before IS after");
    statements.update("UPDATE step SET emptied = 1 WHERE id NOT IN (SELECT step FROM change)");
  }

  private void forgetNames(String gone) {
    for (var reference : references.to(gone)) {
      if (reference.owned()) {
        forgetRows(reference, gone);
      } else {
        IMAGES.forEach(image -> forgetName(reference, image, gone));
      }
    }
  }

  private void forgetRows(Reference reference, String gone) {
    for (var image : IMAGES) {
      statements.update(
          "DELETE FROM change WHERE " + names(reference, image), reference.table(), gone);
    }
  }

  private void forgetName(Reference reference, String image, String gone) {
    statements.update(
        "UPDATE change SET %1$s = json_set(%1$s, '$.%2$s', NULL) WHERE %3$s"
            .formatted(image, reference.column(), names(reference, image)),
        reference.table(),
        gone);
  }

  private static String names(Reference reference, String image) {
    return "entity = ?1 AND %s ->> '$.%s' IN (SELECT row FROM removed WHERE entity = ?2)"
        .formatted(image, reference.column());
  }
}
