package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Change;
import app.hallway.model.ChangeKind;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PassageDiffTest {
  private static final String OLD =
      """
      # Day 1
      The ferry was late and the coffee was early.
      Her claim was simple: a retry is a write that you forgot to design.
      # Flags
      Treat them as rows with owners and a time to live.
      """;

  /** A line is a passage; one that begins with a number sign is a heading. */
  private static List<Passage> passages(String text) {
    var passages = new ArrayList<Passage>();
    int start = 0;
    for (var line : text.split("\n", -1)) {
      if (!line.isBlank()) {
        passages.add(new Passage(new TextSpan(start, start + line.length()), line.startsWith("#")));
      }
      start += line.length() + 1;
    }
    return passages;
  }

  private static List<Change> changes(String oldText, String newText) {
    return PassageDiff.between(oldText, passages(oldText), newText, passages(newText));
  }

  @Test
  void a_text_that_is_the_same_or_only_dressed_otherwise_has_no_changes() {
    assertThat(changes(OLD, OLD)).isEmpty();
    assertThat(changes("It’s “late”.\n", "It's  \"late\".\n")).isEmpty();
  }

  @Test
  void words_that_came_into_a_passage_are_told_by_their_place() {
    var now = OLD.replace("the coffee was early", "the very good coffee was early");
    assertThat(changes(OLD, now))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Altered.class,
            altered -> {
              assertThat(altered.kind()).isEqualTo(ChangeKind.PASSAGE_ALTERED);
              assertThat(altered.news())
                  .extracting(span -> span.of(now))
                  .containsExactly("very good");
              assertThat(altered.before()).startsWith("The ferry").endsWith("early.");
            });
  }

  @Test
  void a_passage_that_lost_words_is_altered_and_has_no_new_ones() {
    var now = OLD.replace(" and a time to live", "");
    assertThat(changes(OLD, now))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Altered.class, altered -> assertThat(altered.news()).isEmpty());
  }

  @Test
  void a_passage_that_was_written_on_is_the_same_passage() {
    var more =
        OLD.replace(
            "owners and a time to live.",
            "owners and a time to live. Half of the stories in that room went away once somebody"
                + " had to sign for each of the switches, and the other half became short.");
    assertThat(changes(OLD, more))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.PASSAGE_ALTERED);
  }

  @Test
  void a_heading_in_the_place_of_another_was_renamed() {
    assertThat(changes(OLD, OLD.replace("# Flags", "# Switches that nobody owns")))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Altered.class,
            altered -> {
              assertThat(altered.kind()).isEqualTo(ChangeKind.HEADING_RENAMED);
              assertThat(altered.before()).isEqualTo("# Flags");
            });
  }

  @Test
  void what_came_and_what_went_is_told_in_the_order_of_the_newer_text() {
    var now =
        OLD.replace("The ferry was late and the coffee was early.\n", "")
            .replace("# Flags", "A recording will follow, they say.\n# Flags");
    assertThat(changes(OLD, now))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.PASSAGE_REMOVED, ChangeKind.PASSAGE_ADDED);
    assertThat(changes(OLD, now).getFirst().span()).isEqualTo(new TextSpan(7, 7));
  }

  @Test
  void a_passage_that_stands_elsewhere_has_moved() {
    var line = "The ferry was late and the coffee was early.\n";
    assertThat(changes(OLD, OLD.replace(line, "") + line))
        .singleElement()
        .isInstanceOfSatisfying(
            Change.Moved.class, moved -> assertThat(moved.words()).isEqualTo(line.strip()));
  }

  @Test
  void passages_of_other_words_are_not_taken_for_one() {
    assertThat(changes("Boats are moored with ropes.\n", "Lunch came at noon, by the river.\n"))
        .extracting(Change::kind)
        .containsExactlyInAnyOrder(ChangeKind.PASSAGE_REMOVED, ChangeKind.PASSAGE_ADDED);
  }

  @Test
  void an_empty_text_is_compared_like_any_other() {
    assertThat(changes("", OLD)).hasSize(5);
    assertThat(changes(OLD, "")).hasSize(5).allMatch(change -> change.span().isEmpty());
  }

  @ParameterizedTest(name = "{0}: {1}")
  @CsvSource({"Then we ate, false", "Then we ate., true", "Then we ate!!, true"})
  void twelve_units_are_enough_to_know_a_passage_again_elsewhere(String line, boolean moved) {
    var rest = "The ferry was late.\nThe coffee was early.\nThe tea was hot.\n";
    assertThat(changes(line + "\n" + rest, rest + line + "\n"))
        .extracting(Change::kind)
        .isEqualTo(
            moved
                ? List.of(ChangeKind.PASSAGE_MOVED)
                : List.of(ChangeKind.PASSAGE_REMOVED, ChangeKind.PASSAGE_ADDED));
  }

  @Test
  void a_heading_that_stands_elsewhere_has_moved() {
    assertThat(changes(OLD, OLD.replace("# Day 1\n", "") + "# Day 1\n"))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.HEADING_REMOVED, ChangeKind.HEADING_ADDED);
    var old = OLD.replace("Day 1", "The first day");
    assertThat(changes(old, old.replace("# The first day\n", "") + "# The first day\n"))
        .extracting(Change::kind)
        .containsExactly(ChangeKind.HEADING_MOVED);
  }

  @Test
  void what_went_is_told_behind_what_stood_before_it() {
    var now = OLD.replace("Treat them as rows with owners and a time to live.\n", "");
    assertThat(changes(OLD, now))
        .singleElement()
        .extracting(Change::span)
        .isEqualTo(new TextSpan(now.length() - 1, now.length() - 1));
    var before = "one\ntwo\nthree\nfour\nfive\n";
    assertThat(changes(before, "one\n2 2\ntwo\nthree\nfive\n"))
        .extracting(change -> change.span().start())
        .containsExactly(4, 17);
    assertThat(changes(before, "two\nthree\nfour\nfive\n"))
        .extracting(Change::span)
        .containsExactly(new TextSpan(0, 0));
  }
}
