package app.hallway.ui.library.shelves;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.ReportFilter;
import app.hallway.testing.OwnLibrary;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ShelvesViewModelTest {
  @TempDir Path folder;
  @AutoClose private OwnLibrary own;
  private ShelvesViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    model = new ShelvesViewModel(own.commons);
  }

  @Test
  void shelves_say_how_much_they_hold() {
    assertThat(counts())
        .containsEntry(Shelf.ALL, 3)
        .containsEntry(Shelf.UNREAD, 3)
        .containsEntry(Shelf.TALKS, own.library.reports().counts().talks())
        .containsEntry(Shelf.WRITINGS, 0)
        .containsEntry(Shelf.BIN, 0);
  }

  @Test
  void counts_follow_what_happens_in_the_library() {
    var talk = own.boringQueues().talk().id();
    own.library.highlights().markTalk(own.harbour(), talk, HighlightColour.YELLOW);
    own.library.talks().followUp(talk, FollowUp.TO_WATCH);
    own.library.reports().markRead(own.harbour(), true);
    await()
        .untilAsserted(
            () ->
                assertThat(counts())
                    .containsEntry(Shelf.HIGHLIGHTED, 1)
                    .containsEntry(Shelf.TO_WATCH, 1)
                    .containsEntry(Shelf.UNREAD, 2));
  }

  @Test
  void events_and_tags_stand_under_their_names() {
    own.library.reports().setEvent(own.harbour(), "Harbour Conf 2026");
    own.library.reports().tag(own.harbour(), List.of("to quote"));
    await()
        .untilAsserted(
            () ->
                assertThat(model.rows())
                    .extracting(ShelfRow::title)
                    .containsSubsequence("Events", "Harbour Conf 2026", "Tags", "to quote"));
  }

  @Test
  void a_chosen_shelf_that_goes_away_gives_way_to_all_reports() {
    own.library.reports().tag(own.harbour(), List.of("soon gone"));
    var shelf = new Shelf.OfReports(new ReportFilter.WithTag("soon gone"));
    await().untilAsserted(() -> assertThat(counts()).containsKey(shelf));
    model.chosen().set(shelf);
    own.library.reports().changeTags(List.of(own.harbour()), List.of(), List.of("soon gone"));
    await().untilAsserted(() -> assertThat(model.chosen().get()).isEqualTo(Shelf.ALL));
  }

  private Map<Shelf, Integer> counts() {
    return List.copyOf(model.rows()).stream()
        .filter(ShelfRow.Entry.class::isInstance)
        .map(ShelfRow.Entry.class::cast)
        .collect(Collectors.toMap(ShelfRow.Entry::shelf, ShelfRow.Entry::count));
  }
}
