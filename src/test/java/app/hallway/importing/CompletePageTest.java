package app.hallway.importing;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Draft;
import app.hallway.model.ReadResult;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Base64;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletePageTest {
  private static final byte[] DOT =
      Base64.getDecoder().decode("R0lGODlhAQABAIAAAAAAAP///yH5BAEAAAAALAAAAAABAAEAAAIBRAA7");

  @TempDir private Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Trip.html          | Trip_files/hall.gif           | <img src='./Trip_files/hall.gif'>
          Trip.html          | Trip_files/hall.gif           | <img src='Trip_files/hall.gif' srcset='https://t.example/hall.gif 2x'>
          Trip.html          | Trip_files/hall.gif           | <img src='Trip_files/hall.gif' data-src='https://t.example/hall.gif' loading=lazy>
          Trip.html          | Trip_files/hall.gif           | <picture><source srcset='https://t.example/hall.webp'><img src='Trip_files/hall.gif'></picture>
          Trip.html          | Trip_files/hall(1).gif        | <img src='./Trip_files/hall(1).gif'>
          Trip 2026.html     | Trip 2026_files/hall.gif      | <img src='./Trip%202026_files/hall.gif'>
          Trip – Kiel.htm    | Trip – Kiel-Dateien/größe.gif | <img src='Trip%20%E2%80%93%20Kiel-Dateien/gr%C3%B6%C3%9Fe.gif'>
          Été.html           | Été_fichiers/salle.gif        | <img src='Été_fichiers/salle.gif'>
          C# & co.html       | C# & co_files/hall.gif        | <img src='./C%23%20&amp;%20co_files/hall.gif'>
          100%.html          | 100%_files/hall               | <img src='./100%25_files/hall'>
          Trip.html          | Trip_files/image.jpeg         | <img src='./Trip_files/image.jpeg'>
          旅.html            | 旅_files/会場.gif              | <img src='./旅_files/会場.gif'>
          """)
  void pictures_of_a_page_that_was_saved_complete_come_along(
      String page, String picture, String image) throws IOException {
    Files.createDirectories(folder.resolve(picture).getParent());
    Files.write(folder.resolve(picture), DOT);
    var html =
        "<!-- saved from url=(0022)https://t.example/trip -->\n<html><head><title>Trip</title><base"
            + " href='.'></head><body><article><h1>Trip</h1><p>Two days by the water with good talks,"
            + " and rain on both of them, from morning until evening, all the way.</p><p>"
            + image
            + "</p></article></body></html>";
    Files.writeString(folder.resolve(page), html);

    var draft = read(folder.resolve(page));

    assertThat(draft.warnings()).isEmpty();
    assertThat(draft.pictures()).hasSize(1);
    assertThat(draft.metadata().canonicalUrl()).isEqualTo("https://t.example/trip");
  }

  private static Draft read(Path file) {
    var read = new ReportReader(Clock.systemUTC()).read(file);
    assertThat(read).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) read).draft();
  }
}
