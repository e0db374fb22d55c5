package app.hallway.ui.reader;

import app.hallway.model.VersionId;
import app.hallway.render.Article;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** The articles rendered last, by their version, which never changes. Thread-safe. */
public final class RecentArticles {
  private static final int KEPT = 8;

  private final Map<VersionId, Article> articles =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1;

        @Override
        protected boolean removeEldestEntry(Map.Entry<VersionId, Article> eldest) {
          return size() > KEPT;
        }
      };

  public synchronized Article of(VersionId version, Supplier<Article> rendering) {
    Article known = articles.get(version);
    if (known == null) {
      known = rendering.get();
      articles.put(version, known);
    }
    return known;
  }
}
