package app.hallway.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.render.NoteOutline.Line;
import app.hallway.render.NoteOutline.Run;
import app.hallway.render.NoteOutline.Shape;
import app.hallway.render.NoteOutline.Style;
import java.util.Set;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;

final class NoteOutlineTest {
  @Test
  void a_paragraph_is_runs_of_one_style_each() {
    assertThat(only("a **b *c*** `d` ~~e~~ [f](https://x.org)").runs())
        .containsExactly(
            run("a "),
            run("b ", Style.BOLD),
            run("c", Style.BOLD, Style.ITALIC),
            run(" "),
            run("d", Style.CODE),
            run(" "),
            run("e", Style.STRUCK),
            run(" "),
            new Run("f", Set.of(), "https://x.org"));
  }

  @Test
  void the_words_of_a_note_are_without_marks_and_keep_the_signs_of_lists() {
    assertThat(
            NoteOutline.words(
                "**Deadline** with the `caller`.\n\n"
                    + "- [ ] show\n"
                    + "- [x] tell\n"
                    + "- two\n\n"
                    + "---\n"
                    + "1. *one*"))
        .isEqualTo("Deadline with the caller.\n\u2610 show\n\u2611 tell\n\u2022 two\n1. one");
  }

  @Test
  void a_line_break_stays_where_it_was_typed() {
    assertThat(only("one\ntwo").text()).isEqualTo("one\ntwo");
  }

  @Test
  void lists_know_their_depth_and_their_numbers() {
    assertThat(NoteOutline.of("- a\n  1. b\n  2. c\n- d\n\n7. e").lines())
        .extracting(Line::shape, Line::depth, Line::marker, Line::text)
        .containsExactly(
            Tuple.tuple(Shape.BULLET, 1, "", "a"),
            Tuple.tuple(Shape.NUMBERED, 2, "1.", "b"),
            Tuple.tuple(Shape.NUMBERED, 2, "2.", "c"),
            Tuple.tuple(Shape.BULLET, 1, "", "d"),
            Tuple.tuple(Shape.NUMBERED, 1, "7.", "e"));
  }

  @Test
  void tasks_are_open_or_done() {
    assertThat(NoteOutline.of("- [ ] a\n- [x] b").lines())
        .extracting(Line::shape)
        .containsExactly(Shape.TASK_OPEN, Shape.TASK_DONE);
  }

  @Test
  void blocks_of_other_kinds_keep_their_words() {
    assertThat(NoteOutline.of("# h\n\n> q\n\n```\nx\n```\n\n---\n\n|a|b|\n|-|-|\n|1|2|").lines())
        .extracting(line -> line.shape() + (line.quoted() ? "!" : "") + line.text())
        .containsExactly(
            "HEADINGh", "PARAGRAPH!q", "CODEx", "RULE", "PARAGRAPHa  ·  b", "PARAGRAPH1  ·  2");
  }

  @Test
  void no_beginning_of_a_note_is_too_odd() {
    var note = "# [a](b \"c\")\n- [x] *d **e*** `f\n> <b>g</b> ![h](i)\n|j|\n|-|\n[^1]: k";
    for (int end = 0; end <= note.length(); end++) {
      assertThat(NoteOutline.of(note.substring(0, end))).isNotNull();
    }
  }

  @Test
  void html_is_shown_as_it_was_written() {
    assertThat(only("a <b>c</b>").text()).isEqualTo("a <b>c</b>");
    assertThat(only("<script>x</script>").text()).isEqualTo("<script>x</script>");
  }

  private static Line only(String markdown) {
    assertThat(NoteOutline.of(markdown).lines()).hasSize(1);
    return NoteOutline.of(markdown).lines().getFirst();
  }

  private static Run run(String text, Style... styles) {
    return new Run(text, Set.of(styles), null);
  }
}
