package app.hallway.ui.reader.open;

import app.hallway.library.Library;
import app.hallway.model.PictureId;
import app.hallway.model.ReadingPosition;
import app.hallway.model.ReportVersion;
import app.hallway.model.ReportView;
import app.hallway.model.VersionChanges;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.PageAssembler;
import app.hallway.render.PictureSource;
import app.hallway.render.Theme;
import app.hallway.render.pictures.EmbeddedPicture;
import app.hallway.render.pictures.PictureRefusal;
import app.hallway.ui.reader.RecentArticles;
import app.hallway.ui.reader.page.PageMarks;
import app.hallway.ui.reader.server.PageServer;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

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

  /** Where somebody reads already. */
  record Here(VersionId version, int offset) {}

  /**
   * A version of a report; empty where it is gone.
   *
   * @param plain without its pictures
   */
  Optional<OpenPage> load(Wish wish, @Nullable Here here, Theme theme, boolean plain) {
    VersionId version = wish.version();
    Optional<ReportView> found =
        version == null ? library.reports().open(wish.report()) : library.versions().open(version);
    return found.map(view -> loaded(wish, view, here, theme, plain));
  }

  private OpenPage loaded(
      Wish wish, ReportView view, @Nullable Here here, Theme theme, boolean plain) {
    return assembled(
        wish,
        view,
        plain ? article(view, PageLoading::leftOut) : known(view),
        library.versions().of(wish.report()),
        changes(wish, view),
        resume(view, here),
        theme,
        plain);
  }

  private @Nullable VersionChanges changes(Wish wish, ReportView view) {
    VersionId since = wish.since();
    if (since != null) {
      return library.versions().between(since, view.version()).orElse(null);
    }
    return view.newest() && view.summary().changed()
        ? library.versions().unseen(wish.report()).orElse(null)
        : null;
  }

  /** On at the same words, whichever version they were read in. */
  private int resume(ReportView view, @Nullable Here here) {
    if (here != null) {
      return library.versions().follow(here.version(), view.version(), here.offset());
    }
    ReadingPosition position = view.position();
    return position == null ? 0 : position.offset();
  }

  /** The same version with the talks and marks of now. */
  OpenPage again(OpenPage open, Theme theme) {
    return assembled(
        open.wish(),
        open.view(),
        open.article(),
        open.versions(),
        open.changes(),
        open.resume(),
        theme,
        open.plain());
  }

  private Article known(ReportView view) {
    return articles.of(view.version(), () -> article(view, pictures(view)));
  }

  private PictureSource pictures(ReportView view) {
    Map<String, PictureId> pictures =
        view.pictures().stream()
            .collect(
                Collectors.toMap(
                    ReportView.PictureRef::reference, ReportView.PictureRef::id, (a, b) -> a));
    return reference -> placeOf(reference, pictures);
  }

  private static PictureSource.Place leftOut(String reference) {
    return new PictureSource.Refused(PictureRefusal.UNANSWERED);
  }

  private Article article(ReportView view, PictureSource pictures) {
    Article article = renderer.render(view.markdown(), pictures);
    if (!article.readingText().equals(view.readingText())) {
      LOG.log(Level.WARNING, "report {0} reads otherwise than at its import", view.summary().id());
    }
    return article;
  }

  private PictureSource.@Nullable Place placeOf(String reference, Map<String, PictureId> pictures) {
    if (EmbeddedPicture.isOne(reference)) {
      return server.placeOfEmbedded(reference);
    }
    PictureId picture = pictures.get(reference);
    return picture == null ? null : server.placeOf(picture);
  }

  private OpenPage assembled(
      Wish wish,
      ReportView view,
      Article article,
      List<ReportVersion> versions,
      @Nullable VersionChanges changes,
      int resume,
      Theme theme,
      boolean plain) {
    PageMarks marks = marks(view);
    String html = assembler.page(view.summary(), article, marks.talks(), theme);
    return new OpenPage(wish, view, article, marks, versions, changes, resume, html, plain);
  }

  private PageMarks marks(ReportView view) {
    return PageMarks.of(library.versions().marks(view.version()));
  }
}
