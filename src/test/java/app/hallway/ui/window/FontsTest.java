package app.hallway.ui.window;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.testing.Fx;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javafx.geometry.Rectangle2D;
import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelFormat;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.transform.Transform;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.kordamp.ikonli.feather.Feather;

/**
 * Where a screen is scaled, the toolkit fills a letter by the even-odd rule: where two of its
 * contours lie over each other, the paper shows through.
 */
class FontsTest {
  private static final Path RESOURCES = Path.of("src/main/resources/app/hallway");
  private static final int CELL = 56;
  private static final double SIZE = 36;
  private static final int FULL = 250;
  private static final int FAINT = 60;

  static List<Path> faces() throws IOException {
    try (var window = Files.list(RESOURCES.resolve("ui/fonts"));
        var page = Files.list(RESOURCES.resolve("render/fonts"))) {
      return Stream.concat(window, page)
          .filter(file -> file.toString().matches(".*\\.(ttf|woff)"))
          .sorted()
          .toList();
    }
  }

  /** The window's own faces have the same names as the page's. */
  @AfterAll
  static void load_the_fonts_of_the_window_again() {
    Fx.run(Looks::loadFonts);
  }

  @ParameterizedTest
  @MethodSource("faces")
  void no_letter_has_a_hole_on_a_scaled_screen(Path face) {
    var letters = lettersOf(face.getFileName().toString()).mapToObj(Character::toString).toList();
    var plain = drawn(letters, face, 1);
    var scaled = drawn(letters, face, 2);
    assertThat(IntStream.range(0, letters.size()).filter(i -> isHoled(plain, scaled, i)))
        .extracting(letters::get)
        .isEmpty();
  }

  private static IntStream lettersOf(String face) {
    if (face.startsWith("Feather")) {
      return Stream.of(Feather.values()).mapToInt(Feather::getCode);
    }
    var latin = IntStream.concat(IntStream.range(0x21, 0x7f), IntStream.range(0xa1, 0x100));
    if (face.toLowerCase(Locale.ROOT).contains("emoji")) {
      return IntStream.concat(IntStream.range(0x1f40c, 0x1f43e), IntStream.range(0x1f600, 0x1f640));
    }
    return face.contains("cyrillic")
        ? IntStream.range(0x410, 0x450)
        : face.contains("latin-ext") ? IntStream.range(0x100, 0x180) : latin;
  }

  /** One letter below the other. */
  private static int[] drawn(List<String> letters, Path face, double scale) {
    return Fx.call(
        () -> {
          var font = load(face, SIZE / scale);
          var column = new Group();
          for (int i = 0; i < letters.size(); i++) {
            var letter = new Text(4 / scale, (i * CELL + 40) / scale, letters.get(i));
            letter.setFont(font);
            column.getChildren().add(letter);
          }
          return picture(column, scale, letters.size() * CELL);
        });
  }

  private static Font load(Path face, double size) throws IOException {
    try (var stream = Files.newInputStream(face)) {
      return Font.loadFont(stream, size);
    }
  }

  private static int[] picture(Group column, double scale, int height) {
    var scene = new Scene(column);
    var view = new SnapshotParameters();
    view.setTransform(Transform.scale(scale, scale));
    view.setViewport(new Rectangle2D(0, 0, CELL, height));
    var pixels = new int[CELL * height];
    scene
        .getRoot()
        .snapshot(view, null)
        .getPixelReader()
        .getPixels(0, 0, CELL, height, PixelFormat.getIntArgbInstance(), pixels, 0, CELL);
    return pixels;
  }

  /** True where the one picture has ink and the other has paper. */
  private static boolean isHoled(int[] plain, int[] scaled, int letter) {
    return IntStream.range(letter * CELL * CELL, (letter + 1) * CELL * CELL)
        .anyMatch(i -> ink(plain[i]) > FULL && ink(scaled[i]) < FAINT);
  }

  private static int ink(int pixel) {
    return 255 - (pixel & 0xff);
  }
}
