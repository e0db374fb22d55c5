package app.hallway.ui.common.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportId;
import app.hallway.model.TalkId;
import app.hallway.model.TextSpan;
import app.hallway.ui.common.shared.Workspace.Goal;
import app.hallway.ui.common.shared.Workspace.PageRequest;
import app.hallway.ui.common.shared.Workspace.Request;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorkspaceTest {
  private final Workspace workspace = new Workspace();
  private final List<Request> asked = new ArrayList<>();

  @Test
  void what_is_asked_twice_is_heard_twice() {
    workspace.onRequest(asked::add);
    workspace.ask(new PageRequest(new TalkId(1)));
    workspace.ask(new PageRequest(new TalkId(1)));
    assertThat(asked)
        .containsExactly(new PageRequest(new TalkId(1)), new PageRequest(new TalkId(1)));
  }

  @Test
  void who_listens_later_hears_nothing_of_before() {
    workspace.ask(new PageRequest(new TalkId(1)));
    workspace.onRequest(asked::add);
    assertThat(asked).isEmpty();
  }

  @Test
  void what_an_answer_asks_in_its_turn_is_heard() {
    workspace.onRequest(
        request -> {
          if (request.equals(new PageRequest(new TalkId(1)))) {
            workspace.onRequest(asked::add);
            workspace.ask(new PageRequest(new TalkId(2)));
          }
        });
    workspace.ask(new PageRequest(new TalkId(1)));
    assertThat(asked).containsExactly(new PageRequest(new TalkId(2)));
  }

  @Test
  void a_place_is_gone_to_again_once_it_was_reached() {
    var goals = new ArrayList<Goal>();
    workspace.goal().subscribe(goal -> goals.add(goal));
    var report = new ReportId(1);
    workspace.open(report, new TextSpan(3, 5));
    workspace.goal().set(null);
    workspace.open(report, new TextSpan(3, 5));
    var there = new Goal(report, new TextSpan(3, 5));
    assertThat(goals).containsExactly(null, there, null, there);
  }
}
