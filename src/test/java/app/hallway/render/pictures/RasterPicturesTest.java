package app.hallway.render.pictures;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(20)
class RasterPicturesTest {
  private static final int PNG_WIDTH = 16;
  private static final int PNG_HEIGHT = 20;

  private final PictureGate gate = new PictureGate();

  @Test
  void what_a_page_can_show_comes_as_it_is() throws IOException {
    var narrow = written("png", new BufferedImage(1600, 3750, BufferedImage.TYPE_BYTE_BINARY));
    var wide = written("png", new BufferedImage(2000, 1000, BufferedImage.TYPE_BYTE_BINARY));
    assertThat(gate.admit(narrow)).isEqualTo(gate.admit(narrow.clone()));
    assertThat(shown(narrow).toArray()).isEqualTo(narrow);
    assertThat(shown(wide).toArray()).isEqualTo(wide);
  }

  @Test
  void what_is_larger_comes_smaller() throws IOException {
    assertThat(sizeOf(shown(written("png", plain(1600, 3751))))).containsExactly(800, 1875);
    assertThat(sizeOf(shown(written("png", plain(2001, 1000))))).containsExactly(1000, 500);
    assertThat(sizeOf(shown(written("jpeg", plain(4000, 3000))))).containsExactly(1333, 1000);
  }

  @Test
  void colours_and_what_is_clear_stay() throws IOException {
    var picture = new BufferedImage(2400, 1000, BufferedImage.TYPE_INT_ARGB);
    for (int y = 0; y < 1000; y++) {
      for (int x = 0; x < 1200; x++) {
        picture.setRGB(x, y, 0xff336699);
      }
    }
    var smaller = ImageIO.read(new ByteArrayInputStream(shown(written("png", picture)).toArray()));
    assertThat(smaller.getWidth()).isEqualTo(1200);
    assertThat(smaller.getRGB(10, 10)).isEqualTo(0xff336699);
    assertThat(smaller.getRGB(1190, 490) >>> 24).isZero();
  }

  @Test
  void a_picture_that_says_that_it_is_huge_is_refused_by_its_header() throws IOException {
    assertThat(gate.refusal(said(10_000, 10_000))).isEmpty();
    assertThat(gate.refusal(said(10_001, 10_000))).contains(PictureRefusal.PIXELS);
    assertThat(gate.admit(said(20_000, 20_000)))
        .isEqualTo(new Verdict.Refused(PictureRefusal.PIXELS));
  }

  /** A small picture that says that it is another size. */
  private static byte[] said(int width, int height) throws IOException {
    var png = written("png", plain(8, 8));
    ByteBuffer.wrap(png).putInt(PNG_WIDTH, width).putInt(PNG_HEIGHT, height);
    return png;
  }

  @Test
  void one_that_is_broken_off_is_not_shown_where_it_must_be_made_smaller() throws IOException {
    var png = written("jpeg", plain(3000, 2000));
    assertThat(gate.admit(Arrays.copyOf(png, 300)))
        .isEqualTo(new Verdict.Refused(PictureRefusal.BROKEN));
  }

  @Test
  void a_progressive_photograph_has_less_room() throws IOException {
    var jpeg = written("jpeg", plain(16, 16));
    assertThat(gate.refusal(progressive(jpeg, 8_000, 5_000))).isEmpty();
    assertThat(gate.refusal(progressive(jpeg, 8_000, 5_001))).contains(PictureRefusal.PIXELS);
  }

  /** Its frame header says another size, and that it comes in parts. */
  private static byte[] progressive(byte[] jpeg, int width, int height) {
    var said = jpeg.clone();
    for (int i = 0; i + 9 < said.length; i++) {
      if ((said[i] & 0xff) == 0xff && (said[i + 1] & 0xff) == 0xc0) {
        said[i + 1] = (byte) 0xc2;
        ByteBuffer.wrap(said).putShort(i + 5, (short) height).putShort(i + 7, (short) width);
        return said;
      }
    }
    throw new AssertionError("no frame header");
  }

  @Test
  void a_picture_that_moves_counts_all_its_frames_and_else_stands_still() throws IOException {
    var short_ = moving(600, 1000, 10);
    assertThat(shown(short_).toArray()).isEqualTo(short_);
    var long_ = moving(600, 1000, 11);
    assertThat(sizeOf(shown(long_))).containsExactly(600, 1000);
    assertThat(((Verdict.Shown) gate.admit(long_)).type()).isNotEqualTo(PictureType.GIF);
  }

  private static byte[] moving(int width, int height, int frames) throws IOException {
    var out = new ByteArrayOutputStream();
    var writer = ImageIO.getImageWritersByFormatName("gif").next();
    try (var stream = new MemoryCacheImageOutputStream(out)) {
      writer.setOutput(stream);
      writer.prepareWriteSequence(null);
      var frame = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_BINARY);
      for (int i = 0; i < frames; i++) {
        writer.writeToSequence(new IIOImage(frame, null, null), null);
      }
      writer.endWriteSequence();
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  @Test
  void kinds_that_the_page_cannot_draw_are_refused() {
    assertThat(gate.refusal("RIFF1234WEBPVP8 ".getBytes(StandardCharsets.US_ASCII)))
        .contains(PictureRefusal.KIND);
    assertThat(gate.refusal(new byte[] {0, 0, 1, 0, 1, 0})).contains(PictureRefusal.KIND);
    assertThat(gate.refusal(new byte[0])).contains(PictureRefusal.KIND);
  }

  private SourceBytes shown(byte[] picture) {
    assertThat(gate.refusal(picture)).isEmpty();
    return ((Verdict.Shown) gate.admit(picture)).bytes();
  }

  private static int[] sizeOf(SourceBytes picture) throws IOException {
    var read = ImageIO.read(new ByteArrayInputStream(picture.toArray()));
    return new int[] {read.getWidth(), read.getHeight()};
  }

  private static BufferedImage plain(int width, int height) {
    return new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
  }

  private static byte[] written(String format, BufferedImage picture) throws IOException {
    var out = new ByteArrayOutputStream();
    assertThat(ImageIO.write(picture, format, out)).isTrue();
    return out.toByteArray();
  }
}
