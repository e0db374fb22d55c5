package app.hallway.ui.reader;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.importing.ReportReader;
import app.hallway.markdown.Markdown;
import app.hallway.model.Draft;
import app.hallway.model.ReadResult;
import app.hallway.model.ReportId;
import app.hallway.model.ReportMetadata;
import app.hallway.model.ReportSummary;
import app.hallway.render.ArticleRenderer;
import app.hallway.render.PageAssembler;
import app.hallway.render.Theme;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** The reading text that Java computes is the one that a browser has. */
class ReadingTextTest {
  private static final Path SAMPLES = Path.of(System.getProperty("hallway.reports", "samples"));

  private final Pages pages = new Pages();

  @AfterEach
  void close() {
    pages.close();
  }

  @Test
  void each_sample_reads_the_same_in_the_page() throws IOException {
    var reader = new ReportReader(Clock.systemUTC());
    try (var files = Files.walk(SAMPLES)) {
      for (var file : (Iterable<Path>) files.filter(Files::isRegularFile).sorted()::iterator) {
        if (file.toString().matches(".*\\.(md|html|markdown)")
            && reader.read(file) instanceof ReadResult.Read(Draft draft)) {
          assertSameText(file.toString(), draft.metadata(), draft.markdown());
        }
      }
    }
  }

  @Test
  void awkward_html_reads_the_same_in_the_page() {
    var metadata = new ReportMetadata("Title", List.of(), null, List.of(), null, null);
    for (var markdown : AWKWARD) {
      assertSameText(markdown, metadata, markdown);
    }
  }

  private static final List<String> AWKWARD =
      List.of(
          "<pre>\n\nfirst\n</pre>",
          "```\n\nfirst\n```",
          "a&nbsp;b &#0; &#13; c\u0000d &notin; &lt;b&gt; &#x80;",
          "<table>loose<tr><td>a<td>b<tr><td><table><tr><td>in</table></table>after",
          "<table>\u00a0<tr><td>x</td></tr></table>",
          "<p><button><div>x</div></button>y</p>z",
          "<a href=a>x<a href=b>y</a></a><b><i>a</b>b</i>",
          "<ul><li>a<li>b<ul><li>c</ul></ul><dl><dt>d<dd>e</dl>",
          "<h1>a<h2>b</h2></h1><h1><span><h2>c</h2></span></h1>",
          "<svg><text>no</text></svg><math><mi>x</mi><annotation>no</annotation></math>",
          "<textarea>\n<b>x</b></textarea><xmp><i></xmp>y",
          "<select><option>no</select><marquee><a>x<marquee><a>y</marquee>",
          "<details><summary>s</summary>t</details><figure><img><figcaption>c</figcaption></figure>",
          "<div>".repeat(700) + "deep" + "</div>".repeat(700),
          "<table><tr><td>".repeat(200) + "deep",
          ">".repeat(600) + " deep",
          "\ud83d\ude80 \ud83d\udc69\u200d\ud83d\udcbb \ud83c\udde9\ud83c\uddea 1\ufe0f\u20e3"
              + " \ud83d x",
          "a\u2028b\u00adc\ufeffd\u200b",
          "x[^1]\n\n[^1]: note\n\n- [x] done\n\n~~s~~ ++i++",
          "<plaintext>rest </b> of it");

  private void assertSameText(String name, ReportMetadata metadata, String markdown) {
    var article = new ArticleRenderer().render(Markdown.parse(markdown), _ -> null);
    var report =
        new ReportSummary(
            new ReportId(1),
            metadata,
            null,
            false,
            false,
            0,
            0,
            0,
            0,
            1,
            Instant.EPOCH,
            null,
            List.of());
    pages.load(new PageAssembler().page(report, article, List.of(), Theme.LIGHT));
    assertThat(pages.text()).as(name).isEqualTo(article.readingText());
  }
}
