package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.TalkKind;
import app.hallway.model.TextSpan;
import app.hallway.render.Theme;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.concurrent.Callable;
import javafx.event.Event;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.PixelFormat;
import javafx.scene.input.ContextMenuEvent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import javafx.stage.Window;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
class ReaderViewTest {
  private static final String REPORT =
      """
      # Three days at Harbour Conf 2026

      The ferry was late, the coffee was early, and the best conversations happened between the rooms.

      ## Day 1

      ### Boring queues: what ten years of retries taught us (Leila Haddad)

      Her claim was simple: a retry is a write that you forgot to design. The middle third walked
      through four outages. [Recording](https://example.org/v/1)

      - one
      - two \uD83D\uDE80 stages

      > If nobody can read the graph, it is a painting.

      | a | b |
      |---|---|
      | c | d |

      ```java
      int x = 1;
      ```

      ### Feature flags are a database (Ana Reyes)

      Treat them as rows with owners.
      """;

  private ReaderDesk desk;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    desk = new ReaderDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void the_page_reads_as_the_library_says() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    String text =
        desk.ask(
            "(() => { const a ="
                + " document.querySelector('article').cloneNode(true);a.querySelectorAll('[data-furniture]').forEach(e"
                + " => e.remove()); return a.textContent; })()");
    assertThat(text).isEqualTo(desk.library.reports().open(report).orElseThrow().readingText());
    assertThat(desk.ask("hallway.length()")).isEqualTo(Integer.toString(text.length()));
    Fx.picture(desk.scene, "reader-light");
  }

  @Test
  void a_highlight_goes_over_paragraphs_lists_tables_and_code() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    String text = desk.library.reports().open(report).orElseThrow().readingText();
    select(text.indexOf("a retry"), text.indexOf("x = 1"));
    press(KeyCode.DIGIT2);
    await(() -> desk.library.highlights().of(report).size() == 1);
    var highlight = desk.library.highlights().of(report).getFirst();
    assertThat(highlight.colour()).isEqualTo(HighlightColour.GREEN);
    assertThat(highlight.anchor().quote())
        .isEqualTo(text.substring(text.indexOf("a retry"), text.indexOf("x = 1")));
    await(
        () ->
            desk.ask("CSS.highlights.get('green') ? CSS.highlights.get('green').size : 0")
                .equals("1"));
  }

  @Test
  void of_overlapping_highlights_the_top_one_alone_is_painted_and_a_click_takes_it_then_the_next() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    String text = desk.library.reports().open(report).orElseThrow().readingText();
    int start = text.indexOf("Her claim");
    var inner = mark(report, start + 4, start + 9, HighlightColour.YELLOW);
    var outer = mark(report, start, start + 60, HighlightColour.RED);
    var later = mark(report, start, start + 60, HighlightColour.BLUE);
    await(() -> desk.ask("document.querySelectorAll('.edge').length").equals("3"));
    assertThat(paintedAt("claim")).isEqualTo("yellow");
    assertThat(paintedAt("simple")).isEqualTo("blue");
    Bounds left = boxOf(start + 4, start + 6);
    Bounds right = boxOf(start + 7, start + 9); // far enough to make no double click
    assertThat(chosenByClickAt(left)).isEqualTo(inner);
    assertThat(chosenByClickAt(right)).isEqualTo(later);
    assertThat(chosenByClickAt(left)).isEqualTo(outer);
    assertThat(chosenByClickAt(right)).isEqualTo(inner);
    Fx.picture(desk.scene, "reader-overlap");
  }

  private HighlightId chosenByClickAt(Bounds box) {
    clickAt(box);
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
    String page = desk.ask("location.href");
    click(".mention .star");
    await(() -> !desk.ask("document.querySelectorAll('.mention[data-mark]').length").equals("0"));
    assertThat(desk.library.highlights().of(report)).hasSize(1);
    Fx.picture(desk.scene, "reader-star");
    click(".mention .star");
    await(() -> desk.library.highlights().of(report).isEmpty());
    assertThat(desk.ask("location.href")).isEqualTo(page);
  }

  @Test
  void the_pencil_asks_for_a_note_about_the_talk() {
    desk.open(reportWithTalk());
    click(".mention .pencil");
    assertThat(Fx.call(() -> desk.workspace.noteRequest().get()).target())
        .isInstanceOf(NoteTarget.AboutTalk.class);
  }

  @Test
  void a_link_out_is_only_opened_after_it_was_shown() {
    desk.open(desk.add("a.md", REPORT));
    click("article p a");
    await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
    assertThat(desk.visited).isEmpty();
    Fx.run(() -> ((Button) desk.view.lookup(".link-bar .main")).fire());
    assertThat(desk.visited).containsExactly("https://example.org/v/1");
  }

  @Test
  void the_bar_tells_the_true_site_whole_and_in_one_line() {
    String path = "/a%0A%E2%80%AE" + "x".repeat(200);
    desk.open(desk.add("a.md", "# A\n\n[here](https://b\u00fccher.example" + path + ")\n"));
    click("article p a");
    await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
    assertThat(linkBar())
        .startsWith("https://xn--bcher-kva.example/a%0A%E2%80%AExxx")
        .contains("\u2026")
        .endsWith(" (b\u00fccher.example)");
    Fx.picture(desk.scene, "reader-link");
    Fx.run(() -> ((Button) desk.view.lookup(".link-bar .main")).fire());
    assertThat(desk.visited).containsExactly("https://xn--bcher-kva.example" + path);
  }

  @Test
  void a_link_that_poses_as_another_site_is_not_offered() {
    desk.open(desk.add("a.md", "# A\n\n[here](https://good.example@evil.example/)\n"));
    click("article p a");
    await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
    assertThat(linkBar())
        .isEqualTo(
            "Not opened, because words before an @ pose as its site:"
                + " https://good.example@evil.example/");
    assertThat(Fx.call(() -> desk.view.lookup(".link-bar .main").isVisible())).isFalse();
    Fx.picture(desk.scene, "reader-link-closed");
  }

  @Test
  void a_host_that_has_no_room_is_still_seen_whole() {
    String host = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example";
    desk.open(desk.add("a.md", "# A\n\n[here](https://" + host + "/x)\n"));
    click("article p a");
    await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
    var label = (Label) desk.view.lookup(".link-bar .label");
    var seen = Fx.call(() -> (Text) label.lookup(".text"));
    assertThat(Fx.call(seen::getText).replaceAll("\\s", "")).isEqualTo("https://" + host + "/x");
    Fx.picture(desk.scene, "reader-link-long");
  }

  private String linkBar() {
    return Fx.call(() -> ((Label) desk.view.lookup(".link-bar .label")).getText());
  }

  @Test
  void a_link_to_a_report_of_the_library_opens_it() {
    var other =
        desk.add("b.md", "---\ncanonical_url: https://example.org/b\n---\n# B\n\nText of it.\n");
    desk.open(desk.add("c.md", "# C\n\nSee [b](https://example.org/b) too.\n"));
    click("article p a");
    await(() -> other.equals(Fx.call(() -> desk.workspace.report().get())));
  }

  @Test
  void the_place_is_remembered_and_found_again() {
    var report = desk.add("long.md", "# Long\n\n" + "A paragraph of some words.\n\n".repeat(300));
    var other = desk.add("a.md", REPORT);
    desk.open(report);
    desk.ask("window.scrollTo(0, 3000)");
    String top = desk.ask("hallway.top()");
    await(() -> desk.library.reports().open(report).orElseThrow().position() != null);
    desk.open(other);
    desk.open(report);
    assertThat(Integer.parseInt(desk.ask("hallway.top()")))
        .isCloseTo(Integer.parseInt(top), within(30));
  }

  @Test
  void the_place_is_kept_when_the_window_closes_before_a_rest() {
    var report = desk.add("long.md", "# Long\n\n" + "A paragraph of some words.\n\n".repeat(300));
    desk.open(report);
    desk.ask("window.scrollTo(0, 3000)");
    WaitForAsyncUtils.waitForFxEvents();
    desk.stopWork();
    Fx.run(desk.view::close);
    var position = desk.library.reports().open(report).orElseThrow().position();
    assertThat(position).isNotNull();
    assertThat(position.offset()).isGreaterThan(100);
  }

  @Test
  void a_goal_is_scrolled_to() {
    var report =
        desk.add("long.md", "# Long\n\n" + "A paragraph of some words.\n\n".repeat(300) + "End\n");
    String text = desk.library.reports().open(report).orElseThrow().readingText();
    Fx.run(
        () ->
            desk.workspace.open(
                report, new TextSpan(text.indexOf("End"), text.indexOf("End") + 3)));
    desk.settle();
    assertThat(Double.parseDouble(desk.ask("window.scrollY"))).isGreaterThan(3000);
  }

  @Test
  void sentences_can_be_selected_by_keys_alone() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    press(KeyCode.S);
    press(KeyCode.DOWN);
    press(KeyCode.DOWN);
    press(KeyCode.DIGIT1);
    await(() -> desk.library.highlights().of(report).size() == 1);
    assertThat(desk.library.highlights().of(report).getFirst().anchor().quote()).isEqualTo("Day 1");
  }

  @Test
  void a_selection_that_was_scrolled_from_is_still_marked_by_keys() {
    var report = desk.add("a.md", REPORT + "\n\nAnd on.".repeat(200));
    desk.open(report);
    press(KeyCode.S);
    press(KeyCode.PAGE_DOWN);
    await(() -> Fx.call(() -> !desk.view.lookup(".mark-bar").getParent().isVisible()));
    press(KeyCode.DIGIT1);
    await(() -> desk.library.highlights().of(report).size() == 1);
  }

  @Test
  void finding_goes_on_from_what_is_being_read() {
    desk.open(desk.add("a.md", "# One\n\nA word." + "\n\nAnd on.".repeat(200) + "\n\nA word."));
    desk.ask("scrollTo(0, 1000)");
    Fx.run(() -> desk.view.find());
    Fx.run(() -> ((TextField) desk.view.lookup(".find-bar .text-field")).setText("word"));
    assertThat(((Label) desk.view.lookup(".find-bar .hint")).getText()).isEqualTo("2 of 2");
  }

  @Test
  void words_are_found_and_counted() {
    desk.open(desk.add("a.md", REPORT));
    Fx.run(() -> desk.view.find());
    Fx.run(() -> ((TextField) desk.view.lookup(".find-bar .text-field")).setText("THE"));
    assertThat(((Label) desk.view.lookup(".find-bar .hint")).getText()).startsWith("1 of ");
    Fx.picture(desk.scene, "reader-find");
  }

  @Test
  void what_was_found_is_not_marked_any_more_once_the_search_or_its_bar_goes() {
    desk.open(desk.add("a.md", REPORT));
    Fx.run(() -> desk.view.requestFocus());
    var before = seen();
    Fx.run(() -> desk.view.find());
    var field = (TextField) desk.view.lookup(".find-bar .text-field");
    Fx.run(() -> field.setText("retr"));
    await(() -> !samePixels(seen(), before));
    Fx.run(() -> field.setText(""));
    await(() -> samePixels(seen(), before));
    Fx.run(() -> field.setText("retr"));
    await(() -> !samePixels(seen(), before));
    Fx.run(() -> ((Button) desk.view.lookup(".find-bar .text-button:last-child")).fire());
    await(() -> samePixels(seen(), before));
  }

  /** The lower part of the page as it is on the screen. */
  private Image seen() {
    return Fx.call(
        () -> {
          var area = desk.view.localToScreen(new BoundingBox(90, 150, 500, 350));
          return new Robot()
              .getScreenCapture(
                  null, area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
        });
  }

  private static boolean samePixels(Image one, Image other) {
    return Arrays.equals(pixels(one), pixels(other));
  }

  private static int[] pixels(Image image) {
    int width = (int) image.getWidth();
    int height = (int) image.getHeight();
    var pixels = new int[width * height];
    image
        .getPixelReader()
        .getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
    return pixels;
  }

  @Test
  void a_press_on_a_link_and_a_drag_select_and_a_click_offers_it() {
    var report = desk.add("a.md", "# A\n\nSee [the recording of it](https://example.org/v) now.\n");
    desk.open(report);
    Bounds link = box("document.querySelector('article a').getBoundingClientRect()");
    var robot = Fx.call(Robot::new);
    Fx.run(() -> robot.mouseMove(onScreen(link.getMinX() + 2, link.getCenterY())));
    Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
    Fx.run(() -> robot.mouseMove(onScreen(link.getMinX() + 20, link.getCenterY())));
    Fx.run(() -> robot.mouseMove(onScreen(link.getMaxX() - 2, link.getCenterY())));
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    await(() -> desk.ask("getSelection().toString()").equals("the recording of it"));
    assertThat(Fx.call(() -> desk.view.lookup(".link-bar").isVisible())).isFalse();
    press(KeyCode.DIGIT1);
    await(() -> desk.library.highlights().of(report).size() == 1);
    clickAt(link);
    await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
  }

  @Test
  void j_and_k_on_the_page_step_talks() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    var talks = desk.library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    assertThat(talks).hasSize(2);
    press(KeyCode.J);
    assertThat(Fx.call(() -> desk.workspace.talk().get())).isEqualTo(talks.getFirst());
    press(KeyCode.J);
    press(KeyCode.J);
    assertThat(Fx.call(() -> desk.workspace.talk().get())).isEqualTo(talks.getLast());
    press(KeyCode.K);
    assertThat(Fx.call(() -> desk.workspace.talk().get())).isEqualTo(talks.getFirst());
  }

  private Bounds boxOf(int start, int end) {
    return box(
        "(b => ({left: b[0], top: b[1], right: b[2], bottom: b[3]}))(hallway.box(%d, %d))"
            .formatted(start, end));
  }

  private Bounds box(String rectangle) {
    double[] edges =
        Arrays.stream(
                desk.ask("(r => [r.left, r.top, r.right, r.bottom].join())(" + rectangle + ")")
                    .split(","))
            .mapToDouble(Double::parseDouble)
            .toArray();
    return new BoundingBox(edges[0], edges[1], edges[2] - edges[0], edges[3] - edges[1]);
  }

  private Point2D onScreen(double x, double y) {
    return desk.view.lookup(".web-view").localToScreen(x, y);
  }

  private void clickAt(Bounds box) {
    Fx.run(
        () -> {
          var robot = new Robot();
          robot.mouseMove(onScreen(box.getCenterX(), box.getCenterY()));
          robot.mouseClick(MouseButton.PRIMARY);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  @Test
  void colours_and_size_change_without_a_new_page() {
    desk.open(desk.add("a.md", REPORT));
    String page = desk.ask("location.href");
    Fx.run(() -> desk.workspace.theme().set(Theme.DARK));
    Fx.run(() -> desk.workspace.textSize().set(21));
    assertThat(desk.ask("getComputedStyle(document.documentElement).fontSize")).isEqualTo("21px");
    assertThat(desk.ask("location.href")).isEqualTo(page);
    Fx.picture(desk.scene, "reader-dark");
  }

  @Test
  void the_selection_shows_the_bar() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    String text = desk.library.reports().open(report).orElseThrow().readingText();
    select(text.indexOf("a retry"), text.indexOf("design") + 6);
    assertThat(Fx.call(() -> desk.view.lookup(".mark-bar") != null)).isTrue();
    Fx.picture(desk.scene, "reader-bar");
  }

  @Test
  void the_menu_key_offers_what_can_be_done_with_the_selection() {
    var report = desk.add("a.md", REPORT);
    desk.open(report);
    askForMenu();
    assertThat(menuItem("page-copy").isDisable()).isTrue();
    Fx.run(() -> menuItem("page-all").fire());
    askForMenu();
    assertThat(menuItem("page-copy").isDisable()).isFalse();
    Fx.run(() -> ((Menu) menuItem("page-highlight")).getItems().get(3).fire());
    await(() -> desk.library.highlights().of(report).size() == 1);
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
    var report = desk.add("a.md", REPORT);
    String text = desk.library.reports().open(report).orElseThrow().readingText();
    var passage = new TextSpan(text.indexOf("Boring queues"), text.indexOf("Feature flags"));
    desk.library
        .talks()
        .addByHand(
            MarkedReport.place(desk.library, report, passage), "Boring queues", TalkKind.TALK);
    return report;
  }

  private void select(int start, int end) {
    desk.ask("hallway.select(" + start + "," + end + ")");
    Fx.run(() -> desk.view.lookup(".web-view").requestFocus());
    press(KeyCode.SHIFT);
  }

  private void press(KeyCode code) {
    Fx.run(() -> desk.view.lookup(".web-view").requestFocus());
    Fx.run(
        () -> {
          var robot = new Robot();
          robot.keyPress(code);
          robot.keyRelease(code);
        });
    WaitForAsyncUtils.waitForFxEvents();
  }

  private void click(String selector) {
    desk.ask(
        "document.querySelector('"
            + selector
            + "').dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))");
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void await(Callable<Boolean> condition) {
    Awaitility.await().until(condition);
  }
}
