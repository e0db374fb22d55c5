package app.hallway.vault;

import static app.hallway.vault.ToldFile.head;
import static app.hallway.vault.ToldFile.id;
import static app.hallway.vault.ToldFile.quote;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.BlockState;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The rules by which a file of two writers is brought together. */
final class VaultMergeTest {
  private static ToldFile told() {
    return new ToldFile()
        .property("title: Quay days")
        .property("hallway: report 1 of 2026")
        .block(0, head("Quay days", "By Ada"))
        .quoted(1, "Ropes hold.")
        .quoted(2, "Buoys float.")
        .quoted(3, "Tides turn.");
  }

  private static Map<String, Agreed> base() {
    return VaultMerge.fresh(told().parsed());
  }

  private static VaultMerge.Outcome merge(ToldFile ours, String theirs) {
    return VaultMerge.merge(base(), ours.parsed(), VaultFile.parse(theirs));
  }

  private static String edited(String before, String after) {
    var text = told().text();
    assertThat(text).contains(before);
    return text.replace(before, after);
  }

  private static String block(int number, String words) {
    return quote(words) + "\n\n^" + id(number) + "\n";
  }

  private static Agreed agreed(VaultMerge.Outcome outcome, String id) {
    return Objects.requireNonNull(outcome.agreed().get(id));
  }

  private static BlockState state(VaultMerge.Outcome outcome, int number) {
    return agreed(outcome, id(number)).state();
  }

  @Test
  void nothing_is_written_where_nothing_has_changed() {
    var text = told().text();
    var outcome = merge(told(), text);

    assertThat(outcome.text()).isEqualTo(text);
    assertThat(outcome.agreed()).isEqualTo(base());
    assertThat(outcome.written() + outcome.removed()).isZero();
  }

  @Test
  void what_only_we_changed_is_changed_in_its_place() {
    var ours =
        new ToldFile()
            .property("title: Quay days")
            .property("hallway: report 1 of 2026")
            .block(0, head("Quay days", "By Ada"))
            .quoted(1, "Ropes hold well.")
            .quoted(2, "Buoys float.")
            .quoted(3, "Tides turn.");
    var moved =
        edited(block(1, "Ropes hold.") + "\n", "")
            + "\n## My chapter\n\nMine.\n"
            + block(1, "Ropes hold.")
            + "Mine too.";

    var outcome = merge(ours, moved);

    assertThat(outcome.text()).isEqualTo(moved.replace("Ropes hold.", "Ropes hold well."));
    assertThat(state(outcome, 1)).isEqualTo(BlockState.IN_STEP);
  }

