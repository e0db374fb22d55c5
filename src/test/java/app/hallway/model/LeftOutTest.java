package app.hallway.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class LeftOutTest {
  @Test
  void parts_of_a_kind_are_counted_with_their_links() {
    var parts =
        List.of(
            new LeftOut(LeftOut.Kind.RELATED, 0, "Three more", 3),
            new LeftOut(LeftOut.Kind.COMMENTS, 0, "First!", 0),
            new LeftOut(LeftOut.Kind.COMMENTS, 0, "Second", 1));
    assertThat(LeftOutCounts.of(parts).detail()).isEqualTo("comments:2:1 related:1:3");
  }

  @Test
  void what_a_warning_keeps_is_read_back() {
    var counts = LeftOutCounts.ofDetail("comments:2:1 module-lines:1:0");
    assertThat(counts.detail()).isEqualTo("comments:2:1 module-lines:1:0");
    assertThat(counts.counts()).containsKey(LeftOut.Kind.MODULE_LINES);
  }

  @Test
  void a_kind_of_a_later_program_is_passed_over() {
    assertThat(LeftOutCounts.ofDetail("dreams:2:1 comments:1:0").detail())
        .isEqualTo("comments:1:0");
    assertThat(LeftOutCounts.ofDetail("").counts()).isEmpty();
  }

  @Test
  void white_space_is_folded_and_nothing_is_no_part() {
    assertThat(new LeftOut(LeftOut.Kind.REMARK, 3, "  a\n b ", 0).words()).isEqualTo("a b");
    assertThatThrownBy(() -> new LeftOut(LeftOut.Kind.REMARK, 3, " \n ", 0))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
