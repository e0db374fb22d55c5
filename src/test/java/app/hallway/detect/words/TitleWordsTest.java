package app.hallway.detect.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class TitleWordsTest {
  @Test
  void keepsSignsWithinAWordAndDropsThoseBefore() {
    assertThat(TitleWords.of("“It's C++ v1.2”: (don’t) -x é́a"))
        .isEqualTo(List.of("It's", "C++", "v1.2", "don’t", "x", "é́a"));
  }

  @Test
  void comparesTitlesByWordsWhateverTheirSignsAndCase() {
    assertThat(Titles.words("Rust—ＡＢＣ, 2031: 型と trait"))
        .isEqualTo(List.of("rust", "abc", "2031", "型", "と", "trait"));
    assertThat(Titles.alike("One, two: THREE", "three two")).isEqualTo(0.8);
    assertThat(Titles.alike("", "?")).isZero();
  }
}
