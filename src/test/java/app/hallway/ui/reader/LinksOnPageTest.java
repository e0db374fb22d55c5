package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import java.nio.file.Path;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.robot.Robot;
import javafx.scene.text.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where the links of a report lead. */
@Tag("window")
final class LinksOnPageTest {
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
  void a_link_out_is_only_opened_after_it_was_shown() {
    desk.open(desk.add("a.md", ReaderDesk.REPORT));
    hand.click("article p a");
    Hand.await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
    assertThat(desk.visited).isEmpty();
    Fx.run(() -> ((Button) desk.view.lookup(".link-bar .main")).fire());
    assertThat(desk.visited).containsExactly("https://example.org/v/1");
  }

  @Test
  void the_bar_tells_the_true_site_whole_and_in_one_line() {
    var path = "/a%0A%E2%80%AE" + "x".repeat(200);
    desk.open(desk.add("a.md", "# A\n\n[here](https://b\u00fccher.example" + path + ")\n"));
    hand.click("article p a");
    Hand.await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
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
    hand.click("article p a");
    Hand.await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
    assertThat(linkBar())
        .isEqualTo(
            "Not opened, because words before an @ pose as its site:"
                + " https://good.example@evil.example/");
    assertThat(Fx.call(() -> desk.view.lookup(".link-bar .main").isVisible())).isFalse();
    Fx.picture(desk.scene, "reader-link-closed");
  }

  @Test
  void a_host_that_has_no_room_is_still_seen_whole() {
    var host = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example";
    desk.open(desk.add("a.md", "# A\n\n[here](https://" + host + "/x)\n"));
    hand.click("article p a");
    Hand.await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
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
    hand.click("article p a");
    Hand.await(() -> other.equals(Fx.call(() -> desk.workspace.report().get())));
  }

  @Test
  void a_press_on_a_link_and_a_drag_select_and_a_click_offers_it() {
    var report = desk.add("a.md", "# A\n\nSee [the recording of it](https://example.org/v) now.\n");
    desk.open(report);
    var link = hand.box("document.querySelector('article a').getBoundingClientRect()");
    var robot = Fx.call(Robot::new);
    Fx.run(() -> robot.mouseMove(hand.onScreen(link.getMinX() + 2, link.getCenterY())));
    Fx.run(() -> robot.mousePress(MouseButton.PRIMARY));
    Fx.run(() -> robot.mouseMove(hand.onScreen(link.getMinX() + 20, link.getCenterY())));
    Fx.run(() -> robot.mouseMove(hand.onScreen(link.getMaxX() - 2, link.getCenterY())));
    Fx.run(() -> robot.mouseRelease(MouseButton.PRIMARY));
    Hand.await(() -> desk.ask("getSelection().toString()").equals("the recording of it"));
    assertThat(Fx.call(() -> desk.view.lookup(".link-bar").isVisible())).isFalse();
    hand.press(KeyCode.DIGIT1);
    Hand.await(() -> desk.library.highlights().of(report).size() == 1);
    hand.clickAt(link);
    Hand.await(() -> Fx.call(() -> desk.view.lookup(".link-bar").isVisible()));
  }
}
