package app.hallway.annotations;

import app.hallway.model.AnnotationRefusal;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** The detached container of EPUB Annotations: a ZIP with {@code annotations.json} at its root. */
final class EpubContainer {
  private static final String ENTRY = "annotations.json";
  private static final int MOST_ENTRIES = 1000;

  /** The first moment that a ZIP can name, so that the same annotations are the same bytes. */
  private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

  private EpubContainer() {}

  /** What is in a container. */
  sealed interface Opened {
    record Found(String json) implements Opened {}

    record None(AnnotationRefusal reason) implements Opened {}
  }

  static boolean isOne(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /** Unpacks no more of it than it may be large, whatever it says of itself. */
  static Opened open(byte[] bytes) {
    try (var zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      long left = AnnotationFiles.LARGEST;
      var entry = zip.getNextEntry();
      for (int i = 0; entry != null && i < MOST_ENTRIES && left >= 0; i++) {
        if (entry.getName().equals(ENTRY)) {
          return entry(zip.readNBytes(AnnotationFiles.LARGEST + 1));
        }
        left -= zip.skip(left + 1);
        entry = left < 0 ? entry : zip.getNextEntry();
      }
      return new Opened.None(left < 0 ? AnnotationRefusal.TOO_LARGE : AnnotationRefusal.UNKNOWN);
    } catch (IOException | IllegalArgumentException broken) {
      return new Opened.None(AnnotationRefusal.BROKEN);
    }
  }

  private static Opened entry(byte[] json) {
    return json.length > AnnotationFiles.LARGEST
        ? new Opened.None(AnnotationRefusal.TOO_LARGE)
        : new Opened.Found(FileText.of(json));
  }

  /** Writes the entry of a container. */
  interface Content {
    void write(OutputStream out) throws IOException;
  }

  /** Leaves the stream open. */
  static void write(OutputStream out, Content content) throws IOException {
    var zip = new ZipOutputStream(out);
    var entry = new ZipEntry(ENTRY);
    entry.setTimeLocal(NO_TIME);
    zip.putNextEntry(entry);
    content.write(zip);
    zip.closeEntry();
    zip.finish();
  }
}
