package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FileOwner;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {
  private static final FileOwner OWNER = new FileOwner(FileOwner.Kind.REPORT, 1, Instant.EPOCH);

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Plain words",
        "Day 1: the keynotes",
        "C# and F #1",
        "yes",
        "No",
        "null",
        "~",
        "1.5",
        "2020-11-20",
        "0x1F",
        "- item",
        "[list]",
        "{map}",
        "*alias &anchor",
        "!tag",
        "%directive",
        "@at",
        "`tick",
        "\"double\"",
        "'single'",
        "back\\slash",
        "ends with colon:",
        "a:b",
        "a # b",
        "https://example.org/?a=b#c",
        "\u4e2d\u6587 \ud83d\ude00",
        "<<",
        "=",
        "---",
        "? key",
        "| block",
        "> folded",
        "Ends, with; (everything) / & more!",
        "nbsp\u00a0here \ufeffbom",
        "<% tp.date.now() %> {{title}} {% x %} {# y #} <?php",
        "line\u2028paragraph\u2029 \ud83d\ude00",
      })
  void a_text_is_read_back_as_it_was(String text) throws JsonProcessingException {
    var yaml = yaml(new FileFacts().text("title", text).list("author", List.of(text)));
    assertThat(read(yaml)).isEqualTo(Map.of("title", text, "author", List.of(text)));
  }

  @Test
  void control_signs_and_line_breaks_do_not_break_the_line() throws JsonProcessingException {
    var yaml = yaml(new FileFacts().text("title", "a\nb\u0000\u001bc"));
    assertThat(read(yaml)).isEqualTo(Map.of("title", "a b\u0000\u001bc"));
  }

  @ParameterizedTest
  @CsvSource({
    "1f, false",
    "20, true",
    "7e, true",
    "7f, false",
    "9f, false",
    "a0, true",
    "2027, true",
    "2028, false",
    "2029, false",
    "202a, true",
    "d7ff, true",
    "d800, false",
    "dfff, false",
    "e000, true",
    "fefe, true",
    "feff, false",
    "ff00, true",
    "fffd, true",
    "fffe, false",
    "10000, true",
  })
  void what_yaml_takes_for_a_sign_stands_as_itself(String code, boolean printable) {
    var sign = Character.toString(Integer.parseInt(code, 16));
    var yaml = yaml(new FileFacts().text("title", "\"" + sign + "\""));
    var written = printable ? sign : "\\u" + "0".repeat(4 - code.length()) + code;
    assertThat(yaml).isEqualTo("---\ntitle: \"\\\"" + written + "\\\"\"\n---\n");
  }

  @Test
  void what_is_empty_is_left_out() {
    var facts = new FileFacts().text("a", null).text("b", " ").list("c", List.of());
    assertThat(facts.date("d", null).gathered()).isEmpty();
    assertThat(Properties.yaml(List.of(), OWNER))
        .isEqualTo("---\nhallway: report 1 of 1970-01-01T00:00:00Z\n---\n");
  }

  @Test
  void ordinary_values_have_no_quotes() {
    var yaml =
        yaml(
            new FileFacts()
                .text("title", "A trip report, part 2")
                .date("date", LocalDate.of(2020, 11, 20))
                .list("talks", List.of("One", "Two: more")));
    assertThat(yaml)
        .isEqualTo(
            """
            ---
            title: A trip report, part 2
            date: 2020-11-20
            talks:
              - One
              - "Two: more"
            ---
            """);
  }

  /** Without the line that says whose file it is. */
  static String yaml(FileFacts facts) {
    return Properties.yaml(facts.gathered(), OWNER).replace("hallway: " + OWNER + "\n", "");
  }

  private static Object read(String yaml) throws JsonProcessingException {
    return new YAMLMapper().readValue(yaml.replaceFirst("---\n\\z", ""), Map.class);
  }
}
