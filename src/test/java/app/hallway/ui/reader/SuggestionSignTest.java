package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.ToldReports;
import app.hallway.model.DetectedTalk;
import app.hallway.model.LineSpan;
import app.hallway.model.ReportId;
import app.hallway.model.Suggestion;
import app.hallway.model.TalkKind;
import app.hallway.testing.Fx;
import java.nio.file.Path;
import java.util.List;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The page's margin says where something may be a talk. */
@Tag("window")
final class SuggestionSignTest {
  private static final String REPORT =
      """
      # Evenings

      ## Boring queues

      Her claim was simple.

      ## Lanterns

      Somebody spoke about clocks, and about signals.
      """;

  private ReaderDesk desk;
  private ReportId report;

  @BeforeEach
  void open(@TempDir Path folder) throws Exception {
    desk = new ReaderDesk(folder);
    report =
        ToldReports.rendered(
            desk.library,
            "Evenings",
            REPORT,
            List.of(found("Boring queues", 3, 5)),
            List.of(found("Lanterns", 7, 7), found("clocks", 9, 9), found("signals", 9, 9)));
    desk.open(report);
  }

  private static DetectedTalk found(String title, int first, int last) {
    return new DetectedTalk(
        title,
        TalkKind.TALK,
        List.of(),
        null,
        List.of(),
        List.of(new LineSpan(first, last)),
        List.of(),
        0.5);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void each_has_a_sign_beside_its_line_and_of_one_line_none_hides_another() {
    assertThat(signs()).isEqualTo("3");
    assertThat(Double.parseDouble(ask(top(0))))
        .isBetween(middle("Lanterns") - 2, middle("Lanterns") + 2);
    assertThat(Double.parseDouble(ask(top(1))))
        .isBetween(middle("Somebody") - 2, middle("Somebody") + 2);
    assertThat(Double.parseDouble(ask(top(2)))).isGreaterThan(Double.parseDouble(ask(top(1))) + 16);
    assertThat(
            ask(
                "(r => document.elementFromPoint(r.left + 8, r.top + 8).className)"
                    + "(document.querySelector('.perhaps').getBoundingClientRect())"))
        .isEqualTo("perhaps");
    assertThat(ask("document.querySelector('.perhaps').title")).startsWith("Perhaps a talk");
    Fx.picture(desk.scene, "perhaps-signs");
  }

  @Test
  void a_click_on_the_sign_chooses_it() {
    click(1);
    assertThat(desk.workspace.suggestion().get()).isEqualTo(suggestions().get(1).id());
  }

  @Test
  void the_sign_goes_with_what_is_declined_and_becomes_a_star_where_it_is_taken() {
    var page = ask("location.href");
    desk.library.talks().decline(suggestions().getLast().id());
    Awaitility.await().until(() -> signs().equals("2"));
    assertThat(ask("location.href")).isEqualTo(page);
    desk.library.talks().take(suggestions().getFirst().id());
    Awaitility.await().until(() -> ask("document.querySelectorAll('.star').length").equals("2"));
    Awaitility.await().until(() -> signs().equals("1"));
  }

  @Test
  void the_signs_are_no_part_of_the_text_and_an_old_version_has_none() {
    assertThat(ask("document.querySelector('article').textContent")).doesNotContain("?");
    var before = desk.library.reports().open(report).orElseThrow().version();
    ToldReports.rendered(desk.library, "Evenings", REPORT + "\nMore.\n", List.of(), List.of());
    Awaitility.await().until(() -> signs().equals("0"));
    assertThat(desk.library.versions().open(before)).isPresent();
  }

  private List<Suggestion> suggestions() {
    return desk.library.talks().suggestions(report);
  }

  private String signs() {
    return ask("document.querySelectorAll('.perhaps').length");
  }

  private static String top(int sign) {
    return "(r => (r.top + r.bottom) / 2)(document.querySelectorAll('.perhaps')[%d]".formatted(sign)
        + ".getBoundingClientRect())";
  }

  private double middle(String words) {
    int start = desk.library.reports().open(report).orElseThrow().readingText().indexOf(words);
    return Double.parseDouble(
        ask("(b => (b[1] + b[3]) / 2)(hallway.box(%d, %d))".formatted(start, start + 4)));
  }

  private void click(int sign) {
    ask(
        "document.querySelectorAll('.perhaps')[%d].dispatchEvent(new MouseEvent('click', {bubbles: true, cancelable: true}))"
            .formatted(sign));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private String ask(String script) {
    return desk.ask(script);
  }
}
