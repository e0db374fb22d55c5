package app.hallway.importing.html;

import app.hallway.model.ImportWarning;
import com.vladsch.flexmark.html2md.converter.FlexmarkHtmlConverter;
import com.vladsch.flexmark.util.data.MutableDataSet;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * HTML to Markdown by flexmark. What flexmark would lose or misread (captions, merged cells,
 * footnotes, marks, text that looks like Markdown) is rewritten in the tree before.
 */
final class MarkdownConversion {
  private static final MutableDataSet OPTIONS =
      new MutableDataSet()
          .set(FlexmarkHtmlConverter.SKIP_CHAR_ESCAPE, true)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_QUOTES, false)
          .set(FlexmarkHtmlConverter.TYPOGRAPHIC_SMARTS, false)
          .set(FlexmarkHtmlConverter.SETEXT_HEADINGS, false)
          .set(FlexmarkHtmlConverter.SKIP_ATTRIBUTES, true)
          .set(FlexmarkHtmlConverter.OUTPUT_ATTRIBUTES_ID, false)
          .set(FlexmarkHtmlConverter.EXTRACT_AUTO_LINKS, false)
          .set(FlexmarkHtmlConverter.RENDER_COMMENTS, false)
          .set(FlexmarkHtmlConverter.LISTS_END_ON_DOUBLE_BLANK, false)
          .set(FlexmarkHtmlConverter.BR_AS_EXTRA_BLANK_LINES, false)
          .set(FlexmarkHtmlConverter.BR_AS_PARA_BREAKS, false)
          .set(FlexmarkHtmlConverter.THEMATIC_BREAK, "---")
          .set(FlexmarkHtmlConverter.UNORDERED_LIST_DELIMITER, '-')
          .set(FlexmarkHtmlConverter.NBSP_TEXT, "\u00a0")
          .toMutable();

  private MarkdownConversion() {}

  /** Lines end in \n. */
  record Converted(String markdown, List<ImportWarning> warnings) {}

  /** Converts an article, which is changed by it. */
  static Converted convert(Element article, @Nullable String baseUrl) {
    Addresses.resolve(article, baseUrl);
    CodeBlocks.simplify(article);
    var warnings = Tables.simplify(article);
    Captions.set(article);
    DefinitionLists.rewrite(article);
    Footnotes.rewrite(article);
    BlockFlow.straighten(article);
    InlineMarks.write(article);
    MarkdownEscapes.write(article);
    var markdown = FlexmarkHtmlConverter.builder(OPTIONS).build().convert(article.outerHtml());
    return new Converted(MarkdownLines.mend(markdown), warnings);
  }
}
