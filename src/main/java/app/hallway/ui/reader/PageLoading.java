package app.hallway.ui.reader;

import app.hallway.library.Library;
import app.hallway.model.PictureId;
import app.hallway.model.ReportId;
import app.hallway.model.ReportSummary;
import app.hallway.model.ReportView;
import app.hallway.model.TalkInReport;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.PageAssembler;
import app.hallway.render.Theme;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Makes pages of what the library has. Not on the FX thread. */
final class PageLoading {
  private static final Logger LOG = System.getLogger(PageLoading.class.getName());

  private final Library library;
  private final PageServer server;
  private final ArticleRenderer renderer = new ArticleRenderer();
  private final RecentArticles articles = new RecentArticles();
  private final PageAssembler assembler = new PageAssembler();

  PageLoading(Library library, PageServer server) {
    this.library = library;
    this.server = server;
  }

  /** A report's newest version; empty where it is gone. */
  Optional<OpenPage> load(ReportId report, Theme theme) {
    return library.reports().open(report).map(view -> assembled(view, known(view), theme));
  }

  /** The same version with the talks and marks of now. */
  OpenPage again(OpenPage open, Theme theme) {
    return assembled(open.view(), open.article(), theme);
  }

  private Article known(ReportView view) {
    return articles.of(view.version(), () -> article(view));
  }

  private Article article(ReportView view) {
    Map<String, PictureId> pictures =
        view.pictures().stream()
            .collect(
                Collectors.toMap(
                    ReportView.PictureRef::reference, ReportView.PictureRef::id, (a, b) -> a));
    Article article =
        renderer.render(
            view.markdown(),
            reference -> {
              PictureId picture = pictures.get(reference);
              return picture == null ? null : server.addressOf(picture);
            });
    if (!article.readingText().equals(view.readingText())) {
      LOG.log(Level.WARNING, "report {0} reads otherwise than at its import", view.summary().id());
    }
    return article;
  }

  private OpenPage assembled(ReportView view, Article article, Theme theme) {
    ReportId report = view.summary().id();
    List<TalkInReport> talks = library.talks().of(report);
    ReportSummary summary = view.summary();
    return new OpenPage(
        view,
        article,
        new PageMarks(library.highlights().of(report), talks),
        assembler.page(summary, article, talks, theme));
  }
}
