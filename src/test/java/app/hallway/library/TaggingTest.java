package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.TagOwner;
import app.hallway.store.OldLibrary;
import app.hallway.testing.MarkedReport;
import app.hallway.testing.MovedClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The user's tags of whatever they are. */
final class TaggingTest {
  @TempDir Path folder;
  private final MovedClock clock = new MovedClock(Instant.parse("2026-11-21T12:00:00Z"));
  private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), clock);
    report = Reported.in(library);
  }

  @AfterEach
  void close() {
    library.close();
  }

  private List<TagOwner> owners() {
    var talk = Reported.firstTalk(library, report);
    var note = library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    var mark = MarkedReport.text(library, report, Reported.spanOf("coffee"), HighlightColour.GREEN);
    return List.of(
        new TagOwner.OfReport(report),
        new TagOwner.OfTalk(talk),
        new TagOwner.OfNote(note),
        new TagOwner.OfHighlight(mark));
  }

  private List<String> of(TagOwner owner) {
    return library.tagging().of(owner);
  }

  @Test
  void each_has_its_own_and_each_change_is_a_step_of_undo() {
    for (var owner : owners()) {
      library.tagging().change(owner, List.of("sea", " sea ", "", "boats"), List.of());
      assertThat(of(owner)).containsExactly("sea", "boats");
      library.tagging().change(owner, List.of("sea", "rope"), List.of("boats", "none"));
      assertThat(of(owner)).containsExactly("sea", "rope");
      library.history().undo();
      assertThat(of(owner)).containsExactly("sea", "boats");
      library.history().undo();
      assertThat(of(owner)).isEmpty();
      library.history().redo();
      library.history().redo();
      assertThat(of(owner)).containsExactly("sea", "rope");
    }
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void those_of_a_report_are_the_ones_that_lists_show_and_narrow_by() {
    library.tagging().change(new TagOwner.OfReport(report), List.of("sea"), List.of());
    library.reports().tag(report, List.of("boats"));
    assertThat(of(new TagOwner.OfReport(report))).containsExactly("sea", "boats");
    assertThat(library.reports().list(new ReportFilter.WithTag("sea"))).hasSize(1);
    assertThat(library.reports().find(report).orElseThrow().userTags())
        .containsExactly("sea", "boats");
  }

  @Test
  void tags_of_other_things_are_none_of_a_report() {
    owners().stream()
        .skip(1)
        .forEach(owner -> library.tagging().change(owner, List.of("sea"), List.of()));
    assertThat(library.reports().find(report).orElseThrow().userTags()).isEmpty();
    assertThat(library.reports().list(new ReportFilter.WithTag("sea"))).isEmpty();
    assertThat(library.reports().counts().tags()).isEmpty();
  }

  @Test
  void a_talk_that_is_joined_brings_its_tags_along_and_none_twice() {
    var talks = library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    library.tagging().change(new TagOwner.OfTalk(talks.get(0)), List.of("sea"), List.of());
    library.tagging().change(new TagOwner.OfTalk(talks.get(1)), List.of("sea", "ink"), List.of());
    library.talks().join(talks.get(0), talks.get(1));
    assertThat(of(new TagOwner.OfTalk(talks.get(0)))).containsExactly("sea", "ink");
    library.history().undo();
    assertThat(of(new TagOwner.OfTalk(talks.get(1)))).containsExactly("sea", "ink");
  }

  @Test
  void a_talk_that_has_a_tag_is_kept_when_its_report_does_not_tell_of_it_any_more() {
    var talk = Reported.firstTalk(library, report);
    library.tagging().change(new TagOwner.OfTalk(talk), List.of("sea"), List.of());
    Reported.in(library, Reported.TEXT.replace("Mooring", "Anchoring"), List.of());
    assertThat(library.talks().find(talk)).isPresent();
    assertThat(library.talks().of(report)).hasSize(1);
  }

  @Test
  void they_go_for_good_with_what_they_are_of() throws Exception {
    owners().forEach(owner -> library.tagging().change(owner, List.of("heron"), List.of()));
    library.reports().delete(report);
    library.close();
    clock.move(Duration.ofDays(31));
    library = Library.open(folder.resolve("a.hallway"), clock);
    assertThat(library.upkeep().check()).isEmpty();
    library.close();
    assertThat(Dump.everything(folder.resolve("a.hallway"))).doesNotContain("heron");
  }

  @Test
  void those_of_an_older_library_are_there_with_what_undo_knows_of_them() throws Exception {
    var file = folder.resolve("old.hallway");
    OldLibrary.makeTagged(file);
    try (var old = Library.open(file, clock)) {
      assertThat(tags(old)).containsExactly("sea");
      old.history().undo();
      assertThat(tags(old)).isEmpty();
      old.history().redo();
      assertThat(tags(old)).containsExactly("sea");
    }
  }

  private static Stream<String> tags(Library library) {
    return library.reports().list(new ReportFilter.All()).stream()
        .flatMap(report -> report.userTags().stream());
  }
}
