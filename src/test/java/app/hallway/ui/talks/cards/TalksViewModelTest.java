package app.hallway.ui.talks.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.common.shared.Workspace;
import app.hallway.ui.side.Bench;
import app.hallway.ui.talks.form.TalkFormViewModel;
import app.hallway.ui.talks.form.TalkFormViewModel.Problem;
import java.nio.file.Path;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TalksViewModelTest {
  @TempDir Path folder;
  @AutoClose private Bench bench;
  private TalksViewModel talks;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
    talks = bench.pane().talks();
  }

  @Test
  void the_words_of_the_page_become_the_title_of_a_new_talk() {
    wish("\n  A  retry is\ta write \nand more");
    assertThat(form().title().get()).isEqualTo("A retry is a write");
  }

  @Test
  void a_long_title_is_cut_between_characters() {
    wish("🚀".repeat(300));
    assertThat(form().title().get()).isEqualTo("🚀".repeat(200));
  }

  @Test
  void a_talk_made_by_hand_is_chosen() {
    wish("Hallway conversations");
    form().kind().set(TalkKind.BOF);
    form().speakers().set("Ines Carvalho");
    form().addLink();
    form().links().getFirst().url().set("https://example.org/video");
    form().save();
    bench.settle();
    var made = talks.chosen().orElseThrow().told().get().talk();
    assertThat(made.title()).isEqualTo("Hallway conversations");
    assertThat(made.kind()).isEqualTo(TalkKind.BOF);
    assertThat(made.addedByHand()).isTrue();
    assertThat(made.speakers()).containsExactly(new Speaking("Ines Carvalho", null));
    assertThat(made.links())
        .containsExactly(new TalkLink(LinkRole.VIDEO, "https://example.org/video"));
    assertThat(talks.adding().get()).isNull();
  }

  @Test
  void what_was_typed_stays_where_the_passage_is_gone() {
    wish("Hallway conversations");
    form().title().set("Conversations in the hallway");
    bench.put("https://example.org/three-days", "Three days", "Nothing of it is left.");
    form().save();
    bench.settle();
    assertThat(form().title().get()).isEqualTo("Conversations in the hallway");
    assertThat(bench.workspace().status().get()).startsWith("No talk was made");
  }

  @Test
  void a_talk_without_a_title_is_not_saved() {
    wish(" ");
    form().save();
    assertThat(form().tried().get()).isTrue();
    assertThat(form().problem()).contains(Problem.NO_TITLE);
    assertThat(talks.cards()).hasSize(4);
  }

  @Test
  void an_address_that_is_none_is_not_saved() {
    wish("Title");
    form().addLink();
    form().links().getFirst().url().set("javascript:alert(1)");
    form().save();
    assertThat(form().problem()).contains(Problem.NOT_AN_ADDRESS);
    form().links().getFirst().url().set("");
    assertThat(form().problem()).isEmpty();
  }

  @Test
  void cancelling_leaves_all_as_it_was() {
    wish("Title");
    form().cancel();
    assertThat(talks.adding().get()).isNull();
    assertThat(talks.cards()).hasSize(4);
  }

  @Test
  void a_promised_link_stays_promised() {
    talks.cards().get(1).edit();
    var form = Objects.requireNonNull(talks.cards().get(1).form().get());
    form.title().set("Other title");
    form.save();
    bench.settle();
    assertThat(talks.cards().get(1).told().get().talk().links())
        .containsExactly(new TalkLink(LinkRole.SLIDES, ""));
  }

  private void wish(String words) {
    bench
        .workspace()
        .ask(
            new Workspace.TalkRequest(
                MarkedReport.place(bench.library(), bench.report(), Bench.sentence()), words));
  }

  private TalkFormViewModel form() {
    return Objects.requireNonNull(talks.adding().get());
  }
}
