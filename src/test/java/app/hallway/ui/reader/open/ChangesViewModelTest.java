package app.hallway.ui.reader.open;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Change;
import app.hallway.model.ChangeKind;
import app.hallway.model.ReportId;
import app.hallway.model.ReportVersion;
import app.hallway.model.TextSpan;
import app.hallway.model.VersionChanges;
import app.hallway.model.VersionId;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ChangesViewModelTest {
  private static final Change ADDED =
      new Change.Added(ChangeKind.PASSAGE_ADDED, new TextSpan(4, 9), "words");
  private static final Change ALTERED =
      new Change.Altered(
          ChangeKind.PASSAGE_ALTERED,
          new TextSpan(20, 40),
          List.of(new TextSpan(22, 25)),
          "before",
          "now");
  private static final Change REMOVED =
      new Change.Removed(ChangeKind.PASSAGE_REMOVED, new TextSpan(50, 50), "gone");
  private static final Change RETITLED = new Change.Retitled("Then", "Now");

  private final ChangesViewModel model = new ChangesViewModel();
  private final List<Change> visited = new ArrayList<>();

  ChangesViewModelTest() {
    model.goBy(visited::add);
    model.show(
        new VersionChanges(version(1), version(2), List.of(RETITLED, ADDED, ALTERED, REMOVED)));
  }

  private static ReportVersion version(int number) {
    return new ReportVersion(
        new VersionId(number), new ReportId(1), number, "A", Instant.EPOCH, false, false, false);
  }

  @Test
  void stepping_goes_round() {
    for (int i = 0; i < 5; i++) {
      model.step(1);
    }
    assertThat(visited).containsExactly(RETITLED, ADDED, ALTERED, REMOVED, RETITLED);
    model.step(-1);
    assertThat(model.current().get()).isEqualTo(REMOVED);
  }

  @Test
  void the_first_step_back_goes_to_the_last() {
    model.step(-1);
    assertThat(visited).containsExactly(REMOVED);
  }

  @Test
  void without_changes_nothing_is_gone_to() {
    model.show(null);
    model.step(1);
    assertThat(visited).isEmpty();
    assertThat(model.edgesForPage() + model.newsForPage()).isEqualTo("[][]");
  }

  @Test
  void only_numbers_go_to_the_page() {
    assertThat(model.edgesForPage()).isEqualTo("[4,9,0,20,40,1,50,50,3]");
    assertThat(model.newsForPage()).isEqualTo("[4,9,22,25]");
  }
}
