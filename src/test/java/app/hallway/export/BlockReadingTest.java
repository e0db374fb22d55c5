package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.BlockChange;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteId;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.ReportId;
import app.hallway.model.VaultFlavour;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BlockReadingTest {
  private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
  private static final List<String> TEXTS =
      List.of(
          "Just words.",
          "Two lines\nof one paragraph",
          "One.\n\nAnother.",
          "- a list\n- of things\n\n  with a paragraph",
          "# A heading\n\nWords.",
          "```java\nint i;\n\nint j;\n```",
          "> a quote\n> of two lines",
          "| a | b |\n|---|---|\n| 1 | 2 |",
          "    code\n\n    more",
          "To do\n\nis what it says.",
          "Words\\\nafter a hard break",
          "1. first\n2. second",
          "*One* [link](https://example.org) and `code`");

  private static Note note(NoteKind kind, String words, boolean done, @Nullable LocalDate due) {
    return new Note(
        new NoteId(1),
        new AboutReport(new ReportId(1)),
        kind,
        words,
        Instant.EPOCH,
        Instant.EPOCH,
        done ? Instant.EPOCH : null,
        due);
  }

  private static BlockChange change(String words, boolean done, @Nullable LocalDate due) {
    return new BlockChange.OfNote(words, done, due);
  }

  @ParameterizedTest
  @EnumSource(VaultFlavour.class)
  void a_note_is_read_as_it_was_written(VaultFlavour flavour) {
    for (var kind : NoteKind.values()) {
      for (var words : TEXTS) {
        var written = BlockReading.written(note(kind, words, false, null), flavour);
        assertThat(written.lines().skip(flavour == VaultFlavour.LOGSEQ ? 1 : 0))
            .as(written)
            .allMatch(line -> line.startsWith(">"));
        var read = BlockReading.ofNote(kind, written).orElseThrow();
        assertThat(read)
            .as(written)
            .isIn(change(words, false, null), change(words.strip(), false, null));
      }
    }
  }

  @ParameterizedTest
  @EnumSource(VaultFlavour.class)
  void what_is_to_be_done_keeps_its_day_and_its_tick(VaultFlavour flavour) {
    for (var words : TEXTS) {
      for (boolean done : List.of(true, false)) {
        var written = BlockReading.written(note(NoteKind.ACTION, words, done, DAY), flavour);
        assertThat(BlockReading.ofNote(NoteKind.ACTION, written))
            .as(written)
            .isIn(
                Optional.of(change(words, done, DAY)),
                Optional.of(change(words.strip(), done, DAY)));
      }
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> [!todo]\n> - [x] Buy rope \ud83d\udcc5 2026-12-01 \u2705 2026-11-30",
        "> [!todo]\n> * [X] Buy rope (due 2026-12-01)",
        "> [!TODO]- Mine\n> - [x] Buy rope \ud83d\udcc5 2026-12-01",
        ">[!todo]\n>- [x] Buy rope \ud83d\udcc5 2026-12-01",
        "> **To do**\n>\n> - [x] Buy rope (due 2026-12-01)"
      })
  void a_task_is_read_as_editors_and_their_plugins_leave_it(String block) {
    assertThat(BlockReading.ofNote(NoteKind.ACTION, block)).contains(change("Buy rope", true, DAY));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "DONE Buy rope\nDEADLINE: <2026-12-01 Tue>",
        "DONE [#A] Buy rope\nDEADLINE: <2026-12-01 Tue 10:00>",
      })
  void a_task_of_logseq_is_read_as_it_leaves_it(String block) {
    assertThat(BlockReading.ofNote(NoteKind.ACTION, block)).contains(change("Buy rope", true, DAY));
  }

  @ParameterizedTest
  @ValueSource(strings = {"CANCELED Buy rope", "TODO ", "TODO Rope\nDEADLINE: <2026-13-01 Tue>"})
  void what_logseq_has_other_words_for_is_nothing_of_the_library(String block) {
    assertThat(BlockReading.ofNote(NoteKind.ACTION, block)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "> Just a quote.",
        "> [!todo]\n> No task.",
        "> [!todo]\n> - [-] Given up",
        "> [!todo]\n> - [ ] ",
        "> [!todo]\n> - [ ] Rope \ud83d\udcc5 2026-13-01",
        "> [!note]\n> - [ ] Another kind"
      })
  void what_is_no_task_any_more_is_nothing(String block) {
    assertThat(BlockReading.ofNote(NoteKind.ACTION, block)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          [!question]|false|
          [!question] Answered|true|
          [!question] Due 2026-12-01|false|2026-12-01
          **Question** (answered)|true|
          **Question** (due 2026-12-01)|false|2026-12-01
          """)
  void a_question_says_in_its_first_line_how_it_stands(String first, boolean done, LocalDate due) {
    assertThat(BlockReading.ofNote(NoteKind.QUESTION, "> " + first + "\n> Why?"))
        .contains(change("Why?", done, due));
  }

  @Test
  void a_highlight_may_change_its_colour_only() {
    var mine = "> [!quote] [Quote](hallway://highlight/1)\n> Words.";
    var green = "> [!quote] \ud83d\udfe2 [Quote](hallway://highlight/1)\n> Words.";

    assertThat(BlockReading.ofHighlight(mine, green))
        .contains(new BlockChange.OfColour(HighlightColour.GREEN));
    assertThat(BlockReading.ofHighlight(green, mine))
        .contains(new BlockChange.OfColour(HighlightColour.YELLOW));
    assertThat(BlockReading.ofHighlight(mine, green.replace("Words", "Others"))).isEmpty();
    assertThat(
            BlockReading.ofHighlight(
                "> **Highlight** \u00b7 Where\n>\n> Words.",
                "> **Highlight** \ud83d\udd34 \u00b7 Where\n>\n> Words."))
        .contains(new BlockChange.OfColour(HighlightColour.RED));
  }

  @Test
  void a_talk_may_change_what_is_to_be_done_with_it_only() {
    var mine = "## Ropes\n\n- Ada Example\n- Follow-up: To watch";

    assertThat(BlockReading.ofTalk(mine, mine.replace("To watch", "watched")))
        .contains(new BlockChange.OfFollowUp(FollowUp.WATCHED));
    assertThat(BlockReading.ofTalk(mine, "## Ropes\n\n- Ada Example"))
        .contains(new BlockChange.OfFollowUp(FollowUp.NONE));
    assertThat(BlockReading.ofTalk(mine, mine.replace("Ada", "Eve"))).isEmpty();
    assertThat(BlockReading.ofTalk(mine, mine.replace("To watch", "Some day"))).isEmpty();
  }
}
