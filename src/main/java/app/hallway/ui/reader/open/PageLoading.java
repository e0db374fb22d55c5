package app.hallway.ui.reader.open;

import app.hallway.library.Library;
import app.hallway.library.ReportPage;
import app.hallway.model.PictureId;
import app.hallway.model.ReportView;
import app.hallway.model.ReportWish;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.PageAssembler;
import app.hallway.render.PictureSource;
import app.hallway.render.Theme;
import app.hallway.render.pictures.EmbeddedPicture;
import app.hallway.render.pictures.PictureRefusal;
import app.hallway.ui.reader.page.PageMarks;
import app.hallway.ui.reader.server.PageServer;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Makes pages of what the library has. Not on the FX thread. */
final class PageLoading {
  private final Library library;
  private final PageServer server;
  private final ArticleRenderer renderer = new ArticleRenderer();
  private final PageAssembler assembler = new PageAssembler();

  PageLoading(Library library, PageServer server) {
    this.library = library;
    this.server = server;
  }

  /** A version of a report; empty where it is gone. */
  Optional<OpenPage> load(ReportWish wish, Theme theme) {
    return library
        .reports()
        .page(wish, view -> article(view, wish.plain()))
        .map(read -> assembled(wish, read, PageMarks.of(read.marks()), theme));
  }

  /**
   * The marks of now on a page that is open.
   *
   * @param page the same one, where they are shown on it as it is
   */
  record Refreshed(PageMarks marks, OpenPage page) {}

  /** Another page is made only where its talks read otherwise. */
  Refreshed again(OpenPage open, Theme theme) {
    var marks = PageMarks.of(library.versions().marks(open.view().version()));
    return new Refreshed(
        marks,
        marks.standIn(open.marks()) ? open : assembled(open.wish(), open.read(), marks, theme));
  }

  private OpenPage assembled(ReportWish wish, ReportPage read, PageMarks marks, Theme theme) {
    var html = assembler.page(read.view().summary(), read.article(), marks.talks(), theme);
    return new OpenPage(wish, read, marks, html);
  }

  private Article article(ReportView view, boolean plain) {
    return renderer.render(view.markdown(), plain ? PageLoading::leftOut : pictures(view));
  }

  private PictureSource pictures(ReportView view) {
    var pictures =
        view.pictures().stream()
            .collect(
                Collectors.toMap(
                    ReportView.PictureRef::reference, ReportView.PictureRef::id, (a, b) -> a));
    return reference -> placeOf(reference, pictures);
  }

  private static PictureSource.Place leftOut(String reference) {
    return new PictureSource.Refused(PictureRefusal.UNANSWERED);
  }

  private PictureSource.@Nullable Place placeOf(String reference, Map<String, PictureId> pictures) {
    if (EmbeddedPicture.isOne(reference)) {
      return server.placeOfEmbedded(reference);
    }
    var picture = pictures.get(reference);
    return picture == null ? null : server.placeOf(picture);
  }
}
