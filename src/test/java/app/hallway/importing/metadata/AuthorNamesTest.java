package app.hallway.importing.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorNamesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ada Byron and Bo Lind    | Ada Byron; Bo Lind
          Ada Byron, Bo Lind       | Ada Byron; Bo Lind
          Byron, Ada               | Byron, Ada
          Ada Byron <ada@a.example>| Ada Byron
          """)
  void people_are_told_apart(String text, String names) {
    assertThat(String.join("; ", AuthorNames.distinct(Stream.of(text)))).isEqualTo(names);
  }

  @Test
  void a_picture_with_what_is_said_of_its_looks_is_nobody() {
    var logo = "<div style=\"float:center;\"> ![](logo.png){height=40px .center} </div>";

    assertThat(AuthorNames.distinct(Stream.of(logo))).isEmpty();
    assertThat(AuthorNames.distinct(Stream.of("![](a.png){.small} Ada Byron")))
        .containsExactly("Ada Byron");
  }

  @Test
  void one_person_in_capitals_and_in_small_letters_is_named_once() {
    assertThat(AuthorNames.distinct(Stream.of("Ada Byron", "ADA BYRON", "BO LIND", "bo lind")))
        .containsExactly("Ada Byron", "BO LIND");
    assertThat(AuthorNames.distinct(Stream.of("ADA BYRON", "Bo Lind", "Ada Byron")))
        .containsExactly("Ada Byron", "Bo Lind");
  }
}
