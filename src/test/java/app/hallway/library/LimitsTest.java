package app.hallway.library;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.library.Inspection.Inspected;
import app.hallway.library.reading.Reading;
import app.hallway.library.wording.Wording;
import app.hallway.markdown.Markdown;
import app.hallway.model.ImportOutcome;
import app.hallway.model.ImportWarning;
import app.hallway.model.ImportWarning.Kind;
import app.hallway.model.RejectReason;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Where a report has more of something than is read, that is told in a sentence of its own, and all
 * else comes in.
 */
final class LimitsTest {
  private static final String AFTER =
      """


      ## Talks

      ### [Growing a garden of servers - Bo Sample](https://sampleconf2024.sched.com/event/a1/growing)

      Bo showed how a garden of servers grows.

      ### [Small steps - Cy Writer](https://sampleconf2024.sched.com/event/a2/small-steps)

      It was about small steps. The last words.
      """;

  private final Inspection inspection = new Inspection(Clock.systemUTC());

  private Inspected.Report inspected(String name, String text) {
    return (Inspected.Report) inspection.inspect(name, text.getBytes(UTF_8));
  }

  /** Read with what stands before and after it. */
  private List<ImportWarning> warnings(String part) {
    var report = inspected("post.md", "# Harbour days\n\nThe first words.\n\n" + part + AFTER);
    assertThat(report.readingText().strip())
        .startsWith("Harbour days\nThe first words.")
        .endsWith("The last words.");
    return report.draft().warnings();
  }

  private static String table(int columns, int rows, String row) {
    return "|" + "a|".repeat(columns) + "\n|" + "-|".repeat(columns) + "\n" + row.repeat(rows);
  }

  @Test
  void a_table_of_more_columns_than_people_read_is_shown_as_text() {
    assertThat(warnings(table(Markdown.WIDEST_TABLE, 2, "|1|2\n"))).isEmpty();
    assertThat(warnings(table(Markdown.WIDEST_TABLE + 1, 2, "|1|2\n")))
        .containsExactly(new ImportWarning(Kind.TABLE_TOO_LARGE, 6, "201 \u00d7 3"));
    assertThat(warnings("> " + table(5_000, 700, "|1\n").replace("\n", "\n> ")))
        .containsExactly(new ImportWarning(Kind.TABLE_TOO_LARGE, 6, "5000 \u00d7 701"));
  }

  @Test
  void cells_that_nobody_wrote_are_bounded_over_all_tables() {
    int rows = Markdown.MOST_CELLS / 100 / 2 - 1;
    var two = table(100, rows, "|1\n") + "\n" + table(100, rows, "|1\n");
    assertThat(warnings(two)).isEmpty();
    assertThat(warnings(two + "\n" + table(2, 1, "|1|2\n")))
        .containsExactly(new ImportWarning(Kind.TABLE_TOO_LARGE, 2 * rows + 12, "2 \u00d7 2"));
  }

  @Test
  void a_vast_table_in_code_is_code() {
    assertThat(warnings("```\n" + table(300, 1, "|1\n") + "```\n")).isEmpty();
  }

  @Test
  void a_vast_table_of_a_page_is_shown_as_text() {
    var page =
        """
        <html><head><title>Harbour days</title></head><body><article><h1>Harbour days</h1>
        <p>The first words of a page that tells of two days at the harbour.</p>
        <table><tr>%s</tr><tr><td>one</td><td>two</td></tr></table>
        <p>The last words of a page that tells of two days.</p></article></body></html>
        """;
    assertThat(inspected("a.html", page.formatted("<th>a</th>".repeat(200))).draft().warnings())
        .isEmpty();
    var report = inspected("a.html", page.formatted("<th>a</th>".repeat(201)));
    assertThat(report.draft().warnings())
        .containsExactly(new ImportWarning(Kind.TABLE_TOO_LARGE, 0, "201 \u00d7 2"));
    assertThat(report.readingText()).contains("The first words", "one", "two", "The last words");
  }

  @ParameterizedTest
  @CsvSource({
    "1. , '', 45, false",
    "1. , '', 60, true",
    "1. > - , '', 40, true",
    "**a *b , c* d**, 40, false",
    "**a *b , c* d**, 60, true",
    "![, ](u), 90, false",
    "![, ](u), 2000, true"
  })
  void what_lies_deeper_than_is_read_is_told(String open, String close, int times, boolean told) {
    var warnings = warnings((open.strip() + " ").repeat(times) + "x" + close.repeat(times));
    assertThat(warnings.contains(new ImportWarning(Kind.NESTING_TOO_DEEP, 5, ""))).isEqualTo(told);
  }

