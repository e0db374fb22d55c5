package app.hallway.annotations;

import app.hallway.annotations.ReadAnnotations.LeftOver;
import app.hallway.annotations.ReadAnnotations.Taken;
import app.hallway.model.AnnotationFate;
import app.hallway.model.AnnotationFormat;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;

/** Reads and writes as the tests of this room do. */
final class FormsOf {
  private FormsOf() {}

  static ReadAnnotations read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static ReadAnnotations read(byte[] bytes) {
    return AnnotationFiles.read(bytes, ZoneOffset.UTC);
  }

  static Taken taken(String text) {
    return (Taken) read(text);
  }

  static Taken taken(String text, ZoneId zone) {
    return (Taken) AnnotationFiles.read(text.getBytes(StandardCharsets.UTF_8), zone);
  }

  static SharedAnnotation only(String text) {
    var taken = taken(text);
    if (taken.annotations().size() != 1) {
      throw new AssertionError("not one: " + taken);
    }
    return taken.annotations().getFirst();
  }

  static List<AnnotationFate> leftOut(Taken taken) {
    return taken.leftOut().stream().map(LeftOver::why).toList();
  }

  static byte[] written(AnnotationFormat format, List<SharedAnnotation> annotations) {
    var out = new ByteArrayOutputStream();
    try {
      AnnotationWriter.write(format, annotations, out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }
}
