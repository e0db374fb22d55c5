package app.hallway.annotations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import app.hallway.annotations.ReadAnnotations.Refused;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import app.hallway.model.AnnotationRefusal;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class KindleReaderTest {
  private static String entry(String info, String words) {
    return "\uFEFFThree days at Harbour Conf (Okafor, Mina)\r\n"
        + info
        + "\r\n\r\n"
        + words
        + "\r\n==========\r\n";
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          - Your Highlight on page 3 | Location 41-42 | Added on Monday, April 21, 2014 10:08:07 PM
          - Your Highlight at location 41-42 | Added on Monday, 21 April 2014 22:08:07
          - Your Highlight on Location 41-42 | Added on Monday, 21 April 14 2014 22:08:07
          - Highlight Loc. 41-42  | Added on Monday, April 21, 2014, 10:08:07 PM
          - Ihre Markierung bei Position 41-42 | Hinzugefügt am Montag, 21. April 2014 22:08:07
          - Ihre Markierung auf Seite 3 | Position 41-42 | Hinzugefügt am Montag, 21. April 2014 um 22:08:07 Uhr
          - Votre surlignement à l’emplacement 41-42 | Ajouté le lundi 21 avril 2014 22:08:07
          - Votre surlignage sur la page 3 | emplacement 41-42 | Ajouté le lundi 21 avril 2014 à 22:08:07
          - Votre surlignement Emplacement 41-42 | Ajouté le lundi 21 avril 2014 à 22 h 08 min 07 s
          - La subrayado en la página 3 | posición 41-42 | Añadido el lunes, 21 de abril de 2014 22:08:07
          - Tu subrayado en la posición 41-42 | Añadido el lunes 21 de abril de 2014 10:08:07 p. m.
          - Mi subrayado Pos. 41-42 | Añadido el lunes 21 de abril de 2014, 22H08'07"
          - 位置No. 41-42のハイライト |作成日: 2014年4月21日月曜日 22:08:07
          - 3ページ|位置No. 41-42のハイライト |追加日： 2014年4月21日月曜日 午後10:08:07
          """)
  void the_line_of_an_entry_is_read_in_five_languages(String info) {
    var read = FormsOf.taken(entry(info, "The caller owns the deadline."));
    assertThat(read.format()).isEqualTo(AnnotationFormat.KINDLE);
    assertThat(read.annotations())
        .singleElement()
        .satisfies(
            one -> {
              assertThat(one.kind()).isEqualTo(SharedKind.PASSAGE);
              assertThat(one.passage().exact()).isEqualTo("The caller owns the deadline.");
              assertThat(one.source().title()).isEqualTo("Three days at Harbour Conf");
              assertThat(one.source().author()).isEqualTo("Okafor, Mina");
              assertThat(one.created()).isEqualTo(Instant.parse("2014-04-21T22:08:07Z"));
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          March 3, 2019 9:05:06 AM             ~ 2019-03-03T09:05:06Z
          March 3, 2019 12:05:06 AM            ~ 2019-03-03T00:05:06Z
          March 3, 2019 12:05:06 PM            ~ 2019-03-03T12:05:06Z
          Dienstag, 5. März 2019 09:05:06      ~ 2019-03-05T09:05:06Z
          mardi 5 mars 2019 09:05:06           ~ 2019-03-05T09:05:06Z
          martes, 5 de marzo de 2019 9:05:06   ~ 2019-03-05T09:05:06Z
          jeudi 1 août 2019 09:05:06           ~ 2019-08-01T09:05:06Z
          vendredi 1 février 2019 09:05:06     ~ 2019-02-01T09:05:06Z
          lunes, 2 de diciembre de 2019 9:05:06 ~ 2019-12-02T09:05:06Z
          jueves, 3 de enero de 2019 9:05:06   ~ 2019-01-03T09:05:06Z
          samedi 6 juillet 2019 09:05:06       ~ 2019-07-06T09:05:06Z
          samedi 1 juin 2019 09:05:06          ~ 2019-06-01T09:05:06Z
          2019年12月3日火曜日 午前9:05:06       ~ 2019-12-03T09:05:06Z
          """)
  void months_and_days_are_not_mixed_up(String date, Instant moment) {
    assertThat(KindleDate.moment(date, ZoneId.of("UTC"))).isEqualTo(moment);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "yesterday",
        "31 February 2019 10:00:00",
        "April 2014",
        "21 April 2014",
        "99 April 2014 10:00:00",
        "21 April 2014 99:99:99",
        "2014年99月1日 10:00:00"
      })
  void what_is_no_date_is_none(String date) {
    assertThat(KindleDate.moment(date, ZoneId.of("UTC"))).isNull();
  }

  @Test
  void a_device_shows_the_time_of_its_place() {
    var read =
        FormsOf.taken(
            entry("- Your Highlight on page 3 | Added on Monday, 21 April 2014 22:08:07", "Words"),
            ZoneId.of("Europe/Berlin"));
    assertThat(read.annotations().getFirst().created())
        .isEqualTo(Instant.parse("2014-04-21T20:08:07Z"));
  }

  @Test
  void a_note_is_one_on_the_highlight_that_ends_where_it_stands() {
    var read =
        FormsOf.taken(
            entry("- Your Note on Location 42 | Added on Monday, 21 April 2014 22:09:00", "Ask her")
                + entry(
                    "- Your Highlight on Location 30-50 | Added on Monday, 21 April 2014 22:00:00",
                    "A long one")
                + entry(
                    "- Your Highlight on Location 41-42 | Added on Monday, 21 April 2014 22:08:07",
                    "A short one")
                + entry(
                    "- Your Note on Location 99 | Added on Monday, 21 April 2014 22:09:00",
                    "Alone"));
    assertThat(read.annotations())
        .extracting(
            one -> one.passage().exact(),
            one -> one.notes().stream().map(SharedNote::markdown).toList().toString())
        .containsExactly(
            tuple("A long one", "[]"), tuple("A short one", "[Ask her]"), tuple("", "[Alone]"));
  }

  @Test
  void bookmarks_and_words_that_the_book_keeps_are_told_and_not_taken() {
    var read =
        FormsOf.taken(
            entry("- Your Bookmark on page 3 | Added on Monday, 21 April 2014 22:08:07", "")
                + entry(
                    "- Your Highlight on page 3 | Added on Monday, 21 April 2014 22:08:07",
                    "<You have reached the clipping limit for this item>")
                + "no entry at all\n==========\n");
    assertThat(read.annotations()).isEmpty();
    assertThat(FormsOf.leftOut(read))
        .containsExactly(AnnotationFate.BOOKMARK, AnnotationFate.EMPTY, AnnotationFate.BROKEN);
  }

  @Test
  void a_file_that_is_cut_gives_what_is_whole_before() {
    var whole =
        entry("- Your Highlight on page 3 | Added on Monday, 21 April 2014 22:08:07", "Words");
    var read = FormsOf.taken(whole + "Another book (Somebody)\r\n- Your High");
    assertThat(read.annotations()).hasSize(1);
    assertThat(FormsOf.leftOut(read)).containsExactly(AnnotationFate.BROKEN);
  }

  @Test
  void numbers_beyond_all_places_are_no_place() {
    var info =
        "- Your Highlight on Location 99999999999999999999-9 | Added on Monday, 21 April 2014 22:08:07";
    assertThat(FormsOf.only(entry(info, "Words")).passage().exact()).isEqualTo("Words");
  }

  @Test
  void the_end_of_a_place_may_be_written_short() {
    var read =
        FormsOf.taken(
            entry("- Highlight Loc. 1204-7 | Added on Monday, April 21, 2014, 10:08 PM", "Words")
                + entry("- Note Loc. 1207 | Added on Monday, April 21, 2014, 10:09 PM", "Mine"));
    assertThat(read.annotations())
        .singleElement()
        .satisfies(one -> assertThat(one.notes()).hasSize(1));
  }

  @Test
  void a_report_with_a_line_below_its_title_is_none() {
    assertThat(FormsOf.read("A report\n- of 3 days\n==========\n\nWords.\n"))
        .isEqualTo(new Refused(AnnotationRefusal.UNKNOWN));
  }
}
