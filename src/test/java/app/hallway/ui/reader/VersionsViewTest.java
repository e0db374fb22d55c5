package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Change;
import app.hallway.model.HighlightColour;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.render.Theme;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import org.awaitility.Awaitility;
import org.awaitility.core.ThrowingRunnable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A report of several versions in the reader. */
@Tag("window")
class VersionsViewTest {
  private static final String FIRST =
      """
      ---
      title: "Three days at Harbour Conf 2026"
      canonical_url: https://example.org/harbour
      ---

      The ferry was late, the coffee was early, and the best conversations happened between the rooms.

      ## Day 1

      ### Keynote: Boring queues (Leila Haddad, Northwind Freight)

      Her claim was simple: a retry is a write that you forgot to design. The middle third walked
      through four outages.

      ### Talk: Feature flags are a database (Ana Reyes)

      Treat them as rows with owners and a time to live, and half of the stories go away.

      Recordings are promised for October.
      """;
  private static final String SECOND =
      FIRST
          .replace("## Day 1", "## Thursday, on the pier")
          .replace(
              "four outages.",
              "four outages, one of them her own.\\n"
                  + "[Recording](https://www.youtube.com/watch?v=queues00001)")
          .replace("\\n", "\n")
          .replace(
              "Recordings are promised for October.\n",
              """
              ### Talk: Charts without paper (Ben Tiller, Tide Works)

              He drew the tide from memory, twice, and was right both times.
              [Slides](https://speakerdeck.com/ben/charts)
              """);

  private ReaderDesk desk;
  private ReportId report;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    desk = new ReaderDesk(folder);
    report = desk.add("harbour.md", FIRST);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  private void comeBackToTheSecond() {
    desk.library.reports().markRead(report, true);
    desk.add("harbour.md", SECOND);
    desk.open(report);
  }

  private static void eventually(ThrowingRunnable assertion) {
    Awaitility.await().untilAsserted(assertion);
  }

  private boolean isShown(String text) {
    return buttons().anyMatch(button -> button.getText().equals(text));
  }

  private Stream<Button> buttons() {
    return desk.view.lookupAll(".version-bar .text-button").stream()
        .map(Button.class::cast)
        .filter(Button::isVisible);
  }

  private void press(String text) {
    Fx.run(
        () ->
            buttons()
                .filter(button -> button.getText().equals(text))
                .findFirst()
                .orElseThrow()
                .fire());
  }

  private String sentence() {
    return Fx.call(() -> ((Label) desk.view.lookup(".version-bar .sentence")).getText());
  }

  private List<MenuItem> menu() {
    return ((MenuButton) desk.view.lookup(".version-bar .quiet-menu")).getItems();
  }

  private void choose(MenuItem item) {
    Fx.run(item::fire);
    desk.settle();
  }

  private String painted() {
    return desk.ask(
        "Array.from(CSS.highlights.get('news') || []).map(range => range.toString()).join('|')");
  }

  private String signs() {
    return desk.ask(
        "Array.from(document.querySelectorAll('.change')).map(e => e.className.slice(7)).join()");
  }

  @Test
  void a_report_of_one_version_has_no_bar() {
    desk.open(report);
    assertThat(Fx.call(() -> desk.view.lookup(".version-bar").isVisible())).isFalse();
  }

  @Test
  void what_is_new_is_marked_in_the_page_and_the_page_stays_as_it_was() {
    comeBackToTheSecond();
    eventually(() -> assertThat(painted()).contains("Thursday", "one of them her own"));
    assertThat(signs()).contains("added", "altered", "removed");
    assertThat(sentence())
        .startsWith(
            "New since you read it: 1 talk added, 1 recording added, 1 link to slides added");
    assertThat(desk.ask("hallway.length()"))
        .isEqualTo(
            Integer.toString(
                desk.library.reports().open(report).orElseThrow().readingText().length()));
    assertThat(desk.ask("document.querySelectorAll('article .change').length")).isEqualTo("0");
    press("List");
    Fx.picture(desk.scene, "changes-light");
    Fx.run(() -> desk.workspace.theme().set(Theme.DARK));
    Fx.picture(desk.scene, "changes-dark");
  }

  @Test
  void the_list_goes_to_each_change_and_the_keys_go_on() {
    comeBackToTheSecond();
    press("List");
    var list = (ListView<?>) desk.view.lookup(".change-list");
    assertThat(list.getItems()).hasSizeGreaterThan(5);
    assertThat(list.getItems())
        .filteredOn(Change.Removed.class::isInstance)
        .extracting(change -> ((Change.Removed) change).words())
        .containsExactly("Recordings are promised for October.");
    Fx.run(() -> desk.view.stepChange(1));
    Fx.run(() -> desk.view.stepChange(1));
    assertThat(Fx.call(() -> list.getSelectionModel().getSelectedIndex())).isEqualTo(1);
    Fx.run(() -> desk.view.stepChange(-1));
    Fx.run(() -> desk.view.stepChange(-1));
    assertThat(Fx.call(() -> list.getSelectionModel().getSelectedIndex()))
        .isEqualTo(list.getItems().size() - 1);
  }

  @Test
  void what_was_seen_is_marked_no_more() {
    comeBackToTheSecond();
    press("Mark as seen");
    eventually(() -> assertThat(painted()).isEmpty());
    eventually(
        () -> assertThat(desk.library.reports().find(report).orElseThrow().changed()).isFalse());
    assertThat(sentence()).startsWith("Version 2 of 2");
  }