  @Test
  void an_address_that_would_fill_the_page_is_left_out() {
    var address = "https://example.org/" + "u".repeat(100_000);
    assertThat(warnings("[boats]\n\n[boats]: " + address)).isEmpty();
    assertThat(warnings("[boats] [boats] [boats]\n\n[boats]: " + address)).isEmpty();
    assertThat(warnings("[boats] ".repeat(1_000) + "\n\n[boats]: " + address))
        .containsExactly(new ImportWarning(Kind.ADDRESS_TOO_LONG, 7, "boats"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          ---|title: Boats|deep: %s|author: Ada Quayle|---| ~ YAML
          +++|title = "Boats"|deep = %s|author = "Ada Quayle"|+++| ~ TOML
          {"title":"Boats","deep":%s,"author":"Ada Quayle"}| ~ JSON
          """)
  void metadata_deeper_than_is_read_is_read_by_its_lines(String block, String syntax) {
    assertMetadata(block.formatted("[".repeat(20) + "]".repeat(20)), List.of());
    var told = List.of(new ImportWarning(Kind.FRONT_MATTER_TOO_LARGE, 0, syntax + " front matter"));
    assertMetadata(block.formatted("[".repeat(2_000) + "]".repeat(2_000)), told);
    assertMetadata(block.formatted("[".repeat(50_000) + "]".repeat(50_000)), told);
  }

  @Test
  void metadata_longer_than_is_read_is_read_by_its_lines() {
    assertMetadata(
        "---|title: Boats|text: \"" + "word ".repeat(900_000) + "\"|author: Ada Quayle|---|",
        List.of(new ImportWarning(Kind.FRONT_MATTER_TOO_LARGE, 0, "YAML front matter")));
    assertMetadata(
        "{\"title\":\"Boats\",\"n\":" + "9".repeat(2_000) + ",\"author\":\"Ada Quayle\"}|",
        List.of(new ImportWarning(Kind.FRONT_MATTER_TOO_LARGE, 0, "JSON front matter")));
    assertMetadata(
        "---|title: Boats|author: Ada Quayle|tags:|" + "- boat|".repeat(6_000) + "---|", List.of());
  }

  private void assertMetadata(String block, List<ImportWarning> warnings) {
    var report = inspected("post.md", block.replace('|', '\n') + "\nThe words.\n");
    assertThat(report.draft().metadata().title()).isEqualTo("Boats");
    assertThat(report.draft().metadata().authors()).containsExactly("Ada Quayle");
    assertThat(report.readingText().strip()).isEqualTo("The words.");
    assertThat(report.draft().warnings()).isEqualTo(warnings);
  }

  @Test
  void a_zero_byte_is_a_sign_for_what_is_missing() {
    assertThat(warnings("Some\0words.\n\nAnd\0more."))
        .containsExactly(new ImportWarning(Kind.ZERO_BYTES, 5, "2"));
    var report = inspected("post.md", "---\ntitle: Bo\0ats\n---\n\nThe\0words." + AFTER);
    assertThat(report.draft().metadata().title()).isEqualTo("Bo\ufffdats");
    assertThat(report.readingText().strip()).startsWith("The\ufffdwords.");
  }

  @Test
  void every_limit_has_a_sentence() {
    for (var kind : Kind.values()) {
      assertThat(Wording.warning(new ImportWarning(kind, 3, "x"))).startsWith("Line 3: ");
    }
    for (var reason : RejectReason.values()) {
      assertThat(Wording.rejected(reason, "")).endsWith(".");
    }
  }

  @Test
  void what_nobody_expected_is_told_without_the_name_of_a_class(@TempDir Path folder)
      throws Exception {
    var file = Files.writeString(folder.resolve("a.md"), "# Harbour days\n\nWords.\n");
    var reading =
        new Reading(
            Clock.systemUTC(),
            new TalkDetector(),
            1,
            document -> {
              throw new IllegalStateException("of our own making");
            });
    try (var library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC(), reading)) {
      assertThat(
              library
                  .importing()
                  .importAll(List.of(file), Importing.Progress.NONE, () -> false)
                  .outcomes())
          .containsExactly(
              new ImportOutcome.Rejected(file.toString(), RejectReason.UNEXPECTED, ""));
    }
  }
}
