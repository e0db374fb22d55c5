package app.hallway.importing;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.safety.Safelist;

/**
 * A piece of formatted text that was copied elsewhere, as Markdown: by flexmark, since it is no
 * page in which an author's words would have to be looked for. Pictures are left out.
 */
public final class FormattedText {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
          .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
          .set(FlexmarkHtmlConverter.SKIP_ATTRIBUTES, true)
          .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
          .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
          .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
          .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
          .toMutable();

  private static final Safelist KEPT = Safelist.basic().addTags("h1", "h2", "h3", "h4", "del", "s");

  /** Without one of these a text was copied from where it had no format, such as source code. */
  private static final String FORMAT =
      "a[href], b, strong, em, i, del, s, code, pre, ul, ol, blockquote, h1, h2, h3, h4, p + p";

  /** In characters; more is no piece of a text. */
  private static final int LONGEST = 400_000;

  /** In elements within each other. */
  private static final int DEEPEST = 60;

  private FormattedText() {}

  /**
   * Reads any HTML, however broken; without blanks around it, lines end in \n. Empty where there is
   * no format, or more than can be read at once: then the plain text is as good.
   */
  public static Optional<String> markdown(String html) {
    if (html.length() > LONGEST) {
      return Optional.empty();
    }
    var kept = Jsoup.parseBodyFragment(Jsoup.clean(html, KEPT)).body();
    return kept.selectFirst(FORMAT) == null || isDeep(kept)
        ? Optional.empty()
        : Optional.of(FlexmarkHtmlConverter.builder(OPTIONS).build().convert(kept.html()).strip())
            .filter(markdown -> !markdown.isEmpty());
  }

  private static boolean isDeep(Element kept) {
    var deepest = new AtomicInteger();
    kept.traverse((_, depth) -> deepest.accumulateAndGet(depth, Math::max));
    return deepest.get() > DEEPEST;
  }
}
