package app.hallway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Library;
import app.hallway.testing.Fx;
import app.hallway.ui.importing.FilePicker;
import app.hallway.ui.settings.Settings;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.stage.Stage;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DeskTest {
  @TempDir Path folder;

  private final List<String> browsed = new ArrayList<>();
  private final SimpleBooleanProperty systemIsDark = new SimpleBooleanProperty();
  private Library library;
  private Desk desk;
  private Stage stage;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("library.hallway"), Clock.systemUTC());
    Fx.run(Looks::loadFonts);
    Fx.run(this::show);
  }

  private void show() {
    stage = new Stage();
    var outside =
        new Outside(browsed::add, new Picks(), folder, folder.resolve("notes"), systemIsDark);
    desk = new Desk(library, Settings.USUAL, outside, stage::close);
    stage.setScene(desk.scene(1280, 780));
    stage.show();
    desk.panes().arrange(Settings.USUAL.panes());
    desk.showPage();
  }

  @AfterEach
  void close() {
    Fx.run(stage::close);
    Fx.run(desk::close);
    library.close();
  }

  @Test
  void an_empty_library_says_what_will_stand_there() {
    Fx.picture(stage.getScene(), "empty-light");
    Fx.run(() -> systemIsDark.set(true));
    Fx.picture(stage.getScene(), "empty-dark");
    assertThat(stage.getScene().getRoot().lookup(".welcome").isVisible()).isTrue();
  }

  @Test
  void dropped_files_stand_in_the_list() throws IOException {
    report(
        "one.md",
        "# Three days at Harbour Conf 2026\n\n## Boring queues (Leila Haddad)\n\nText.\n");
    Fx.run(() -> desk.models().imports.importAll(List.of(folder.resolve("one.md"))));
    Awaitility.await()
        .atMost(java.time.Duration.ofSeconds(4))
        .untilAsserted(() -> assertThat(desk.models().reports.reports()).hasSize(1));
    Fx.picture(stage.getScene(), "one");
  }

  private void report(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text, StandardCharsets.UTF_8);
  }

  private final class Picks implements FilePicker {
    @Override
    public List<Path> reports() {
      return List.of(folder.resolve("one.md"));
    }

    @Override
    public Optional<Path> folder(String title) {
      return Optional.of(folder);
    }
  }
}
