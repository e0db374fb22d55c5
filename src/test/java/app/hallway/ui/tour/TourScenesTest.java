package app.hallway.ui.tour;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.NoteTarget;
import app.hallway.testing.OwnReports;
import app.hallway.ui.OpenDesk;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@Tag("window")
@SuppressWarnings("NullAway.Init") // the fields are set on the FX thread before each test
class TourScenesTest {
  @TempDir Path folder;
  @AutoClose private OpenDesk window;
  private TourScenes scenes;

  @BeforeEach
  void open() throws Exception {
    window = new OpenDesk(folder).shown(1280, 780);
    var camera = new Camera(window.stage, folder);
    var samples = OwnReports.into(folder.resolve("in"));
    scenes =
        new TourScenes(
            window.library, window.desk, camera, samples, folder, folder.resolve("notes"));
  }

  @Test
  void every_scene_comes_about_one_after_the_other() throws Exception {
    for (var scene : scenes.all()) {
      scene.deed().run();
      Camera.await(scene.name(), scene.until());
      window.picture("tour-" + scene.name());
    }
    var report = window.harbour();
    var talk = window.library.talks().of(report).getFirst().talk().id();
    assertThat(window.library.highlights().of(report)).hasSize(3);
    assertThat(window.library.notes().about(new NoteTarget.AboutTalk(talk))).hasSize(1);
    assertThat(window.library.annotations().waiting()).hasSize(1);
    assertThat(folder.resolve("vault-after.md"))
        .content()
        .contains("- [x] ", "no longer retries", "Told the team.", "This line is my own")
        .isNotEqualTo(Files.readString(folder.resolve("vault-before.md")));
    assertThat(scenes.exported()).isNotEmpty().allMatch(Files::isRegularFile);
    assertThat(window.scene().lookup(".dialog-sheet")).isNotNull();
    assertThat(folder.resolve("holiday-video.md")).doesNotExist();
  }

  @Test
  void no_two_scenes_are_one_picture() {
    assertThat(scenes.all()).extracting(TourScenes.Scene::name).doesNotHaveDuplicates();
  }
}
