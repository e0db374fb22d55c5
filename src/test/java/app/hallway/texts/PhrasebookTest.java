package app.hallway.texts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.MissingResourceException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhrasebookTest {
  private static final String HARBOUR = "app.hallway.texts.harbour";
  private final Phrasebook english = Phrasebook.of(HARBOUR, Locale.ENGLISH);
  private final Phrasebook czech = Phrasebook.of(HARBOUR, Locale.of("cs", "CZ"));

  @Test
  void arguments_are_put_in() {
    assertThat(english.text("greeting", "Quay", 2026)).isEqualTo("Welcome to Quay, it's 2026");
    assertThat(english.text("plain")).isEqualTo("Nothing to fill in");
  }

  @ParameterizedTest
  @CsvSource({"0, no boats", "1, 1 boat", "2, 2 boats", "21, 21 boats", "1000, '1,000 boats'"})
  void a_number_chooses_the_form_of_its_text(int number, String text) {
    assertThat(english.text("boats", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"0, 0 crews", "1, 1 crew", "2, 2 crews"})
  void none_is_a_number_where_nothing_else_is_said_of_it(long number, String text) {
    assertThat(english.text("crews", number)).isEqualTo(text);
  }

  @Test
  void a_text_that_counts_several_things_has_a_form_for_each() {
    assertThat(english.text("harbour", "Quay {0}", 1, 5))
        .isEqualTo("1 boat and 5 crews lie in Quay {0}");
    assertThat(english.text("harbour", "Quay's", 0, 1))
        .isEqualTo("no boats and 1 crew lie in Quay's");
  }

  @ParameterizedTest
  @CsvSource({"0, žádná loď", "1, 1 loď", "2, 2 lodě", "4, 4 lodě", "5, 5 lodí", "22, 22 lodí"})
  void another_language_has_other_forms(int number, String text) {
    assertThat(czech.text("boats", number)).isEqualTo(text);
  }

  @ParameterizedTest
  @CsvSource({"1, 1 molo", "3, 3 mola", "5, 5 mol"})
  void another_language_may_have_forms_where_the_first_needs_none(int number, String text) {
    assertThat(czech.text("piers", number)).isEqualTo(text);
    assertThat(english.text("piers", number)).isEqualTo(number + " piers");
  }

  @Test
  void what_is_not_translated_yet_is_said_in_the_first_language() {
    assertThat(czech.text("plain")).isEqualTo("Nothing to fill in");
    assertThat(czech.text("crews", 3)).isEqualTo("3 crews");
  }

  @Test
  void numbers_are_written_as_the_language_of_the_texts_writes_them() {
    var german = Phrasebook.of(HARBOUR, Locale.GERMANY);
    assertThat(german.locale()).isEqualTo(Locale.ENGLISH);
    assertThat(german.text("boats", 1000)).isEqualTo("1,000 boats");
    assertThat(czech.locale()).isEqualTo(Locale.of("cs"));
    assertThat(czech.text("boats", 1000)).isEqualTo("1\u00a0000 lodí");
    assertThat(czech.text("share", 0.5)).isEqualTo("50\u00a0%");
  }

  @Test
  void a_language_that_nobody_asked_for_is_never_spoken() {
    var before = Locale.getDefault();
    Locale.setDefault(Locale.of("cs"));
    try {
      assertThat(Phrasebook.of(HARBOUR, Locale.ENGLISH).text("boats", 2)).isEqualTo("2 boats");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void the_language_is_that_in_which_the_program_was_started() {
    var before = Locale.getDefault(Locale.Category.DISPLAY);
    Locale.setDefault(Locale.Category.DISPLAY, Locale.of("cs"));
    try {
      assertThat(Phrasebook.of(HARBOUR).text("boats", 2)).isEqualTo("2 lodě");
    } finally {
      Locale.setDefault(Locale.Category.DISPLAY, before);
    }
  }

  @Test
  void a_text_that_is_not_there_is_named() {
    assertThat(english.find("plain")).contains("Nothing to fill in");
    assertThat(english.find("ferries")).isEmpty();
    assertThatThrownBy(() -> english.text("ferries", 3))
        .isInstanceOf(MissingResourceException.class)
        .hasMessageContaining("ferries");
    assertThatThrownBy(() -> Phrasebook.of("app.hallway.texts.none", Locale.ENGLISH))
        .isInstanceOf(MissingResourceException.class);
  }
}
