package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.model.ReportId;
import app.hallway.model.TalkKind;
import app.hallway.testing.MarkedReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Versions that a report shows again, which it had shown before. */
final class ShownAgainTest {
  private static final String LONGER = "A word of thanks to the crew first.\n\n\n" + Reported.TEXT;

  @TempDir Path folder;
  @AutoClose private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = Reported.in(library);
  }

  private void mark(String words) {
    library
        .highlights()
        .markText(MarkedReport.place(library, report, words), HighlightColour.GREEN);
  }

  private List<String> words() {
    var text = library.reports().open(report).orElseThrow().readingText();
    return library.highlights().of(report).stream()
        .map(
            mark ->
                mark.placement() instanceof Placement.Anchored(var span)
                    ? span.of(text)
                    : mark.placement().toString())
        .toList();
  }

  @Test
  void what_is_imported_again_after_an_undo_has_its_marks_on_their_words() {
    mark("Ben Tiller drew the tide from memory.");
    Reported.in(library, LONGER, Reported.talks());
    library.history().undo();
    Reported.in(library, LONGER, Reported.talks());
    assertThat(words()).containsExactly("Ben Tiller drew the tide from memory.");
  }

  @Test
  void what_was_marked_since_is_found_in_a_version_that_comes_back() {
    Reported.in(library, LONGER, Reported.talks());
    mark("And home again.");
    Reported.in(library);
    assertThat(words()).containsExactly("And home again.");
    mark("The coffee was good.");
    Reported.in(library, LONGER, Reported.talks());
    assertThat(words()).containsExactly("The coffee was good.", "And home again.");
  }

  @Test
  void a_mark_that_was_tied_to_other_words_since_does_not_go_back_to_its_first_ones() {
    mark("Ben Tiller drew the tide from memory.");
    Reported.in(library, LONGER, Reported.talks());
    var mark = library.highlights().of(report).getFirst().id();
    library.highlights().attach(mark, MarkedReport.place(library, report, "And home again."));
    Reported.in(library);
    assertThat(words()).containsExactly("And home again.");
  }

  /** An older program left such marks behind. */
  @Test
  void marks_that_nobody_looked_for_are_looked_for_when_the_report_is_opened_or_rebuilt()
      throws Exception {
    mark("The coffee was good.");
    forgetPlaces();
    assertThat(words()).containsExactly("The coffee was good.");
    forgetPlaces();
    library.upkeep().rebuild();
    assertThat(library.highlights().of(report))
        .allMatch(mark -> mark.placement() instanceof Placement.Anchored);
  }

  private void forgetPlaces() throws SQLException, LibraryException {
    library.close();
    var file = folder.resolve("a.hallway");
    try (var connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        var statement = connection.createStatement()) {
      statement.executeUpdate("DELETE FROM placement");
    }
    library = Library.open(file, Clock.systemUTC());
  }

  @Test
  void a_talk_with_a_note_is_kept_in_a_version_that_does_not_tell_of_it_each_time_it_comes() {
    var talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    var without = List.of(Reported.talks().getLast());
    Reported.in(library, LONGER, without);
    library.history().undo();
    Reported.in(library, LONGER, without);
    assertThat(library.talks().of(report)).extracting(told -> told.talk().id()).contains(talk);
    assertThat(library.notes().of(report)).hasSize(1);
  }

  @Test
  void a_talk_that_got_a_note_since_is_kept_in_an_older_version_that_comes_back() {
    Reported.in(library, "Nothing but the way home.\n", List.of());
    Reported.in(library);
    var talk = Reported.firstTalk(library, report);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    Reported.in(library, "Nothing but the way home.\n", List.of());
    assertThat(library.notes().of(report)).hasSize(1);
  }

  /** What is told there only is by the user's word not the talk that it was taken for. */
  @Test
  void what_was_joined_and_split_goes_with_the_version_that_is_another_report() {
    var one = "### Talk: Feature flags are a database (Ana Reyes)\n\nTreat them as rows.\n\n";
    var two = "### Talk: Charts without paper (Ben Tiller)\n\nHe drew the tide, twice.\n\n";
    report = read("pier", two);
    read("pier", one + two);
    var talks = library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    assertThat(talks).hasSize(2);
    library.talks().join(talks.getFirst(), talks.getLast());
    var mentions = library.talks().page(talks.getFirst()).orElseThrow().mentions();
    var becomes = library.talks().split(mentions.getFirst().id());
    var other = library.versions().separate(MarkedReport.newest(library, report)).orElseThrow();
    assertThat(library.talks().of(other))
        .extracting(told -> told.talk().id())
        .containsExactly(becomes, talks.getFirst());
  }

  /** Of two talks that the words could be of by now it is neither. */
  @Test
  void a_mark_goes_to_the_talk_that_its_own_report_tells_of_where_it_stands() {
    var told =
        "### Talk: Charts without paper (Ben Tiller)\n\nHe drew the tide, twice.\n\n"
            + "[Video](https://www.youtube.com/watch?v=charts00001)\n\n";
    read("pier", told);
    report = read("quay", told);
    read("quay", "More of it by now, and a word of thanks.\n\n" + told);
    var talk = Reported.firstTalk(library, report);
    library.talks().split(library.talks().page(talk).orElseThrow().mentions().getLast().id());
    var own = Reported.firstTalk(library, report);
    assertThat(own).isNotEqualTo(talk);
    library.highlights().markTalk(report, own, HighlightColour.RED);
    var other = library.versions().separate(MarkedReport.newest(library, report)).orElseThrow();
    assertThat(library.talks().of(other))
        .singleElement()
        .satisfies(its -> assertThat(its.highlight()).isNotNull());
  }

  @Test
  void a_mark_in_a_talk_that_lies_in_another_stays_with_it_when_that_is_split() {
    var outer = Reported.firstTalk(library, report);
    var words = "Ada Quayle showed how a rope is tied twice.";
    var inner =
        library
            .talks()
            .addByHand(MarkedReport.place(library, report, words), "The rope", TalkKind.TALK)
            .orElseThrow();
    library.highlights().markTalk(report, inner, HighlightColour.RED);
    library.talks().join(inner, outer);
    var mentions = library.talks().page(inner).orElseThrow().mentions();
    var whole = mentions.stream().filter(it -> it.title().startsWith("Mooring")).findFirst();
    library.talks().split(whole.orElseThrow().id());
    assertThat(library.highlights().of(report))
        .singleElement()
        .satisfies(mark -> assertThat(mark.talk()).isEqualTo(inner));
  }

  @Test
  void a_mark_that_stood_at_what_is_split_away_goes_with_it_or_to_what_is_left() {
    var one = Reported.firstTalk(library, report);
    var other = library.talks().of(report).getLast().talk().id();
    library.highlights().markTalk(report, other, HighlightColour.RED);
    library.talks().join(one, other);
    Reported.in(
        library, Reported.TEXT.replace("drew the tide", "painted the tide"), Reported.talks());
    var first = library.talks().page(one).orElseThrow().mentions().getFirst();
    var becomes = library.talks().split(first.id());
    assertThat(library.highlights().of(report))
        .singleElement()
        .satisfies(
            mark ->
                assertThat(library.talks().of(report))
                    .filteredOn(told -> told.talk().id().equals(mark.talk()))
                    .extracting(told -> new Placement.Edited(told.span()))
                    .contains((Placement.Edited) mark.placement()));
    assertThat(becomes).isNotEqualTo(one);
  }

  private ReportId read(String name, String talks) {
    var address =
        "---\ntitle: Pier Conf 2026 from the %1$s\ncanonical_url: https://example.org/%1$s\n---\n\n"
            .formatted(name);
    var bytes = (address + talks).getBytes(StandardCharsets.UTF_8);
    return switch (library.importing().importBytes(name + ".md", bytes)) {
      case ImportOutcome.Imported done -> done.report();
      case ImportOutcome.NewVersion done -> done.report();
      case ImportOutcome.Unchanged same -> same.report();
      case ImportOutcome.Rejected no -> throw new AssertionError(no.toString());
      case ImportOutcome.PassedOver no -> throw new AssertionError(no.toString());
    };
  }

  @Test
  void a_talk_that_is_kept_goes_as_the_one_that_it_was_split_into() {
    library.history().undo();
    report = Reported.in(library, withoutFirst(), List.of(Reported.talks().getLast()));
    Reported.in(library, LONGER, Reported.talks());
    var talks = library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    library.talks().join(talks.getFirst(), talks.getLast());
    var mentions = library.talks().page(talks.getFirst()).orElseThrow().mentions();
    var becomes = library.talks().split(mentions.getFirst().id());
    var other = library.versions().separate(MarkedReport.newest(library, report)).orElseThrow();
    assertThat(library.talks().of(other))
        .extracting(told -> told.talk().id())
        .containsExactly(becomes);
  }

  @Test
  void a_talk_by_hand_and_its_note_go_with_the_version_that_is_another_report() {
    Reported.in(library, LONGER, Reported.talks());
    var made =
        library
            .talks()
            .addByHand(
                MarkedReport.place(library, report, "A word of thanks to the crew first."),
                "Thanks",
                TalkKind.TALK)
            .orElseThrow();
    library.notes().add(new NoteTarget.AboutTalk(made), NoteKind.NOTE, "Mine");
    var other = library.versions().separate(MarkedReport.newest(library, report)).orElseThrow();
    assertThat(library.notes().of(report)).isEmpty();
    assertThat(library.notes().of(other)).hasSize(1);
    assertThat(library.talks().of(other)).extracting(told -> told.talk().id()).contains(made);
  }

  @Test
  void a_mark_of_a_talk_that_is_told_no_more_finds_the_talk_that_it_is_joined_with() {
    var talk = Reported.firstTalk(library, report);
    library.highlights().markTalk(report, talk, HighlightColour.RED);
    Reported.in(library, withoutFirst(), List.of(Reported.talks().getLast()));
    assertThat(library.highlights().of(report))
        .allMatch(mark -> mark.placement() instanceof Placement.Detached);
    var other = library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    library
        .talks()
        .join(talk, other.stream().filter(id -> !id.equals(talk)).findFirst().orElseThrow());
    assertThat(library.highlights().of(report))
        .allMatch(mark -> mark.placement() instanceof Placement.Edited);
    library.history().undo();
    assertThat(library.highlights().of(report))
        .allMatch(mark -> mark.placement() instanceof Placement.Detached);
  }

  private static String withoutFirst() {
    return Reported.TEXT.replaceFirst("(?s)Mooring many boats.*?twice\\.", "Nothing of the first.");
  }

  @Test
  void a_mark_of_a_talk_that_is_one_of_words_since_a_join_goes_back_to_its_words() {
    var talks = library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    library.highlights().markTalk(report, talks.getFirst(), HighlightColour.RED);
    library.highlights().markTalk(report, talks.getLast(), HighlightColour.BLUE);
    library.talks().join(talks.getFirst(), talks.getLast());
    var text = library.reports().open(report).orElseThrow().readingText();
    assertThat(library.highlights().of(report))
        .allSatisfy(
            mark ->
                assertThat(mark.placement())
                    .isInstanceOfSatisfying(
                        Placement.Anchored.class,
                        place -> assertThat(place.at().of(text)).isEqualTo(mark.anchor().quote())));
    assertThat(library.highlights().of(report))
        .extracting(mark -> mark.wholeTalk())
        .containsExactly(true, false);
  }

  @Test
  void a_mark_of_a_talk_in_the_bin_finds_the_talk_that_it_was_joined_with_meanwhile() {
    var talk = Reported.firstTalk(library, report);
    library.highlights().markTalk(report, talk, HighlightColour.RED);
    Reported.in(library, withoutFirst(), List.of(Reported.talks().getLast()));
    var other =
        ToldReports.put(
            library,
            "https://other.example/b",
            "Elsewhere",
            "Mooring many boats\nby Ada, and\n\n\nCharts without paper\nby Ben",
            Reported.talks());
    var told = library.talks().of(other).stream().map(each -> each.talk().id()).toList();
    assertThat(told).contains(talk);
    library.reports().delete(report);
    library.talks().join(told.getFirst(), told.getLast());
    library.reports().restore(report);
    assertThat(library.highlights().of(report))
        .allMatch(mark -> mark.placement() instanceof Placement.Edited);
  }

  @Test
  void marks_made_before_a_version_that_is_another_report_are_found_in_the_one_below() {
    Reported.in(library, LONGER, Reported.talks());
    Reported.in(library);
    mark("The coffee was good.");
    var third = LONGER + "And a third time.\n";
    Reported.in(library, third, Reported.talks());
    library.versions().separate(MarkedReport.newest(library, report));
    assertThat(words()).containsExactly("The coffee was good.");
  }
}
