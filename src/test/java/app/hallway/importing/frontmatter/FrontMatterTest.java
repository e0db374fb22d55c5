package app.hallway.importing.frontmatter;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ImportWarning;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrontMatterTest {
  private static final String YAML =
      """
      ---
      title: "Days in Rome: a report"
      tags: [one, two]
      ---
      Text
      """;
  private static final String TOML =
      """
      +++
      title = "Days in Rome: a report"
      date = 2024-05-01T10:00:00Z
      [taxonomies]
      tags = ["one", "two"]
      +++
      Text
      """;
  private static final String JSON =
      """
      {
        "title": "Days in Rome: a report",
        "tags": ["one", "two"]
      }
      Text
      """;
  private static final String JSON_FENCED =
      """
      ;;;
      "title": "Days in Rome: a report",
      "tags": ["one", "two"]
      ;;;
      Text
      """;
  private static final String NEVER_CLOSED =
      """
      ---
      title: "Days in Rome: a report"
      tags: [one, two]

      Text
      """;
  private static final String BROKEN_AND_NEVER_CLOSED =
      """
      ---
      title: Days in Rome: a report
      tags: [one, two]

      Text: with a colon

      ---

      More text
      """;
  private static final String BROKEN =
      """
      ---
      title: Days in Rome: a report
      author: @anne
      tags:
      - one
      - two
      ---
      Text
      """;
  private static final String INDENTED =
      """
      ---

        title: "Days in Rome: a report"
        tags:
          - one
          - two
      ---
      Text
      """;
  private static final String HEADERS =
      """
      Title: Days in Rome: a report
      Date: 2024-05-01
      Tags: one, two

      Text
      """;
  private static final String PROPERTIES =
      """
      status=published
      date=2024-05-01
      tags=one, two
      title=Days in Rome: a report
      ~~~~~~

      Text
      """;
  private static final String NO_OPENING_FENCE =
      """
      title: "Days in Rome: a report"
      tags:
      - one
      - two
      ---
      Text
      """;
  private static final String COMMENT =
      """
      <!--
      .. title: Days in Rome: a report
      .. tags: one, two
      -->

      Text
      """;
  private static final String ELIXIR_WITHOUT_OPENING_FENCE =
      """
      %{
        title: "Days in Rome: a report",
        tags: ["one", "two"]
      }
      ---
      Text
      """;
  private static final String ELIXIR = "---\n" + ELIXIR_WITHOUT_OPENING_FENCE;
  private static final String QUOTED_OVER_LINES =
      """
      ---
      title: 'Days in Rome: a report'
      description: '![](a.png)

      Some words: of a text.


      ## A heading'
      tags: ['one', 'two']
      ---
      Text
      """;

  @ParameterizedTest
  @ValueSource(
      strings = {
        YAML,
        TOML,
        JSON,
        JSON_FENCED,
        NEVER_CLOSED,
        BROKEN_AND_NEVER_CLOSED,
        BROKEN,
        INDENTED,
        HEADERS,
        PROPERTIES,
        NO_OPENING_FENCE,
        COMMENT,
        ELIXIR,
        ELIXIR_WITHOUT_OPENING_FENCE,
        QUOTED_OVER_LINES
      })
  void every_form_gives_its_fields_and_leaves_the_text_on_its_line(String file) {
    var frontMatter = FrontMatter.of(file);
    var text = frontMatter.blankedIn(file);

    assertThat(frontMatter.fields().text("title")).contains("Days in Rome: a report");
    assertThat(String.join(",", frontMatter.fields().texts("tags").toList()).replace(", ", ","))
        .isEqualTo("one,two");
    assertThat(text.strip()).startsWith("Text");
    assertThat(text.lines().toList().indexOf(firstLine(text)))
        .isEqualTo(file.lines().toList().indexOf(firstLine(text)));
    assertThat(text.lines().count()).isEqualTo(file.lines().count());
  }

  @Test
  void lines_with_an_equals_sign_that_no_tildes_end_are_text() {
    assertThat(FrontMatter.of("a=1\nb=2\n\nText\n").lines()).isZero();
  }

  private static String firstLine(String text) {
    return text.strip().lines().findFirst().orElseThrow();
  }

  @Test
  void what_is_wrong_with_it_is_told() {
    assertThat(kinds(YAML)).isEmpty();
    assertThat(kinds(BROKEN)).containsExactly(ImportWarning.Kind.FRONT_MATTER_BROKEN);
    assertThat(kinds(NEVER_CLOSED)).containsExactly(ImportWarning.Kind.FRONT_MATTER_NOT_CLOSED);
    assertThat(kinds(BROKEN_AND_NEVER_CLOSED))
        .containsExactly(
            ImportWarning.Kind.FRONT_MATTER_NOT_CLOSED, ImportWarning.Kind.FRONT_MATTER_BROKEN);
  }

  private static List<ImportWarning.Kind> kinds(String file) {
    return FrontMatter.of(file).warnings().stream().map(ImportWarning::kind).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "---\n\nA slide\n\n---\n\nAnother slide\n",
        "Update: the talks are online now.\n\nText\n",
        "{% include header.html %}\n\nText\n",
        "{\n\nText with a brace\n",
        "+++\nno toml here\n",
        "<!-- a comment -->\nText\n",
        "Note: first\nTip: second\n\nText\n",
        "---\n",
        "Text\n---\nMore\n",
        ""
      })
  void text_that_only_looks_like_it_stays(String text) {
    assertThat(FrontMatter.of(text).blankedIn(text)).isEqualTo(text);
  }

  @Test
  void every_prefix_of_every_form_is_read() {
    for (var file :
        List.of(YAML, TOML, JSON, JSON_FENCED, BROKEN, COMMENT, ELIXIR, QUOTED_OVER_LINES)) {
      for (int end = 0; end <= file.length(); end++) {
        var prefix = file.substring(0, end);
        var blanked = FrontMatter.of(prefix).blankedIn(prefix);
        assertThat(blanked.chars().filter(c -> c == '\n').count())
            .isEqualTo(prefix.chars().filter(c -> c == '\n').count());
      }
    }
  }

  @Test
  void neither_types_nor_bombs_of_yaml_do_anything() {
    var bomb = new StringBuilder("---\na0: &a0 [x, x, x, x, x, x, x, x, x]\n");
    for (int i = 1; i < 30; i++) {
      bomb.append("a%d: &a%d [%s]\n".formatted(i, i, ("*a" + (i - 1) + ", ").repeat(9) + "y"));
    }
    bomb.append("title: !!javax.script.ScriptEngineManager [x]\n---\nText\n");

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10),
        () -> assertThat(FrontMatter.of(bomb.toString()).fields().text("title")).contains("x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"[", "{", "- ", "a: ", "\"", "'", "a = [", "title: \"x\n", " ", "? ", "&a "})
  void repeated_tokens_are_read_in_good_time(String token) {
    var repeated = token.repeat(100_000 / token.length());
    for (var opening : List.of("---\n", "+++\n", "", "{\"a\": ", "---\ntitle: ", "title: x\n")) {
      for (var closing : List.of("", "\n---\n", "\n+++\n")) {
        Assertions.assertTimeoutPreemptively(
            Duration.ofSeconds(10), () -> FrontMatter.of(opening + repeated + closing));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"1.10", "010", "1_000", "1e3", "NO", "0x1F", "12:30", "!Great talks", "~ 5 talks"})
  void a_title_is_what_its_author_typed(String title) {
    assertThat(FrontMatter.of("---\ntitle: " + title + "\n---\nText\n").fields().text("title"))
        .contains(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2014-",
        "\u2013\u2013\u2013",
        "----",
        "\u2014",
        "---yaml",
        "--- yaml",
        "= yaml ="
      })
  void a_fence_that_an_editor_improved_is_a_fence(String fence) {
    var close = fence.endsWith("yaml") ? "---" : fence;
    var read = FrontMatter.of(fence + "\ntitle: Days\n" + close + "\nText\n");

    assertThat(read.fields().text("title")).contains("Days");
    assertThat(read.lines()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u2014-\nA line of prose.\n\u2014-\n",
        "----\nNote: this is prose\n----\n",
        "\u2013 a list\ntitle: x\n\u2013\n"
      })
  void dashes_around_prose_are_no_fence(String text) {
    assertThat(FrontMatter.of(text).lines()).isZero();
  }

  @Test
  void a_fence_may_name_json() {
    assertThat(FrontMatter.of("---json\n{\"title\": \"Days\"}\n---\nText\n").fields().text("title"))
        .contains("Days");
  }

  @Test
  void round_quotes_around_values_are_no_part_of_them() {
    var read =
        FrontMatter.of(
            "---\ntitle: \u201cDays: one\u201d\ntags: [\u201ca b\u201d, \u2018c\u2019]\n---\nText\n");

    assertThat(read.fields().text("title")).contains("Days: one");
    assertThat(read.fields().texts("tags")).containsExactly("a b", "c");
    assertThat(read.warnings()).isEmpty();
  }

  @Test
  void a_text_is_its_words_where_that_is_asked_for() {
    var fields =
        FrontMatter.of("---\na: one two\nb: [one two]\nc: one, two three\n---\nText\n").fields();

    assertThat(fields.words("a")).containsExactly("one", "two");
    assertThat(fields.words("b")).containsExactly("one two");
    assertThat(fields.words("c")).containsExactly("one, two three");
  }
}
