package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.List;
import org.junit.jupiter.api.Test;

class EdgesTest {
  private static final Edges EDGES = Edges.of("a \n b\tc ", new TextSpan(1, 8));

  @Test
  void white_space_at_the_ends_is_no_part_of_the_core() {
    assertThat(EDGES).isEqualTo(new Edges(" \n ", new TextSpan(4, 7), " "));
    assertThat(Edges.of("word", new TextSpan(1, 3)))
        .isEqualTo(new Edges("", new TextSpan(1, 3), ""));
  }

  @Test
  void a_span_of_white_space_has_an_empty_core_at_its_end() {
    assertThat(Edges.of("a     b", new TextSpan(2, 4)))
        .isEqualTo(new Edges("  ", new TextSpan(4, 4), ""));
    assertThat(Edges.of("a     b", new TextSpan(3, 3)))
        .isEqualTo(new Edges("", new TextSpan(3, 3), ""));
  }

  @Test
  void it_comes_along_where_it_still_stands_there() {
    assertThat(widened("x \n B C y", 4, 7)).isEqualTo(new TextSpan(1, 8));
    assertThat(widened("x.\n B C y", 4, 7)).isEqualTo(new TextSpan(4, 8));
    assertThat(widened("x \n B C.y", 4, 7)).isEqualTo(new TextSpan(1, 7));
    assertThat(widened("x.\n B C.y", 4, 7)).isEqualTo(new TextSpan(4, 7));
  }

  @Test
  void at_the_ends_of_a_text_there_may_be_no_room_for_it() {
    assertThat(widened(" B C y", 1, 4)).isEqualTo(new TextSpan(1, 5));
    assertThat(widened(" \n B C", 3, 6)).isEqualTo(new TextSpan(0, 6));
  }

  private static TextSpan widened(String text, int start, int end) {
    var found = new TextSpan(start, end);
    var edited = EDGES.widen(new Placement.Edited(found), text);
    var placement = EDGES.widen(new Placement.Anchored(found), text);
    var span = ((Placement.Anchored) placement).at();
    assertThat(edited).isEqualTo(new Placement.Edited(span));
    return span;
  }

  @Test
  void what_was_not_found_has_no_ends() {
    Placement lost = new Placement.Detached(List.of());
    assertThat(EDGES.widen(lost, "x")).isSameAs(lost);
  }
}
