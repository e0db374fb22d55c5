package app.hallway.importing.html;

import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import org.jsoup.Jsoup;
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

  private FormattedText() {}

  /** Reads any HTML, however broken; without blanks around it, lines end in \n. */
  public static String markdown(String html) {
    var plain = Jsoup.clean(html, KEPT);
    return FlexmarkHtmlConverter.builder(OPTIONS).build().convert(plain).strip();
  }
}
