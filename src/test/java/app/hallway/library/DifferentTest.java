package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Event;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.StepOutcome;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Talks and events that the user says are not the same are not offered again. */
final class DifferentTest {
  private static final TalkLink PAGE = new TalkLink(LinkRole.SCHEDULE, "https://sched.co/1aBcD");
  private static final TalkLink VIDEO =
      new TalkLink(LinkRole.VIDEO, "https://www.youtube.com/watch?v=mooring0001");

  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    open(folder.resolve("a.hallway"));
  }

  private void open(Path file) throws LibraryException {
    library = Library.open(file, Clock.systemUTC());
  }

  private ReportId put(String who, String event, String more, String title, TalkLink... links) {
    var talk =
        new DetectedTalk(
            title,
            TalkKind.TALK,
            List.of(new Speaking("Ada Quayle", null)),
            null,
            List.of(links),
            List.of(new LineSpan(1, 2)),
            List.of(),
            0.9);
    var text = who + " was there. " + more + "\n\n\n" + title + "\nas " + who + " tells it.\n";
    return ToldReports.put(
        library, "https://" + who + ".example/x", "By " + who, event, text, List.of(talk));
  }

  private ReportId put(String who, String more, String title, TalkLink... links) {
    return put(who, "Harbour Conf 2026", more, title, links);
  }

  private TalkId told(ReportId report) {
    return library.talks().of(report).getFirst().talk().id();
  }

  private List<TalkId> offered(ReportId report) {
    return library.talks().page(told(report)).orElseThrow().candidates().stream()
        .map(candidate -> candidate.talk().talk().id())
        .toList();
  }

  @Test
  void talks_that_are_different_are_not_offered_to_either_again() throws Exception {
    var ann = put("ann", "", "Mooring boats: a story");
    var ben = put("ben", "", "Mooring boats: in short");
    var cy = put("cy", "", "Mooring boats");
    assertThat(offered(cy)).contains(told(ann), told(ben));
    library.talks().tellApart(told(cy), told(ben));
    assertThat(offered(cy)).containsExactly(told(ann));
    assertThat(offered(ben)).doesNotContain(told(cy));
    put("cy", "And a word more.", "Mooring boats");
    put("ben", "Told anew.", "Mooring boats: in short");
    assertThat(offered(cy)).containsExactly(told(ann));
    var copy = folder.resolve("copy.hallway");
    library.upkeep().backup(copy);
    library.close();
    open(copy);
    assertThat(offered(cy)).containsExactly(told(ann));
    assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("import"));
    library.history().undo();
    assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("talk.apart"));
    assertThat(offered(cy)).contains(told(ben));
    library.history().redo();
    assertThat(offered(cy)).doesNotContain(told(ben));
    assertThat(library.upkeep().check()).isEmpty();
  }

  @Test
  void talks_that_are_different_are_never_joined_but_by_hand() {
    var ann = put("ann", "", "Mooring, an exercise", VIDEO);
    var ben = put("ben", "", "How to moor a fleet", PAGE);
    library.talks().tellApart(told(ann), told(ben));
    put("cy", "", "Ropes", PAGE, VIDEO);
    assertThat(told(ann)).isNotEqualTo(told(ben));
    put("ann", "With a link.", "Mooring, an exercise", VIDEO, PAGE);
    assertThat(told(ann)).isNotEqualTo(told(ben));
    library.talks().join(told(ann), told(ben));
    assertThat(told(ann)).isEqualTo(told(ben));
    put("ann", "With words.", "Mooring, an exercise", VIDEO, PAGE);
    assertThat(told(ann)).isEqualTo(told(ben));
  }

  @Test
  void a_talk_is_not_different_from_itself() {
    var ann = put("ann", "", "Mooring");
    assertThatThrownBy(() -> library.talks().tellApart(told(ann), told(ann)))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> library.talks().tellApart(told(ann), new TalkId(99)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void events_that_are_different_are_not_offered_again() throws Exception {
    put("ann", "HarbourConf 2026", "", "Mooring");
    put("ben", "Harbour Conf 2026", "", "Sailing");
    var offer = library.events().candidates().getFirst();
    library.events().tellApart(offer.other().id(), offer.into().id());
    assertThat(library.events().candidates()).isEmpty();
    put("ann", "HarbourConf 2026", "And more.", "Mooring");
    assertThat(library.events().candidates()).isEmpty();
    var copy = folder.resolve("copy.hallway");
    library.upkeep().backup(copy);
    library.close();
    open(copy);
    assertThat(library.events().candidates()).isEmpty();
    library.history().undo();
    assertThat(library.history().undo()).isEqualTo(new StepOutcome.Done("event.apart"));
    assertThat(library.events().candidates()).hasSize(1);
    library.history().redo();
    assertThat(library.events().candidates()).isEmpty();
  }

  @Test
  void merged_by_hand_events_are_different_no_more() {
    put("ann", "HarbourConf 2026", "", "Mooring");
    put("ben", "Harbour Conf 2026", "", "Sailing");
    var offer = library.events().candidates().getFirst();
    library.events().tellApart(offer.into().id(), offer.other().id());
    library.events().merge(offer.into().id(), offer.other().id());
    assertThat(library.events().list()).extracting(Event::id).containsExactly(offer.into().id());
    library.events().split(offer.into().id(), offer.other().name());
    assertThat(library.events().candidates()).isEmpty();
    assertThatThrownBy(() -> library.events().tellApart(offer.into().id(), offer.into().id()))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Files.exists(folder.resolve("a.hallway"))).isTrue();
  }
}
