package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PropertiesTest {
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
    var yaml = new Properties().text("title", text).list("author", List.of(text)).yaml();
    assertThat(read(yaml)).isEqualTo(Map.of("title", text, "author", List.of(text)));
  }

  @Test
  void control_signs_and_line_breaks_do_not_break_the_line() throws JsonProcessingException {
    var yaml = new Properties().text("title", "a\nb\u0000\u001bc").yaml();
    assertThat(read(yaml)).isEqualTo(Map.of("title", "a b\u0000\u001bc"));
  }

  @Test
  void what_is_empty_is_left_out() {
    var properties = new Properties().text("a", null).text("b", " ").list("c", List.of());
    assertThat(properties.date("d", null).yaml()).isEqualTo("---\n---\n");
  }

  @Test
  void ordinary_values_have_no_quotes() {
    var yaml =
        new Properties()
            .text("title", "A trip report, part 2")
            .date("date", LocalDate.of(2020, 11, 20))
            .list("talks", List.of("One", "Two: more"))
            .yaml();
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

  private static Object read(String yaml) throws JsonProcessingException {
    return new YAMLMapper().readValue(yaml.replaceFirst("---\n\\z", ""), Map.class);
  }
}
