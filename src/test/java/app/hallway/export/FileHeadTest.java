package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FileHeadTest {
  private static final int LONGEST = 1 << 18;

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "plain words ~ plain words",
        "'it''s' ~ it's",
        "\"a \\\"b\\\" \\\\ \\u0041\" ~ a \"b\" \\ A",
        "' ~ '",
        "'' ~ ``",
        "\"half ~ \"half",
        "aba ~ aba",
      })
  void a_value_is_read_as_exports_write_it(String written, String value) {
    assertThat(head("---\ntitle: " + written + "\n---\n").text("title")).isEqualTo(value);
  }

  @Test
  void a_property_without_a_value_is_a_list_of_what_follows() {
    var head = head("---\nauthor:\n  - Ada\n- Bo\ntitle: x\n  - y\nnone:\n---\n");
    assertThat(head.list("author")).containsExactly("Ada", "Bo");
    assertThat(head.list("title")).containsExactly("x", "y");
    assertThat(head.text("title")).isEmpty();
    assertThat(head.list("none")).isEmpty();
    assertThat(head.list("other")).isEmpty();
  }

  @Test
  void lines_after_the_properties_are_told_without_the_blank_ones() {
    var head = head("---\n---\n\none\n\ntwo\n");
    assertThat(head.line(0)).isEqualTo("one");
    assertThat(head.line(1)).isEqualTo("two");
    assertThat(head.line(2)).isEmpty();
    assertThat(head("---\n---\n" + "x\n".repeat(9)).lines()).hasSize(8);
  }

  @Test
  void what_is_not_closed_within_its_length_is_none() {
    var room = LONGEST - "---\ntitle: \n---".length();
    assertThat(head("---\ntitle: " + "x".repeat(room) + "\n---").text("title")).hasSize(room);
    assertThat(head("---\ntitle: " + "x".repeat(room + 1) + "\n---").properties()).isEmpty();
  }

  @Test
  void what_cannot_be_read_has_nothing() {
    var none = FileHead.of(folder.resolve("none.md"));
    assertThat(none.properties()).isEmpty();
    assertThat(none.lines()).isEqualTo(List.of());
    assertThat(head("").properties()).isEmpty();
    assertThat(head("title: x\n---\n").properties()).isEmpty();
  }

  private static FileHead head(String text) {
    return FileHead.of(text.getBytes(StandardCharsets.UTF_8));
  }
}
