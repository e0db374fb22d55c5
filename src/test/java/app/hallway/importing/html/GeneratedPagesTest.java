package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.importing.ReportReader;
import app.hallway.model.Draft;
import app.hallway.model.ReadResult;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * One post, as each of the programs and sites that people save pages from writes it. The folder
 * holds a page a generator, with the mark-up that it makes and all that it puts around a post.
 */
class GeneratedPagesTest {
  /** What these say of a post is no author or no day. */
  private static final Set<String> UNDATED = Set.of("firefox-reader");

  private static final Set<String> PLAIN_CODE =
      Set.of("google-docs-download", "google-docs-published");

  private static final String PARTED =
      "p, div, li, td, th, h1, h2, h3, h4, a, button, label, header, footer, article, section, br,"
          + " ul, ol, pre, aside, nav, form, summary, legend, figcaption, blockquote";

  private static final String POST =
      """
      The boats came in at noon, and the hall smelt of tar and coffee before the first talk had
      begun.

      ## Queues that drain – Bo Ander

      Bo showed a queue that nobody had looked at for three years. It had grown by a message a day,
      and on the morning of the outage it held all of them.

      - Measure before you cut
      - Name the owner of each queue

      ```java
      while (queue.size() > 0) {
        queue.drain();
      }
      ```

      ## Social graphs at sea – Mina Okafor

      Mina counted who lends rope to whom. The slides are online, and the recording follows in May.

      The hall at noon

      > A graph is a promise with two ends.

      See you next year.
      """;

  static Stream<Path> pages() throws IOException, URISyntaxException {
    var folder = Objects.requireNonNull(GeneratedPagesTest.class.getResource("generators"));
    try (var files = Files.list(Path.of(folder.toURI()))) {
      return files.sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("pages")
  void the_post_is_read_whole_and_nothing_beside_it(Path page) {
    assertThat(SeenWords.of(read(page).markdown())).isEqualTo(SeenWords.of(POST));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void its_title_author_and_day_are_told(Path page) {
    var about = read(page).metadata();

    assertThat(about.title()).isEqualTo("Two days at Harbour Conf");
    assertThat(about.authors()).containsExactly("Ilka Maro");
    assertThat(about.date())
        .isEqualTo(UNDATED.contains(nameOf(page)) ? null : LocalDate.of(2026, 3, 4));
  }

  @ParameterizedTest
  @MethodSource("pages")
  void headings_lists_code_links_and_pictures_keep_their_form(Path page) {
    var markdown = read(page).markdown();

    assertThat(markdown)
        .containsPattern("(?m)^#{1,3} Queues that drain – Bo Ander$")
        .containsPattern("(?m)^#{1,3} Social graphs at sea – Mina Okafor$")
        .containsPattern("- Measure before you cut\\n\\n?- Name the owner of each queue")
        .contains("[slides](https://slides.example/rope)")
        .containsOnlyOnce("The hall at noon");
    if (!PLAIN_CODE.contains(nameOf(page))) {
      assertThat(markdown).containsIgnoringCase("```java\nwhile (queue.size() > 0) {\n");
    }
  }

  /** Every word of a page is read, or told. */
  @ParameterizedTest
  @MethodSource("pages")
  void what_was_left_out_is_told(Path page) throws IOException {
    var draft = read(page);
    var visible = Jsoup.parse(Files.readString(page));
    visible.select("script, style, head, noscript, svg, .lnt").remove();
    visible.body().select(PARTED).forEach(element -> element.prependText(" ").appendText(" "));

    var told =
        Stream.concat(
                Stream.of(draft.markdown(), draft.metadata().toString()),
                draft.leftOut().stream().map(part -> part.words()))
            .flatMap(text -> words(text).stream())
            .toList();
    assertThat(words(visible.wholeText())).allSatisfy(word -> assertThat(told).contains(word));
  }

  private static List<String> words(String text) {
    return List.of(text.replaceAll("[^\\p{L}\\p{N}]+", " ").strip().split(" "));
  }

  private static Draft read(Path page) {
    var result = new ReportReader(Clock.systemUTC()).read(page);
    assertThat(result).isInstanceOf(ReadResult.Read.class);
    return ((ReadResult.Read) result).draft();
  }

  private static String nameOf(Path page) {
    return String.valueOf(page.getFileName()).replace(".html", "");
  }
}
