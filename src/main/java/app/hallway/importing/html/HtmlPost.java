package app.hallway.importing.html;

import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;

/**
 * A saved web page, reduced to the post that it was saved for.
 *
 * @param title null where the page tells none
 * @param published the date as the page writes it, mostly ISO 8601, or null
 * @param canonicalUrl an absolute http(s) address, or null
 * @param markdown plain CommonMark with tables, strikethrough, footnotes and a little inline HTML;
 *     without the title, and without any shortcode dialect: it must not be read for one
 * @param warnings what of the page could not be kept as it was
 * @param leftOut what stands beside the post on the page
 */
public record HtmlPost(
    @Nullable String title,
    List<String> authors,
    @Nullable String published,
    List<String> tags,
    @Nullable String description,
    @Nullable String canonicalUrl,
    String markdown,
    List<ImportWarning> warnings,
    List<LeftOut> leftOut) {
  /** What a page that Hallway made says of its own about the report and its talks. */
  private static final String FURNITURE = "[data-furniture]";

  public HtmlPost {
    authors = List.copyOf(authors);
    tags = List.copyOf(tags);
    warnings = List.copyOf(warnings);
    leftOut = List.copyOf(leftOut);
  }

  /** Reads any HTML, however broken. Scripts, forms and what surrounds the post do not survive. */
  public static HtmlPost read(String html) {
    return read(html, Optional.empty());
  }

  /** The same for a page that was at an address, should it not say so itself. */
  public static HtmlPost read(String html, Optional<String> address) {
    var page = Jsoup.parse(MarkdownEscapes.cleared(html));
    ShadowRoots.unfold(page);
    page.select(FURNITURE).remove();
    var leftOut = new ArrayList<>(WritingPrograms.settle(page));
    leftOut.addAll(LikeCounts.remove(page));
    StyledText.settle(page);
    Formulas.settle(page);
    var facts = PageFacts.of(page, address);
    var found = ArticleFinder.find(page, facts);
    leftOut.addAll(found.leftOut());
    var converted = MarkdownConversion.convert(found.article(), facts.baseUrl());
    return new HtmlPost(
        facts.title(),
        facts.authors(),
        facts.published(),
        facts.tags(),
        facts.description(),
        facts.canonicalUrl(),
        converted.markdown(),
        Stream.concat(found.warnings().stream(), converted.warnings().stream()).toList(),
        leftOut);
  }
}
