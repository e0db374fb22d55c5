package app.hallway.ui.speakers;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.ToldReports;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportId;
import app.hallway.model.SpeakerName;
import app.hallway.model.SpeakerPage;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.testing.Fx;
import app.hallway.ui.common.Sheets;
import app.hallway.ui.common.shared.UndoOffer.Removal;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.side.Bench;
import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import atlantafx.base.theme.Theme;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A speaker's own page over a real library. */
final class SpeakerPageTest {
  private static final SpeakerName LEILA = new SpeakerName("Leila Haddad");
  private static final SpeakerName INITIAL = new SpeakerName("L. Haddad");
  private static final SpeakerName TURNED = new SpeakerName("Haddad Leila");
  private static final String LONG =
      "主题演讲：无聊的队列，以及十年重试教会我们的一切 🌊 and a title that goes on for as long as it"
          + " likes, because somebody printed it that way in the programme";

  @TempDir Path folder;
  @AutoClose private Bench bench;
  private SpeakerPageViewModel model;
  private ReportId other;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    other =
        ToldReports.put(
            bench.library(),
            "https://example.net/notes",
            "Ferry Days 2025, told by somebody who missed the ferry",
            LONG + "\nIt was told.\n\n\nQueues, once more\nAnd again.\n\n\nRetries\nThrice.",
            List.of(
                Bench.talk(
                    LONG,
                    TalkKind.KEYNOTE,
                    null,
                    List.of(new Speaking(INITIAL.text(), "Northwind Freight")),
                    List.of(
                        new TalkLink(
                            LinkRole.VIDEO, "https://video.example.org/watch?v=queues25&utm=x"),
                        new TalkLink(LinkRole.SLIDES, "https://slides.example/queues")),
                    0.9),
                Bench.talk(
                    "Queues, once more",
                    TalkKind.WORKSHOP,
                    null,
                    List.of(new Speaking(TURNED.text(), null)),
                    List.of(new TalkLink(LinkRole.VIDEO, "")),
                    0.9),
                Bench.talk(
                    "Retries",
                    TalkKind.TALK,
                    null,
                    List.of(new Speaking("Layla Haddad", "Quay Ltd")),
                    List.of(),
                    0.9)));
    model = new SpeakerPageViewModel(bench.commons(), bench.delay());
    bench.settle();
  }

  private SpeakerPage page() {
    return Objects.requireNonNull(model.page().get());
  }

  private List<String> names() {
    return page().speaker().otherNames().stream().map(SpeakerName::text).toList();
  }

  private List<String> offered() {
    return page().offers().stream().map(offer -> offer.other().name().text()).toList();
  }

  @Test
  void it_tells_the_talks_and_who_may_be_the_same_person() {
    model.show(LEILA);
    assertThat(page().talks()).hasSize(1);
    assertThat(offered()).containsExactly("Haddad Leila", "L. Haddad");
  }

  @Test
  void the_same_person_is_shown_by_this_name_and_can_be_taken_back() {
    model.show(LEILA);
    model.merge(page().offers().getLast());
    bench.settle();
    assertThat(page().talks()).hasSize(2);
    assertThat(names()).containsExactly("L. Haddad");
    assertThat(model.undo().removal().get()).isEqualTo(Removal.MERGE);
    model.undo().undo();
    bench.settle();
    assertThat(page().talks()).hasSize(1);
  }

  @Test
  void different_people_are_not_offered_any_more() {
    model.show(LEILA);
    model.tellApart(page().offers().getFirst());
    bench.settle();
    assertThat(offered()).containsExactly("L. Haddad");
    assertThat(model.undo().removal().get()).isEqualTo(Removal.APART);
  }

  @Test
  void another_name_is_shown_or_split_off() {
    bench.library().speakers().merge(LEILA, INITIAL);
    bench.library().speakers().merge(LEILA, TURNED);
    model.show(INITIAL);
    model.showAs(TURNED);
    bench.settle();
    assertThat(page().speaker().name()).isEqualTo(TURNED);
    assertThat(model.undo().removal().get()).isEqualTo(Removal.NAME);
    model.split(LEILA);
    bench.settle();
    assertThat(names()).containsExactly("L. Haddad");
    assertThat(model.undo().removal().get()).isEqualTo(Removal.PART);
  }

  @Test
  void a_talk_opens_at_its_place_and_its_page_is_wished_for() {
    model.show(INITIAL);
    var talk = page().talks().getFirst().talk();
    model.open(talk);
    assertThat(bench.workspace().report().get()).isEqualTo(other);
    assertThat(bench.workspace().talk().get()).isEqualTo(talk.talk().id());
    assertThat(Objects.requireNonNull(bench.workspace().goal().get()).span()).isNotNull();
    var asked = new ArrayList<Workspace.Request>();
    bench.workspace().onRequest(asked::add);
    model.openPage(talk);
    assertThat(asked).containsExactly(new Workspace.PageRequest(talk.talk().id()));
  }

  @Test
  void a_speaker_who_is_gone_leaves_an_empty_page() {
    model.show(TURNED);
    bench.library().talks().dismiss(page().talks().getFirst().talk().talk().id());
    bench.settle();
    assertThat(model.page().get()).isNull();
  }

  @Test
  void every_control_has_a_name_and_the_keyboard_stays_when_the_page_changes() {
    bench
        .library()
        .highlights()
        .markTalk(
            other, bench.library().talks().of(other).getFirst().talk().id(), HighlightColour.RED);
    bench.library().speakers().merge(LEILA, INITIAL);
    bench.settle();
    var sheets = Fx.call(Sheets::new);
    var scene = Fx.call(() -> new Scene(sheets, 1280, 800));
    Fx.run(() -> dress(scene, "light.css", new PrimerLight()));
    var sheet = Fx.call(() -> new SpeakerPageSheet(model, sheets, url -> {}));
    Fx.run(() -> sheet.show(LEILA));
    Fx.run(sheets::applyCss);
    assertThat(sheets.lookupAll(".given-talk")).hasSize(2);
    assertThat(sheets.lookupAll(".button"))
        .allSatisfy(button -> assertThat(name(button)).isNotBlank());
    Fx.picture(scene, "speaker-light");
    Fx.run(() -> dress(scene, "dark.css", new PrimerDark()));
    Fx.picture(scene, "speaker-dark");
    Fx.run(() -> press(sheets, "Same person"));
    Fx.run(bench::settle);
    assertThat(sheets.lookupAll(".given-talk")).hasSize(3);
    assertThat(Fx.call(scene::getFocusOwner)).isInstanceOf(Button.class);
    Fx.picture(scene, "speaker-merged");
    Fx.run(sheets::close);
    assertThat(model.page().get()).isNull();
  }

  private static void press(Node within, String text) {
    var button =
        within.lookupAll(".button").stream()
            .map(Button.class::cast)
            .filter(it -> text.equals(it.getText()))
            .findFirst()
            .orElseThrow();
    button.requestFocus();
    button.fire();
  }

  private static void dress(Scene scene, String colours, Theme theme) {
    Application.setUserAgentStylesheet(theme.getUserAgentStylesheet());
    scene
        .getStylesheets()
        .setAll(
            Stream.of(colours, "hallway.css", "talks/talks.css", "speakers/speakers.css")
                .map(name -> String.valueOf(Sheets.class.getResource("/app/hallway/ui/" + name)))
                .toList());
  }

  private static String name(Node node) {
    var spoken = node.getAccessibleText();
    var shown = node instanceof Labeled labeled ? labeled.getText() : "";
    return (spoken == null ? "" : spoken) + (shown == null ? "" : shown);
  }
}
