package app.hallway.importing.decoding;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextDecoderTest {
  private static final String TEXT = "# Über die Konferenz\n\nEin café, 日本語 and 😀.\n";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void a_byte_order_mark_tells_the_encoding_and_is_no_text(String charset) {
    assertThat(TextDecoder.decode(("\uFEFF" + TEXT).getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded.Text(TEXT, null));
  }

  @Test
  void utf_8_needs_no_mark() {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_8))).isEqualTo(new Decoded.Text(TEXT, null));
  }

  @Test
  void utf_16_is_known_by_its_zero_bytes() {
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16LE))).isEqualTo(new Decoded.Text(TEXT, null));
    assertThat(TextDecoder.decode(TEXT.getBytes(UTF_16BE))).isEqualTo(new Decoded.Text(TEXT, null));
  }

  @Test
  void western_text_in_one_byte_encoding_is_guessed() {
    var text = "# Rückblick\n\nEin schöner Tag – mit „Gästen“ aus Köln, und ein café au lait.\n";

    assertThat(TextDecoder.decode(text.getBytes(Charset.forName("windows-1252"))))
        .isInstanceOfSatisfying(
            Decoded.Text.class,
            decoded -> {
              assertThat(decoded.text()).isEqualTo(text);
              assertThat(decoded.guessed()).isEqualToIgnoringCase("windows-1252");
            });
  }

  @Test
  void japanese_and_russian_encodings_are_guessed_from_their_letters() {
    var japanese = "# 発表のまとめ\n\n今日はとても良い発表がたくさんありました。会場はとても広かったです。\n";
    var russian =
        "# Отчёт\n\nСегодня было много хороших докладов, и все они были очень интересными.\n";

    assertThat(TextDecoder.decode(japanese.getBytes(Charset.forName("Shift_JIS"))))
        .isEqualTo(new Decoded.Text(japanese, "Shift_JIS"));
    assertThat(TextDecoder.decode(russian.getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(new Decoded.Text(russian, "windows-1251"));
  }

  @Test
  void one_foreign_byte_does_not_garble_a_whole_utf_8_text() {
    var bytes = (TEXT + "caf").getBytes(UTF_8);
    var withForeign = Arrays.copyOf(bytes, bytes.length + 1);
    withForeign[bytes.length] = (byte) 0xE9;

    assertThat(TextDecoder.decode(withForeign))
        .isEqualTo(new Decoded.Text(TEXT + "café", "UTF-8, in part windows-1252"));
  }

  @Test
  void a_replacement_character_that_was_written_is_no_mistake() {
    assertThat(TextDecoder.decode("a \uFFFD b".getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text("a \uFFFD b", null));
  }

  @Test
  void every_line_end_becomes_one_character() {
    assertThat(TextDecoder.decode("a\r\nb\rc\n\r\nd".getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text("a\nb\nc\n\nd", null));
  }

  @Test
  void files_of_other_formats_are_named() {
    assertThat(TextDecoder.decode("%PDF-1.7 text".getBytes(UTF_8)))
        .isEqualTo(new Decoded.NotText("PDF"));
    assertThat(TextDecoder.decode("PK\3\4....".getBytes(UTF_8)))
        .isEqualTo(new Decoded.NotText("ZIP or Office document"));
  }

  @Test
  void a_stray_zero_byte_costs_no_text() {
    var zeros = new Decoded.Zeros(1, 2);
    var text = "a\nna\u00efve b\0c\n";
    assertThat(TextDecoder.decode(text.getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text("a\nna\u00efve b\ufffdc\n", null, zeros));
    assertThat(TextDecoder.decode(text.getBytes(ISO_8859_1)))
        .isEqualTo(new Decoded.Text("a\nna\u00efve b\ufffdc\n", "windows-1252", zeros));
    assertThat(TextDecoder.decode(("\ufeff" + text).getBytes(UTF_16LE)))
        .isEqualTo(new Decoded.Text("a\nna\u00efve b\ufffdc\n", null, zeros));
  }

  @Test
  void many_zero_bytes_are_no_text() {
    var words = "Words of a report. ".repeat(50);
    assertThat(TextDecoder.decode((words + "\0".repeat(100)).getBytes(UTF_8)))
        .isEqualTo(new Decoded.NotText("zero bytes"));
    assertThat(TextDecoder.decode((words + "\0".repeat(5)).getBytes(UTF_8)))
        .isInstanceOf(Decoded.Text.class);
    assertThat(TextDecoder.decode("\u304b\u306a\u306e\u307f\n".repeat(30).getBytes(UTF_16LE)))
        .isEqualTo(new Decoded.Text("\u304b\u306a\u306e\u307f\n".repeat(30), null));
  }

  @Test
  void random_bytes_are_no_text_and_never_a_failure() {
    var random = new Random(42);
    for (int length = 0; length < 400; length++) {
      var bytes = new byte[length];
      random.nextBytes(bytes);
      var decoded = TextDecoder.decode(bytes);
      assertThat(length < 128 || decoded instanceof Decoded.NotText).isTrue();
    }
  }
}
