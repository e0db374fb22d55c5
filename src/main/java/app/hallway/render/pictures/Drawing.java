package app.hallway.render.pictures;

import app.hallway.model.PictureType;
import app.hallway.model.SourceBytes;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;
import org.jsoup.parser.Parser;

/**
 * A picture made of lines (SVG). A small file of this kind can ask for work without end, so none
 * comes to the page as it is: it is read without its document type, so that no entity means
 * anything, {@link DrawingCleaner} leaves of it what is known and still, and {@link DrawingWalk}
 * draws that in thought, as often as it would be drawn, and gives up where that is too much.
 */
final class Drawing {
  /** Of the unpacked file, in bytes. */
  static final int LARGEST = 2 << 20;

  /** How many pictures a picture may lie in. */
  private static final int DEEPEST = 2;

  private final PictureGate gate;
  private final int depth;

  Drawing(PictureGate gate, int depth) {
    this.gate = gate;
    this.depth = depth;
  }

  Verdict admit(byte[] bytes) {
    if (bytes.length > LARGEST) {
      return new Verdict.Refused(PictureRefusal.BYTES);
    }
    if (depth > DEEPEST) {
      return new Verdict.Refused(PictureRefusal.DEPTH);
    }
    return count(bytes) > DrawingBudget.SHAPES
        ? new Verdict.Refused(PictureRefusal.SHAPES)
        : admit(parsed(bytes));
  }

  /** How many elements there can be at the most. */
  private static long count(byte[] bytes) {
    long count = 0;
    for (int i = 0; i + 1 < bytes.length; i++) {
      count += bytes[i] == '<' && bytes[i + 1] != '/' ? 1 : 0;
    }
    return count;
  }

  private static Document parsed(byte[] bytes) {
    try {
      return Jsoup.parse(new ByteArrayInputStream(bytes), null, "", Parser.xmlParser());
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private Verdict admit(Document document) {
    var root = document.selectFirst("svg");
    if (root == null) {
      return new Verdict.Refused(PictureRefusal.BROKEN);
    }
    if (depth(root) > DrawingBudget.DEPTH) {
      return new Verdict.Refused(PictureRefusal.DEPTH);
    }
    var cleaner = new DrawingCleaner(gate, depth);
    var refusal = cleaner.clean(root);
    return refusal
        .or(() -> new DrawingWalk(root, cleaner.pixels()).refusal())
        .<Verdict>map(Verdict.Refused::new)
        .orElseGet(() -> written(document, root));
  }

  /** Parts in one another, as the file has them. */
  private static int depth(Element root) {
    var deepest = new int[1];
    root.traverse((_, depth) -> deepest[0] = Math.max(deepest[0], depth));
    return deepest[0];
  }

  private static Verdict written(Document document, Element root) {
    document
        .outputSettings()
        .syntax(Document.OutputSettings.Syntax.xml)
        .escapeMode(Entities.EscapeMode.xhtml)
        .charset(StandardCharsets.UTF_8)
        .prettyPrint(false);
    var bytes = root.outerHtml().getBytes(StandardCharsets.UTF_8);
    return new Verdict.Shown(PictureType.SVG, SourceBytes.of(bytes));
  }
}
