package app.hallway.model;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTypeTest {
  private static final byte[] BITMAP = {
    'B', 'M', 70, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 2, 0, 0, 0
  };

  @ParameterizedTest
  @CsvSource({
    "PNG, '\u0089PNG\r\n\u001a\nIHDR'",
    "JPEG, '\u00ff\u00d8\u00ff\u00e0 JFIF'",
    "GIF, GIF87a--",
    "WEBP, RIFF1234WEBPVP8",
    "AVIF, 1234ftypavif",
    "SVG, '<svg xmlns=\"http://www.w3.org/2000/svg\"/>'",
    "SVG, '<?xml version=\"1.0\"?><!-- drawn -->\n<!DOCTYPE svg [<!ENTITY a \"b\">]><svg>'",
  })
  void a_picture_is_told_by_its_first_bytes(PictureType type, String bytes) {
    assertThat(PictureType.of(latin(bytes))).contains(type);
  }

  @Test
  void a_bitmap_is_told_by_its_header() {
    assertThat(PictureType.of(BITMAP)).contains(PictureType.BMP);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "BM is the start of a sentence",
        "<html><svg></svg></html>",
        "<svgx>",
        "%PDF-1.7",
        "PNG",
        "RIFF1234WAVE",
      })
  void what_is_no_picture_has_no_type(String bytes) {
    assertThat(PictureType.of(latin(bytes))).isEmpty();
  }

  @Test
  void no_beginning_of_a_header_is_taken_for_the_whole() {
    for (int length = 0; length < 18; length++) {
      assertThat(PictureType.of(Arrays.copyOf(BITMAP, length))).isEmpty();
    }
  }

  private static byte[] latin(String text) {
    return text.getBytes(StandardCharsets.ISO_8859_1);
  }
}
