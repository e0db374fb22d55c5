package app.hallway.ui.settings;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ReportId;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UnansweredPagesTest {
  private @TempDir Path folder;

  @Test
  void they_are_known_to_the_next_start() {
    var pages = UnansweredPages.beside(folder.resolve("my.hallway"));
    pages.add(new ReportId(7));
    pages.add(new ReportId(9));
    assertThat(UnansweredPages.beside(folder.resolve("my.hallway")).all())
        .containsExactly(new ReportId(7), new ReportId(9));
    pages.keep(List.of(new ReportId(9)));
    assertThat(UnansweredPages.beside(folder.resolve("my.hallway")).all())
        .containsExactly(new ReportId(9));
  }

  @Test
  void nothing_lies_beside_the_library_where_all_answered() {
    var pages = UnansweredPages.beside(folder.resolve("my.hallway"));
    pages.add(new ReportId(7));
    pages.keep(List.of());
    assertThat(folder).isEmptyDirectory();
  }

  @Test
  void a_file_of_something_else_is_read_as_far_as_it_can_be() throws IOException {
    Files.writeString(folder.resolve("my.unanswered"), "x\n5\n-1\n0\n99999999999999999999\n");
    assertThat(UnansweredPages.beside(folder.resolve("my.hallway")).all())
        .containsExactly(new ReportId(5));
  }
}
