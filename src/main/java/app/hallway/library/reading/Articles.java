package app.hallway.library.reading;

import app.hallway.library.reading.RecentArticles.Rendered;
import app.hallway.model.ReportView;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.store.Store;
import java.lang.System.Logger.Level;
import java.util.Optional;
import java.util.function.Function;

/**
 * The library's versions as articles. One is rendered where that was not done lately, which takes a
 * while: to be asked for before a transaction, and not in one. Thread-safe.
 */
public final class Articles {
  private static final System.Logger LOG = System.getLogger(Articles.class.getName());

  private final Store store;
  private final Reading reading;
  private final RecentArticles recent = new RecentArticles();

  public Articles(Store store, Reading reading) {
    this.store = store;
    this.reading = reading;
  }

  /** With pictures or without. Empty where there is no such version. */
  public Optional<Article> of(VersionId version) {
    return recent
        .find(version)
        .map(Rendered::article)
        .or(
            () ->
                store
                    .read(session -> session.versions().text(version))
                    .map(text -> of(version, text.markdown())));
  }

  /** As the other, of a version whose Markdown is at hand. */
  public Article of(VersionId version, String markdown) {
    return recent
        .find(version)
        .map(Rendered::article)
        .orElseGet(() -> kept(version, reading.article(markdown), false));
  }

  /**
   * With its pictures.
   *
   * @param rendering asked where it was not rendered so lately
   */
  public Article whole(ReportView view, Function<ReportView, Article> rendering) {
    return recent
        .find(view.version())
        .filter(Rendered::whole)
        .map(Rendered::article)
        .orElseGet(() -> whole(view, rendering.apply(view)));
  }

  /** One that reads otherwise than the library says is nobody else's. */
  private Article whole(ReportView view, Article article) {
    if (!article.readingText().equals(view.readingText())) {
      LOG.log(Level.WARNING, "report {0} reads otherwise than at its import", view.summary().id());
      return article;
    }
    return kept(view.version(), article, true);
  }

  private Article kept(VersionId version, Article article, boolean whole) {
    recent.keep(version, new Rendered(article, whole));
    return article;
  }
}
