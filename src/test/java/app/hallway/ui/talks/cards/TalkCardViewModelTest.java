package app.hallway.ui.talks.cards;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.FollowUp;
import app.hallway.model.ReportSummary;
import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkKind;
import app.hallway.ui.side.Bench;
import app.hallway.ui.talks.form.TalkFormViewModel;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TalkCardViewModelTest {
  @TempDir Path folder;
  @AutoClose private Bench bench;

  @BeforeEach
  void open() throws Exception {
    bench = new Bench(folder);
  }

  @Test
  void a_star_comes_and_goes() {
    card(Bench.FLAGS).toggleStar();
    bench.settle();
    assertThat(card(Bench.FLAGS).isStarred()).isTrue();
    card(Bench.FLAGS).toggleStar();
    bench.settle();
    assertThat(card(Bench.FLAGS).isStarred()).isFalse();
    assertThat(bench.library().highlights().all()).isEmpty();
  }

  @Test
  void going_there_chooses_the_talk_and_scrolls_the_page() {
    card(Bench.FLAGS).goThere();
    assertThat(card(Bench.FLAGS).open().get()).isTrue();
    assertThat(bench.workspace().goal().get().span()).isEqualTo(bench.told(Bench.FLAGS).span());
    card(Bench.STAGING).goThere();
    assertThat(card(Bench.FLAGS).open().get()).isFalse();
  }

  @Test
  void a_talk_is_followed_up() {
    card(Bench.FLAGS).followUp(FollowUp.WATCHED);
    bench.settle();
    assertThat(card(Bench.FLAGS).told().get().talk().followUp()).isEqualTo(FollowUp.WATCHED);
  }

  @Test
  void a_correction_changes_only_what_was_changed() {
    card(Bench.QUEUES).edit();
    form(Bench.QUEUES).title().set("Boring   queues\n");
    form(Bench.QUEUES).speakers().set("Leila Haddad\n\n , \nAna Reyes , Lumen, Berlin");
    form(Bench.QUEUES).save();
    bench.settle();
    var talk = card("Boring queues").told().get().talk();
    assertThat(talk.kind()).isEqualTo(TalkKind.KEYNOTE);
    assertThat(talk.links()).hasSize(1);
    assertThat(talk.speakers())
        .containsExactly(
            new Speaking("Leila Haddad", null), new Speaking("Ana Reyes", "Lumen, Berlin"));
    assertThat(card("Boring queues").form().get()).isNull();
  }

  @Test
  void saving_without_a_change_is_no_correction() {
    card(Bench.QUEUES).edit();
    form(Bench.QUEUES).save();
    bench.settle();
    assertThat(card(Bench.QUEUES).told().get().talk()).matches(talk -> !talk.corrected());
  }

  @Test
  void a_day_can_be_cleared() {
    card(Bench.QUEUES).edit();
    form(Bench.QUEUES).day().set(" ");
    form(Bench.QUEUES).save();
    bench.settle();
    assertThat(card(Bench.QUEUES).told().get().talk()).extracting(Talk::day).isNull();
  }

  @Test
  void a_doubtful_talk_is_a_suggestion_until_it_is_confirmed() {
    assertThat(card(Bench.DOUBTFUL).isSuggestion()).isTrue();
    card(Bench.DOUBTFUL).confirm();
    bench.settle();
    assertThat(card(Bench.DOUBTFUL).isSuggestion()).isFalse();
  }

  @Test
  void a_dismissed_talk_goes_and_comes_back() {
    card(Bench.FLAGS).dismiss();
    bench.settle();
    assertThat(titles()).doesNotContain(Bench.FLAGS);
    bench.pane().undo().undo();
    bench.settle();
    assertThat(titles()).contains(Bench.FLAGS);
  }

  @Test
  void an_open_talk_tells_which_other_reports_tell_of_it() {
    bench.put("https://example.org/second", "The second report", Bench.TEXT + " More.");
    bench.workspace().open(bench.report());
    bench.settle();
    card(Bench.QUEUES).goThere();
    assertThat(card(Bench.QUEUES).elsewhere())
        .singleElement()
        .extracting(ReportSummary::metadata)
        .matches(it -> it.title().equals("The second report"));
  }

  @Test
  void closing_a_card_ends_what_is_open_in_it() {
    card(Bench.FLAGS).newNote();
    card(Bench.FLAGS).notes().getFirst().text().set("Word");
    card(Bench.FLAGS).edit();
    bench.workspace().talk().set(null);
    assertThat(card(Bench.FLAGS).form().get()).isNull();
    assertThat(card(Bench.FLAGS).notes()).singleElement().matches(it -> !it.editing().get());
    assertThat(bench.library().notes().all()).hasSize(1);
  }

  @Test
  void the_first_talk_of_a_day_starts_it() {
    assertThat(bench.pane().talks().cards())
        .extracting(card -> card.startsDay().get())
        .containsExactly(true, false, false, true);
  }

  private List<String> titles() {
    return bench.pane().talks().cards().stream().map(it -> it.told().get().talk().title()).toList();
  }

  private TalkCardViewModel card(String title) {
    return bench.pane().talks().cards().stream()
        .filter(it -> it.told().get().talk().title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private TalkFormViewModel form(String title) {
    return Objects.requireNonNull(card(title).form().get());
  }
}
