package app.hallway.ui.reader.server;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Importing;
import app.hallway.model.ReportId;
import app.hallway.render.Theme;
import app.hallway.testing.Fx;
import app.hallway.ui.reader.ReaderDesk;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.List;
import javafx.scene.control.Button;
import javax.imageio.ImageIO;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page sees only pictures that it can draw in little time. Those here are all harmless. */
@Tag("window")
class PicturesOnPageTest {
  private static final String FINE =
      "<svg xmlns='http://www.w3.org/2000/svg' width='90' height='60'>"
          + "<rect width='90' height='60' fill='teal'/></svg>";
  private static final String OVER =
      FINE.replace("/></svg>", " style='stroke-dasharray:.001'/></svg>");

  private @TempDir Path folder;
  private ReaderDesk desk;

  @BeforeEach
  void open() throws Exception {
    desk = new ReaderDesk(folder);
  }

  @AfterEach
  void close() {
    desk.close();
  }

  @Test
  void a_drawing_that_is_too_much_is_told_of_in_its_place() throws IOException {
    Files.writeString(folder.resolve("fine.svg"), FINE);
    Files.writeString(folder.resolve("over.png"), OVER);
    desk.open(
        report(
            "# Drawings\n\n![fine](fine.svg) ![over](over.png)\n\n![](%s) ![within](%s)\n"
                .formatted(embedded("image/svg+xml", OVER), embedded("image/png", FINE))));
    assertThat(widths()).isEqualTo("90,90");
    assertThat(labels())
        .isEqualTo(
            "over – not shown, because its lines have too many dashes;"
                + "not shown, because its lines have too many dashes");
    Fx.picture(desk.scene, "pictures-light");
    Fx.run(() -> desk.workspace.theme().set(Theme.DARK));
    Fx.picture(desk.scene, "pictures-dark");
  }

  @Test
  void a_large_photograph_comes_as_large_as_it_is_shown() throws IOException {
    var photograph = new BufferedImage(4000, 3000, BufferedImage.TYPE_3BYTE_BGR);
    ImageIO.write(photograph, "jpeg", folder.resolve("large.jpg").toFile());
    desk.open(report("# Large\n\n![large](large.jpg)\n"));
    assertThat(widths()).isEqualTo("1333");
  }

  @Test
  void what_the_page_may_not_show_is_not_served_either() throws IOException {
    Files.writeString(folder.resolve("over.svg"), OVER);
    var report = report("# Drawing\n\n![over](over.svg)\n");
    desk.open(report);
    var picture = desk.library.reports().open(report).orElseThrow().pictures().getFirst().id();
    var server = new PageServer(desk.library.reports()::picture);
    assertThat(PageServer.answer("picture", "/" + server.name() + "/" + picture)).isEmpty();
    server.close();
  }

  @Test
  void a_page_that_did_not_answer_comes_without_pictures_until_they_are_asked_for()
      throws IOException {
    Files.writeString(folder.resolve("fine.svg"), FINE);
    var report = report("# Drawing\n\n![fine](fine.svg)\n");
    Fx.run(() -> desk.workspace.unanswered().add(report));
    desk.open(report);
    assertThat(labels()).isEqualTo("fine – not shown, because the page did not answer with it");
    assertThat(Fx.call(() -> desk.view.lookup(".plain-bar").isVisible())).isTrue();
    Fx.picture(desk.scene, "plain-page");
    Fx.run(() -> ((Button) desk.view.lookup(".plain-bar .text-button")).fire());
    Awaitility.await().until(() -> desk.ask("document.images.length").equals("1"));
    assertThat(Fx.call(() -> desk.view.lookup(".plain-bar").isVisible())).isFalse();
    assertThat(Fx.call(() -> desk.workspace.unanswered().isEmpty())).isTrue();
  }

  private ReportId report(String markdown) throws IOException {
    var file = folder.resolve("report.md");
    Files.writeString(file, markdown);
    desk.library.importing().importAll(List.of(file), Importing.Progress.NONE, () -> false);
    return desk.library.reports().at(file.toString()).orElseThrow();
  }

  private static String embedded(String type, String drawing) {
    var bytes = drawing.getBytes(StandardCharsets.UTF_8);
    return "data:" + type + ";base64," + Base64.getEncoder().encodeToString(bytes);
  }

  private String widths() {
    Awaitility.await()
        .until(() -> desk.ask("[...document.images].every(i => i.complete)").equals("true"));
    return desk.ask("[...document.images].map(i => i.naturalWidth).join()");
  }

  private String labels() {
    return desk.ask(
        "[...document.querySelectorAll('.picture-missing')]"
            + ".map(each => each.getAttribute('aria-label')).join(';')");
  }
}
