package app.hallway.ui.library.shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.model.Event;
import app.hallway.model.ReportFilter;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicBoolean;
import javafx.beans.Observable;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class EventViewModelTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private ShelvesViewModel shelves;
  private EventViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    var reports = own.library.reports().list(new ReportFilter.All());
    own.library.reports().setEvent(reports.get(0).id(), "Harbour Conf 2026");
    own.library.reports().setEvent(reports.get(1).id(), "The Harbour Conference 2026");
    own.library.reports().setEvent(reports.get(2).id(), "Mist Days");
    shelves = new ShelvesViewModel(own.commons);
    model = new EventViewModel(own.commons, shelves, (after, action) -> () -> {});
    model.show("Harbour Conf 2026", false);
  }

  private Event shown() {
    return Objects.requireNonNull(model.event().get());
  }

  @Test
  void it_offers_what_looks_like_the_same_edition() {
    assertThat(model.name().get()).isEqualTo("Harbour Conf 2026");
    assertThat(model.candidates())
        .extracting(one -> one.event().name())
        .containsExactly("The Harbour Conference 2026");
    assertThat(model.choices())
        .extracting(Event::name)
        .containsExactly("Mist Days", "The Harbour Conference 2026");
    model.words().set("mist");
    assertThat(model.choices()).extracting(Event::name).containsExactly("Mist Days");
  }

  @Test
  void the_shelf_of_a_renamed_event_stays_chosen() {
    shelves.chosen().set(shelf("Harbour Conf 2026"));
    var done = new AtomicBoolean();
    model.name().set(" Three Piers 2026 ");
    model.rename(() -> done.set(true));
    await()
        .untilAsserted(
            () -> assertThat(shelves.chosen().get()).isEqualTo(shelf("Three Piers 2026")));
    assertThat(done).isTrue();
  }

  @Test
  void a_name_that_another_event_has_is_offered_for_merging_instead() {
    var done = new AtomicBoolean();
    model.name().set("Mist Days");
    model.rename(() -> done.set(true));
    assertThat(done).isFalse();
    assertThat(Objects.requireNonNull(model.taken().get()).name()).isEqualTo("Mist Days");
    model.name().set("Mist");
    assertThat(model.taken().get()).isNull();
  }

  @Test
  void what_is_another_event_is_not_offered_again_until_that_is_taken_back() {
    model.tellApart(model.candidates().getFirst().event());
    await().untilAsserted(() -> assertThat(model.candidates()).isEmpty());
    await()
        .untilAsserted(
            () -> assertThat(model.undo().removal().get()).isEqualTo(Removal.EVENT_APART));
    model.undo().undo();
    await().untilAsserted(() -> assertThat(model.candidates()).hasSize(1));
  }

  @Test
  void merging_and_splitting_are_shown_at_once_and_can_be_taken_back() {
    model.merge(model.candidates().getFirst().event());
    await()
        .untilAsserted(
            () -> assertThat(shown().aliases()).containsExactly("The Harbour Conference 2026"));
    assertThat(model.undo().removal().get()).isEqualTo(Removal.EVENT);
    model.split("The Harbour Conference 2026");
    await().untilAsserted(() -> assertThat(shown().aliases()).isEmpty());
    model.undo().undo();
    await().untilAsserted(() -> assertThat(shown().aliases()).hasSize(1));
  }

  /** Each list that is shown, also the one that comes before the event itself is known anew. */
  @Test
  void an_event_is_never_offered_to_be_merged_with_itself() {
    var names =
        List.of("Harbour Conf 2026", "The Harbour Conference 2026", "Harbour Conference, 2026");
    var reports = own.library.reports().list(new ReportFilter.All());
    for (int i = 0; i < names.size(); i++) {
      own.library.reports().setEvent(reports.get(i).id(), names.get(i));
    }
    model.show("Harbour Conf 2026", false);
    await().untilAsserted(() -> assertThat(model.candidates()).hasSize(2));
    var offered = new CopyOnWriteArrayList<String>();
    model
        .candidates()
        .addListener(
            (Observable list) ->
                model.candidates().forEach(one -> offered.add(one.event().name())));
    model.merge(model.candidates().getFirst().event());
    await().untilAsserted(() -> assertThat(model.candidates()).hasSize(1));
    await().untilAsserted(() -> assertThat(shown().reports()).isEqualTo(2));
    assertThat(offered).isNotEmpty().doesNotContain("Harbour Conf 2026");
  }

  @Test
  void the_shelf_and_the_field_go_to_the_better_name_of_two() {
    own.library
        .reports()
        .setEvent(
            own.library.reports().list(new ReportFilter.All()).get(2).id(),
            "Mist Days Bergen 2026");
    shelves.chosen().set(shelf("Mist Days Bergen 2026"));
    own.library
        .reports()
        .setEvent(own.library.reports().list(new ReportFilter.All()).get(1).id(), "Mist Days");
    model.show("Mist Days", true);
    var better = own.library.events().named("Mist Days Bergen 2026").orElseThrow();
    model.merge(better);
    await().untilAsserted(() -> assertThat(shown().name()).isEqualTo("Mist Days Bergen 2026"));
    assertThat(model.name().get()).isEqualTo("Mist Days Bergen 2026");
    assertThat(shown().aliases()).containsExactly("Mist Days");
    model.undo().undo();
    await().untilAsserted(() -> assertThat(model.name().get()).isEqualTo("Mist Days"));
  }

  private static Shelf shelf(String event) {
    return new Shelf.OfReports(new ReportFilter.OfEvent(event));
  }
}
