package app.hallway.annotations;

import app.hallway.model.AnnotationFormat;
import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.core.util.Separators;
import com.fasterxml.jackson.core.util.Separators.Spacing;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** Writes annotations for other programs. The same annotations are the same bytes. */
public final class AnnotationWriter {
  private static final JsonFactory FACTORY =
      JsonFactory.builder().disable(StreamWriteFeature.AUTO_CLOSE_TARGET).build();

  private static final Separators SEPARATORS =
      Separators.createDefaultInstance().withObjectFieldValueSpacing(Spacing.AFTER);

  private AnnotationWriter() {}

  /**
   * Writes them all, in their order, and leaves the stream open.
   *
   * @throws IllegalArgumentException for a form that is not written
   */
  public static void write(
      AnnotationFormat format, List<SharedAnnotation> annotations, OutputStream out)
      throws IOException {
    switch (format) {
      case W3C -> json(out, json -> WebAnnotationWriter.write(json, annotations));
      case EPUB ->
          EpubContainer.write(
              out, entry -> json(entry, json -> EpubWriter.write(json, annotations)));
      case HYPOTHESIS -> json(out, json -> HypothesisWriter.write(json, annotations));
      case READWISE -> ReadwiseWriter.write(annotations, out);
      case JSON -> json(out, json -> PlainWriter.write(json, annotations));
      case KOREADER, KOREADER_MARKDOWN, KINDLE, OMNIVORE, READEST, CLIPPER, CLIPPED_NOTE ->
          throw new IllegalArgumentException(format + " is only read");
    }
  }

  /** Writes what stands in a document. */
  private interface Document {
    void write(JsonGenerator json) throws IOException;
  }

  private static void json(OutputStream out, Document document) throws IOException {
    try (var json = FACTORY.createGenerator(out)) {
      json.setPrettyPrinter(
          new DefaultPrettyPrinter(SEPARATORS).withObjectIndenter(new DefaultIndenter("  ", "\n")));
      document.write(json);
      json.writeRaw('\n');
    }
  }
}
