package app.hallway.render;

import app.hallway.model.ReportSummary;
import java.text.Normalizer;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A page's title and the line below it. Where the article has its title itself, it stands once. */
final class PageHead {
  private static final int LETTERS_A_MINUTE = 1200;
  private static final int IDEOGRAPHS_A_MINUTE = 400;

  private final ReportSummary report;
  private final Article article;

  PageHead(ReportSummary report, Article article) {
    this.report = report;
    this.article = article;
  }

  /** The article's own heading that is the report's title. */
  Optional<Article.Part> ownTitle() {
    return article.parts().stream()
        .filter(part -> part.name().equals("h1"))
        .findFirst()
        .filter(
            part ->
                plain(part.text().of(article.readingText()))
                    .equals(plain(report.metadata().title())));
  }

  String title() {
    return "<h1 class=\"title\">" + AstralText.html(report.metadata().title()) + "</h1>";
  }

  String byline() {
    return "<p class=\"byline\" data-furniture>"
        + AstralText.html(String.join(" · ", facts()))
        + "</p>";
  }

  private List<String> facts() {
    var facts = new ArrayList<String>();
    if (!report.metadata().authors().isEmpty()) {
      facts.add(String.join(", ", report.metadata().authors()));
    }
    if (report.metadata().date() != null) {
      facts.add(
          DateTimeFormatter.ofPattern(PageWords.of("byline.date"), PageWords.locale())
              .format(report.metadata().date()));
    }
    if (report.event() != null) {
      facts.add(report.event());
    }
    facts.add(PageWords.of("byline.minutes", minutes(article.readingText())));
    return facts;
  }

  static int minutes(String text) {
    long ideographs = text.codePoints().filter(Character::isIdeographic).count();
    double minutes =
        (text.length() - ideographs) / (double) LETTERS_A_MINUTE
            + ideographs / (double) IDEOGRAPHS_A_MINUTE;
    return Math.max(1, (int) Math.round(minutes));
  }

  private static String plain(String title) {
    return Normalizer.normalize(title, Normalizer.Form.NFKC)
        .replaceAll("[\\s\\p{Punct}\\p{IsPunctuation}]+", " ")
        .strip()
        .toLowerCase(Locale.ROOT);
  }
}
