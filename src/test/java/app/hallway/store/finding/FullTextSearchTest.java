package app.hallway.store.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.NoteId;
import app.hallway.model.SearchHit;
import app.hallway.search.Asking;
import app.hallway.search.SearchQuery;
import app.hallway.store.OlderLibraries;
import app.hallway.store.index.WordIndex;
import app.hallway.store.sql.Statements;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report with notes 1 to 9 about it, of which every third is gone though the index has it. */
final class FullTextSearchTest {
  @TempDir Path folder;
  private Statements statements;
  private FullTextSearch search;

  @BeforeEach
  void fill() {
    statements = OlderLibraries.file(folder.resolve("a.hallway")).writable();
    statements.script(
        """
        INSERT INTO report (id, imported) VALUES (1, 0);
        INSERT INTO version (id, report, number, sha256, format, source_name, imported, title,
          authors, warnings, warning_count) VALUES (1, 1, 1, 'a', 'MARKDOWN', 'a', 0, 'A', '', '', 0);
        UPDATE report SET current_version = 1;
        """);
    var words = new WordIndex(statements, markdown -> markdown);
    for (int id = 1; id <= 9; id++) {
      statements.update(
          "INSERT INTO note (id, report, kind, markdown, created, changed)"
              + " VALUES (?, 1, 'NOTE', 'a bosun', 0, 0)",
          id);
      words.refresh(SearchHit.Kind.NOTE, id);
    }
    statements.update("DELETE FROM note WHERE id % 3 = 0");
    search = new FullTextSearch(statements, markdown -> markdown);
  }

  @AfterEach
  void close() {
    statements.close();
  }

  private static Asking asking() {
    var query = SearchQuery.parse("bosun").query();
    return new Asking(query, LocalDate.EPOCH, ZoneOffset.UTC, Set.of());
  }

  private Iterable<Long> found(int limit) {
    return search.find(asking(), limit).stream().map(SearchHit::note).map(NoteId::value).toList();
  }

  @Test
  void of_equals_the_newest_come_first_and_what_has_no_place_does_not_shorten_the_list() {
    assertThat(found(1)).containsExactly(8L);
    assertThat(found(2)).containsExactly(8L, 7L);
    assertThat(found(3)).containsExactly(8L, 7L, 5L);
    assertThat(found(5)).containsExactly(8L, 7L, 5L, 4L, 2L);
    assertThat(found(6)).containsExactly(8L, 7L, 5L, 4L, 2L, 1L);
    assertThat(found(7)).containsExactly(8L, 7L, 5L, 4L, 2L, 1L);
    assertThat(found(100)).containsExactly(8L, 7L, 5L, 4L, 2L, 1L);
    assertThat(found(0)).isEmpty();
  }
}
