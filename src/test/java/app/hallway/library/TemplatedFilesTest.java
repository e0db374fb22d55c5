package app.hallway.library;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.hallway.export.ExportWriter.Written;
import app.hallway.export.Layout;
import app.hallway.export.Placing;
import app.hallway.library.Exporting.Scope;
import app.hallway.library.Templating.Order;
import app.hallway.model.HighlightColour;
import app.hallway.model.ImportOutcome;
import app.hallway.model.NoteKind;
import app.hallway.model.NoteTarget.AboutReport;
import app.hallway.model.Place;
import app.hallway.model.ReportId;
import app.hallway.model.TextSpan;
import app.hallway.templates.Filled;
import app.hallway.templates.Template;
import app.hallway.templates.TemplateFault.Reason;
import app.hallway.templates.TemplateFlavour;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AutoClose;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whose the files of templates are, and what a page is made of. */
final class TemplatedFilesTest {
  private static final String REPORT =
      """
      ---
      title: Two days <at> Rope Conf 2026
      author: Cy Writer
      event: Rope Conf 2026
      ---

      Ropes are *long* & knots are <b>many</b>, said everybody there.

      ## Knots that hold, by Ada Example

      The talk went through six knots and when to trust each of them.
      """;

  private static final String EVIL =
      "<script>alert(1)</script> ![pixel](https://example.org/p.png) [go](javascript:alert(1))";

  @TempDir Path folder;
  @AutoClose private Library library;
  private Path out;
  private ReportId report;

  @BeforeEach
  void fill() throws IOException, LibraryException {
    out = folder.resolve("out");
    library = Library.open(folder.resolve("a.hallway"), Clock.systemUTC());
    report = imported("report.md", REPORT);
    mark("Ropes are long & knots", HighlightColour.GREEN);
    mark("six knots", HighlightColour.RED);
    library.notes().add(new AboutReport(report), NoteKind.QUESTION, EVIL);
  }

  @Test
  void a_template_of_ones_own_writes_the_same_file_again_under_any_name() throws Exception {
    var mine = saved("mine", "Of {{ title }}\n");
    var first = export(mine).written().getFirst();
    assertThat(first).content().startsWith("Of Two days \\<at> Rope Conf 2026\n");
    assertThat(export(mine).unchanged()).containsExactly(first);
    var moved = Files.move(first, out.resolve("moved.md"));
    assertThat(export(saved("mine", "About {{ title }}\n")).written()).containsExactly(moved);
  }

  @Test
  void files_of_several_templates_lie_beside_each_other() throws Exception {
    var mine = export(saved("mine", "{{ title }}\n")).written().getFirst();
    var other = export(saved("other", "{{ title }}\n")).written().getFirst();
    var plain = export(template("plain")).written().getFirst();
    assertThat(List.of(mine, other, plain)).doesNotHaveDuplicates();
    assertThat(export(template("mine")).unchanged()).containsExactly(mine);
    assertThat(export(template("plain")).unchanged()).containsExactly(plain);
  }

  @Test
  void a_template_that_fails_at_the_last_file_writes_none() throws Exception {
    var second = imported("two.md", "# Three tides\n\nWater came and went at Tide Camp 2026.\n");
    library.notes().add(new AboutReport(second), NoteKind.NOTE, "x");
    var source = "{% if title == \"Three tides\" %}{{ nothing }}{% endif %}\n";
    assertThatThrownBy(() -> export(saved("mine", source)))
        .isInstanceOfSatisfying(
            TemplateException.class,
            wrong -> assertThat(wrong.fault().reason()).isEqualTo(Reason.NO_SUCH_VALUE));
    assertThat(out).doesNotExist();
  }

  @Test
  void what_an_export_wrote_is_no_report() throws Exception {
    export(saved("mine", "# {{ title }}\n"));
    export(template("logseq"));
    export(template("digest"));
    var outcomes =
        library.importing().importAll(List.of(out), Importing.Progress.NONE, () -> false);
    assertThat(outcomes.outcomes())
        .hasSize(3)
        .hasOnlyElementsOfType(ImportOutcome.PassedOver.class);
  }

  @Test
  void what_is_edited_is_seen_before_it_is_saved() throws IOException {
    var edited = new Template("mine", TemplateFlavour.MARKDOWN, "{{ kind }}: {{ title }}", false);
    assertThat(library.templating().preview(edited, new Scope(report, null, null)))
        .contains(new Filled.Text("report: Two days \\<at> Rope Conf 2026\n"));
    assertThat(library.templating().find("mine")).isEmpty();
  }

  @Test
  void a_page_stands_alone_and_runs_nothing() throws Exception {
    var page = page();
    assertThat(page.select("script, link, img, iframe, object, embed, base, [src], [onclick]"))
        .isEmpty();
    assertThat(page.select("style").html()).doesNotContain("url(", "@import");
    assertThat(page.select("a").eachAttr("href"))
        .allMatch(to -> to.startsWith("https://") || to.startsWith("hallway://") || to.isEmpty());
    assertThat(page.select(".note").text()).contains("<script>alert(1)</script>", "pixel", "go");
    assertThat(page.title()).isEqualTo("Two days <at> Rope Conf 2026");
    assertThat(page.select("html").attr("lang")).isNotEmpty();
  }

  @Test
  void every_highlight_and_note_of_a_page_is_filtered_by_a_box() throws Exception {
    var page = page();
    assertThat(page.select("figure.highlight.green blockquote").text())
        .isEqualTo("Ropes are long & knots");
    assertThat(page.select("figure.highlight.green blockquote em").text()).isEqualTo("long");
    assertThat(page.select("figure.highlight.red a").eachAttr("href"))
        .containsExactly("hallway://highlight/2");
    var rules = page.select("style").html();
    var boxes = page.select("input[type=checkbox][id]");
    assertThat(boxes.eachAttr("id")).contains("green", "red", "question").doesNotHaveDuplicates();
    for (Element box : boxes) {
      assertThat(rules).contains("body:has(#" + box.id() + ":not(:checked))");
      assertThat(box.closest("label")).isNotNull();
    }
    assertThat(page.select("[id]").eachAttr("id")).doesNotHaveDuplicates();
  }

  private Document page() throws IOException, TemplateException {
    var scope = new Scope(report, null, null);
    return Jsoup.parse(library.templating().page(template("page"), scope));
  }

  private Template template(String name) throws IOException {
    return library.templating().find(name).orElseThrow();
  }

  private Template saved(String name, String source) throws IOException {
    library.templating().save(new Template(name, TemplateFlavour.MARKDOWN, source, false));
    return template(name);
  }

  private Written export(Template template) throws IOException, TemplateException {
    var order = new Order(template, Scope.ALL, Layout.REPORT, Placing.OVERWRITE);
    return library.templating().export(order, out, (_, _, _, _) -> {}, () -> false);
  }

  private void mark(String words, HighlightColour colour) {
    var page = library.reports().open(report).orElseThrow();
    int start = page.readingText().indexOf(words);
    var span = new TextSpan(start, start + words.length());
    library.highlights().markText(new Place(page.version(), span), colour);
  }

  private ReportId imported(String name, String text) {
    var bytes = text.getBytes(StandardCharsets.UTF_8);
    return ((ImportOutcome.Imported) library.importing().importBytes(name, bytes)).report();
  }
}
