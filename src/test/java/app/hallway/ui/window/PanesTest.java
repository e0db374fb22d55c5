package app.hallway.ui.window;

import static app.hallway.ui.window.BesidePage.LIBRARY;
import static app.hallway.ui.window.BesidePage.LIST;
import static app.hallway.ui.window.BesidePage.SIDE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import app.hallway.testing.Fx;
import app.hallway.ui.settings.Settings;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Stream;
import javafx.scene.Scene;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PanesTest {
  private final Region page = new Region();
  private final Panes panes = Fx.call(this::made);

  private Panes made() {
    var made = new Panes(new Region(), new Region(), page, new Region());
    assertThat(new Scene(made, 1440, 900).getRoot()).isSameAs(made);
    made.resize(1440, 900);
    made.arrange(Settings.PANES.usual());
    return made;
  }

  private void does(Consumer<Panes> deed) {
    Fx.run(() -> deed.accept(panes));
  }

  private double width(Supplier<Region> pane) {
    return Fx.call(() -> pane.get().getWidth());
  }

  private void wide(double width) {
    does(
        all -> {
          all.resize(width, 800);
          all.layout();
        });
  }

  private List<BesidePage> shown() {
    return Fx.call(() -> Stream.of(BesidePage.values()).filter(panes::isShown).toList());
  }

  @ParameterizedTest
  @ValueSource(doubles = {2560, 1440, 1280, 1024, 880})
  void the_page_can_be_read_in_a_window_of_any_width(double width) {
    wide(width);
    assertThat(width(() -> page)).isGreaterThanOrEqualTo(Math.min(570, width * 0.4));
  }

  @Test
  void a_narrow_window_puts_the_library_away_and_a_wide_one_brings_it_back() {
    assertThat(shown()).containsExactly(LIBRARY, LIST, SIDE);
    wide(1024);
    assertThat(shown()).containsExactly(LIST, SIDE);
    wide(1440);
    assertThat(shown()).containsExactly(LIBRARY, LIST, SIDE);
  }

  @Test
  void panes_have_their_widths_again_when_the_window_is_as_wide_as_it_was() {
    wide(900);
    wide(1440);
    assertThat(Fx.call(panes::arrangement)).isEqualTo(Settings.PANES.usual());
    assertThat(width(() -> (Region) panes.getItems().getFirst()))
        .isCloseTo(Settings.PANES.usual().getFirst(), offset(3.));
  }

  @Test
  void panes_go_and_come_by_the_users_wish() {
    does(all -> all.toggle(List.of(SIDE)));
    assertThat(shown()).containsExactly(LIBRARY, LIST);
    does(all -> all.toggle(List.of(LIST, LIBRARY)));
    assertThat(shown()).isEmpty();
    does(all -> all.toggle(List.of(SIDE)));
    assertThat(shown()).containsExactly(SIDE);
  }

  @Test
  void what_is_asked_for_in_a_narrow_window_takes_the_place_of_what_was_there() {
    wide(900);
    assertThat(shown()).containsExactly(LIST);
    does(all -> all.toggle(List.of(SIDE)));
    assertThat(shown()).containsExactly(SIDE);
  }

  @Test
  void a_page_alone_is_as_wide_as_the_window_and_gives_it_back() {
    does(all -> all.alone().set(true));
    assertThat(width(() -> page)).isCloseTo(1440, offset(3.));
    does(all -> all.alone().set(false));
    assertThat(shown()).containsExactly(LIBRARY, LIST, SIDE);
  }

  @Test
  void a_pane_that_is_asked_for_beside_a_page_alone_is_there() {
    does(all -> all.alone().set(true));
    does(all -> all.toggle(List.of(SIDE)));
    assertThat(shown()).containsExactly(LIBRARY, LIST, SIDE);
    assertThat(Fx.call(() -> panes.alone().get()).booleanValue()).isFalse();
  }

  @Test
  void larger_text_wants_a_wider_page() {
    does(all -> all.textSize(28));
    assertThat(width(() -> page)).isCloseTo(0.6 * 1440, offset(20.));
  }
}
