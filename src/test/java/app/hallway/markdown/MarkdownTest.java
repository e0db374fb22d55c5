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
}
