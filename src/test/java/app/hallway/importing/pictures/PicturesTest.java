package app.hallway.importing.pictures;

import static app.hallway.model.ImportWarning.Kind.PICTURE_MISSING;
import static app.hallway.model.ImportWarning.Kind.PICTURE_TOO_LARGE;
import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ImportWarning;
import app.hallway.model.Picture;
import app.hallway.model.SourceBytes;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PicturesTest {
  private static final byte[] GIF = "GIF89a, a picture".getBytes(StandardCharsets.US_ASCII);

  @TempDir Path temporary;
  private Path report;

  /** The report lies two folders below the top of a site, which itself has a neighbour. */
  @BeforeEach
  void lay_out_a_site() throws IOException {
    report = temporary.resolve("site/content/posts/report.md");
    Files.createDirectories(report.getParent());
    Files.writeString(report, "text");
    Files.writeString(temporary.resolve("site/hugo.toml"), "");
  }

  @Test
  void a_picture_beside_the_report_comes_with_it() throws IOException {
    put("site/content/posts/hall.gif", GIF);

    assertThat(in("text\n\n![The hall](hall.gif \"at noon\")"))
        .isEqualTo(new Pictures.Found(List.of(gif("hall.gif")), List.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "hall.gif",
        "./hall.gif",
        "../posts/hall.gif",
        "hall.gif?raw=true",
        "hall.gif#light",
        "h%61ll.gif",
        "{static}/images/floor.gif",
        "{filename}hall.gif",
        "/images/floor.gif",
        "images/floor.gif",
        "../images/floor.gif",
        "images\\\\floor.gif",
        "/top.gif",
        "../../top.gif",
        "/shared/plan.gif",
      })
  void a_reference_is_found_from_the_report_or_from_the_folders_above(String reference)
      throws IOException {
    put("site/content/posts/hall.gif", GIF);
    put("site/static/images/floor.gif", GIF);
    put("site/top.gif", GIF);
    put("site/assets/shared/plan.gif", GIF);

    assertThat(in("![](" + reference + ")").pictures()).hasSize(1);
  }

  @Test
  void names_with_spaces_and_other_scripts_are_found_encoded_or_plain() throws IOException {
    put("site/content/posts/大 厅.gif", GIF);

    assertThat(in("![](<大 厅.gif>) ![](%E5%A4%A7%20%E5%8E%85.gif)").pictures())
        .containsExactly(gif("大 厅.gif"), gif("%E5%A4%A7%20%E5%8E%85.gif"));
  }

  @Test
  void a_name_that_holds_a_percent_or_plus_sign_is_found() throws IOException {
    put("site/content/posts/100%.gif", GIF);
    put("site/content/posts/a+b.gif", GIF);

    assertThat(in("![](100%.gif) ![](a+b.gif)").pictures()).hasSize(2);
  }

  @Test
  void html_images_count_too_and_a_picture_named_twice_comes_once() throws IOException {
    put("site/content/posts/hall.gif", GIF);

    assertThat(
            in("<figure>\n<img alt='' src='hall.gif'>\n</figure>\n\nHere: <img src=hall.gif> too")
                .pictures())
        .containsExactly(gif("hall.gif"));
  }

  @Test
  void what_is_missing_is_told_with_its_line() {
    assertThat(in("one\n\n<figure>\n<img src='a.png'>\n</figure>\n\n| x |\n|---|\n| ![](b.png) |"))
        .isEqualTo(
            new Pictures.Found(
                List.of(),
                List.of(
                    new ImportWarning(PICTURE_MISSING, 4, "a.png"),
                    new ImportWarning(PICTURE_MISSING, 9, "b.png"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/a.png",
        "HTTP://example.org/a.png",
        "//example.org/a.png",
        "\\\\\\\\example.org\\\\a.png",
        "data:image/png;base64,AAAA",
        "cid:1234",
      })
  void what_lies_elsewhere_is_passed_over_in_silence(String reference) {
    assertThat(in("![](" + reference + ")")).isEqualTo(new Pictures.Found(List.of(), List.of()));
  }

  @Test
  void nothing_outside_of_the_site_is_taken() throws IOException {
    put("private.gif", GIF);
    put("site/content/posts/hall.gif", GIF);
    var secret = temporary.resolve("private.gif").toAbsolutePath();

    assertThat(in("![](../../../private.gif) ![](<" + secret + ">) ![](<" + secret.toUri() + ">)"))
        .satisfies(found -> assertThat(found.pictures()).isEmpty())
        .satisfies(found -> assertThat(found.warnings()).hasSize(3));
  }

  @Test
  @DisabledOnOs(OS.WINDOWS)
  void a_link_that_leads_out_of_the_site_is_not_followed() throws IOException {
    put("private.gif", GIF);
    Files.createSymbolicLink(
        temporary.resolve("site/content/posts/a.gif"), temporary.resolve("private.gif"));

    assertThat(in("![](a.gif)").pictures()).isEmpty();
  }

  @Test
  void without_any_sign_of_a_site_one_folder_up_is_the_limit() throws IOException {
    put("far.gif", GIF);
    put("plain/near.gif", GIF);
    put("plain/posts/report.md", GIF);

    assertThat(
            Pictures.beside(
                    temporary.resolve("plain/posts/report.md"),
                    "![](../near.gif) ![](../../far.gif)")
                .pictures())
        .containsExactly(gif("../near.gif"));
  }

  @Test
  void a_file_that_is_no_picture_is_not_taken_whatever_its_name() throws IOException {
    put("site/content/posts/a.png", "root:x:0:0:root".getBytes(StandardCharsets.US_ASCII));
    put("site/content/posts/b.png", new byte[0]);

    assertThat(in("![](a.png) ![](b.png) ![](../posts)"))
        .satisfies(found -> assertThat(found.pictures()).isEmpty())
        .satisfies(found -> assertThat(found.warnings()).hasSize(3));
  }

  @Test
  void a_picture_of_more_than_20_megabytes_stays_outside() throws IOException {
    var huge = put("site/content/posts/huge.gif", GIF);
    try (var file = new RandomAccessFile(huge.toFile(), "rw")) {
      file.setLength(Pictures.LARGEST + 1);
    }

    assertThat(in("![](huge.gif)").warnings())
        .containsExactly(new ImportWarning(PICTURE_TOO_LARGE, 1, "huge.gif"));
  }

  @Test
  void text_that_has_no_file_misses_its_pictures() {
    assertThat(Pictures.beside(null, "![](a.png)").warnings())
        .containsExactly(new ImportWarning(PICTURE_MISSING, 1, "a.png"));
  }

  @Test
  void an_address_that_no_file_can_have_is_missing() {
    assertThat(in("![](<a\u0001b:?*|.png>) ![](" + "x".repeat(9_000) + ")").warnings()).hasSize(2);
  }

  private Pictures.Found in(String markdown) {
    return Pictures.beside(report, markdown);
  }

  private Path put(String name, byte[] bytes) throws IOException {
    var file = temporary.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private static Picture gif(String reference) {
    return new Picture(reference, "image/gif", SourceBytes.of(GIF));
  }
}
