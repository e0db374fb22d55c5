package app.hallway.printing;

import java.io.IOException;
import java.io.InputStream;
import java.util.Set;
import java.util.TreeSet;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Which characters of a page still have no font. */
final class Coverage {
  private final Set<Integer> missing;

  Coverage(Set<Integer> shown) {
    missing = new TreeSet<>(shown);
  }

  Set<Integer> missing() {
    return missing;
  }

  /** Takes off what a font has. */
  void take(InputStream font) throws IOException {
    try (font;
        var read = new TTFParser().parse(new RandomAccessReadBuffer(font))) {
      take(read);
    }
  }

  void take(TrueTypeFont font) throws IOException {
    missing.removeAll(had(font));
  }

  /** Of what is missing, what a font has. */
  Set<Integer> had(TrueTypeFont font) throws IOException {
    var had = new TreeSet<Integer>();
    var glyphs = font.getUnicodeCmapLookup(false);
    if (glyphs != null) {
      missing.stream().filter(c -> glyphs.getGlyphId(c) > 0).forEach(had::add);
    }
    return had;
  }
}
