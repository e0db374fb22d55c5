package app.hallway.store.finding;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.SearchHit;
import app.hallway.model.SearchHit.SnippetPart;
import app.hallway.search.Asking;
import app.hallway.search.Query;
import app.hallway.search.SearchQuery;
import app.hallway.store.OlderLibraries;
import app.hallway.store.index.WordIndex;
import app.hallway.store.sql.Statements;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found by what, in a library whose notes are the texts of {@code pairs.txt}. */
final class FoundPairsTest {
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9a-f]{4})");
  private static final List<Pair> PAIRS = new ArrayList<>();

  private record Pair(String text, String query, boolean found) {
    static Pair of(String line) {
      var parts = line.split(" \\| ", -1);
      assertThat(parts).as(line).hasSize(3);
      return new Pair(parts[0], parts[1], parts[2].equals("yes"));
    }

    Query asked() {
      return SearchQuery.parse(query).query();
    }
  }

  @BeforeAll
  static void read() throws IOException {
    try (var in = FoundPairsTest.class.getResourceAsStream("pairs.txt")) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      text.lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> ESCAPED.matcher(line).replaceAll(FoundPairsTest::character))
          .map(Pair::of)
          .forEach(PAIRS::add);
    }
  }

  private static String character(MatchResult escaped) {
    return Character.toString(Integer.parseInt(escaped.group(1), 16));
  }

  @Test
  void the_index_finds_each_text_by_its_words_however_they_are_written(@TempDir Path folder) {
    try (var statements = OlderLibraries.file(folder.resolve("a.hallway")).writable()) {
      fill(statements);
      var search = new FullTextSearch(statements, markdown -> markdown);
      assertThat(PAIRS).hasSizeGreaterThan(160);
      assertThat(PAIRS).filteredOn(pair -> isFound(search, pair) != pair.found()).isEmpty();
      assertThat(PAIRS)
          .filteredOn(
              pair -> pair.found() && !hit(search, pair).map(FoundPairsTest::hasMark).orElse(true))
          .isEmpty();
    }
  }

  private static void fill(Statements statements) {
    statements.script(
        """
        INSERT INTO report (id, imported) VALUES (1, 0);
        INSERT INTO version (id, report, number, sha256, format, source_name, imported, title,
          authors, warnings, warning_count) VALUES (1, 1, 1, 'a', 'MARKDOWN', 'a', 0, 'A', '', '', 0);
        UPDATE report SET current_version = 1;
        """);
    var words = new WordIndex(statements, markdown -> markdown);
    for (int i = 0; i < PAIRS.size(); i++) {
      statements.update(
          "INSERT INTO note (id, report, kind, markdown, created, changed)"
              + " VALUES (?, 1, 'NOTE', ?, 0, 0)",
          i + 1,
          PAIRS.get(i).text());
      words.refresh(SearchHit.Kind.NOTE, i + 1);
    }
  }

  private static Optional<SearchHit> hit(FullTextSearch search, Pair pair) {
    long id = PAIRS.indexOf(pair) + 1L;
    var asking = new Asking(pair.asked(), LocalDate.EPOCH, ZoneOffset.UTC, Set.of());
    return search.find(asking, PAIRS.size()).stream()
        .filter(hit -> Objects.requireNonNull(hit.note()).value() == id)
        .findFirst();
  }

  private static boolean isFound(FullTextSearch search, Pair pair) {
    return hit(search, pair).isPresent();
  }

  private static boolean hasMark(SearchHit hit) {
    return hit.snippet().stream().anyMatch(SnippetPart::match);
  }

  @Test
  void a_text_has_the_words_that_it_is_found_by() {
    assertThat(PAIRS)
        .filteredOn(pair -> !pair.query().startsWith("-") && stands(pair) != pair.found())
        .isEmpty();
  }

  private static boolean stands(Pair pair) {
    var terms = pair.asked().terms();
    return !terms.isEmpty() && terms.stream().allMatch(term -> term.standsIn(pair.text()));
  }

  @Test
  void to_ask_in_capitals_or_for_a_phrase_finds_the_same() {
    assertThat(PAIRS)
        .filteredOn(pair -> pair.found() && pair.query().matches("[a-zäöüé]+"))
        .allMatch(
            pair -> stands(new Pair(pair.text(), pair.query().toUpperCase(Locale.ROOT), true)))
        .allMatch(pair -> stands(new Pair(pair.text(), '"' + pair.query() + '"', true)));
  }
}
