package app.hallway.ui.side;

import static app.hallway.ui.side.PaneOnBench.seen;
import static org.assertj.core.api.Assertions.assertThat;
import static org.testfx.util.NodeQueryUtils.isVisible;

import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.HighlightId;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Placement;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.side.SidePaneViewModel.Segment;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;

@Tag("window")
final class SidePaneTest {
  @TempDir Path folder;
  @AutoClose private PaneOnBench shown;
  private FxRobot robot;
  private Bench bench;
  private SidePane pane;
  private Stage stage;
  private boolean left;

  @BeforeEach
  void open() throws Exception {
    shown = new PaneOnBench(folder);
    robot = shown.robot;
    bench = shown.bench;
    pane = shown.pane;
    stage = shown.stage;
    Fx.run(() -> pane.setOnLeave(() -> left = true));
    seen("the talks", () -> rows().size() == 4);
  }

  @Test
  void a_click_on_its_star_highlights_a_talk() {
    robot.clickOn(find(rows().get(1), ".star"));
    seen("the star", () -> bench.told(Bench.FLAGS).highlight() != null);
    seen("its sign", () -> text(find(rows().get(1), ".star")).equals("★"));
    assertThat(bench.workspace().talk().get()).isNull();
  }

  @Test
  void one_key_gives_a_lost_highlight_its_place_again() {
    var lost =
        MarkedReport.text(bench.library(), bench.report(), Bench.sentence(), HighlightColour.BLUE);
    var other = Bench.spanOf(Bench.TEXT, "Treat them as rows with owners.");
    MarkedReport.text(bench.library(), bench.report(), other, HighlightColour.YELLOW);
    bench.put(
        "https://example.org/three-days",
        "Three days",
        Bench.TEXT
            .replace(
                "a retry is a write that you forgot to design",
                "of all that was said on stage nothing else is worth a line here")
            .replace(
                "They deleted it and nobody noticed.",
                "They deleted it. Every retry of that kind is a rite that they forgot to sign.")
            .replace(
                "The soup was good.",
                "The soup was good. Each entry was a write you had forgot by design, some say.")
            .replace("Treat them as rows with owners.", "Treat flags as rows with an owner."));
    robot.clickOn("#segment-highlights");
    seen("the candidates", () -> !pane.lookupAll(".candidate").isEmpty());
    seen("the new words", () -> !pane.lookupAll(".new-words").isEmpty());
    Fx.picture(stage.getScene(), "detached-light");
    shown.darken();
    Fx.picture(stage.getScene(), "detached-dark");
    Fx.run(() -> only(".detached .quote").requestFocus());
    robot.type(KeyCode.DIGIT1);
    seen("its place", () -> isAnchored(lost));
    seen("no lost one", () -> pane.lookupAll(".candidate").isEmpty());
    Fx.picture(stage.getScene(), "reattached-dark");
  }

  private boolean isAnchored(HighlightId highlight) {
    return bench.library().highlights().find(highlight).orElseThrow().placement()
        instanceof Placement.Anchored;
  }

  @Test
  void a_click_on_a_talk_opens_its_card_and_its_links_lead_out() {
    robot.clickOn(rows().getFirst());
    assertThat(bench.workspace().goal().get().span()).isEqualTo(bench.told(Bench.QUEUES).span());
    robot.clickOn(only(".link-row"));
    assertThat(shown.visited).containsExactly("https://video.example.org/watch?v=queues");
    robot.clickOn("#TO_WATCH");
    seen("the intent", () -> bench.told(Bench.QUEUES).talk().followUp() == FollowUp.TO_WATCH);
  }

