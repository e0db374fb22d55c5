package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.HallwayLink;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the packages tell a desktop must be what the program does. */
class MenuEntryTest {
  private static final Path FOLDER = Path.of("src/build/packages");
  private static final String ENTRY = "app.hallway.Hallway.desktop";

  @Test
  void the_windows_are_known_by_the_name_that_the_program_gives_them() throws IOException {
    assertThat(Files.readAllLines(FOLDER.resolve(ENTRY)))
        .contains("StartupWMClass=" + Hallway.class.getName());
  }

  @Test
  void the_program_understands_the_links_that_it_is_started_with() throws IOException {
    var entry = Files.readString(FOLDER.resolve(ENTRY));
    assertThat(entry).contains("x-scheme-handler/hallway;").contains("Exec=hallway open %U");
    assertThat(HallwayLink.isMeant("hallway://report/1")).isTrue();
  }

  @Test
  void the_description_for_software_centres_leads_to_the_menu_entry() throws IOException {
    assertThat(Files.readString(FOLDER.resolve("app.hallway.Hallway.metainfo.xml")))
        .contains("<launchable type=\"desktop-id\">" + ENTRY + "</launchable>");
  }
}
