package app.hallway.ui.reader.open;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.library.Library;
import app.hallway.model.HighlightColour;
import app.hallway.model.LinkRole;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.ReportFilter;
import app.hallway.model.ReportId;
import app.hallway.model.ReportWish;
import app.hallway.model.TalkEdit;
import app.hallway.model.TalkId;
import app.hallway.model.TalkLink;
import app.hallway.render.Theme;
import app.hallway.testing.MarkedReport;
import app.hallway.ui.reader.server.PageServer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages as they are made, and made again. */
final class PageLoadingTest {
  private static final String TEXT =
      """
      # Three days at Harbour Conf 2026

      ### Keynote: Boring queues (Leila Haddad, Northwind Freight)

      Her claim was simple: a retry is a write that you forgot to design.
      """;

  @TempDir Path folder;
  private Library library;
  private PageServer server;
  private PageLoading loading;
  private ReportId report;
  private TalkId talk;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    server = new PageServer(picture -> library.reports().picture(picture));
    loading = new PageLoading(library, server);
    library.importing().importBytes("harbour.md", TEXT.getBytes(StandardCharsets.UTF_8));
    report = library.reports().list(new ReportFilter.All()).getFirst().id();
    talk = library.talks().of(report).getFirst().talk().id();
  }

  @AfterEach
  void close() {
    server.close();
    library.close();
  }

  private OpenPage page() {
    return loading.load(ReportWish.newest(report), Theme.LIGHT).orElseThrow();
  }

  @Test
  void marks_and_notes_are_shown_on_the_page_as_it_is() {
    var open = page();
    library
        .highlights()
        .markText(MarkedReport.place(library, report, "a retry"), HighlightColour.RED);
    library.highlights().markTalk(report, talk, HighlightColour.GREEN);
    library.notes().add(new NoteTarget.AboutTalk(talk), NoteKind.NOTE, "Mine");
    var again = loading.again(open, Theme.LIGHT);
    assertThat(again.page()).isSameAs(open);
    assertThat(again.marks().highlights()).hasSize(2);
    assertThat(again.marks().talks().getFirst().notes()).isEqualTo(1);
  }

  @Test
  void a_talk_that_reads_otherwise_makes_another_page_of_what_was_read() {
    var open = page();
    var video = new TalkLink(LinkRole.VIDEO, "https://example.org/v");
    library.talks().correct(talk, TalkEdit.NOTHING.withLinks(List.of(video)));
    var again = loading.again(open, Theme.LIGHT);
    assertThat(again.page().html()).isNotEqualTo(open.html()).contains("https://example.org/v");
    assertThat(again.page().read()).isSameAs(open.read());
    assertThat(loading.again(again.page(), Theme.LIGHT).page()).isSameAs(again.page());
  }
}
