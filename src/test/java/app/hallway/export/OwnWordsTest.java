package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.markdown.OwnWords;
import java.time.LocalDate;
import org.commonmark.node.Heading;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class OwnWordsTest {
  @Test
  void words_go_out_as_they_are() {
    var note =
        "Some *words* with [a link](https://example.org)\n\n- a\n- b\n\n```java\n# code\n```";
    assertThat(fitted(note)).isEqualTo(note);
  }

  @Test
  void headings_stand_below_the_one_above() {
    assertThat(fitted("# One\n\ntext\n\n### Three ##\n\n###### Six"))
        .isEqualTo("### One\n\ntext\n\n##### Three ##\n\n###### Six");
  }

  @Test
  void underlined_headings_become_ones_with_hash_signs() {
    assertThat(fitted("Title\nover lines\n===\ntext\n\nSub\n---\nmore"))
        .isEqualTo("### Title over lines\ntext\n\n#### Sub\nmore");
    assertThat(fitted("> Title\n> ===\n> text")).isEqualTo("> ### Title\n> text");
  }

  @Test
  void code_that_looks_like_a_heading_stays() {
    assertThat(fitted("```\n# x\n```")).isEqualTo("```\n# x\n```");
    assertThat(fitted("    # x")).isEqualTo("    # x");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "```",
        "```java\nint x;",
        "~~~~\n```\n~~~",
        "  ```\n  x",
        "<!-- a comment",
        "<script>\nx",
        "<PRE>\nx",
        "<textarea>",
        "<?php",
        "<!DOCTYPE",
        "<![CDATA[ x",
        "- ```\n  x",
        "> ```\n> x",
        "`open code",
        "**open",
        "[open",
        "text\n===",
        "    indented",
        "1. one",
        "| a |\n|---|\n| b |",
        "\\",
        "text\r\nwith\rline ends\r\n",
        "\n\n\n    late\n\n",
      })
  void whatever_was_left_open_the_next_heading_is_a_heading(String note) {
    var page = new Page("---\n---\n");
    page.heading(2, "Before");
    page.add(OwnWords.under(2, note));
    page.heading(2, "After");
    assertThat(Markdown.parse(page.toString()).root().getLastChild())
        .isInstanceOfSatisfying(Heading.class, last -> assertThat(last.getLevel()).isEqualTo(2));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "text",
        "- list",
        "1. list",
        "# heading",
        "```\ncode\n```",
        "    code",
        "> quote",
        "a | b\n--|--"
      })
  void a_label_or_a_box_keeps_the_shape_of_what_follows(String note) {
    var words = OwnWords.under(2, note);
    assertThat(words.labelled("Question").text())
        .startsWith("**Question:**")
        .endsWith(words.text());
    assertThat(Markdown.parse(words.task(false, null).text()).root().getFirstChild().getNext())
        .isNull();
  }

  @Test
  void an_action_has_a_box_that_is_open_or_ticked_and_its_day() {
    var due = LocalDate.of(2026, 11, 30);
    assertThat(OwnWords.under(2, "ask Ada").task(false, due).text())
        .isEqualTo("- [ ] ask Ada (due 2026-11-30)");
    assertThat(OwnWords.under(2, "ask Ada").task(true, null).text()).isEqualTo("- [x] ask Ada");
    assertThat(OwnWords.under(2, "ask Ada\n\nand Ben").task(true, due).text())
        .isEqualTo("- [x] ask Ada\n\n  and Ben\n\n  Due 2026-11-30");
    assertThat(OwnWords.under(2, "- ask Ada").task(true, null).text())
        .isEqualTo("- [x] Done\n\n  - ask Ada");
  }

  @Test
  void neighbouring_lists_stay_apart() {
    var page = new Page("---\n---\n");
    page.add(OwnWords.under(2, "- a\n- b"));
    page.add(OwnWords.under(2, "- c"));
    page.add(OwnWords.under(2, "text"));
    page.add(OwnWords.under(2, "- d"));
    assertThat(page.toString())
        .isEqualTo("---\n---\n\n- a\n- b\n\n<!-- -->\n\n- c\n\ntext\n\n- d\n");
  }

  @Test
  void code_by_indentation_stays_apart_from_a_list_and_from_other_code() {
    assertThat(paged("- a", "    code")).contains("- a\n\n<!-- -->\n\n    code");
    assertThat(paged("    code", "    more")).contains("    code\n\n<!-- -->\n\n    more");
    assertThat(paged("    code", "- a")).contains("    code\n\n- a");
    assertThat(paged("text", "    code")).contains("text\n\n    code");
  }

  @Test
  void a_list_is_a_task_itself_while_there_is_no_more_to_say() {
    var list = OwnWords.under(2, "- ask Ada");
    assertThat(list.task(false, null).text()).isEqualTo("- ask Ada");
    assertThat(list.task(false, LocalDate.of(2026, 11, 30)).text())
        .isEqualTo("- [ ] To do\n\n  - ask Ada\n\n  Due 2026-11-30");
  }

  private static String paged(String... notes) {
    var page = new Page("---\n---\n");
    for (var note : notes) {
      page.add(OwnWords.under(2, note));
    }
    return page.toString();
  }

  private static String fitted(String note) {
    return OwnWords.under(2, note).text();
  }
}
