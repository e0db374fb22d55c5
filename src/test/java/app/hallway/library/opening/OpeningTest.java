package app.hallway.library.opening;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Library;
import app.hallway.library.LibraryException;
import app.hallway.library.ReportPage;
import app.hallway.model.HighlightColour;
import app.hallway.model.ReportId;
import app.hallway.model.ReportView;
import app.hallway.model.ReportWish;
import app.hallway.model.VersionId;
import app.hallway.render.Article;
import app.hallway.render.ArticleRenderer;
import app.hallway.store.Store;
import app.hallway.testing.MarkedReport;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How often the library is asked while a report is opened, and what comes of it. */
final class OpeningTest {
  private static final String WORDS = "a retry is a write that you forgot to design.";
  private static final String FIRST =
      """
      ---
      title: "Three days at Harbour Conf 2026"
      canonical_url: https://example.org/harbour
      ---

      The ferry was late, the coffee was early. ![the ferry](ferry.png)

      ### Keynote: Boring queues (Leila Haddad, Northwind Freight)

      Her claim was simple: a retry is a write that you forgot to design.
      """;

  @TempDir Path folder;
  private final List<VersionId> rendered = new ArrayList<>();
  private Runnable meanwhile = () -> {};
  private Library library;
  private ReportId report;

  @BeforeEach
  void open() throws LibraryException {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    bring(FIRST);
    report = library.reports().at("https://example.org/harbour").orElseThrow();
  }

  @AfterEach
  void close() {
    library.close();
  }

  private void bring(String markdown) {
    library.importing().importBytes("harbour.md", markdown.getBytes(StandardCharsets.UTF_8));
  }

  private void mark() {
    library
        .highlights()
        .markText(MarkedReport.place(library, report, WORDS), HighlightColour.GREEN);
  }

  private Article render(ReportView view) {
    rendered.add(view.version());
    meanwhile.run();
    return new ArticleRenderer().render(view.markdown(), _ -> null);
  }

  private ReportPage page(ReportWish wish) {
    return library.reports().page(wish, this::render).orElseThrow();
  }

  private ReportWish newest() {
    return ReportWish.newest(report);
  }

  @Test
  void a_report_with_news_and_marks_is_opened_in_one_read() {
    library.reports().begin(report);
    mark();
    bring(FIRST.replace("The ferry", "First of all a word of thanks to the crew. The ferry"));
    try (var reads = new Reads()) {
      var page = page(newest());
      assertThat(Objects.requireNonNull(page.changes()).changes()).isNotEmpty();
      assertThat(page.marks().highlights()).hasSize(1);
      assertThat(page.marks().talks()).hasSize(1);
      assertThat(page.versions()).hasSize(2);
      assertThat(reads.count()).isEqualTo(1);
    }
  }

  @Test
  void an_older_version_compared_with_another_is_opened_in_one_read() {
    bring(FIRST.replace("late", "lost"));
    var versions = library.versions().of(report);
    var wish = ReportWish.of(report, versions.getLast().id());
    try (var reads = new Reads()) {
      var page = page(wish.comparedWith(versions.getFirst().id()));
      assertThat(page.view().newest()).isFalse();
      assertThat(Objects.requireNonNull(page.changes()).changes()).isNotEmpty();
      assertThat(reads.count()).isEqualTo(1);
    }
  }

  @Test
  void all_of_a_page_is_of_one_moment() {
    meanwhile =
        () -> {
          meanwhile = () -> {};
          mark();
          bring(FIRST.replace("late", "lost"));
        };
    var page = page(newest());
    assertThat(page.marks().highlights()).isEmpty();
    assertThat(page.versions())
        .extracting(version -> version.id())
        .containsExactly(page.view().version());
  }

  @Test
  void a_version_is_rendered_once_for_its_page_and_the_marks_on_it() {
    page(newest());
    mark();
    page(newest());
    assertThat(rendered).hasSize(1);
  }

  @Test
  void what_was_rendered_for_a_mark_has_no_pictures_and_is_no_page() {
    mark();
    page(newest());
    page(newest());
    assertThat(rendered).hasSize(1);
  }

  @Test
  void a_page_without_pictures_is_not_kept() {
    page(newest().plain(true));
    page(newest());
    page(newest().plain(true));
    page(newest());
    assertThat(rendered).hasSize(3);
  }

  @Test
  void a_report_in_the_bin_has_no_page() {
    library.reports().delete(report);
    assertThat(library.reports().page(newest(), this::render)).isEmpty();
    assertThat(rendered).isEmpty();
  }

  /** The reads that this thread asks the store for. */
  private static final class Reads extends Handler implements AutoCloseable {
    private static final Logger STORE = Logger.getLogger(Store.class.getName());

    private final long thread = Thread.currentThread().threadId();
    private final Level before = STORE.getLevel();
    private int count;

    Reads() {
      STORE.setLevel(Level.ALL);
      STORE.addHandler(this);
    }

    int count() {
      return count;
    }

    @Override
    public void publish(LogRecord told) {
      if (told.getLongThreadID() == thread && told.getLevel().equals(Level.FINER)) {
        count++;
      }
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
      STORE.removeHandler(this);
      STORE.setLevel(before);
    }
  }
}
