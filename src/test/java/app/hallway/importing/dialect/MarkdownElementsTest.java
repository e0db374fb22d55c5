package app.hallway.importing.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Kind 17: Markdown that is glued to HTML. */
final class MarkdownElementsTest {
  static Stream<Arguments> marked() {
    return Stream.of(
        Arguments.of("<div markdown=\"1\">\n**a**\n</div>\nb", "\n**a**\n\nb"),
        Arguments.of("<div class=\"x\" markdown='block'>\n- a\n</div>", "\n- a\n"),
        Arguments.of("<section markdown>\n## a\n</section>", "\n## a\n"),
        Arguments.of("<div markdown=1>\n<div markdown=1>\n*a*\n</div>\n</div>", "\n\n*a*\n\n"),
        Arguments.of("<p markdown=\"span\">*a*</p>", "<p><em>a</em></p>"),
        Arguments.of("<p markdown=\"1\">\n*a*\n</p>", "<p><em>a</em></p>\n\n"),
        Arguments.of(
            "<table><tr><td markdown=\"1\">**a** [b](c)</td></tr></table>",
            "<table><tr><td><strong>a</strong> <a href=\"c\">b</a></td></tr></table>"),
        Arguments.of(
            "<details markdown=\"1\">\n<summary>Who asked</summary>\n**a**\n</details>",
            "\n**Who asked**\n**a**\n"));
  }

  @ParameterizedTest
  @MethodSource("marked")
  void kind_17_an_element_that_says_markdown_holds_markdown(String source, String expected) {
    assertThat(Dialects.resolve(source, false).markdown()).isEqualTo(expected);
    assertThat(Dialects.resolve(source, true).markdown().split("\n", -1))
        .hasSameSizeAs(source.split("\n", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>\n*a*\n</div>",
        "<div markdown=\"0\">\n*a*\n</div>",
        "<div class=\"markdown\">\n*a*\n</div>",
        "<div data-markdown=\"1\">\n*a*\n</div>",
        "<div markdown=\"1\">\n*a*",
        "```\n<div markdown=\"1\">\n*a*\n</div>\n```",
        "say <div markdown=\"1\"> of markdown"
      })
  void kind_17_other_elements_stay_as_they_are(String source) {
    assertThat(Dialects.resolve(source, false).markdown()).isEqualTo(source);
  }

  static Stream<Arguments> mdx() {
    return Stream.of(
        Arguments.of("<div className=\"x\">\n**a**\n</div>", "\n**a**\n"),
        Arguments.of("<div>\n    <div>\n      - a\n    </div>\n</div>", "\n\n- a\n\n"),
        Arguments.of("<div>\n  <p>a</p>\n</div>", "<div>\n  <p>a</p>\n</div>"),
        Arguments.of("<div>**a**</div>", "<div>**a**</div>"),
        Arguments.of("<center>\n  ```js\n  a\n  ```\n</center>", "\n```js\na\n```\n"));
  }

  @ParameterizedTest
  @MethodSource("mdx")
  void kind_17_an_element_of_mdx_holds_markdown_where_it_has_lines_of_its_own(
      String source, String expected) {
    assertThat(Dialects.resolve(source, true).markdown().stripTrailing())
        .isEqualTo(expected.stripTrailing());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div markdown=1>",
        "<div markdown=1>\n",
        "<div markdown=\"",
        "<div markdown=1>a</div>",
        "</div>",
        "<p markdown=1>*a*",
        "<div "
      })
  void much_of_it_takes_no_longer_than_it_is_long(String unit) {
    var source = unit.repeat(100_000 / unit.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(3), () -> Dialects.resolve(source, true).markdown());
  }
}
