package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.export.ExportWriter.Fate;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.Templating.Order;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFlavour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Notes and highlights by templates, and as one page. */
final class TemplatingTest {
  private static final String SOURCE =
      """
      ---
      title: Quay <days> & nights
      event: QuayConf 2024
      ---
      # Quay days

      ### Keynote: Ropes that hold

      **Speaker: Ada Example**

      A rope is as good as its *splice*, 港の日 says.
      """;

  @TempDir Path folder;
  @AutoClose private Library library;
  private Path out;

  @BeforeEach
  void open() throws Exception {
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    out = folder.resolve("out");
    var bytes = SOURCE.getBytes(StandardCharsets.UTF_8);
    var report = ((ImportOutcome.Imported) library.importing().importBytes("a.md", bytes)).report();
    mark(report);
    library.notes().add(new NoteTarget.AboutReport(report), NoteKind.QUESTION, "Who <checks> it?");
  }

  private void mark(ReportId report) {
    var view = library.reports().open(report).orElseThrow();
    var words = "A rope is as good as its splice, 港の日 says.";
    int start = view.readingText().indexOf(words);
    var span = new TextSpan(start, start + words.length());
    assertThat(library.highlights().markText(new Place(view.version(), span), HighlightColour.BLUE))
        .isPresent();
  }

  private Template template(String name) throws IOException {
    return library.templating().find(name).orElseThrow();
  }

  private List<Path> written(Template template) throws IOException, TemplateException {
    var order = new Order(template, Scope.ALL, null, Placing.KEEP);
    library.templating().export(order, out, (_, _, _, _) -> {}, () -> false);
    try (var files = Files.list(out)) {
      return files.filter(Files::isRegularFile).toList();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"plain", "obsidian", "logseq", "joplin", "digest", "tripreport"})
  void each_built_in_one_writes_what_there_is(String name) throws Exception {
    var file = written(template(name)).getFirst();

    assertThat(Files.readString(file)).contains("splice").doesNotContain("{{", "{%");
  }

  @Test
  void one_of_the_users_own_lies_in_the_folder_beside_the_library() throws Exception {
    library
        .templating()
        .save(new Template("mine", TemplateFlavour.MARKDOWN, "# {{ title }}\n\nMine.\n", false));

    assertThat(Files.readString(written(template("mine")).getFirst()))
        .contains("Mine.")
        .contains("Quay \\<days> & nights");
  }

  @Test
  void one_that_fails_writes_nothing_and_says_where() throws Exception {
    library
        .templating()
        .save(new Template("mine", TemplateFlavour.MARKDOWN, "a\n{{ nothing }}\n", false));

    assertThatThrownBy(() -> written(template("mine"))).isInstanceOf(TemplateException.class);
    assertThat(out).doesNotExist();
    assertThat(library.templating().check(template("mine")).orElseThrow().line()).isEqualTo(2);
  }

  @Test
  void a_page_stands_alone_and_holds_no_markup_of_others() throws Exception {
    var file = folder.resolve("notes.html");
    var paged = library.templating().write(template("page"), Scope.ALL, file, Placing.KEEP);

    assertThat(paged.fate()).isEqualTo(Fate.WRITTEN);
    var page = Files.readString(file);
    assertThat(page)
        .contains("Quay &lt;days&gt; &amp; nights")
        .contains("Who &lt;checks&gt; it?")
        .contains("prefers-color-scheme")
        .contains("@media print")
        .doesNotContain("<script", " src=", "@import", "url(");
  }

  @Test
  void a_page_becomes_a_pdf_and_says_which_signs_no_font_here_has() throws Exception {
    var file = folder.resolve("notes.pdf");
    var paged = library.templating().write(template("page"), Scope.ALL, file, Placing.KEEP);

    assertThat(Files.readAllBytes(file)).startsWith("%PDF-".getBytes(StandardCharsets.US_ASCII));
    assertThat(paged.missing()).isSubsetOf(Set.of(0x6e2f, 0x306e, 0x65e5));
  }
}
