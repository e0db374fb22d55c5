package app.hallway.ui.common.shared;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.StorageException;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class NoticesTest {
  private final Notices notices = new Notices();

  @Test
  void what_went_wrong_is_told_in_the_words_that_there_are_for_it() {
    assertThat(told(new IOException("a is not a folder"))).contains("a is not a folder");
    assertThat(
            told(
                new StorageException(
                    StorageException.Reason.DISK_FULL, "[SQLITE_FULL]", new IOException())))
        .contains("the disk is full")
        .doesNotContain("SQLITE");
  }

  @Test
  void a_mistake_of_the_program_names_no_class() {
    for (var mistake :
        new RuntimeException[] {
          new NullPointerException("Cannot invoke \"app.hallway.Main.main()\""),
          new ClassCastException("class java.lang.String cannot be cast"),
          new IllegalStateException(new IOException("x")),
        }) {
      assertThat(told(mistake)).contains("something unexpected").doesNotContain("java", "hallway.");
    }
  }

  private String told(Exception failure) {
    notices.failed("Exporting", failure);
    return notices.newest().get().sentence();
  }
}
