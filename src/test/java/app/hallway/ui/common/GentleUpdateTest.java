package app.hallway.ui.common;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import org.junit.jupiter.api.Test;

final class GentleUpdateTest {
  @Test
  void the_list_becomes_what_is_wanted() {
    var random = new Random(7);
    for (int round = 0; round < 500; round++) {
      var list = FXCollections.observableArrayList(some(random));
      var wanted = some(random);
      GentleUpdate.apply(list, wanted);
      assertThat(list).isEqualTo(wanted);
    }
  }

  private static List<Integer> some(Random random) {
    return random.ints(random.nextInt(8), 0, 9).distinct().boxed().toList();
  }

  @Test
  void what_stays_is_not_touched() {
    var list = FXCollections.observableArrayList("a", "b", "c", "d");
    var touched = new ArrayList<String>();
    list.addListener(
        (ListChangeListener<String>)
            change -> {
              while (change.next()) {
                touched.addAll(change.getRemoved());
                touched.addAll(change.getAddedSubList());
              }
            });
    GentleUpdate.apply(list, List.of("a", "x", "b", "d", "e"));
    assertThat(touched).containsExactlyInAnyOrder("c", "x", "e");
  }
}
