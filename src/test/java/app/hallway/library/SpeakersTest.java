package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.model.DetectedTalk;
import app.hallway.model.LibraryChange;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.SearchHit;
import app.hallway.model.Speaker;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerOffer;
import app.hallway.model.SpeakerOffer.Likeness;
import app.hallway.model.Speaking;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkFilter;
import app.hallway.model.TalkKind;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The index of speakers over a real library, and what the user says of their names. */
final class SpeakersTest {
  private static final SpeakerName TARO = new SpeakerName("Taro Takahashi");
  private static final SpeakerName TURNED = new SpeakerName("Takahashi Taro");
  private static final SpeakerName INITIAL = new SpeakerName("T. Takahashi");

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId first;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    first =
        put(
            "https://a.example/1",
            "Harbour Conf 2025",
            talk("Mooring many boats", new Speaking("Taro Takahashi", "Northwind")),
            talk("Tides by heart", new Speaking("\u0141ucja Wilk", null)));
    put(
        "https://b.example/2",
        "Ferry Days 2026",
        talk("How to moor a fleet", new Speaking("Takahashi Taro", "Northwind Freight")),
        talk(
            "Lanterns", new Speaking("Lucja Wilk", "Lumen"), new Speaking("Jiro Takahashi", null)));
    put(
        "https://c.example/3",
        "Ferry Days 2026",
        talk("Ropes, a history", new Speaking("T. Takahashi", "Northwind")));
  }

  private void reopen() throws LibraryException {
    library.close();
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  private ReportId put(String address, String event, DetectedTalk... talks) {
    var text = new StringBuilder();
    for (var talk : talks) {
      text.append(talk.title()).append("\nIt was told.\n\n\n");
    }
    return ToldReports.put(library, address, "Notes", event, text.toString(), List.of(talks));
  }

  private static DetectedTalk talk(String title, Speaking... speakers) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(speakers),
        null,
        List.of(),
        List.of(new LineSpan(1, 2)),
        List.of(),
        0.9);
  }

  private Speaker speaker(SpeakerName name) {
    return library.speakers().find(name).orElseThrow();
  }

  private List<String> names() {
    return library.speakers().list().stream().map(it -> it.name().text()).sorted().toList();
  }

  private List<String> offered() {
    return library.speakers().offers().stream()
        .map(offer -> offer.speaker().name() + " / " + offer.other().name())
        .toList();
  }

  @Test
  void every_name_is_a_speaker_with_talks_events_and_affiliations() {
    assertThat(names())
        .containsExactly(
            "Jiro Takahashi",
            "Lucja Wilk",
            "T. Takahashi",
            "Takahashi Taro",
            "Taro Takahashi",
            "\u0141ucja Wilk");
    assertThat(library.reports().counts().speakers()).isEqualTo(6);
    assertThat(speaker(TARO))
        .isEqualTo(
            new Speaker(
                TARO,
                List.of(),
                List.of("Northwind"),
                1,
                List.of("Harbour Conf 2025"),
                List.of(first)));
  }

  @Test
  void names_that_are_alike_are_offered_with_the_reason_and_nothing_is_merged() {
    assertThat(library.speakers().offers())
        .extracting(SpeakerOffer::likeness)
        .containsExactly(Likeness.ACCENTS, Likeness.ORDER, Likeness.INITIALS, Likeness.INITIALS);
    assertThat(names()).hasSize(6);
    assertThat(library.history().undoable()).contains("import");
    var offer = library.speakers().page(INITIAL).orElseThrow().offers().getFirst();
    assertThat(offer.speaker().name()).isEqualTo(INITIAL);
    assertThat(offer.other().name()).isEqualTo(TARO);
    assertThat(offer.affiliation()).isEqualTo("Northwind");
  }

  @Test
  void people_who_gave_one_talk_together_are_not_offered_as_one() {
    put(
        "https://d.example/4",
        "Ferry Days 2026",
        talk("Knots", new Speaking("Bryan Mast", null), new Speaking("Brian Mast", null)));
    assertThat(offered()).noneMatch(pair -> pair.contains("Mast"));
  }

  @Test
  void merged_names_are_one_speaker_shown_by_the_first() {
    library.speakers().merge(TARO, TURNED);
    library.speakers().merge(TARO, INITIAL);
    assertThat(speaker(TURNED))
        .satisfies(
            it -> {
              assertThat(it.name()).isEqualTo(TARO);
              assertThat(it.otherNames()).containsExactly(INITIAL, TURNED);
              assertThat(it.talks()).isEqualTo(3);
              assertThat(it.affiliations()).containsExactly("Northwind", "Northwind Freight");
              assertThat(it.events()).containsExactly("Harbour Conf 2025", "Ferry Days 2026");
              assertThat(it.reports()).hasSize(3);
            });
    assertThat(library.reports().counts().speakers()).isEqualTo(4);
    assertThat(library.speakers().page(INITIAL).orElseThrow().talks())
        .extracting(given -> given.year() + " " + given.as().name())
        .containsExactly("2026 Takahashi Taro", "2026 T. Takahashi", "2025 Taro Takahashi");
    library.speakers().merge(INITIAL, TARO);
    assertThat(speaker(TARO).name()).isEqualTo(INITIAL);
    assertThat(speaker(TARO).otherNames()).containsExactly(TURNED, TARO);
  }

  @Test
  void the_talks_of_a_speaker_and_the_search_follow_a_merge_and_its_undoing() {
    library.speakers().merge(TARO, new SpeakerName("Lucja Wilk"));
    assertThat(talksOf(TARO)).containsExactly("Mooring many boats", "Lanterns");
    assertThat(found("lucja")).contains("Mooring many boats", "Lanterns");
    assertThat(found("taro")).contains("Lanterns");
    library.history().undo();
    assertThat(talksOf(TARO)).containsExactly("Mooring many boats");
    assertThat(found("taro")).doesNotContain("Lanterns");
    library.history().redo();
    assertThat(found("taro")).contains("Lanterns");
    library.speakers().split(TARO, new SpeakerName("Lucja Wilk"));
    assertThat(found("taro")).doesNotContain("Lanterns");
    assertThat(library.upkeep().check()).isEmpty();
  }

  private List<String> talksOf(SpeakerName name) {
    return library.talks().list(TalkFilter.ALL.withSpeaker(name)).stream()
        .map(summary -> summary.talk().title())
        .toList();
  }

  private List<String> found(String words) {
    return library.searching().find(words, 20).stream()
        .filter(hit -> hit.kind() == SearchHit.Kind.TALK)
        .map(SearchHit::title)
        .toList();
  }

  @Test
  void a_merge_outlives_restarts_new_versions_and_other_detections() throws Exception {
    library.speakers().merge(TARO, TURNED);
    reopen();
    put(
        "https://b.example/2",
        "Ferry Days 2026",
        talk("Fleets, and how to moor them", new Speaking("Takahashi  Taro", "Quay")));
    assertThat(speaker(TURNED).name()).isEqualTo(TARO);
    assertThat(speaker(TURNED).talks()).isEqualTo(2);
    put("https://b.example/2", "Ferry Days 2026", talk("Nothing of it"));
    assertThat(speaker(TARO).talks()).isEqualTo(1);
    put(
        "https://e.example/5",
        "Harbour Conf 2027",
        talk("A new one", new Speaking("Takahashi Taro", null)));
    assertThat(speaker(TARO).talks()).isEqualTo(2);
    assertThat(found("taro")).contains("A new one");
  }

  @Test
  void initials_of_a_merged_person_fit_nobody_else() {
    library.speakers().merge(TARO, INITIAL);
    put(
        "https://d.example/4",
        "Ferry Days 2026",
        talk("Sails", new Speaking("Tomo Takahashi", null)));
    assertThat(offered()).noneMatch(pair -> pair.contains("Tomo"));
  }

  @Test
  void the_shown_name_stays_where_no_report_writes_it_any_more() {
    library.speakers().merge(TARO, TURNED);
    put("https://a.example/1", "Harbour Conf 2025", talk("Tides by heart"));
    assertThat(speaker(TURNED).name()).isEqualTo(TARO);
    assertThat(speaker(TURNED).otherNames()).containsExactly(TURNED);
    library.speakers().split(TARO, TURNED);
    assertThat(names()).contains("Takahashi Taro").doesNotContain("Taro Takahashi");
  }

  @Test
  void what_was_split_or_told_apart_is_not_offered_again_until_it_is_merged() throws Exception {
    library.speakers().merge(TARO, TURNED);
    library.speakers().split(TARO, TURNED);
    library.speakers().tellApart(INITIAL, TARO);
    reopen();
    assertThat(offered())
        .containsExactly("\u0141ucja Wilk / Lucja Wilk", "Takahashi Taro / T. Takahashi");
    library.history().undo();
    assertThat(offered()).contains("Taro Takahashi / T. Takahashi");
    library.history().redo();
    library.speakers().merge(TARO, INITIAL);
    library.speakers().split(TARO, INITIAL);
    library.history().undo();
    assertThat(speaker(INITIAL).name()).isEqualTo(TARO);
  }

  @Test
  void one_who_was_told_apart_from_a_name_is_not_offered_to_who_has_it() {
    library.speakers().tellApart(INITIAL, TURNED);
    library.speakers().merge(TARO, TURNED);
    assertThat(offered()).noneMatch(pair -> pair.contains("T. Takahashi"));
  }

  @Test
  void a_split_off_shown_name_leaves_the_others_together() {
    library.speakers().merge(TARO, TURNED);
    library.speakers().merge(TARO, INITIAL);
    library.speakers().split(TURNED, TARO);
    assertThat(speaker(TARO).otherNames()).isEmpty();
    assertThat(speaker(INITIAL).name()).isEqualTo(TURNED);
    assertThat(speaker(INITIAL).otherNames()).containsExactly(INITIAL);
  }

  @Test
  void each_is_one_named_step_and_told_once() {
    var told = new CopyOnWriteArrayList<LibraryChange>();
    var stop = library.listen(told::add);
    library.speakers().merge(TARO, TURNED);
    assertThat(library.history().undoable()).contains("speaker.merge");
    library.speakers().split(TARO, TURNED);
    assertThat(library.history().undoable()).contains("speaker.split");
    library.speakers().tellApart(TARO, INITIAL);
    assertThat(library.history().undoable()).contains("speaker.apart");
    stop.run();
    assertThat(told).filteredOn(LibraryChange.SpeakersChanged.class::isInstance).hasSize(3);
  }

  @Test
  void what_cannot_be_said_changes_nothing() {
    var nobody = new SpeakerName("Nobody");
    assertThatThrownBy(() -> library.speakers().merge(TARO, TARO))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> library.speakers().merge(TARO, nobody))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> library.speakers().split(TARO, TURNED))
        .isInstanceOf(IllegalArgumentException.class);
    library.speakers().merge(TARO, TURNED);
    assertThatThrownBy(() -> library.speakers().tellApart(TARO, TURNED))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(library.history().undoable()).contains("speaker.merge");
  }

  @Test
  void the_users_word_on_who_gave_a_talk_goes_before_the_reports() {
    var talk = library.talks().of(first).getFirst().talk().id();
    library
        .talks()
        .correct(
            talk,
            TalkEdit.NOTHING.withSpeakers(List.of(new Speaking("Wen Li \ud83c\udf0a", null))));
    assertThat(names()).contains("Wen Li \ud83c\udf0a").doesNotContain("Taro Takahashi");
    library.talks().dismiss(talk);
    assertThat(names()).doesNotContain("Wen Li \ud83c\udf0a");
  }

  @Test
  void five_thousand_speakers_are_listed_and_compared_in_a_moment() {
    var talks = new ArrayList<DetectedTalk>();
    for (int i = 0; i < 5_000; i++) {
      talks.add(talk("Talk number " + i, new Speaking(invented(i), "Quay " + i % 90)));
    }
    for (int from = 0; from < talks.size(); from += 50) {
      put(
          "https://many.example/" + from,
          "Great Conf " + from,
          talks.subList(from, from + 50).toArray(DetectedTalk[]::new));
    }
    library.speakers().offers();
    long start = System.nanoTime();
    assertThat(library.speakers().list()).hasSizeGreaterThan(4_900);
    long listed = System.nanoTime();
    library.speakers().offers();
    long offered = System.nanoTime();
    System.getLogger("speakers")
        .log(
            System.Logger.Level.INFO,
            "list {0} ms, offers {1} ms",
            (listed - start) / 1_000_000,
            (offered - listed) / 1_000_000);
    assertThat(Duration.ofNanos(offered - start)).isLessThan(Duration.ofSeconds(30));
  }

  /** Of a hundred given and fifty family names. */
  private static String invented(int i) {
    var syllables = List.of("ka", "lo", "mi", "ne", "tu", "ra", "so", "vi", "de", "bo");
    return (syllables.get(i % 10) + syllables.get(i / 10 % 10) + "n")
        + " "
        + (syllables.get(i / 100 % 10) + syllables.get(i / 1000 % 5) + "ster");
  }
}