  @Test
  void an_older_version_is_read_with_its_highlights_and_cannot_be_marked() {
    var text = desk.library.reports().open(report).orElseThrow().readingText();
    int place = text.indexOf("promised for October");
    var span = new TextSpan(place, place + 20);
    MarkedReport.text(desk.library, report, span, HighlightColour.GREEN);
    desk.add("harbour.md", SECOND);
    desk.open(report);
    assertThat(desk.ask("CSS.highlights.has('green')")).isEqualTo("false");
    choose(menu().get(1));
    eventually(
        () ->
            assertThat(desk.ask("Array.from(CSS.highlights.get('green') || []).join()"))
                .isEqualTo("promised for October"));
    assertThat(desk.ask("document.querySelector('article').textContent")).contains("Day 1");
    assertThat(sentence()).contains("Version 1 of 2").contains("not marked");
    desk.ask("hallway.select(5, 20)");
    assertThat(Fx.call(() -> desk.view.lookup(".mark-bar"))).isNull();
    Fx.picture(desk.scene, "version-old");
    press("Back to the newest");
    desk.settle();
    eventually(() -> assertThat(sentence()).startsWith("Version 2 of 2"));
    assertThat(desk.ask("document.querySelector('article').textContent")).contains("Thursday");
  }

  @Test
  void any_two_versions_are_compared() {
    desk.library.reports().markRead(report, true);
    desk.add("harbour.md", SECOND);
    desk.add("harbour.md", SECOND + "\nAnd a word of thanks to the crew of the ferry.\n");
    desk.library.reports().markRead(report, true);
    desk.open(report);
    assertThat(painted()).isEmpty();
    choose(((Menu) menu().getLast()).getItems().getFirst());
    eventually(
        () -> assertThat(painted()).isEqualTo("And a word of thanks to the crew of the ferry."));
    assertThat(sentence()).isEqualTo("Version 3 against version 2: 1 passage new");
    assertThat(isShown("Mark as seen")).isFalse();
    press("Done");
    eventually(() -> assertThat(painted()).isEmpty());
  }

  @Test
  void after_the_newest_became_another_report_the_way_back_stands_over_the_page() {
    desk.add("harbour.md", SECOND);
    desk.open(report);
    choose(menu().get(menu().size() - 2));
    eventually(() -> assertThat(desk.workspace.report().get()).isNotEqualTo(report));
    desk.settle();
    var bar = desk.view.lookup(".undo-bar");
    eventually(() -> assertThat(Fx.call(bar::isVisible)).isTrue());
    Fx.picture(desk.scene, "separated");
    Fx.run(((Button) bar.lookup(".text-button"))::fire);
    eventually(() -> assertThat(desk.workspace.report().get()).isEqualTo(report));
    eventually(() -> assertThat(sentence()).startsWith("Version 2 of 2"));
    assertThat(Fx.call(bar::isVisible)).isFalse();
  }

  @Test
  void one_that_was_taken_back_is_told_from_the_newest_with_the_times_of_both() {
    desk.add("harbour.md", SECOND);
    desk.library.history().undo();
    desk.open(report);
    assertThat(sentence())
        .matches("Version 1 of 2, imported on .*, \\d\\d:\\d\\d\\. A later one was taken back\\.");
    var time = "\\d+ \\w{3} \\d{4}, \\d\\d:\\d\\d";
    assertThat(menu().getFirst().getText())
        .matches("Version 2, imported on " + time + ": taken back");
    assertThat(menu().get(1).getText())
        .matches("Version 1, imported on " + time + ": newest \\(shown\\)");
    choose(menu().getFirst());
    eventually(
        () ->
            assertThat(sentence())
                .matches(
                    "Version 2 of 2, taken back, as it was on "
                        + time
                        + "\\. It can be read, not marked\\."));
    Fx.picture(desk.scene, "version-taken-back");
    desk.library.history().redo();
    press("Back to the newest");
    eventually(() -> assertThat(sentence()).startsWith("New since you read it"));
    assertThat(menu().get(1).getText()).matches("Version 1, imported on " + time);
  }

  @Test
  void a_place_to_go_to_leads_back_to_the_newest_version() {
    desk.add("harbour.md", SECOND);
    desk.open(report);
    choose(menu().get(1));
    Fx.run(() -> desk.workspace.open(report, new TextSpan(5, 12)));
    eventually(() -> assertThat(sentence()).startsWith("Version 2 of 2"));
  }

  @Test
  void a_version_that_comes_while_one_reads_leaves_the_reader_at_the_same_words() {
    var filler = "\n\nA line about the weather, the pier, and how long the queue was.".repeat(60);
    var long1 = FIRST.replace("## Day 1", filler + "\n\n## Day 1") + filler;
    desk.add("harbour.md", long1);
    desk.open(report);
    var old = desk.library.reports().open(report).orElseThrow();
    int place = old.readingText().indexOf("Treat them as rows");
    Fx.run(() -> desk.workspace.open(report, null));
    desk.ask("hallway.goTo(" + place + ")");
    desk.add(
        "harbour.md",
        long1.replace("The ferry was", "First, some thanks.".repeat(40) + "\n\nThe ferry was"));
    eventually(
        () ->
            assertThat(desk.ask("document.querySelector('article').textContent"))
                .contains("some thanks"));
    desk.settle();
    var now = desk.library.reports().open(report).orElseThrow();
    int wanted = now.readingText().indexOf("Treat them as rows");
    eventually(
        () ->
            assertThat(Integer.parseInt(desk.ask("hallway.top()")))
                .isBetween(wanted - 90, wanted + 60));
    assertThat(now.position()).isNotEqualTo(new ReadingPosition(0, 0));
  }
}
