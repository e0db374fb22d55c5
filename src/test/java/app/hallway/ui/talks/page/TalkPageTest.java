package app.hallway.ui.talks.page;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.ToldReports;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportId;
import app.hallway.model.Speaking;
import app.hallway.model.TalkId;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.model.TalkPage;
import app.hallway.model.Telling;
import app.hallway.testing.Fx;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.side.Bench;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A talk's own page over a real library. */
final class TalkPageTest {
  private static final String OTHER_TITLE = "无聊的队列：十年重试教会我们什么";

  @TempDir Path folder;
  @AutoClose private Bench bench;
  private TalkPageViewModel model;
  private ReportId other;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    var text =
        OTHER_TITLE
            + "\n\n重试就是一次忘记设计的写入。"
            + "調用方擁有期限，被調用方擁有預算。".repeat(40)
            + "\n\n\n"
            + Bench.FLAGS
            + ": again\n\nRows, owners, and a time to live.";
    other =
        ToldReports.put(
            bench.library(),
            "https://example.net/notes",
            "港口大会第二天笔记：一个很长很长的标题，长到没有一列可以容纳它，也没有人会把它读完",
            text,
            List.of(
                Bench.talk(
                    OTHER_TITLE,
                    TalkKind.KEYNOTE,
                    null,
                    List.of(new Speaking("Leila Haddad", null)),
                    List.of(
                        new TalkLink(
                            LinkRole.VIDEO,
                            "https://video.example.org/watch?v=queues&utm_source=x"),
                        new TalkLink(LinkRole.SLIDES, "https://slides.example/queues")),
                    0.9),
                Bench.talk(
                    Bench.FLAGS + ": again", TalkKind.TALK, null, List.of(), List.of(), 0.9)));
    model = new TalkPageViewModel(bench.commons(), bench.delay());
    bench.settle();
  }

  private TalkPage page() {
    return Objects.requireNonNull(model.page().getValue());
  }

  @Test
  void it_tells_every_mention_and_why_it_is_the_same_talk() {
    model.show(bench.talk(Bench.QUEUES));
    assertThat(page().mentions())
        .extracting(mention -> mention.title())
        .containsExactly(Bench.QUEUES, OTHER_TITLE);
    assertThat(page().mentions().getLast().join()).isNotNull();
  }

  @Test
  void one_that_no_report_tells_of_says_so_and_what_was_written_down_can_be_deleted() {
    var telling =
        new Telling(
            "Ropes",
            TalkKind.TALK,
            List.of(),
            null,
            List.of(new TalkLink(LinkRole.SLIDES, "https://slides.example/ropes")),
            List.of(),
            1);
    var talk = bench.library().talks().writeDown("Tide Days", telling);
    assertThat(shown(talk)).contains("No report tells of it", "You wrote it down");
    bench.settle();
    model.delete();
    bench.settle();
    assertThat(model.page().getValue()).isNull();
    assertThat(model.undo().removal().get()).isEqualTo(Removal.WRITTEN);
    model.undo().undo();
    bench.settle();
    assertThat(page().own()).containsExactly(telling);
  }

  private List<String> shown(TalkId talk) {
    var sheets = Fx.call(Sheets::new);
    var scene = Fx.call(() -> new Scene(sheets, 1280, 800));
    Fx.run(() -> dress(scene, "light.css", new PrimerLight()));
    var sheet = Fx.call(() -> new TalkPageSheet(model, sheets, url -> {}));
    Fx.run(() -> sheet.show(talk));
    Fx.picture(scene, "talk-page-heard");
    return Fx.call(
        () ->
            sheets.lookupAll(".label").stream()
                .filter(Labeled.class::isInstance)
                .map(label -> ((Labeled) label).getText())
                .toList());
  }

  @Test
  void a_search_narrows_the_talks_to_join_with() {
    model.show(bench.talk(Bench.FLAGS));
    assertThat(model.choices()).hasSize(4);
    model.words().set("flags again");
    assertThat(model.choices())
        .extracting(choice -> choice.talk().title())
        .containsExactly(Bench.FLAGS + ": again");
  }

  @Test
  void a_join_shows_both_and_offers_to_be_taken_back() {
    var flags = bench.talk(Bench.FLAGS);
    model.show(flags);
    model.join(bench.library().talks().of(other).getLast().talk().id());
    bench.settle();
    assertThat(page().mentions()).hasSize(2);
    assertThat(model.undo().removal().get()).isEqualTo(Removal.JOIN);
    model.undo().undo();
    bench.settle();
    assertThat(page().mentions()).hasSize(1);
  }

  @Test
  void what_is_another_talk_is_not_offered_again_until_that_is_taken_back() {
    model.show(bench.talk(Bench.FLAGS));
    var offered = page().candidates().getFirst().talk().talk();
    model.tellApart(offered.id());
    bench.settle();
    assertThat(page().candidates()).isEmpty();
    assertThat(model.undo().removal().get()).isEqualTo(Removal.TALK_APART);
    model.undo().undo();
    bench.settle();
    assertThat(page().candidates()).hasSize(1);
  }

  @Test
  void a_split_leaves_the_rest_and_offers_to_be_taken_back() {
    model.show(bench.talk(Bench.QUEUES));
    model.split(page().mentions().getLast());
    bench.settle();
    assertThat(page().mentions()).hasSize(1);
    assertThat(model.undo().removal().get()).isEqualTo(Removal.SPLIT);
    model.undo().undo();
    bench.settle();
    assertThat(page().mentions()).hasSize(2);
  }

  @Test
  void a_mention_opens_its_report_at_the_place() {
    var talk = bench.talk(Bench.QUEUES);
    model.show(talk);
    model.open(page().mentions().getLast());
    assertThat(bench.workspace().report().get()).isEqualTo(other);
    assertThat(bench.workspace().talk().get()).isEqualTo(talk);
  }

  @Test
  void a_talk_that_is_gone_leaves_an_empty_page() {
    model.show(bench.talk(Bench.DOUBTFUL));
    bench.library().talks().dismiss(bench.talk(Bench.DOUBTFUL));
    bench.settle();
    assertThat(model.page().getValue()).isNull();
  }

  @Test
  void every_control_of_the_page_has_a_name() {
    var talk = bench.talk(Bench.QUEUES);
    write();
    var sheets = Fx.call(Sheets::new);
    var scene = Fx.call(() -> new Scene(sheets, 1280, 800));
    Fx.run(() -> dress(scene, "light.css", new PrimerLight()));
    var sheet = Fx.call(() -> new TalkPageSheet(model, sheets, url -> {}));
    Fx.run(() -> sheet.show(talk));
    Fx.run(() -> model.choosing().set(true));
    Fx.run(sheets::applyCss);
    assertThat(sheets.lookupAll(".mention-column")).hasSize(2);
    assertThat(sheets.lookupAll(".button"))
        .allSatisfy(button -> assertThat(name(button)).isNotBlank());
    Fx.picture(scene, "talk-page-light");
    Fx.run(() -> dress(scene, "dark.css", new PrimerDark()));
    Fx.picture(scene, "talk-page-dark");
    Fx.run(() -> sheet.show(bench.talk(Bench.STAGING)));
    Fx.picture(scene, "talk-page-one");
    Fx.run(() -> sheet.show(bench.talk(Bench.FLAGS)));
    Fx.picture(scene, "talk-page-perhaps");
  }

  private static void dress(Scene scene, String colours, Theme theme) {
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            Stream.of(colours, "hallway.css", "talks/talks.css", "notes/notes.css")
                .map(name -> String.valueOf(Sheets.class.getResource("/app/hallway/ui/" + name)))
                .toList());
  }

  private void write() {
    var library = bench.library();
    var talk = bench.talk(Bench.QUEUES);
    library.highlights().markTalk(other, talk, HighlightColour.BLUE);
    MarkedReport.text(library, bench.report(), Bench.sentence(), HighlightColour.YELLOW);
    library
        .notes()
        .add(new NoteTarget.AboutTalk(talk), NoteKind.TAKEAWAY, "Ask *who* owns the deadline.");
  }

  private static String name(Node node) {
    var spoken = node.getAccessibleText();
    var shown = node instanceof Labeled labeled ? labeled.getText() : "";
    return (spoken == null ? "" : spoken) + (shown == null ? "" : shown);
  }
}
