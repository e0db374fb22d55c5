package app.hallway.importing.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class SiteFoldersTest {
  @TempDir Path temporary;
  private Path user;

  @BeforeEach
  void lay_out_a_home_that_looks_like_a_site() throws IOException {
    user = Files.createDirectories(temporary.toRealPath().resolve("ada"));
    touch(".git/config");
    touch("Pictures/private.png");
    touch("Downloads/images/hall.png");
    touch("Downloads/posts/report.md");
    touch("Downloads/report.md");
  }

  @Test
  void the_home_of_the_user_is_no_site_of_a_report() {
    assertThat(find("Downloads/report.md", "../Pictures/private.png")).isEmpty();
    assertThat(find("Downloads/posts/report.md", "../../Pictures/private.png")).isEmpty();
  }

  @Test
  void the_folders_below_the_home_are_searched_as_ever() {
    assertThat(find("Downloads/report.md", "images/hall.png")).isPresent();
    assertThat(find("Downloads/posts/report.md", "../images/hall.png")).isPresent();
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_beside_the_report_that_leads_out_is_not_followed() throws IOException {
    var link = user.resolve("Downloads/posts/linked.png");
    Files.createSymbolicLink(link, user.resolve("Pictures/private.png"));
    Files.createSymbolicLink(user.resolve("Downloads/more"), user.resolve("Pictures"));

    assertThat(find("Downloads/posts/report.md", "linked.png")).isEmpty();
    assertThat(find("Downloads/posts/report.md", "../more/private.png")).isEmpty();
  }

  private Optional<Path> find(String report, String picture) {
    return SiteFolders.around(user.resolve(report), user).orElseThrow().find(picture);
  }

  private void touch(String name) throws IOException {
    var file = user.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(file, "");
  }
}
