package app.hallway.ui.palette;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.HeldTasks;
import app.hallway.ui.common.threads.LibraryWork;
import java.util.List;
import java.util.stream.IntStream;
import javafx.beans.property.SimpleStringProperty;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PaletteViewModelTest {
  private final PaletteViewModel model = new PaletteViewModel();
  private final HeldTasks held = new HeldTasks();
  private final SimpleStringProperty status = new SimpleStringProperty("");
  private final LibraryWork work = new LibraryWork(held, status);

  private static PaletteRow row(String title, String detail) {
    return PaletteRow.of(title, detail, "", true, () -> {});
  }

  private List<String> titles() {
    return model.shown().stream().map(PaletteRow::title).toList();
  }

  @Test
  void where_nothing_is_typed_all_stand_in_their_order() {
    model.offer(List.of(row("Export…", "File"), row("Close", "File"), row("Undo", "Edit")));
    assertThat(titles()).containsExactly("Export…", "Close", "Undo");
    assertThat(model.line().get()).isEmpty();
  }

  @Test
  void the_best_is_first_and_equals_keep_their_order() {
    model.offer(
        List.of(row("Ropes by heart", ""), row("The rope", ""), row("Rope", ""), row("Sails", "")));
    model.typed().set("rope");
    assertThat(titles()).containsExactly("The rope", "Rope", "Ropes by heart");
  }

  @Test
  void a_row_is_found_by_where_it_stands_too() {
    model.offer(List.of(row("Export…", "File"), row("Undo", "Edit")));
    model.typed().set("file");
    assertThat(titles()).containsExactly("Export…");
  }

  @Test
  void scattered_letters_are_a_match_only_where_there_is_no_better_one() {
    model.offer(List.of(row("Next pane", ""), row("Export…", "")));
    model.typed().set("exp");
    assertThat(titles()).containsExactly("Export…");
    model.typed().set("nxp");
    assertThat(titles()).containsExactly("Next pane");
  }

  @Test
  void nothing_of_that_name_is_said() {
    model.offer(List.of(row("Undo", "Edit")));
    model.typed().set("xyz");
    assertThat(titles()).isEmpty();
    assertThat(model.line().get()).isEqualTo("Nothing is called so.");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 49, 50, 51, 2_000})
  void of_many_the_best_are_shown_and_the_rest_is_counted(int rows) {
    model.offer(IntStream.range(0, rows).mapToObj(n -> row("Talk " + n, "")).toList());
    assertThat(model.shown()).hasSize(Math.min(rows, PaletteViewModel.MOST));
    assertThat(model.line().get().contains("the best 50 here")).isEqualTo(rows > 50);
  }

  @Test
  void what_is_typed_while_rows_are_looked_for_chooses_of_them() {
    model.offer(work, () -> List.of(row("Ropes", ""), row("Sails", "")));
    assertThat(model.line().get()).isEqualTo("Looking…");
    model.typed().set("sai");
    held.runAll();
    assertThat(titles()).containsExactly("Sails");
  }

  @Test
  void rows_that_come_late_do_not_push_out_others() {
    model.offer(work, () -> List.of(row("Ropes", "")));
    model.offer(List.of(row("Undo", "Edit")));
    held.runAll();
    assertThat(titles()).containsExactly("Undo");
  }

  @Test
  void a_library_that_fails_is_told_of() {
    model.offer(
        work,
        () -> {
          throw new IllegalStateException("away");
        });
    held.runAll();
    assertThat(titles()).isEmpty();
    assertThat(status.get()).isNotEmpty();
  }
}
