package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.TalkKind;
import app.hallway.model.TextSpan;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.shared.Workspace;
import java.nio.file.Path;
import java.util.ArrayList;
import javafx.event.Event;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is selected, marked and chosen on the page. */
@Tag("window")
final class MarksOnPageTest {
  private ReaderDesk desk;
  private Hand hand;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    desk = new ReaderDesk(folder);
    hand = new Hand(desk);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_highlight_goes_over_paragraphs_lists_tables_and_code() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    var text = desk.library.reports().open(report).orElseThrow().readingText();
    hand.select(text.indexOf("a retry"), text.indexOf("x = 1"));
    hand.press(KeyCode.DIGIT2);
    Hand.await(() -> desk.library.highlights().of(report).size() == 1);
    var highlight = desk.library.highlights().of(report).getFirst();
    assertThat(highlight.colour()).isEqualTo(HighlightColour.GREEN);
    assertThat(highlight.anchor().quote())
        .isEqualTo(text.substring(text.indexOf("a retry"), text.indexOf("x = 1")));
    Hand.await(
        () ->
            desk.ask("CSS.highlights.get('green') ? CSS.highlights.get('green').size : 0")
                .equals("1"));
  }

  @Test
  void of_overlapping_highlights_the_top_one_alone_is_painted_and_a_click_takes_it_then_the_next() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    var text = desk.library.reports().open(report).orElseThrow().readingText();
    int start = text.indexOf("Her claim");
    var inner = mark(report, start + 4, start + 9, HighlightColour.YELLOW);
    var outer = mark(report, start, start + 60, HighlightColour.RED);
    var later = mark(report, start, start + 60, HighlightColour.BLUE);
    Hand.await(() -> desk.ask("document.querySelectorAll('.edge').length").equals("3"));
    assertThat(paintedAt("claim")).isEqualTo("yellow");
    assertThat(paintedAt("simple")).isEqualTo("blue");
    var left = hand.boxOf(start + 4, start + 6);
    var right = hand.boxOf(start + 7, start + 9); // far enough to make no double click
    assertThat(chosenByClickAt(left)).isEqualTo(inner);
    assertThat(chosenByClickAt(right)).isEqualTo(later);
    assertThat(chosenByClickAt(left)).isEqualTo(outer);
    assertThat(chosenByClickAt(right)).isEqualTo(inner);
    Fx.picture(desk.scene, "reader-overlap");
  }

  private HighlightId chosenByClickAt(Bounds box) {
    hand.clickAt(box);
    return Fx.call(() -> desk.workspace.highlight().get());
  }

  private HighlightId mark(ReportId report, int start, int end, HighlightColour colour) {
    return MarkedReport.text(desk.library, report, new TextSpan(start, end), colour);
  }

  /** The colours that the page paints on a word. */
  private String paintedAt(String word) {
    return desk.ask(
        """
        (() => { const walk = document.createTreeWalker(document.querySelector('article'), 4);
          let node; while (node = walk.nextNode()) { const at = node.data.indexOf('%s');
            if (at >= 0) return [...CSS.highlights].filter(([, ranges]) =>
              [...ranges].some(r => r.isPointInRange(node, at + 1))).map(([name]) => name).join(); }
        })()"""
            .formatted(word));
  }

  @Test
  void the_star_highlights_a_talk_and_takes_it_back_without_a_new_page() {
    var report = reportWithTalk();
    desk.open(report);
    var page = desk.ask("location.href");
    hand.click(".mention .star");
    Hand.await(
        () -> !desk.ask("document.querySelectorAll('.mention[data-mark]').length").equals("0"));
    assertThat(desk.library.highlights().of(report)).hasSize(1);
    Fx.picture(desk.scene, "reader-star");
    hand.click(".mention .star");
    Hand.await(() -> desk.library.highlights().of(report).isEmpty());
    assertThat(desk.ask("location.href")).isEqualTo(page);
  }

  @Test
  void the_pencil_asks_for_a_note_about_the_talk() {
    desk.open(reportWithTalk());
    var asked = new ArrayList<Workspace.Request>();
    desk.workspace.onRequest(asked::add);
    hand.click(".mention .pencil");
    assertThat(Fx.call(asked::getLast))
        .asInstanceOf(InstanceOfAssertFactories.type(Workspace.NoteRequest.class))
        .extracting(Workspace.NoteRequest::target)
        .isInstanceOf(NoteTarget.AboutTalk.class);
  }

  @Test
  void sentences_can_be_selected_by_keys_alone() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    hand.press(KeyCode.S);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.DOWN);
    hand.press(KeyCode.DIGIT1);
    Hand.await(() -> desk.library.highlights().of(report).size() == 1);
    assertThat(desk.library.highlights().of(report).getFirst().anchor().quote()).isEqualTo("Day 1");
  }

  @Test
  void a_selection_that_was_scrolled_from_is_still_marked_by_keys() {
    var report = desk.add("a.md", ReaderDesk.REPORT + "\n\nAnd on.".repeat(200));
    desk.open(report);
    hand.press(KeyCode.S);
    hand.press(KeyCode.PAGE_DOWN);
    Hand.await(() -> Fx.call(() -> !desk.view.lookup(".mark-bar").getParent().isVisible()));
    hand.press(KeyCode.DIGIT1);
    Hand.await(() -> desk.library.highlights().of(report).size() == 1);
  }

  @Test
  void the_selection_shows_the_bar() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    var text = desk.library.reports().open(report).orElseThrow().readingText();
    hand.select(text.indexOf("a retry"), text.indexOf("design") + 6);
    assertThat(Fx.call(() -> desk.view.lookup(".mark-bar") != null)).isTrue();
    Fx.picture(desk.scene, "reader-bar");
  }

  @Test
  void the_menu_key_offers_what_can_be_done_with_the_selection() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    askForMenu();
    assertThat(menuItem("page-copy").isDisable()).isTrue();
    Fx.run(() -> menuItem("page-all").fire());
    askForMenu();
    assertThat(menuItem("page-copy").isDisable()).isFalse();
    Fx.run(() -> ((Menu) menuItem("page-highlight")).getItems().get(3).fire());
    Hand.await(() -> desk.library.highlights().of(report).size() == 1);
    assertThat(desk.library.highlights().of(report).getFirst().colour())
        .isEqualTo(HighlightColour.PURPLE);
  }

  private void askForMenu() {
    var web = desk.view.lookup(".web-view");
    Fx.run(
        () ->
            Event.fireEvent(
                web,
                new ContextMenuEvent(
                    ContextMenuEvent.CONTEXT_MENU_REQUESTED, 9, 9, 9, 9, true, null)));
  }

  private static MenuItem menuItem(String id) {
    return Fx.call(
        () ->
            Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance)
                .flatMap(window -> ((ContextMenu) window).getItems().stream())
                .filter(item -> id.equals(item.getId()))
                .findFirst()
                .orElseThrow());
  }

  private ReportId reportWithTalk() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    var text = desk.library.reports().open(report).orElseThrow().readingText();
    var passage = new TextSpan(text.indexOf("Boring queues"), text.indexOf("Feature flags"));
    desk.library
        .talks()
        .addByHand(
            MarkedReport.place(desk.library, report, passage), "Boring queues", TalkKind.TALK);
    return report;
  }
}