  @Test
  void a_note_is_written_saved_and_read_without_the_mouse() {
    Fx.run(() -> rows().getFirst().requestFocus());
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER).type(KeyCode.N);
    seen("the editor", () -> only(".note-area").isFocused());
    robot.write("**Rows** with owners");
    robot.press(KeyCode.ALT).type(KeyCode.DIGIT2).release(KeyCode.ALT);
    seen("the note", () -> !notes().isEmpty() && notes().getFirst().kind() == NoteKind.TAKEAWAY);
    assertThat(notes().getFirst().markdown()).isEqualTo("**Rows** with owners");
    seen("that it is saved", () -> text(only(".state")).startsWith("Markdown · saved"));
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    seen("the words", () -> only(".note-reading").isFocused());
    Fx.picture(stage.getScene(), "side-note");
    robot.type(KeyCode.ESCAPE);
    assertThat(left).isTrue();
  }

  @Test
  void an_editor_keeps_text_caret_and_focus_when_the_list_comes_back() {
    robot.clickOn(rows().getFirst());
    robot.type(KeyCode.N);
    seen("the editor", () -> only(".note-area").isFocused());
    robot.write("one three");
    Fx.run(() -> area().positionCaret(4));
    bench
        .library()
        .highlights()
        .markTalk(bench.report(), bench.talk(Bench.STAGING), HighlightColour.RED);
    seen("the star", () -> text(find(rows().get(3), ".star")).equals("★"));
    robot.write("two ");
    assertThat(area().getText()).isEqualTo("one two three");
    assertThat(area().getCaretPosition()).isEqualTo(8);
    Fx.run(pane::saveNow);
    assertThat(notes()).singleElement().extracting(Note::markdown).isEqualTo("one two three");
  }

  @Test
  void a_dismissed_talk_comes_back_with_undo() {
    robot.clickOn(rows().get(1));
    robot.clickOn("Not a talk");
    seen("it gone", () -> rows().size() == 3);
    robot.clickOn("Undo");
    seen("it back", () -> rows().size() == 4);
  }

  @Test
  void where_a_talk_is_dismissed_by_key_the_next_one_has_the_keyboard() {
    Fx.run(() -> rows().get(1).requestFocus());
    robot.type(KeyCode.DELETE);
    seen("the next", () -> rows().size() == 3 && rows().get(1).isFocused());
    Fx.run(() -> rows().getLast().requestFocus());
    robot.type(KeyCode.DELETE);
    seen("the last", () -> rows().size() == 2 && rows().getLast().isFocused());
  }

  @Test
  void words_of_the_page_become_a_talk() {
    var wish =
        new Workspace.TalkRequest(
            MarkedReport.place(bench.library(), bench.report(), Bench.sentence()),
            "The corridor track");
    Fx.run(() -> bench.workspace().ask(wish));
    assertThat(focused()).isInstanceOf(TextArea.class);
    robot.press(KeyCode.CONTROL).type(KeyCode.ENTER).release(KeyCode.CONTROL);
    seen("the talk", () -> rows().size() == 5);
    seen("its card", () -> bench.told("The corridor track").talk().addedByHand());
  }

  @Test
  void a_talk_is_edited_in_its_place() {
    robot.clickOn(rows().get(1));
    robot.type(KeyCode.E);
    seen("the form", () -> focused() instanceof TextInputControl);
    robot.write("Flags are rows");
    robot.clickOn("Add a link");
    robot.clickOn("Save");
    seen("the title", () -> bench.told("Flags are rows").talk().corrected());
    assertThat(bench.told("Flags are rows").talk().speakers()).hasSize(2);
  }

  @Test
  void escape_leaves_a_form_as_it_was() {
    robot.clickOn(rows().get(1));
    robot.type(KeyCode.E);
    seen("the form", () -> focused() instanceof TextInputControl);
    robot.write("Nonsense").type(KeyCode.ESCAPE);
    seen("the row again", () -> rows().size() == 4 && rows().get(1).isFocused());
    assertThat(bench.told(Bench.FLAGS).talk().corrected()).isFalse();
  }

  @Test
  void what_is_copied_with_its_format_is_pasted_as_markdown_or_plain() {
    robot.clickOn(rows().getFirst());
    robot.type(KeyCode.N);
    seen("the editor", () -> only(".note-area").isFocused());
    Fx.run(() -> copy("<p>a <b>bold</b> word, </p>", "a bold word, "));
    robot.press(KeyCode.CONTROL).type(KeyCode.V);
    robot.press(KeyCode.SHIFT).type(KeyCode.V).release(KeyCode.SHIFT, KeyCode.CONTROL);
    assertThat(written()).isEqualTo("a **bold** word,a bold word, ");
    Fx.run(() -> copy("<span>**raw**</span>", "**raw**"));
    robot.press(KeyCode.CONTROL).type(KeyCode.V).release(KeyCode.CONTROL);
    assertThat(written()).endsWith("word, **raw**");
    robot.press(KeyCode.CONTROL).type(KeyCode.Z, KeyCode.Z, KeyCode.Z).release(KeyCode.CONTROL);
    assertThat(written()).isEmpty();
  }

  private String written() {
    return Fx.call(() -> area().getText());
  }

  private static void copy(String html, String plain) {
    var content = new ClipboardContent();
    content.putHtml(html);
    content.putString(plain);
    Clipboard.getSystemClipboard().setContent(content);
  }

  @Test
  void keys_choose_the_segment() {
    robot.press(KeyCode.CONTROL).type(KeyCode.DIGIT3).release(KeyCode.CONTROL);
    assertThat(pane.viewModel().segment().get()).isEqualTo(Segment.NOTES);
    robot.clickOn(only(".notes .empty-state .button"));
    seen("the editor", () -> only(".note-area").isFocused());
  }

  @Test
  void every_control_can_be_heard() {
    MarkedReport.text(bench.library(), bench.report(), Bench.sentence(), HighlightColour.BLUE);
    bench
        .library()
        .notes()
        .add(new NoteTarget.AboutTalk(bench.talk(Bench.QUEUES)), NoteKind.NOTE, "Words");
    robot.clickOn(rows().getFirst());
    seen("the note", () -> !shown.all(".note-reading").isEmpty());
    assertThat(mute()).isEmpty();
    robot.clickOn(only(".note-reading"));
    assertThat(mute()).isEmpty();
    for (var segment : Segment.values()) {
      Fx.run(() -> pane.viewModel().segment().set(segment));
      assertThat(mute()).isEmpty();
    }
  }

  /** What the keyboard can reach, but nobody can name. */
  private List<Node> mute() {
    return Fx.call(
        () ->
            pane.lookupAll("*").stream()
                .filter(node -> node.isFocusTraversable() && !isNamed(node))
                .toList());
  }

  private static boolean isNamed(Node node) {
    return switch (node) {
      case Button button when !text(button).isEmpty() -> true;
      case ToggleButton button when !button.getText().isEmpty() -> true;
      default -> node.getAccessibleText() != null && !node.getAccessibleText().isBlank();
    };
  }

  private List<Note> notes() {
    return bench.library().notes().all();
  }

  private TextArea area() {
    return (TextArea) only(".note-area");
  }

  private Node focused() {
    return Fx.call(() -> stage.getScene().getFocusOwner());
  }

  private List<Node> rows() {
    return shown.all(".talk-row");
  }

  private Node only(String selector) {
    return find(pane, selector);
  }

  private Node find(Node parent, String selector) {
    return robot.from(parent).lookup(selector).match(isVisible()).query();
  }

  private static String text(Node node) {
    return node instanceof Label label
        ? label.getText()
        : Objects.requireNonNullElse(((Button) node).getText(), "");
  }
}