  @Test
  void a_new_one_goes_after_the_one_before_it_and_what_the_user_wrote_there() {
    var ours = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    ours.block(0, head("Quay days", "By Ada")).quoted(1, "Ropes hold.").quoted(7, "New.");
    ours.quoted(2, "Buoys float.").quoted(3, "Tides turn.");
    var theirs = edited("^" + id(1) + "\n", "^" + id(1) + "\n\nI doubt that.\n");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text())
        .isEqualTo(theirs.replace("I doubt that.\n", "I doubt that.\n\n" + block(7, "New.")));
  }

  @Test
  void a_new_one_goes_before_a_heading_of_the_users() {
    var ours = told().quoted(7, "New.");
    var theirs = told().text() + "\nI doubt that.\n\n## Mine\n\nWords.\n";

    assertThat(merge(ours, theirs).text())
        .isEqualTo(theirs.replace("\n## Mine", "\n" + block(7, "New.") + "\n## Mine"));
  }

  @Test
  void a_new_one_with_nothing_before_it_goes_before_the_next() {
    var ours = new ToldFile().quoted(7, "New.");
    told().blocks().forEach(told -> ours.block(number(told.id()), told.content()));
    var theirs = edited("## Quay days", "Mine above.\n\n## Quay days");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text()).contains("Mine above.\n\n" + block(7, "New.") + "\n## Quay days");
  }

  @Test
  void a_new_one_goes_to_the_end_of_a_file_that_has_none() {
    var outcome =
        VaultMerge.merge(
            Map.of(), new ToldFile().quoted(7, "New.").parsed(), VaultFile.parse("Mine"));

    assertThat(outcome.text()).isEqualTo("Mine\n\n" + block(7, "New."));
  }

  @Test
  void several_new_ones_keep_their_order() {
    var ours = new ToldFile().block(0, head("Quay days", "By Ada"));
    ours.quoted(7, "One.").quoted(8, "Two.").quoted(1, "Ropes hold.").quoted(9, "Three.");
    ours.quoted(2, "Buoys float.").quoted(3, "Tides turn.").quoted(10, "Four.");

    assertThat(VaultFile.parse(merge(ours, told().text()).text()).blocks().keySet())
        .containsExactly(id(0), id(7), id(8), id(1), id(9), id(2), id(3), id(10));
  }

  @Test
  void what_the_user_deleted_stays_deleted() {
    var theirs = edited("\n" + block(2, "Buoys float."), "");
    var outcome = merge(told(), theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(state(outcome, 2)).isEqualTo(BlockState.DELETED);

    var again = VaultMerge.merge(outcome.agreed(), told().parsed(), VaultFile.parse(theirs));
    assertThat(again).isEqualTo(outcome);
  }

  @Test
  void what_only_the_user_changed_is_proposed() {
    var theirs = edited("Buoys float.", "Buoys float, mostly.");
    var outcome = merge(told(), theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(agreed(outcome, id(2)).state()).isEqualTo(BlockState.PROPOSED);
    assertThat(agreed(outcome, id(2)).mine()).isEqualTo(quote("Buoys float."));
    assertThat(agreed(outcome, id(2)).yours()).isEqualTo(quote("Buoys float, mostly."));
  }

  @Test
  void what_both_changed_is_a_conflict_and_both_keep_their_own() {
    var ours = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    ours.block(0, head("Quay days", "By Ada")).quoted(1, "Ropes hold.");
    ours.quoted(2, "Buoys sink.").quoted(3, "Tides turn.");
    var theirs = edited("Buoys float.", "Buoys float, mostly.");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(agreed(outcome, id(2)).state()).isEqualTo(BlockState.CONFLICT);
    assertThat(agreed(outcome, id(2)).mine()).isEqualTo(quote("Buoys sink."));
    assertThat(VaultMerge.merge(outcome.agreed(), ours.parsed(), VaultFile.parse(theirs)))
        .isEqualTo(outcome);
  }

  @Test
  void what_both_changed_in_the_same_way_is_in_step() {
    var ours = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    ours.block(0, head("Quay days", "By Ada")).quoted(1, "Ropes hold.");
    ours.quoted(2, "Buoys sink.").quoted(3, "Tides turn.");

    assertThat(state(merge(ours, edited("Buoys float.", "Buoys sink.")), 2))
        .isEqualTo(BlockState.IN_STEP);
  }

  @Test
  void what_was_left_is_the_users_until_the_user_changes_it_again() {
    var theirs = edited("Buoys float.", "Buoys float, mostly.");
    var left = new HashMap<>(merge(told(), theirs).agreed());
    left.put(id(2), Agreed.apart(quote("Buoys float."), quote("Buoys float, mostly.")));

    var still = VaultMerge.merge(left, told().parsed(), VaultFile.parse(theirs));
    assertThat(still.text()).isEqualTo(theirs);
    assertThat(state(still, 2)).isEqualTo(BlockState.OWN);

    var again =
        VaultMerge.merge(
            still.agreed(), told().parsed(), VaultFile.parse(theirs.replace("mostly", "often")));
    assertThat(state(again, 2)).isEqualTo(BlockState.PROPOSED);
  }

  @Test
  void what_was_left_is_never_written_over() {
    var theirs = edited("Buoys float.", "Buoys float, mostly.");
    var left = new HashMap<>(base());
    left.put(id(2), Agreed.apart(quote("Buoys float."), quote("Buoys float, mostly.")));
    var ours = new ToldFile().block(0, head("Quay days", "By Ada")).quoted(1, "Ropes hold.");
    ours.property("title: Quay days").property("hallway: report 1 of 2026");
    ours.quoted(2, "Buoys sink.").quoted(3, "Tides turn.");

    var first = VaultMerge.merge(left, ours.parsed(), VaultFile.parse(theirs));
    var second = VaultMerge.merge(first.agreed(), ours.parsed(), VaultFile.parse(first.text()));

    assertThat(second.text()).isEqualTo(theirs);
    assertThat(state(second, 2)).isEqualTo(BlockState.CONFLICT);
  }

  @Test
  void what_we_deleted_goes_where_the_user_did_not_touch_it() {
    var ours = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    ours.block(0, head("Quay days", "By Ada")).quoted(2, "Buoys float.").quoted(3, "Tides turn.");
    var theirs = edited("^" + id(1) + "\n", "^" + id(1) + "\n\nI doubt that.\n");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text()).isEqualTo(theirs.replace(block(1, "Ropes hold.") + "\n", ""));
    assertThat(outcome.agreed()).doesNotContainKey(id(1));
  }

  @Test
  void what_we_deleted_and_the_user_changed_is_a_conflict() {
    var ours = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    ours.block(0, head("Quay days", "By Ada")).quoted(2, "Buoys float.").quoted(3, "Tides turn.");
    var theirs = edited("Ropes hold.", "Ropes hold me.");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(state(outcome, 1)).isEqualTo(BlockState.CONFLICT);
    assertThat(agreed(outcome, id(1)).mine()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"> > [!quote] Quote", "[!quote] Quote"})
  void a_damaged_block_is_left_alone(String first) {
    var ours = new ToldFile().property("title: Quay days").property("hallway: report 1 of 2026");
    ours.block(0, head("Quay days", "By Ada")).quoted(1, "Ropes hold.");
    ours.quoted(2, "Buoys sink.").quoted(3, "Tides turn.");
    var theirs =
        edited("\n^" + id(2), "^" + id(2))
            .replace("> [!quote] Quote\n> Buoys", first + "\n> Buoys");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(state(outcome, 2)).isEqualTo(BlockState.DAMAGED);
  }

  @Test
  void a_block_of_another_machine_is_left_alone() {
    var theirs = told().text() + "\n" + block(20, "From elsewhere.");

    var outcome = merge(told(), theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(outcome.agreed()).isEqualTo(base());
  }

  @Test
  void a_copy_of_the_library_takes_over_what_says_the_same() {
    var outcome = VaultMerge.merge(Map.of(), told().parsed(), told().parsed());

    assertThat(outcome.agreed()).isEqualTo(base());
    assertThat(outcome.written()).isZero();
  }

  @Test
  void the_users_properties_and_comments_stay_as_they_are() {
    var ours = new ToldFile().property("title: Quay nights").property("event: Quay");
    ours.property("hallway: report 1 of 2026");
    told().blocks().forEach(told -> ours.block(number(told.id()), told.content()));
    var theirs =
        edited(
            "title: Quay days\n",
            "# mine\nrating: 010\ntitle: 'Quay days'\nKey: [a,  b]  # so\n\nx: |\n  text\n");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text())
        .isEqualTo(theirs.replace("title: 'Quay days'\n", "title: Quay nights\nevent: Quay\n"));
  }

  @Test
  void a_property_that_the_user_changed_or_took_away_stays_so() {
    var ours = new ToldFile().property("title: Quay nights").property("hallway: report 1 of 2027");
    told().blocks().forEach(told -> ours.block(number(told.id()), told.content()));
    var theirs = edited("title: Quay days\nhallway: report 1 of 2026\n", "title: My days\n");

    var outcome = merge(ours, theirs);

    assertThat(outcome.text()).isEqualTo(theirs);
    assertThat(agreed(outcome, "property title").state()).isEqualTo(BlockState.OWN);
    assertThat(agreed(outcome, "property hallway").state()).isEqualTo(BlockState.DELETED);
  }

  @Test
  void a_follow_up_that_the_user_set_as_a_property_is_proposed() {
    var before = told().property("follow-up: To watch");
    var theirs = before.text().replace("To watch", "Watched");

    var outcome =
        VaultMerge.merge(
            VaultMerge.fresh(before.parsed()), before.parsed(), VaultFile.parse(theirs));

    assertThat(agreed(outcome, VaultMerge.FOLLOW_UP).state()).isEqualTo(BlockState.PROPOSED);
  }

  @Test
  void what_the_user_left_open_swallows_nothing() {
    var ours = told().quoted(7, "New.");
    var theirs = told().text() + "\n```\ncode that never ends\n\n";

    var outcome = merge(ours, theirs);

    assertThat(VaultFile.parse(outcome.text()).content(id(7))).isEqualTo(quote("New."));
    assertThat(outcome.text()).endsWith("\n```\ncode that never ends\n\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"\r\n", "\r"})
  void what_is_written_ends_its_lines_as_the_file_does(String end) {
    var ours = told().quoted(7, "New.");
    var theirs = ("\ufeff" + told().text() + "\nMine\t").replace("\n", end);

    var outcome = merge(ours, theirs);

    assertThat(outcome.text())
        .isEqualTo(theirs + (end + end + block(7, "New.").replace("\n", end)));
  }

  private static int number(String id) {
    return (id.charAt(11) - 'a') * 26 + id.charAt(12) - 'a';
  }
}
