package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A star before a line says that it opens a paragraph. */
class SlidingTest {
  @Test
  void what_was_deleted_begins_where_a_paragraph_opens() {
    List<Line> olds = lines("*a slides *b slides *c slides");
    List<Line> news = lines("*a slides *c slides");
    assertThat(settled(olds, news, deletion(1, 3, 1))).containsExactly(deletion(2, 4, 2));
    assertThat(settled(olds, news, deletion(2, 4, 2))).containsExactly(deletion(2, 4, 2));
  }

  @Test
  void what_was_deleted_may_have_to_go_back_to_where_a_paragraph_opens() {
    List<Line> olds = lines("a b c *x y x y x z");
    List<Line> news = lines("a b c *x y x z");
    assertThat(settled(olds, news, deletion(5, 7, 5))).containsExactly(deletion(3, 5, 3));
    assertThat(settled(olds, news, deletion(4, 6, 4))).containsExactly(deletion(3, 5, 3));
  }

  @Test
  void what_was_inserted_begins_where_a_paragraph_opens() {
    List<Line> olds = lines("*a slides *c slides");
    List<Line> news = lines("*a slides *b slides *c slides");
    assertThat(settled(olds, news, insertion(1, 1, 3))).containsExactly(insertion(2, 2, 4));
    List<Line> longer = lines("a b c *x y x y x z");
    assertThat(settled(lines("a b c *x y x z"), longer, insertion(5, 5, 7)))
        .containsExactly(insertion(3, 3, 5));
  }

  @Test
  void of_several_places_where_a_paragraph_opens_the_last_is_taken() {
    List<Line> olds = lines("*a *s *s *s *b");
    assertThat(settled(olds, lines("*a *s *s *b"), deletion(1, 2, 1)))
        .containsExactly(deletion(3, 4, 3));
  }

  @Test
  void where_no_paragraph_opens_it_goes_as_far_down_as_it_can() {
    List<Line> olds = lines("a s s s b");
    assertThat(settled(olds, lines("a s s b"), deletion(1, 2, 1)))
        .containsExactly(deletion(3, 4, 3));
    assertThat(settled(lines("a s s"), lines("a s s s"), insertion(1, 1, 2)))
        .containsExactly(insertion(3, 3, 4));
  }

  @Test
  void what_could_not_lie_elsewhere_stays() {
    List<Line> olds = lines("a b c d");
    assertThat(settled(olds, lines("a d"), deletion(1, 3, 1))).containsExactly(deletion(1, 3, 1));
    assertThat(settled(lines("a d"), olds, insertion(1, 1, 3))).containsExactly(insertion(1, 1, 3));
  }

  @Test
  void something_equal_stays_between_two_differences() {
    List<Line> olds = lines("a s s s s b");
    Hunk replaced = new Hunk(5, 6, 4, 5);
    assertThat(settled(olds, lines("a s s s c"), deletion(1, 2, 1), replaced))
        .containsExactly(deletion(3, 4, 3), replaced);
    Hunk first = new Hunk(0, 1, 0, 1);
    assertThat(settled(lines("a *s s s s b"), lines("c *s s s b"), first, deletion(3, 4, 3)))
        .containsExactly(first, deletion(4, 5, 4));
    assertThat(settled(lines("a s *s s s b"), lines("c s *s s b"), first, deletion(3, 4, 3)))
        .containsExactly(first, deletion(2, 3, 2));
  }

  @Test
  void lines_that_gave_way_to_others_stay() {
    Hunk replaced = new Hunk(1, 2, 1, 3);
    assertThat(settled(lines("a s s s"), lines("a s s s s"), replaced)).containsExactly(replaced);
  }

  private static List<Hunk> settled(List<Line> olds, List<Line> news, Hunk... hunks) {
    return Sliding.settle(List.of(hunks), olds, news);
  }

  private static Hunk deletion(int start, int end, int at) {
    return new Hunk(start, end, at, at);
  }

  private static Hunk insertion(int at, int start, int end) {
    return new Hunk(at, at, start, end);
  }

  private static List<Line> lines(String words) {
    List<Line> lines = new ArrayList<>();
    for (String word : words.split(" ", -1)) {
      int at = lines.size();
      lines.add(new Line(at, at + 1, word.replace("*", ""), word.startsWith("*")));
    }
    return lines;
  }
}
