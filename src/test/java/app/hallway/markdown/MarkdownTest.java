package app.hallway.markdown;

import static app.hallway.markdown.Shown.html;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class MarkdownTest {
  @Test
  void two_versions_of_a_language_are_no_insertion() {
    var paragraph = Markdown.parse("From C++17 to C++20").root().getFirstChild();

    assertThat(paragraph.getFirstChild())
        .isInstanceOfSatisfying(
            Text.class, text -> assertThat(text.getLiteral()).isEqualTo("From C++17 to C++20"));
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        Arguments.of("The hall\n---", "<h2>The hall</h2>"),
        Arguments.of("- The hall\n---", "<ul>\n<li>The hall</li>\n</ul>\n<hr />"),
        Arguments.of("* * *", "<hr />"),
        Arguments.of("- # The hall", "<ul>\n<li>\n<h1>The hall</h1>\n</li>\n</ul>"));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void what_may_be_two_blocks_is_the_one_that_commonmark_says(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo(expected);
  }

  static Stream<Arguments> tasks() {
    var box = "<input type=\"checkbox\" disabled=\"\">";
    return Stream.of(
        Arguments.of("- [ ] to watch", "<li>" + box + " to watch</li>"),
        Arguments.of(
            "- [ ] watch\n\n  twice", "<li>\n<p>" + box + " watch</p>\n<p>twice</p>\n</li>"),
        Arguments.of("- [ ] a\n\n- b", "<li>\n<p>" + box + " a</p>\n</li>\n<li>\n<p>b</p>\n</li>"),
        Arguments.of("- [ ]", "<li>[ ]</li>"));
  }

  @ParameterizedTest
  @MethodSource("tasks")
  void kind_19_the_box_of_a_task_stands_in_its_line(String markdown, String items) {
    assertThat(html(markdown)).isEqualTo("<ul>\n" + items + "\n</ul>");
  }

  @Test
  void kind_16_a_note_may_stand_in_its_sentence() {
    assertThat(html("It ran long.^[By *ten* minutes.] Next"))
        .contains("It ran long.<sup")
        .contains("<p>By <em>ten</em> minutes.");
  }
}
