package app.hallway.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.shared.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@SuppressWarnings("NullAway.Init") // the fields are set before each test
final class NamedPlacesTest {
  @TempDir Path folder;
  private final List<String> events = new ArrayList<>();
  private final List<Workspace.Request> asked = new ArrayList<>();
  private OwnLibrary own;
  private NamedPlaces places;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    own.workspace.onRequest(asked::add);
    places = new NamedPlaces(own.library, own.workspace, events::add);
  }

  @AfterEach
  void close() {
    own.close();
  }

  private PaletteRow named(String title) {
    return places.rows().stream()
        .filter(row -> row.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private String title(ReportId report) {
    return own.library.reports().open(report).orElseThrow().summary().metadata().title();
  }

  private void read(ReportId... reports) {
    for (var report : reports) {
      own.workspace.open(report);
    }
  }

  @Test
  void a_report_opens_by_its_title() {
    named(title(own.harbour())).action().run();
    assertThat(own.workspace.report().get()).isEqualTo(own.harbour());
  }

  @Test
  void an_event_a_speaker_and_a_talk_are_places_too() {
    var talk = own.boringQueues().talk();
    var speaker = own.library.speakers().list().getFirst().name();
    named("Harbour Conf 2026").action().run();
    named(speaker.text()).action().run();
    named(talk.title()).action().run();
    assertThat(events).containsExactly("Harbour Conf 2026");
    assertThat(asked)
        .containsExactly(
            new Workspace.SpeakerRequest(speaker), new Workspace.PageRequest(talk.id()));
  }

  @Test
  void the_report_before_the_open_one_is_first_and_the_open_one_after_all_that_were_read() {
    var all =
        own.library.reports().list(new ReportFilter.All()).stream()
            .map(report -> report.id())
            .toList();
    read(all.get(2), all.get(1), all.get(0));
    assertThat(places.rows().stream().limit(3).map(PaletteRow::title))
        .containsExactly(title(all.get(1)), title(all.get(2)), title(all.get(0)));
  }

  @Test
  void each_report_stands_once() {
    read(own.harbour());
    var title = title(own.harbour());
    assertThat(places.rows().stream().filter(row -> row.title().equals(title))).hasSize(1);
  }

  @Test
  void a_report_that_is_deleted_is_no_place() {
    read(own.harbour());
    var title = title(own.harbour());
    own.library.reports().delete(List.of(own.harbour()));
    assertThat(places.rows()).extracting(PaletteRow::title).doesNotContain(title);
  }
}
