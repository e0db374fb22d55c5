package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Just below, at and just above the bounds between a place that is found and one that is lost. */
class RelocationBoundsTest {
  private static final String ELSE = "Nobody spoke of it again that whole long week.\n";

  @ParameterizedTest(name = "{0} of 100 units: {1}")
  @CsvSource({"49, false", "50, true", "51, true"})
  void half_of_a_place_must_be_kept(int kept, boolean found) {
    var left = "k".repeat(kept) + " ";
    var lost = "l".repeat(99 - kept);
    var come = "m".repeat(99 - kept);
    assertThat(isEdited(place("so we " + left + lost + "!", 6, 106, "so we " + left + come + "!")))
        .isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} of 100 units at the end: {1}")
  @CsvSource({"49, false", "50, true", "51, true"})
  void it_may_be_the_second_half_that_is_kept(int kept, boolean found) {
    var left = " " + "k".repeat(kept);
    var lost = "l".repeat(99 - kept);
    var come = "m".repeat(99 - kept);
    var on = left + " and on";
    assertThat(isEdited(place("so! " + lost + on, 4, 104, "so! " + come + on))).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} units may become {1}: {2}")
  @CsvSource({
    "40, 79, true",
    "40, 80, true",
    "40, 81, false",
    "60, 109, true",
    "60, 110, true",
    "60, 111, false"
  })
  void a_place_may_grow_by_half_and_twenty_units(int length, int grown, boolean found) {
    var first = "a".repeat(length / 2) + " ";
    var last = "b".repeat(length - first.length());
    var more = "x".repeat(grown - length - 1) + " ";
    var placement = place(first + last, 0, length, first + more + last);
    assertThat(placement)
        .isEqualTo(
            found
                ? new Placement.Edited(new TextSpan(0, grown))
                : new Placement.Detached(List.of()));
  }

  @ParameterizedTest(name = "{0} other units behind it: {1}")
  @CsvSource({"7, true", "8, true", "9, false"})
  void a_short_place_that_was_edited_needs_most_of_its_surroundings(int other, boolean found) {
    var placement =
        place(
            "before this " + edited("l", 30) + "abcdefghi".substring(0, other),
            12,
            42,
            "before this " + edited("m", 30) + "jklmnopqr".substring(0, other));
    assertThat(isEdited(placement)).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} units: {1}")
  @CsvSource({"39, false", "40, true", "41, true"})
  void a_long_place_that_was_edited_needs_none_of_them(int length, boolean found) {
    var placement =
        place(
            "before this " + edited("l", length) + "abcdefghi",
            12,
            12 + length,
            "quite other " + edited("m", length) + "jklmnopqr");
    assertThat(isEdited(placement)).isEqualTo(found);
  }

  /** A sentence of which eight units change. */
  private static String edited(String changing, int length) {
    int around = length - 11;
    return "k".repeat(around / 2)
        + " "
        + changing.repeat(8)
        + " "
        + "p".repeat(around - around / 2)
        + ".";
  }

  @ParameterizedTest(name = "{0} units before it: {1}")
  @CsvSource({"9, false", "10, true", "11, true"})
  void a_short_place_needs_half_of_its_surroundings(int same, boolean found) {
    var before = "abcdefghij!".substring(11 - same);
    var placement =
        place(before + "kkkkkkkkk.abcdefghij", same, same + 10, before + "kkkkkkkkk.lmnopqrstu");
    assertThat(placement instanceof Placement.Anchored).isEqualTo(found);
  }

  @ParameterizedTest(name = "{0} units: {1}")
  @CsvSource({"39, false", "40, true", "41, true"})
  void a_long_place_needs_none_of_its_surroundings_where_its_line_is_carried_on(
      int length, boolean found) {
    var words = "w".repeat(length);
    var old = "It rained all of the day in that town.\n" + words + "\nThen came the night.";
    var now = ELSE + words + "\n" + ELSE + ELSE + words + "\n" + ELSE;
    var placement = place(old, old.indexOf(words), old.indexOf(words) + length, now);
    assertThat(placement instanceof Placement.Anchored).isEqualTo(found);
  }

  @Test
  void a_place_that_begins_and_ends_within_what_was_kept_keeps_its_ends() {
    var old = "one two three four five six seven eight nine ten eleven twelve";
    var now = "zero one two three four five SIX AND seven eight nine ten eleven twelve";
    assertThat(placed(old, "wo three four five six seven eight nine te", now))
        .isEqualTo("wo three four five SIX AND seven eight nine te");
    assertThat(placed(old, "one two three four five six seven eight", now))
        .isEqualTo("one two three four five SIX AND seven eight");
  }

  @Test
  void a_place_whose_first_word_is_gone_begins_with_the_next_one() {
    var old = "At noon Mina showed four outages, each begun by a retry.";
    var now = "Mina showed four outages, each begun by a retry. Then tea.";
    assertThat(placed(old, "noon Mina showed four outages, each begun by a retry", now))
        .isEqualTo("Mina showed four outages, each begun by a retry");
    assertThat(placed(now, "showed four outages, each begun by a retry. Then", old))
        .isEqualTo("showed four outages, each begun by a retry");
  }

  @Test
  void reading_goes_on_within_the_text() {
    var same = Relocation.between("some words", "some words");
    assertThat(same.follow(-3)).isZero();
    assertThat(same.follow(5)).isEqualTo(5);
    assertThat(same.follow(10)).isEqualTo(10);
    assertThat(same.follow(11)).isEqualTo(10);
    assertThat(Relocation.between("old words", "new words").follow(-3)).isZero();
  }

  @Test
  void reading_goes_on_at_words_that_were_edited() {
    var line = "Her claim was simple: a retry is a write that you forgot to design.";
    var old = "It began at nine.\n" + line;
    var now = "At ten it was, not before.\nHello.\n" + line.replace("simple", "very bold");
    assertThat(Relocation.between(old, now).follow(old.indexOf(line)))
        .isEqualTo(now.indexOf("Her claim"));
  }

  private static boolean isEdited(Placement placement) {
    return placement instanceof Placement.Edited;
  }

  private static String placed(String old, String words, String now) {
    int start = old.indexOf(words);
    var placement = place(old, start, start + words.length(), now);
    assertThat(placement).isInstanceOf(Placement.Edited.class);
    return ((Placement.Edited) placement).at().of(now);
  }

  private static Placement place(String old, int start, int end, String now) {
    var span = new TextSpan(start, end);
    return Relocation.between(old, now).place(Anchors.describe(old, span));
  }
}
