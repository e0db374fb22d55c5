package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlCharsetTest {
  @ParameterizedTest
  @CsvSource({
    "<meta charset=utf-8>, UTF-8",
    "<META CHARSET=\"Shift_JIS\">, Shift_JIS",
    "<meta http-equiv=Content-Type content='text/html; charset=GB2312'>, GB2312",
    "<meta charset='iso-8859-1'>, windows-1252",
  })
  void a_page_declares_its_charset(String html, String charset) {
    assertThat(HtmlCharset.declaredIn(bytes(html))).contains(Charset.forName(charset));
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "<p>charset=utf-8", "<meta charset=nonsense-8>", "<meta charset=>"})
  void without_a_known_one_there_is_none(String html) {
    assertThat(HtmlCharset.declaredIn(bytes(html))).isEmpty();
  }

  private static byte[] bytes(String html) {
    return html.getBytes(StandardCharsets.ISO_8859_1);
  }
}
