package app.hallway.ui.side;

import static app.hallway.ui.side.PaneOnBench.seen;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.ToldReports;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.Suggestion;
import app.hallway.model.TalkKind;
import app.hallway.testing.Fx;
import app.hallway.ui.side.SidePaneViewModel.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

/** What may be talks, in the side pane and by keys alone. */
@Tag("window")
final class SuggestionsPaneTest {
  private static final List<String> FEW =
      List.of("Lanterns for everyone", "Trusting a clock", "Signals at sea");

  @TempDir Path folder;
  @AutoClose private PaneOnBench shown;
  private FxRobot robot;
  private Bench bench;
  private SidePane pane;
  private Stage stage;
  private ReportId report;

  @BeforeEach
  void open() throws Exception {
    shown = new PaneOnBench(folder);
    robot = shown.robot;
    bench = shown.bench;
    pane = shown.pane;
    stage = shown.stage;
    report = open(FEW);
    seen("the suggestions", () -> rows().size() == 3);
  }

  private ReportId open(List<String> perhaps) {
    var text =
        String.join("\n\n\n", Stream.concat(Stream.of(Bench.FLAGS), perhaps.stream()).toList());
    var opened =
        ToldReports.put(
            bench.library(),
            "https://example.org/evening-" + perhaps.size(),
            "The evening",
            text,
            List.of(Bench.talk(Bench.FLAGS, TalkKind.TALK, null, List.of(), List.of(), 0.9)),
            perhaps.stream()
                .map(
                    title ->
                        Bench.talk(
                            title,
                            TalkKind.TALK,
                            null,
                            List.of(new Speaking("Priit Kask", "Lumen")),
                            List.of(),
                            0.3))
                .toList());
    Fx.run(() -> bench.workspace().open(opened));
    return opened;
  }

  @Test
  void one_key_takes_one_another_dismisses_the_next_and_both_come_back() {
    enter();
    robot.type(KeyCode.T);
    seen("the talk", () -> told().contains(FEW.getFirst()) && focusedIn(".talk-row"));
    assertThat(suggested()).containsExactly(FEW.get(1), FEW.get(2));
    enter();
    robot.type(KeyCode.X);
    seen("it gone", () -> suggested().equals(List.of(FEW.get(2))));
    seen("the next", () -> rows().size() == 1 && rows().getFirst().isFocused());
    robot.clickOn("Undo");
    seen("the dismissed one", () -> suggested().equals(FEW.subList(1, 3)));
    bench.library().history().undo();
    seen("the taken one", () -> rows().size() == 3);
    assertThat(told()).containsExactly(Bench.FLAGS);
  }

  @Test
  void enter_and_delete_do_the_same() {
    enter();
    robot.type(KeyCode.DELETE);
    seen("it gone", () -> suggested().equals(FEW.subList(1, 3)) && rows().size() == 2);
    robot.type(KeyCode.ENTER);
    seen("the talk", () -> told().contains(FEW.get(1)));
  }

  @Test
  void arrows_go_from_the_talks_over_the_heading_to_each_and_the_page_follows() {
    Fx.run(() -> pane.lookup(".talk-row").requestFocus());
    robot.type(KeyCode.DOWN);
    assertThat(focusedIn(".perhaps-heading")).isTrue();
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    assertThat(rows().get(1).isFocused()).isTrue();
    assertThat(Fx.call(() -> bench.workspace().goal().get()).span())
        .isEqualTo(bench.library().talks().suggestions(report).get(1).span());
    robot.type(KeyCode.UP).type(KeyCode.UP).type(KeyCode.UP);
    assertThat(focusedIn(".talk-row")).isTrue();
  }

  @Test
  void many_stand_folded_until_a_key_opens_them() {
    open(IntStream.rangeClosed(10, 29).mapToObj(i -> "Evening talk " + i).toList());
    seen("only their number", () -> !isOpen() && isNamed("20"));
    Fx.run(() -> pane.lookup(".perhaps-heading").requestFocus());
    robot.type(KeyCode.SPACE);
    seen("all of them", () -> isOpen() && pane.lookupAll(".suggestion-row").size() == 20);
  }

  @Test
  void all_that_the_keyboard_reaches_can_be_heard() {
    enter();
    seen("the card", () -> pane.lookup(".suggestion-body") != null);
    assertThat(
            Fx.call(
                () ->
                    pane.lookup(".suggestions").lookupAll("*").stream()
                        .filter(Node::isFocusTraversable)
                        .filter(node -> node.getAccessibleText() == null)
                        .toList()))
        .isEmpty();
    assertThat(rows().getFirst().getAccessibleText())
        .isEqualTo(
            "Perhaps a talk: Lanterns for everyone. Priit Kask · line 1."
                + " T takes it, X dismisses it.");
  }

  private void enter() {
    Fx.run(() -> pane.viewModel().segment().set(Segment.NOTES));
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT4).release(KeyCode.CONTROL);
    seen("a row with the keyboard", () -> focusedIn(".suggestion-row"));
  }

  private boolean focusedIn(String selector) {
    return Fx.call(() -> pane.lookupAll(selector).contains(stage.getScene().getFocusOwner()));
  }

  private boolean isOpen() {
    return pane.lookup(".suggestions > .open").isVisible();
  }

  private boolean isNamed(String number) {
    return pane.lookup(".perhaps-heading").getAccessibleText().contains(number);
  }

  private List<String> told() {
    return bench.library().talks().of(report).stream().map(it -> it.talk().title()).toList();
  }

  private List<String> suggested() {
    return bench.library().talks().suggestions(report).stream().map(Suggestion::title).toList();
  }

  private List<Node> rows() {
    return shown.all(".suggestion-row");
  }
}
