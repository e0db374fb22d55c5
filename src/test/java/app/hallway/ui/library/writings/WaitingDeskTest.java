package app.hallway.ui.library.writings;

import static app.hallway.ui.OpenDesk.eventually;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Annotations.Source;
import app.hallway.library.Importing;
import app.hallway.model.HighlightColour;
import app.hallway.model.SourceBytes;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.OpenDesk;
import app.hallway.ui.library.shelves.Shelf;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Annotations without a report, and highlights without a place, by the keyboard alone. */
@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class WaitingDeskTest {
  private static final String ROW =
      """
      {"id": "%s", "uri": "https://example.org/elsewhere", "text": "%s", "target": [{"selector":
        [{"type": "TextQuoteSelector", "exact": "%s"}]}]}
      """;

  @TempDir Path folder;
  @AutoClose private OpenDesk window;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder, OpenDesk.filled(folder)).shown(1024, 640);
  }

  /** Two of one report that is not there. */
  private void await() {
    var rows =
        ROW.formatted("a", "I asked **why** at dinner.", "A buoy that nobody hears is a stone.")
            + ","
            + ROW.formatted("b", "", "没有人听到的浮标就是一块石头 🌊, and what else was said of it");
    var bytes = SourceBytes.of(("[" + rows + "]").getBytes(StandardCharsets.UTF_8));
    window.library.annotations().take(List.of(new Source("rows.json", bytes)));
  }

  /** A highlight of words that its report does not have any more. */
  private void loseWords() throws IOException {
    var file = folder.resolve("in/harbour.md");
    var words = "Treat them as rows with owners and a time to live";
    var place = MarkedReport.place(window.library, window.harbour(), words);
    window.library.highlights().markText(place, HighlightColour.YELLOW);
    Files.writeString(file, Files.readString(file).replace(words, "Nobody owns them"));
    window.library.importing().importAll(List.of(file), Importing.Progress.NONE, () -> false);
  }

  private int rows() {
    return Fx.call(() -> list() == null ? 0 : list().getItems().size());
  }

  private ListView<?> list() {
    return (ListView<?>) window.scene().lookup(".waiting-sheet .list-view");
  }

  private void show() {
    window.command("command.waiting");
    eventually(() -> assertThat(list()).isNotNull());
  }

  @Test
  void both_are_listed_with_why_and_opened_by_a_key() throws IOException {
    await();
    loseWords();
    show();
    eventually(() -> assertThat(rows()).isEqualTo(3));
    window.pictures("waiting");
    window.press(KeyCode.O);
    eventually(() -> assertThat(window.browsed).containsExactly("https://example.org/elsewhere"));
    window.press(KeyCode.END);
    window.press(KeyCode.O);
    eventually(
        () ->
            assertThat(Fx.call(() -> window.models().workspace.report().get()))
                .isEqualTo(window.harbour()));
    assertThat(list()).isNull();
  }

  @Test
  void one_is_discarded_by_a_key_and_had_back() {
    await();
    show();
    eventually(() -> assertThat(rows()).isEqualTo(2));
    window.press(KeyCode.DELETE);
    eventually(() -> assertThat(window.library.annotations().waiting()).hasSize(1));
    eventually(() -> assertThat(rows()).isEqualTo(1));
    window.press(KeyCode.CONTROL, KeyCode.Z);
    eventually(() -> assertThat(rows()).isEqualTo(2));
  }

  @Test
  void trying_again_places_what_has_its_report_by_now() throws IOException {
    var report = window.harbour();
    window.library.reports().delete(report);
    var table =
        "Highlight,Title,Author\nthe caller owns the deadline,Three days at Harbour Conf 2026,\n";
    var bytes = SourceBytes.of(table.getBytes(StandardCharsets.UTF_8));
    window.library.annotations().take(List.of(new Source("table.csv", bytes)));
    window.library.reports().restore(report);
    show();
    eventually(() -> assertThat(rows()).isEqualTo(1));
    window.press(KeyCode.R);
    eventually(() -> assertThat(window.library.highlights().of(report)).hasSize(1));
    eventually(() -> assertThat(rows()).isZero());
    window.picture("waiting-none");
  }

  @Test
  void the_list_of_notes_and_highlights_counts_them() {
    await();
    window.choose(Shelf.WRITINGS);
    eventually(
        () ->
            assertThat(
                    Fx.call(
                        () ->
                            window.scene().lookup(".list-order .news-button")
                                    instanceof Labeled sign
                                ? sign.getText()
                                : ""))
                .isEqualTo("2 have no report or no place"));
    window.picture("waiting-list");
  }
}
