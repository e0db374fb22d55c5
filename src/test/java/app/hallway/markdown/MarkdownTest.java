package app.hallway.markdown;

import static org.assertj.core.api.Assertions.assertThat;

import org.commonmark.node.Text;
import org.junit.jupiter.api.Test;

class MarkdownTest {
  @Test
  void two_versions_of_a_language_are_no_insertion() {
    var paragraph = Markdown.parse("From C++17 to C++20").root().getFirstChild();

    assertThat(paragraph.getFirstChild())
        .isInstanceOfSatisfying(
            Text.class, text -> assertThat(text.getLiteral()).isEqualTo("From C++17 to C++20"));
  }
}
