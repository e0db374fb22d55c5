package app.hallway.render;

import app.hallway.model.Highlight;
import app.hallway.model.ReportSummary;
import app.hallway.model.TalkInReport;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Puts an article into the page that the window shows. A pure function; thread-safe. */
public final class PageAssembler {
  private final String style = PageAssets.text("page.css");

  /**
   * The whole HTML document: page.css, head line (title, authors, date, event), and the article
   * with the furniture of its talks (the line under the heading, margin marks). Furniture carries
   * {@code data-furniture} and is no part of the reading text.
   */
  public String page(ReportSummary report, Article article, List<TalkInReport> talks, Theme theme) {
    return page(report, article, talks, List.of(), theme, null);
  }

  /**
   * The same as a file that works outside Hallway: fonts inlined, the highlights of its text
   * written into it, and no marks to press.
   *
   * @param sha256 of the bytes that the report was imported from
   */
  public String file(
      ReportSummary report,
      Article article,
      List<TalkInReport> talks,
      List<Highlight> highlights,
      Theme theme,
      String sha256) {
    return page(report, article, talks, highlights, theme, sha256);
  }

  private String page(
      ReportSummary report,
      Article article,
      List<TalkInReport> talks,
      List<Highlight> highlights,
      Theme theme,
      @Nullable String sha256) {
    boolean selfContained = sha256 != null;
    var head = new PageHead(report, article);
    var insertions = new Insertions();
    head.ownTitle().ifPresent(title -> insertions.at(title.html().end(), head.byline()));
    head.ownTitle().ifPresent(title -> insertions.at(title.html().start() + 3, " class=\"title\""));
    new TalkPlaces(article, insertions).furnish(talks);
    new WrittenMarks(highlights, insertions).write(article);
    var header =
        head.ownTitle().isPresent()
            ? ""
            : "<header data-furniture>" + head.title() + head.byline() + "</header>";
    return """
    <!doctype html>
    <html data-theme="%s"%s>
    <head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>%s</title>
    %s<style>%s%s</style></head>
    <body><main>%s<article>%s</article></main></body>
    </html>
    """
        .formatted(
            theme.name().toLowerCase(Locale.ROOT),
            selfContained
                ? " data-alone"
                : " data-perhaps=\"" + Escaping.attribute(PageWords.of("marks.perhaps")) + "\"",
            Escaping.attribute(report.metadata().title()),
            sha256 == null ? "" : RenderedPage.head(report.metadata(), sha256),
            fonts(report, article, selfContained),
            style,
            header,
            insertions.into(article.html()));
  }

  private static String fonts(ReportSummary report, Article article, boolean selfContained) {
    return selfContained
        ? FontFaces.inlined(report.metadata().title() + article.readingText())
        : FontFaces.byAddress();
  }
}
