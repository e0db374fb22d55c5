package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        "plain words|plain words",
        "<script>steal()</script><p onclick='x()'>kept</p>|kept",
        "<img src='https://hall.example/p.png'>|''"
      })
  void formatted_text_becomes_markdown(String html, String markdown) {
    assertThat(FormattedText.markdown(html)).isEqualTo(markdown.replace("\\n", "\n"));
  }
}
