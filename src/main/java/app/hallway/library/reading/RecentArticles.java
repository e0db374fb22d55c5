package app.hallway.library.reading;

import app.hallway.model.VersionId;
import app.hallway.render.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** The articles rendered last, by their version, which never changes. Thread-safe. */
final class RecentArticles {
  private static final int KEPT = 8;

  private final Map<VersionId, Rendered> articles =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VersionId, Rendered> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * An article.
   *
   * @param whole false where its pictures were left out
   */
  record Rendered(Article article, boolean whole) {}

  synchronized Optional<Rendered> find(VersionId version) {
    return Optional.ofNullable(articles.get(version));
  }

  /** One with its pictures goes before one without. */
  synchronized void keep(VersionId version, Rendered rendered) {
    articles.merge(version, rendered, (known, given) -> known.whole() ? known : given);
  }
}
