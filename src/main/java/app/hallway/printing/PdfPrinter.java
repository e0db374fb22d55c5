package app.hallway.printing;

import com.openhtmltopdf.extend.FSSupplier;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jsoup.Jsoup;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/**
 * Prints pages as PDF, with the fonts that the program has, and those of the system for what these
 * do not have. Nothing is fetched.
 */
public final class PdfPrinter {
  /** The family that a page names first. */
  private static final String OWN = "Inter";

  private static final String FONTS = "/app/hallway/ui/fonts/";

  private final List<Path> fontFolders;

  /** Looks for fonts where this system has them. */
  public static PdfPrinter withFontsOfTheSystem() {
    return new PdfPrinter(SystemFonts.folders());
  }

  PdfPrinter(List<Path> fontFolders) {
    this.fontFolders = fontFolders;
  }

  /**
   * Prints a page.
   *
   * @param html complete; what is in it may be anything, as nothing of it is fetched or run
   */
  public Printed print(String html) throws IOException {
    XRLog.setLoggingEnabled(false);
    var page = Jsoup.parse(html);
    page.select(".screen").remove();
    var coverage = new Coverage(shown(page));
    var builder = new PdfRendererBuilder();
    font(builder, "Inter-Regular.ttf", OWN, 400, FontStyle.NORMAL, coverage);
    font(builder, "Inter-Italic.ttf", OWN, 400, FontStyle.ITALIC, coverage);
    font(builder, "Inter-Bold.ttf", OWN, 700, FontStyle.NORMAL, coverage);
    font(builder, "NotoEmoji-Regular.ttf", "Noto Emoji", 400, FontStyle.NORMAL, coverage);
    var families = new StringBuilder("'Inter', 'Noto Emoji'");
    int number = 0;
    for (var found : SystemFonts.covering(fontFolders, coverage)) {
      var family = "System " + ++number;
      builder.useFont(found.toFile(), family, 400, FontStyle.NORMAL, true);
      families.append(", '").append(family).append('\'');
    }
    page.head().appendElement("style").text("body, code, pre { font-family: " + families + "; }");
    return new Printed(written(builder, page), coverage.missing());
  }

  private static Set<Integer> shown(Document page) {
    var signs = new TreeSet<Integer>();
    page.wholeText()
        .codePoints()
        .filter(c -> !Character.isWhitespace(c) && !Character.isISOControl(c))
        .filter(c -> !ShownSigns.isInvisible(c))
        .forEach(signs::add);
    return signs;
  }

  private static void font(
      PdfRendererBuilder builder,
      String file,
      String family,
      int weight,
      FontStyle style,
      Coverage coverage)
      throws IOException {
    FSSupplier<InputStream> bytes = () -> PdfPrinter.class.getResourceAsStream(FONTS + file);
    builder.useFont(bytes, family, weight, style, true);
    coverage.take(bytes.supply());
  }

  private static byte[] written(PdfRendererBuilder builder, Document page) throws IOException {
    var out = new ByteArrayOutputStream();
    builder
        .withW3cDocument(new W3CDom().fromJsoup(page), null)
        .useExternalResourceAccessControl(
            (_, _) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI)
        .withProducer("Hallway")
        .usePdfUaAccessibility(true)
        .toStream(out);
    builder.run();
    return out.toByteArray();
  }
}
