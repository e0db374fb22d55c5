package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import app.hallway.model.TextSpan;
import app.hallway.render.Theme;
import app.hallway.testing.Fx;
import java.nio.file.Path;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

@Tag("window")
final class ReaderViewTest {
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
  void the_page_reads_as_the_library_says() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    var text =
        desk.ask(
            "(() => { const a ="
                + " document.querySelector('article').cloneNode(true);a.querySelectorAll('[data-furniture]').forEach(e"
                + " => e.remove()); return a.textContent; })()");
    assertThat(text).isEqualTo(desk.library.reports().open(report).orElseThrow().readingText());
    assertThat(desk.ask("hallway.length()")).isEqualTo(Integer.toString(text.length()));
    Fx.picture(desk.scene, "reader-light");
  }

  @Test
  void the_place_is_remembered_and_found_again() {
    var report = desk.add("long.md", "# Long\n\n" + "A paragraph of some words.\n\n".repeat(300));
    var other = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    desk.ask("window.scrollTo(0, 3000)");
    var top = desk.ask("hallway.top()");
    Hand.await(() -> desk.library.reports().open(report).orElseThrow().position() != null);
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
    var text = desk.library.reports().open(report).orElseThrow().readingText();
    Fx.run(
        () ->
            desk.workspace.open(
                report, new TextSpan(text.indexOf("End"), text.indexOf("End") + 3)));
    desk.settle();
    assertThat(Double.parseDouble(desk.ask("window.scrollY"))).isGreaterThan(3000);
  }

  @Test
  void j_and_k_on_the_page_step_talks() {
    var report = desk.add("a.md", ReaderDesk.REPORT);
    desk.open(report);
    var talks = desk.library.talks().of(report).stream().map(told -> told.talk().id()).toList();
    assertThat(talks).hasSize(2);
    hand.press(KeyCode.J);
    assertThat(Fx.call(() -> desk.workspace.talk().get())).isEqualTo(talks.getFirst());
    hand.press(KeyCode.J);
    hand.press(KeyCode.J);
    assertThat(Fx.call(() -> desk.workspace.talk().get())).isEqualTo(talks.getLast());
    hand.press(KeyCode.K);
    assertThat(Fx.call(() -> desk.workspace.talk().get())).isEqualTo(talks.getFirst());
  }

  @Test
  void colours_and_size_change_without_a_new_page() {
    desk.open(desk.add("a.md", ReaderDesk.REPORT));
    var page = desk.ask("location.href");
    Fx.run(() -> desk.workspace.theme().set(Theme.DARK));
    Fx.run(() -> desk.workspace.textSize().set(21));
    assertThat(desk.ask("getComputedStyle(document.documentElement).fontSize")).isEqualTo("21px");
    assertThat(desk.ask("location.href")).isEqualTo(page);
    Fx.picture(desk.scene, "reader-dark");
  }
}
