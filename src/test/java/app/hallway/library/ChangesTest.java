package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.wording.Wording;
import app.hallway.model.Change;
import app.hallway.model.ChangeCounts;
import app.hallway.model.ChangeKind;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.Placement;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportVersion;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionId;
import app.hallway.testing.MarkedReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class ChangesTest {
  private static final String FIRST =
      """
      ---
      title: "Two days at Harbour Conf 2026"
      ---

      The ferry was late, the coffee was early. Here is what I would tell a colleague.

      ## Day 1

      ### Keynote: Boring queues (Leila Haddad, Northwind Freight)

      Her claim was simple: a retry is a write that you forgot to design. [Schedule](https://harbour.sched.com/event/1a)

      ### Talk: Feature flags are a database (Tomasz Wilk)

      Treat them as rows with owners and a time to live. Recordings will follow.
      """;
  private static final String SECOND =
      FIRST
          .replace(
              "[Schedule](https://harbour.sched.com/event/1a)",
              "[Schedule](https://harbour.sched.com/event/1a)"
                  + " [Recording](https://www.youtube.com/watch?v=queues00001)")
          .replace("## Day 1", "## Thursday")
          .replace(
              "Recordings will follow.",
              """
              Recordings are out.

              And a word on lunch: it was served on the pier, in the rain.
              """);

  @TempDir Path folder;
  @AutoClose private Library library;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
  }

  private ImportOutcome take(String text) throws IOException {
    var file = Files.writeString(folder.resolve("harbour.md"), text);
    return library
        .importing()
        .importAll(List.of(file), Importing.Progress.NONE, () -> false)
        .outcomes()
        .getFirst();
  }

  private ReportId first() throws IOException {
    take(FIRST);
    return library.reports().at(folder.resolve("harbour.md").toString()).orElseThrow();
  }

  private ReportSummary summary(ReportId report) {
    return library.reports().find(report).orElseThrow();
  }

  private VersionId version(ReportId report, int number) {
    return library.versions().numbered(report, number).orElseThrow().id();
  }

  @Test
  void an_import_says_what_is_different() throws IOException {
    first();
    assertThat(take(SECOND))
        .isInstanceOfSatisfying(
            ImportOutcome.NewVersion.class,
            version ->
                assertThat(version.changes().numbers())
                    .isEqualTo(
                        Map.of(
                            ChangeKind.RECORDING_ADDED, 1,
                            ChangeKind.HEADING_RENAMED, 1,
                            ChangeKind.PASSAGE_ADDED, 1,
                            ChangeKind.PASSAGE_ALTERED, 1)));
  }

  @Test
  void a_report_is_changed_until_its_newest_version_is_seen() throws IOException {
    var report = first();
    take(SECOND);
    assertThat(summary(report).changed()).as("nobody has read it").isFalse();
    assertThat(library.versions().unseen(report)).isEmpty();
    library.reports().begin(report);
    take(SECOND + "\nOne more thing.\n");
    assertThat(summary(report).changed()).isTrue();
    library.reports().begin(report);
    assertThat(library.versions().unseen(report))
        .hasValueSatisfying(
            unseen -> {
              assertThat(unseen.from().number()).isEqualTo(2);
              assertThat(unseen.counts().numbers()).containsOnlyKeys(ChangeKind.PASSAGE_ADDED);
            });
    library.versions().markSeen(report);
    assertThat(summary(report).changed()).isFalse();
    assertThat(library.versions().unseen(report)).isEmpty();
  }

  @Test
  void what_changed_over_several_versions_is_told_since_the_last_reading() throws IOException {
    var report = first();
    library.reports().begin(report);
    take(SECOND);
    take(SECOND + "\nOne more thing.\n");
    assertThat(library.versions().unseen(report).orElseThrow().counts().numbers())
        .containsEntry(ChangeKind.PASSAGE_ADDED, 2)
        .containsEntry(ChangeKind.RECORDING_ADDED, 1);
  }

  @Test
  void a_version_in_which_nothing_is_seen_to_be_new_is_no_news() throws IOException {
    var report = first();
    library.reports().begin(report);
    assertThat(take(FIRST.replace("---\n\n", "layout: post\n---\n\n")))
        .isInstanceOfSatisfying(
            ImportOutcome.NewVersion.class,
            version -> assertThat(version.changes()).isEqualTo(ChangeCounts.NONE));
    assertThat(summary(report).changed()).isFalse();
    assertThat(library.versions().of(report)).hasSize(2);
  }

  @Test
  void a_link_is_told_with_the_talk_that_it_belongs_to() throws IOException {
    var report = first();
    take(SECOND);
    var changes =
        library.versions().between(version(report, 1), version(report, 2)).orElseThrow().changes();
    assertThat(changes)
        .filteredOn(Change.LinkAdded.class::isInstance)
        .singleElement()
        .isInstanceOfSatisfying(
            Change.LinkAdded.class,
            link -> {
              assertThat(link.about()).isEqualTo("Boring queues");
              assertThat(link.url()).contains("queues00001");
            });
  }

  @Test
  void versions_compare_both_ways() throws IOException {
    var report = first();
    take(SECOND);
    var back = library.versions().between(version(report, 2), version(report, 1)).orElseThrow();
    assertThat(back.counts().numbers())
        .containsEntry(ChangeKind.LINK_REMOVED, 1)
        .containsEntry(ChangeKind.PASSAGE_REMOVED, 1)
        .containsEntry(ChangeKind.HEADING_RENAMED, 1);
  }

  @Test
  void a_new_talk_is_one_change_with_its_heading() throws IOException {
    take(FIRST);
    assertThat(
            take(
                FIRST
                    + """

                    ### Talk: Charts without paper (Ben Tiller, Tide Works)

                    He drew the tide from memory. [Slides](https://speakerdeck.com/ben/charts)
                    """))
        .isInstanceOfSatisfying(
            ImportOutcome.NewVersion.class,
            version ->
                assertThat(version.changes().numbers())
                    .isEqualTo(
                        Map.of(
                            ChangeKind.TALK_ADDED, 1,
                            ChangeKind.SLIDES_ADDED, 1,
                            ChangeKind.PASSAGE_ADDED, 1)));
  }

  @Test
  void an_older_version_opens_with_its_text_its_title_and_its_highlights() throws IOException {
    var report = first();
    var text = library.reports().open(report).orElseThrow().readingText();
    int place = text.indexOf("The ferry");
    MarkedReport.text(library, report, new TextSpan(place, place + 18), HighlightColour.GREEN);
    take("New words before all others, by some way.\n\n" + SECOND);
    var old = library.versions().open(version(report, 1)).orElseThrow();
    assertThat(old.newest()).isFalse();
    assertThat(old.number()).isEqualTo(1);
    assertThat(old.readingText()).isEqualTo(text);
    assertThat(library.versions().marks(old.version()).highlights())
        .extracting(mark -> mark.placement())
        .containsExactly(new Placement.Anchored(new TextSpan(place, place + 18)));
    assertThat(library.versions().marks(old.version()).talks())
        .extracting(told -> told.talk().title())
        .containsExactly("Boring queues", "Feature flags are a database");
    assertThat(library.reports().open(report).orElseThrow().newest()).isTrue();
  }

  @Test
  void reading_goes_on_at_the_same_words() throws IOException {
    var report = first();
    var old = library.reports().open(report).orElseThrow();
    int place = old.readingText().indexOf("a retry is a write");
    library.reports().rememberPosition(report, old.version(), new ReadingPosition(place, 0.5));
    take(SECOND.replace("The ferry was late", "A word of thanks first.\n\nThe ferry was late"));
    var now = library.reports().open(report).orElseThrow();
    assertThat(now.position())
        .isEqualTo(new ReadingPosition(now.readingText().indexOf("a retry is a write"), 0.5));
  }

  @Test
  void an_import_that_is_taken_back_is_no_news_any_more() throws IOException {
    var report = first();
    library.reports().begin(report);
    take(SECOND);
    library.history().undo();
    assertThat(summary(report).changed()).isFalse();
    assertThat(library.versions().of(report))
        .filteredOn(ReportVersion::current)
        .extracting(ReportVersion::number)
        .containsExactly(1);
  }

  @Test
  void what_is_said_of_changes_is_a_sentence() {
    assertThat(
            Wording.changes(
                new ChangeCounts(
                    Map.of(ChangeKind.RECORDING_ADDED, 2, ChangeKind.HEADING_RENAMED, 1))))
        .isEqualTo("2 recordings added, 1 heading renamed");
    for (var kind : ChangeKind.values()) {
      assertThat(Wording.changes(new ChangeCounts(Map.of(kind, 3)))).doesNotContain("{");
    }
  }
}
