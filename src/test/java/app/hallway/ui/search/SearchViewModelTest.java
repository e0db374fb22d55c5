package app.hallway.ui.search;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.SearchCompletion;
import app.hallway.model.SearchHit;
import app.hallway.model.TextSpan;
import app.hallway.testing.HeldTasks;
import app.hallway.testing.OwnLibrary;
import app.hallway.ui.common.threads.Delay;
import app.hallway.ui.search.SearchViewModel.State;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SearchViewModelTest {
  @TempDir Path folder;
  private final HeldTasks held = new HeldTasks();
  private final Pauses pauses = new Pauses();
  private OwnLibrary own;
  private SearchViewModel model;

  @BeforeEach
  void open() throws Exception {
    own = new OwnLibrary(folder).filled();
    model = new SearchViewModel(own.library, own.workspace, held, pauses, own.notices);
  }

  @AfterEach
  void close() {
    own.close();
  }

  @Test
  void only_what_stands_after_a_pause_is_searched_for() {
    model.query().set("nosuch");
    model.query().set("nosuchword");
    assertThat(model.state().get()).isEqualTo(State.SEARCHING);
    assertThat(pauses.end()).isEqualTo(1);
    held.runAll();
    assertThat(model.state().get()).isEqualTo(State.NOTHING);
  }

  private void type(String words) {
    model.query().set(words);
    pauses.end();
    held.runAll();
  }

  @Test
  void the_last_word_may_go_on_until_a_space_follows_it() {
    type("Boring queu");
    assertThat(model.state().get()).isEqualTo(State.FOUND);
    type("Boring queu ");
    assertThat(model.state().get()).isEqualTo(State.NOTHING);
    type("Boring queues ");
    assertThat(model.state().get()).isEqualTo(State.FOUND);
  }

  @Test
  void an_operator_without_a_value_is_no_question_yet() {
    type("is:unr");
    assertThat(model.state().get()).isEqualTo(State.IDLE);
    type("is:unread");
    assertThat(model.state().get()).isEqualTo(State.FOUND);
  }

  @Test
  void completions_come_after_a_pause_and_go_with_the_next_key() {
    model.query().set("is:st");
    model.typesAt(5);
    assertThat(model.completions()).isEmpty();
    pauses.end();
    held.runAll();
    assertThat(model.completions()).extracting(SearchCompletion::shown).containsExactly("starred");
    assertThat(model.completesValue()).isTrue();
    model.typesAt(4);
    assertThat(model.completions()).isEmpty();
  }

  @Test
  void more_hits_stand_behind_those_that_are_shown() {
    var about = new NoteTarget.AboutReport(own.harbour());
    for (int i = 0; i < SearchViewModel.LIMIT + 5; i++) {
      own.library.notes().add(about, NoteKind.NOTE, "Ask the bosun");
    }
    type("bosun");
    assertThat(model.hits()).hasSize(SearchViewModel.LIMIT);
    assertThat(model.total()).isEqualTo(SearchViewModel.LIMIT + 5);
    assertThat(model.hasMore()).isTrue();
    var first = List.copyOf(model.hits());
    model.showMore();
    held.runAll();
    assertThat(model.hits()).hasSize(model.total()).startsWith(first.toArray(SearchHit[]::new));
    assertThat(model.hasMore()).isFalse();
  }

  @Test
  void an_emptied_field_drops_the_answer_that_is_still_to_come() {
    model.query().set("queues");
    pauses.end();
    model.query().set("  ");
    held.runAll();
    assertThat(model.state().get()).isEqualTo(State.IDLE);
    assertThat(model.hits()).isEmpty();
  }

  @Test
  void a_hit_opens_at_its_place() {
    var span = new TextSpan(3, 9);
    model.open(
        new SearchHit(
            SearchHit.Kind.TALK,
            own.harbour(),
            own.boringQueues().talk().id(),
            null,
            null,
            span,
            "Boring queues",
            List.of()));
    assertThat(own.workspace.report().get()).isEqualTo(own.harbour());
    assertThat(own.workspace.goal().get().span()).isEqualTo(span);
    assertThat(own.workspace.talk().get()).isEqualTo(own.boringQueues().talk().id());
  }

  /** Pauses end when the test says so. */
  private static final class Pauses implements Delay {
    private final List<Runnable> waiting = new ArrayList<>();

    @Override
    public Runnable after(Duration pause, Runnable action) {
      waiting.add(action);
      return () -> waiting.remove(action);
    }

    int end() {
      var now = List.copyOf(waiting);
      waiting.clear();
      now.forEach(Runnable::run);
      return now.size();
    }
  }
}
