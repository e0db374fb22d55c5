package app.hallway.ui.window;

import static app.hallway.ui.window.BesidePage.LIBRARY;
import static app.hallway.ui.window.BesidePage.LIST;
import static app.hallway.ui.window.BesidePage.SIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What stands beside a page that needs 560 pixels. */
final class PaneRoomTest {
  private static final Map<BesidePage, Double> USUAL =
      Map.of(LIBRARY, 200., LIST, 270., SIDE, 330.);
  private static final List<BesidePage> WANTED = List.of(LIST, SIDE, LIBRARY);

  private static Map<BesidePage, Double> share(double whole, List<BesidePage> wanted) {
    return new PaneRoom(whole, 560, 0).share(wanted, USUAL::get);
  }

  private static double sum(Map<BesidePage, Double> widths) {
    return widths.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  @Test
  void where_there_is_room_each_has_its_width() {
    assertThat(share(560 + 800, WANTED)).isEqualTo(USUAL);
    assertThat(share(2560, WANTED)).isEqualTo(USUAL);
  }

  @ParameterizedTest
  @ValueSource(doubles = {1359, 1280, 1200, 1131, 1130})
  void where_there_is_less_all_are_narrower_before_one_goes(double whole) {
    var widths = share(whole, WANTED);
    assertThat(widths).containsOnlyKeys(LIBRARY, LIST, SIDE);
    assertThat(sum(widths)).isCloseTo(whole - 560, offset(0.01));
    widths.forEach((pane, width) -> assertThat(width).isBetween(pane.least(), USUAL.get(pane)));
  }

  @ParameterizedTest
  @CsvSource({"1129, 2", "1024, 2", "990, 2", "989, 1", "800, 1"})
  void then_the_least_wanted_goes_first(double whole, int shown) {
    assertThat(share(whole, WANTED).keySet())
        .containsExactlyInAnyOrderElementsOf(WANTED.subList(0, shown));
  }

  @Test
  void none_is_shown_before_one_that_is_wanted_more() {
    assertThat(share(910, List.of(SIDE, LIST, LIBRARY))).containsOnlyKeys(SIDE);
  }

  @Test
  void what_is_wanted_most_is_shown_in_any_case() {
    assertThat(share(400, List.of(SIDE, LIST))).containsOnlyKeys(SIDE);
  }

  @Test
  void nobody_wants_any() {
    assertThat(share(1024, List.of())).isEmpty();
  }

  @Test
  void a_page_in_large_text_leaves_some_of_the_window() {
    assertThat(new PaneRoom(1100, 2000, 0).share(WANTED, USUAL::get)).containsOnlyKeys(LIST, SIDE);
  }

  @Test
  void a_width_that_is_too_small_is_the_least_one() {
    assertThat(share(2560, List.of(LIST)).get(LIST)).isEqualTo(270);
    assertThat(new PaneRoom(2560, 560, 0).share(List.of(LIST), pane -> 20))
        .containsEntry(LIST, LIST.least());
  }

  @ParameterizedTest
  @CsvSource({"1002, 2", "1001, 1"})
  void what_parts_the_panes_takes_room_too(double whole, int shown) {
    assertThat(new PaneRoom(whole, 560, 6).share(WANTED, USUAL::get)).hasSize(shown);
  }
}
