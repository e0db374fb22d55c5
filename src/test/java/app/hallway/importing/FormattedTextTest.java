package app.hallway.importing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FormattedTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>a <b>bold</b> word</p>|a **bold** word",
        "<meta charset='utf-8'><i>x</i>|*x*",
        "<a href='https://hall.example/a'>the deck</a>|[the deck](https://hall.example/a)",
        "<h2>Queues</h2><p>words</p>|## Queues\\n\\nwords",
        "<ul><li>one</li><li>two</li></ul>|- one\\n- two",
        "<blockquote>said</blockquote>|> said",
        "<p>one</p><p>two</p>|one\\n\\ntwo",
        "<script>steal()</script><p onclick='x()'>k<b>ep</b>t</p>|k**ep**t"
      })
  void formatted_text_becomes_markdown(String html, String markdown) {
    assertThat(FormattedText.markdown(html)).contains(markdown.replace("\\n", "\n"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "plain words",
        "<p>plain words</p>",
        "<img src='https://hall.example/p.png'>",
        "<div style='font-family: monospace'><span>**bold**</span><br><span>_x_</span></div>",
      })
  void what_has_no_format_is_taken_as_plain_text(String html) {
    assertThat(FormattedText.markdown(html)).isEmpty();
  }

  @Test
  void what_is_too_long_or_too_deep_is_taken_as_plain_text() {
    assertThat(FormattedText.markdown("<b>x</b>" + "x".repeat(399_992))).isPresent();
    assertThat(FormattedText.markdown("<b>x</b>" + "x".repeat(399_993))).isEmpty();
    assertThat(FormattedText.markdown("<ul><li>".repeat(20) + "x")).isPresent();
    assertThat(FormattedText.markdown("<ul><li>".repeat(20_000) + "x")).isEmpty();
  }
}
