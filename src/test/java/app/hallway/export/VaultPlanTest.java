package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.LogseqBlock;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutHighlight;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.NoteTarget.AboutTalk;
import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.VaultFlavour;
import app.hallway.vault.VaultFile;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The files of a vault as they are written anew. */
final class VaultPlanTest {
  private static final List<String> AWKWARD =
      List.of(
          "```\nnever closed",
          "<!-- never closed",
          "- [ ] a task\n\n^hw-aaaaaaaaaa",
          "> quoted\n\nand not",
          "[ref]: https://example.org",
          "Words\n===\n\n---\n\n***",
          "<div>\n\n&nbsp;",
          "| a |\n|---|\n| ^hw-bbbbbbbbbb |",
          "%%\nhidden",
          "\tcode\n\n\tmore",
          "$$\nx");

  private static List<ReportNotes> told() {
    var one =
        new ToldReport(1, "A trip: [[to]] #the | quay", "SampleConf 2024")
            .talk(11, 20, "First ]] of `all` ^hw-cccccccccc", FollowUp.WATCHED)
            .talk(12, 40, "Second", FollowUp.TO_WATCH)
            .mark(1, 11, HighlightColour.GREEN)
            .quote(2, 11L, 2100, "earlier words\nof two paragraphs\n\n^hw-dddddddddd")
            .quote(4, null, 100, "# outside ] of any talk")
            .detached(5, 12L, "gone *words*");
    long id = 1;
    for (var words : AWKWARD) {
      for (var kind : NoteKind.values()) {
        one.note(id++, new AboutTalk(new TalkId(11)), kind, words, null, LocalDate.of(2026, 1, 2));
        one.note(id++, new AboutHighlight(new HighlightId(2)), kind, words);
        one.note(id++, new AboutReport(new ReportId(1)), kind, words);
      }
    }
    var two =
        new ToldReport(2, "Another", "SampleConf 2024")
            .talk(11, 10, "First ]] of `all` ^hw-cccccccccc", FollowUp.WATCHED)
            .quote(7, 11L, 1100, "what the other said");
    return List.of(one.told(), two.told());
  }

  private static List<VaultDraft> drafts(VaultPlan plan) {
    return plan.drafts(ToldReport.catalogue(told()), told(), List.of());
  }

  static Stream<VaultPlan> plans() {
    return Stream.of(Layout.values())
        .flatMap(
            layout ->
                Stream.of(VaultFlavour.values()).map(flavour -> new VaultPlan(layout, flavour)));
  }

  @ParameterizedTest
  @MethodSource("plans")
  void every_block_is_found_again_whatever_it_says(VaultPlan plan) {
    assertThat(drafts(plan)).isNotEmpty();
    for (var draft : drafts(plan)) {
      var file = VaultFile.parse(draft.content(), plan.flavour());
      var ids = draft.blocks().stream().map(VaultSubject::id).toList();

      assertThat(ids).doesNotHaveDuplicates().allMatch(id -> id.matches("hw-[a-z2-7]{10}"));
      assertThat(file.ids()).containsExactlyInAnyOrderElementsOf(ids);
      assertThat(file.damaged())
          .as("what the user says of ids is nobody's block")
          .doesNotContainAnyElementsOf(ids);
    }
  }

  @Test
  void what_is_no_sentence_is_parted_from_the_line_above_which_others_read_as_words() {
    var report =
        new ToldReport(1, "A trip", "SampleConf 2024")
            .note(1, new AboutReport(new ReportId(1)), NoteKind.TAKEAWAY, "---\n\nBelow a rule.")
            .note(2, new AboutReport(new ReportId(1)), NoteKind.TAKEAWAY, "2. second\n3. third")
            .note(3, new AboutReport(new ReportId(1)), NoteKind.TAKEAWAY, "Only words.")
            .told();
    var draft =
        new VaultPlan(Layout.REPORT, VaultFlavour.OBSIDIAN)
            .drafts(ToldReport.catalogue(List.of(report)), List.of(report), List.of())
            .getFirst();

    assertThat(draft.content())
        .contains("] Takeaway\n>\n> 2. second\n> 3. third\n")
        .containsPattern("] Takeaway\n>\n> ---\n>\n> Below a rule\\.")
        .containsPattern("] Takeaway\n> Only words\\.");
  }

  @ParameterizedTest
  @MethodSource("plans")
  void all_stands_in_blocks(VaultPlan plan) {
    for (var draft : drafts(plan)) {
      var file = VaultFile.parse(draft.content(), plan.flavour());
      var end = plan.flavour() == VaultFlavour.LOGSEQ ? "\n\n" : "---\n";
      var rest = draft.content().substring(draft.content().indexOf(end, 4) + end.length());
      for (var block : draft.blocks()) {
        rest = rest.replace(LogseqBlock.write(block.id(), "" + file.content(block.id())), "");
        var content = file.content(block.id()) + "\n\n";
        rest = rest.replace(content + "^" + block.id() + "\n", "");
        rest = rest.replace(content + "<a id=\"" + block.id() + "\"></a>\n", "");
      }
      assertThat(rest).isBlank();
    }
  }

  @Test
  void the_same_notes_give_the_same_ids_in_every_flavour() {
    var obsidian = drafts(new VaultPlan(Layout.REPORT, VaultFlavour.OBSIDIAN));
    var plain = drafts(new VaultPlan(Layout.REPORT, VaultFlavour.PLAIN));

    assertThat(obsidian.getFirst().blocks()).isEqualTo(plain.getFirst().blocks());
  }

  @Test
  void a_talk_has_the_properties_that_a_base_sorts_by() {
    var talk =
        drafts(new VaultPlan(Layout.TALK, VaultFlavour.OBSIDIAN)).stream()
            .filter(draft -> draft.name().equals("Second.md"))
            .findFirst()
            .orElseThrow();

    assertThat(talk.content())
        .contains(
            "event: SampleConf 2024\n",
            "follow-up: To watch\n",
            "recording: https://example.org/v\n",
            "notes: 0\n",
            "tags:\n  - hallway/talk\n");
  }

  @Test
  void a_title_that_is_no_file_name_is_an_alias() {
    var report = drafts(new VaultPlan(Layout.REPORT, VaultFlavour.OBSIDIAN)).getFirst();

    assertThat(report.name()).isEqualTo("A trip - to the - quay.md");
    assertThat(report.content()).contains("aliases:\n  - \"A trip: [[to]] #the | quay\"\n");
  }
}
