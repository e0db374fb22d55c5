package app.hallway.search;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainWordsTest {
  @ParameterizedTest
  @CsvSource({
    "'', ''",
    "' Boring – Queues!', boring queues",
    "Die Straße: Łódź, die strasse lodz",
    "co\u00adrou\u00adtines, coroutines",
    "What’s new in C++23 & C#?, what s new in c++23 c#",
    "C and C++, c and c++",
    ".NET at ASP.NET, net at asp net",
    "软件、设计, 软件 设计",
    "用Rust写, 用rust写",
    "हिन्दी में, हिन्दी में",
    "Java™ 2.0, java 2 0"
  })
  void titles_are_compared_by_their_words(String title, String words) {
    assertThat(PlainWords.of(title)).isEqualTo(words);
  }
}
