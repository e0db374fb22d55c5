package app.hallway.library.wording;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ImportWarning;
import app.hallway.model.Join;
import app.hallway.model.RejectReason;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.StorageException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordingTest {
  @ParameterizedTest
  @EnumSource
  void every_warning_has_a_sentence(ImportWarning.Kind kind) {
    assertThat(Wording.warning(new ImportWarning(kind, 0, "what it was")))
        .as("add warning.%s to library/messages.properties", kind)
        .endsWith(".")
        .doesNotContain("{", "''");
  }

  @ParameterizedTest
  @EnumSource
  void every_reason_has_a_sentence_with_and_without_a_detail(RejectReason reason) {
    assertThat(Wording.rejected(reason, "why"))
        .as("add reject.%s to library/messages.properties", reason)
        .endsWith(".")
        .doesNotContain("{", "''");
    assertThat(Wording.rejected(reason, "")).endsWith(".").doesNotContain("()", "why");
  }

  @ParameterizedTest
  @EnumSource
  void every_join_says_why(Join.Reason reason) {
    assertThat(Wording.join(new Join(reason, "why"))).endsWith(".").doesNotContain("{", "''");
    assertThat(Wording.join(new Join(reason, ""))).endsWith(".").doesNotContain("()", "why");
  }

  @ParameterizedTest
  @EnumSource
  void every_likeness_of_speakers_says_why(SpeakerOffer.Likeness likeness) {
    var name = new SpeakerName("Jane Doe");
    var speaker = new Speaker(name, List.of(), List.of(), 1, List.of(), List.of());
    assertThat(Wording.likeness(new SpeakerOffer(speaker, speaker, likeness, "", "why", "Quay")))
        .endsWith("Both stand for Quay.")
        .doesNotContain("{", "''", "\u201C\u201D");
  }

  @ParameterizedTest
  @EnumSource
  void every_failure_of_the_library_has_its_words(StorageException.Reason reason) {
    assertThat(Wording.storage(reason)).isNotBlank();
  }

  @Test
  void a_warning_about_a_line_names_the_line() {
    var warning = new ImportWarning(ImportWarning.Kind.SHORTCODE_DROPPED, 1234, "mood");

    assertThat(Wording.warning(warning))
        .isEqualTo("Line 1234: The shortcode “mood” is unknown here and is not shown.");
  }

  @Test
  void what_was_left_out_is_counted_by_its_kind() {
    var warning =
        new ImportWarning(
            ImportWarning.Kind.LEFT_OUT, 0, "comments:3:9 related:1:4 navigation:1:0");

    assertThat(Wording.warning(warning))
        .isEqualTo(
            "Left out of what you read: comments (3), related posts (4 links), menus."
                + " The kept file has it.");
  }

  @Test
  void a_brace_in_a_detail_is_only_text() {
    var warning = new ImportWarning(ImportWarning.Kind.SHORTCODE_DROPPED, 0, "{1} 'x'");

    assertThat(Wording.warning(warning)).contains("“{1} 'x'”");
  }
}
