package app.hallway.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Text;
import org.commonmark.node.ThematicBreak;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void two_versions_of_a_language_are_no_insertion() {
    var paragraph = Markdown.parse("From C++17 to C++20").root().getFirstChild();

    assertThat(paragraph.getFirstChild())
        .isInstanceOfSatisfying(
            Text.class, text -> assertThat(text.getLiteral()).isEqualTo("From C++17 to C++20"));
  }

  @Test
  void what_a_line_is_does_not_change_from_run_to_run() {
    assertThat(Markdown.parse("Sub\n---").root().getFirstChild()).isInstanceOf(Heading.class);
    assertThat(Markdown.parse("- a\n\n* * *").root().getLastChild())
        .isInstanceOf(ThematicBreak.class);
    assertThat(Markdown.parse("- - a").root().getFirstChild()).isInstanceOf(ListBlock.class);
    assertThat(Markdown.parse("    - a").root().getFirstChild())
        .isInstanceOf(IndentedCodeBlock.class);
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
}
