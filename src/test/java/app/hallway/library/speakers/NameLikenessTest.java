package app.hallway.library.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer.Likeness;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NameLikenessTest {
  private static final List<String> GIVEN =
      List.of(
          "Jane",
          "John",
          "Jan",
          "Jana",
          "Janet",
          "Marta",
          "Maria",
          "Mario",
          "Marie",
          "Daniel",
          "Daniela",
          "Danielle",
          "Paul",
          "Paula",
          "Pauline",
          "Simon",
          "Simone",
          "Eric",
          "Erica",
          "Taro",
          "Jiro",
          "Kenta",
          "\u0141ukasz",
          "\u0141ucja",
          "Zofia",
          "Sofia",
          "Jos\u00e9",
          "Josefa",
          "Ana",
          "Anna",
          "Hans",
          "Hanna",
          "\u592a\u90ce",
          "\u6b21\u90ce",
          "\u30ac\u30a4",
          "\u30ab\u30a4",
          "Nic",
          "Nicolas",
          "Nicola");
  private static final List<String> FAMILY =
      List.of(
          "Doe",
          "Takahashi",
          "Nov\u00e1k",
          "Garc\u00eda L\u00f3pez",
          "van der Berg",
          "O'Hara",
          "M\u00fcller",
          "\u9ad8\u6a4b",
          "Kowalczyk",
          "\ud83c\udf0a",
          "de la Cruz");

  private static Optional<Likeness> likeness(String one, String other) {
    return NameLikeness.of(
            PersonName.of(new SpeakerName(one)), PersonName.of(new SpeakerName(other)))
        .map(NameLikeness::likeness);
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Doe, JANE DOE, SPELLING",
    "Jane Doe, Dr. Jane Doe, SPELLING",
    "Jean-Luc Petit, Jean Luc Petit, SPELLING",
    "Siobhan O'Hara, Siobhan O\u2019Hara, SPELLING",
    "Siobhan O'Hara, Siobhan OHara, SPELLING",
    "J.P. Castell, JP Castell, SPELLING",
    "Piet van der Berg, Piet Vanderberg, SPELLING",
    "\u9ad8\u6a4b\u592a\u90ce, \u9ad8\u6a4b \u592a\u90ce, SPELLING",
    "\u0141ukasz Wo\u017aniak, Lukasz Wozniak, ACCENTS",
    "J\u00fcrgen M\u00fcller, Juergen Mueller, ACCENTS",
    "S\u00f8ren \u00c5berg, Soren Aberg, ACCENTS",
    "\u00c7a\u011fla I\u015f\u0131k, Cagla Isik, ACCENTS",
    "\u0110or\u0111e Wei\u00df, Dorde Weiss, ACCENTS",
    "\u0393\u03b9\u03ce\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03ac\u03c2, \u0393\u03b9\u03c9\u03c1\u03b3\u03bf\u03c2 \u03a0\u03b1\u03c0\u03b1\u03c2, ACCENTS",
    "\u0410\u043b\u0451\u043d\u0430 \u041a\u0438\u043c, \u0410\u043b\u0435\u043d\u0430 \u041a\u0438\u043c, ACCENTS",
    "Ada Mar\u00adlow, Ada Marlow, SPELLING",
    "\uff21\uff44\uff41 Marlow, Ada Marlow, SPELLING",
    "Takahashi Taro, Taro Takahashi, ORDER",
    "'Takahashi, Taro', Taro TAKAHASHI, ORDER",
    "Garc\u00eda L\u00f3pez Ana, Ana Garcia Lopez, ORDER",
    "J. Doe, Jane Doe, INITIALS",
    "Jane D., Jane Doe, INITIALS",
    "Doe J., Jane Doe, INITIALS",
    "JP Castell, Juan Pablo Castell, INITIALS",
    "J. Doe, Jane Mary Doe, INITIALS",
    "P. van der Berg, Piet van der Berg, INITIALS",
    "Jane Doe, Jane Q. Doe, MORE_NAMES",
    "Ana Garc\u00eda, Ana Garc\u00eda L\u00f3pez, MORE_NAMES",
    "Piet Berg, Piet van der Berg, MORE_NAMES",
    "Alex Tillerman, Alexander Tillerman, SHORT_FORM",
    "Kowalczyk Chris, Kowalczyk Chris Lee, MORE_NAMES",
    "Jane Tillerman, Jane Tilerman, TYPO",
    "Jane Tillerman, Jane Tillreman, TYPO",
    "Bryan Mast, Brian Mast, TYPO",
    "Erik Mast, Eric Mast, TYPO",
    "Tomasz Kowalczyk, Tomsaz Kowalczyk, TYPO"
  })
  void names_that_may_be_one_persons_are_told_with_the_reason(
      String one, String other, Likeness expected) {
    assertThat(likeness(one, other)).contains(expected);
    assertThat(likeness(other, one)).contains(expected);
  }

  @ParameterizedTest
  @CsvSource({
    "Jane Doe, John Doe",
    "Jane Doe, Jane Roe",
    "Mario Pinto, Maria Pinto",
    "Daniel Pinto, Daniela Pinto",
    "Daniel Pinto, Danielle Pinto",
    "Simon Pinto, Simone Pinto",
    "Paul Pinto, Pauline Pinto",
    "J. Doe, J. Roe",
    "J. Doe, Mary Doe",
    "Jane K. Doe, Jane M. Doe",
    "Di Xu, Li Xu",
    "\u9ad8\u6a4b\u592a\u90ce, \u9ad8\u6a4b\u6b21\u90ce",
    "\u9ad8\u6a4b \u592a\u90ce, \u9ad8\u6a4b \u6b21\u90ce",
    "\u30ac\u30a4 \u30bf\u30ca\u30ab, \u30ab\u30a4 \u30bf\u30ca\u30ab",
    "Jane, Jane Doe",
    "Jane, Jana",
    "JP Castell, Jorge Castell",
    "Ana Garc\u00eda L\u00f3pez, Ana Garc\u00eda Ruiz",
    "Ann Alee, Anna Lee",
    "\ud83c\udf0a, \ud83d\udc1f",
    "\u0928\u0940\u0932 \u0930\u093e\u092f, \u0928\u0932 \u0930\u093e\u092f"
  })
  void names_of_different_people_are_not_taken_for_one(String one, String other) {
    assertThat(likeness(one, other)).isEmpty();
  }

  @Test
  void no_two_people_with_different_given_names_are_surely_the_same() {
    for (var family : FAMILY) {
      for (var one : GIVEN) {
        for (var other : GIVEN) {
          if (!one.equals(other)) {
            assertNotSure(one + " " + family, other + " " + family);
            assertNotSure(family + " " + one, family + " " + other);
            assertNotSure(one + " " + family, family + " " + other);
          }
        }
      }
    }
  }

  private static void assertNotSure(String one, String other) {
    assertThat(likeness(one, other).filter(Likeness::isSure)).as("%s and %s", one, other).isEmpty();
  }

  @Test
  void what_differs_is_named_for_the_sentence() {
    var found =
        NameLikeness.of(
                PersonName.of(new SpeakerName("Ana Garc\u00eda")),
                PersonName.of(new SpeakerName("Ana Garc\u00eda L\u00f3pez")))
            .orElseThrow();
    assertThat(found.here()).isEmpty();
    assertThat(found.there()).isEqualTo("Lopez");
  }
}
