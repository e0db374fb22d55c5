package app.hallway.importing.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '^',
      value = {
        "By  Ada | By Ada",
        "**By** [Ada](https://example.org/ada) | By Ada",
        "![a face](face.png) By Ada | By Ada",
        "By Ada &amp; Bo | By Ada & Bo"
      })
  void saysWhatALineReadsAs(String markdown, String text) {
    assertThat(PlainText.of(markdown)).isEqualTo(text);
  }

  /** Otherwise a line is taken for longer than it reads. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "some **bold** words",
        "a [link](https://example.org/(a)/b) and more",
        "a [link](https://example.org \"a title ) of it\") and more",
        "![a picture [of] a thing](thing.png) beside it",
        "![a `]` picture](thing.png) beside it",
        "a (remark [with a link](there)) and on",
        "a [note][reference] and ![picture][other] on",
        "one $x + y$ and \\(z\\) formula",
        "a <b title=\"a > b\">tag</b> and on",
        "&auml;&ouml;&uuml; and on",
        "![](a.png){width=\"many\"} and on",
        "a ] b ) c [d e",
        "an ^[inline note] and on"
      })
  void countsNoMoreLettersThanAreRead(String markdown) {
    long letters = PlainText.of(markdown).chars().filter(Character::isLetter).count();
    assertThat(PlainText.fewestLetters(markdown)).isLessThanOrEqualTo((int) letters);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"plain words | 10", "a [link](there) and on | 6", "a `b` | 2"})
  void countsWhatSurelyShows(String markdown, int letters) {
    assertThat(PlainText.fewestLetters(markdown)).isEqualTo(letters);
  }
}
