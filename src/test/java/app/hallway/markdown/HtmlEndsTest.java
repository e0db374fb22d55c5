package app.hallway.markdown;

import static app.hallway.markdown.Shown.html;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Kind 17: where HTML ends and Markdown goes on. */
final class HtmlEndsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "<img src=\"a.png\">",
        "<video src=\"a.mp4\"></video>",
        "<iframe src=\"https://hall.example/v\"></iframe>",
        "<p><img src=\"a.png\"></p>",
        "<div>\n<img src=\"a.png\">\n</div>",
        "<blockquote>a</blockquote>\n<script src=\"a.js\"></script>",
        "<hr>"
      })
  void kind_17_words_below_an_embed_are_markdown(String embed) {
    assertThat(html(embed + "\na *b* c")).endsWith("a <em>b</em> c</p>");
    assertThat(html(embed + "\n<p>a *b* c</p>")).endsWith("<p>a *b* c</p>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a **b**", "a [b](c)", "## a", "- a", "1. a", "> a"})
  void kind_17_marks_of_markdown_below_an_element_are_read(String line) {
    assertThat(html("<div>x</div>\n" + line)).isEqualTo("<div>x</div>\n" + html(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div>x</div>\n*a*",
        "<div>x</div>\na b",
        "<div>\n**a**\n</div>",
        "<div>\n<img src=\"a.png\">\n**a**\n</div>",
        "</div>\n**a**",
        "<div><img src=\"a.png\">\n**a**"
      })
  void kind_17_plain_html_stays_as_it_is(String source) {
    assertThat(html(source)).isEqualTo(source);
  }
}
