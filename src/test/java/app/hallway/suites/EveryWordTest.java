package app.hallway.suites;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.importing.ReportReader;
import app.hallway.model.ReadResult;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every word of a source is on the page, in what is told to be left out, or in the metadata,
 * whatever dialects stand in it and in whatever order.
 */
final class EveryWordTest {
  private static final int TEXTS = 150;
  private static final int FRAGMENTS = 12;
  private static final Pattern PLACE = Pattern.compile("¤");

  /** Each ¤ is a word of its own. */
  private static final List<String> BLOCKS =
      List.of(
          "# ¤ ¤",
          "## ¤ – ¤ {#anchor}",
          "¤ ¤\n===",
          "¤, ¤ and *¤* with **¤** and `¤`.",
          "- ¤\n- ¤ ¤\n  - ¤",
          "1. ¤\n2. ¤\n\n   ¤",
          "- [ ] ¤\n- [x] ¤",
          "- ¤\n\n<!-- ¤ ¤ -->\n\n- ¤",
          "> ¤\n> ¤",
          "> [!NOTE] ¤\n> ¤",
          "| ¤ | ¤ |\n|---|---|\n| ¤ | ¤ |",
          "```js\n¤ ¤\n```",
          "    ¤ ¤",
          "[¤](https://hall.example/a) and ![¤](a.png) ¤",
          "¤^[¤ ¤] and ¤",
          "# List<¤> and <¤> ¤",
          "¤\n: ¤\n: ¤ ¤",
          "¤\n¤\n: ¤\n\n    ¤\n\n    - ¤",
          "*[QXZ]: ¤ ¤",
          "{::comment}\n¤ ¤\n{:/comment}",
          "¤\n{: .note #mark key=\"value\"}",
          "[¤ ¤]{.mark} ¤",
          "::: {.column width=\"40%\"}\n¤ ¤\n:::",
          ":::message alert\n¤\n:::",
          "!!! note \"¤ ¤\"\n    ¤\n\n    ¤",
          "=== \"¤\"\n\n    ¤ ¤",
          "[caption id=\"a\" width=\"300\"]![¤](a.png) ¤ ¤[/caption]",
          "- key:: ¤\n- ¤ ¤",
          "{% details ¤ ¤ %}\n¤\n{% enddetails %}",
          "{{< quote author=\"¤ ¤\" >}}\n¤ ¤\n{{< /quote >}}",
          "{{< figure src=\"a.png\" alt=\"¤ ¤\" caption=\"¤ ¤\" >}}",
          "{{% notice tip \"¤ ¤\" %}}\n¤\n{{% /notice %}}",
          "{{< tabs >}}\n{{% tab \"¤ ¤\" %}}\n    ¤\n{{% /tab %}}\n{{< /tabs >}}",
          "{{< button href=\"https://hall.example/b\" >}}¤ ¤{{< /button >}}",
          "{% include note.html content=\"¤ ¤\" %}",
          "%% ¤ ¤ %%",
          "¤==¤==, ==¤== and ~~¤~~",
          "[[¤]]: ¤ and [[¤|¤]]",
          "¤ ¤. ^name",
          "<div markdown=\"1\">\n**¤** ¤\n</div>",
          "<details><summary>¤</summary>\n\n¤\n\n</details>",
          "<p>¤, <b>¤</b> <¤!> ¤</p>",
          "<img src=\"a.png\" alt=\"¤\">\n¤ **¤**",
          "<iframe src=\"https://hall.example/v\"></iframe>\n¤ **¤**",
          "<table><tr><td>¤</td><td>¤ ¤</td></tr></table>",
          "<Card title=\"¤ ¤\">\n¤ ¤\n</Card>",
          "**{{ site.title }}** ¤ ¤",
          "**注意：**¤ と**「¤」**と",
          "¤\\\n¤  \n¤",
          "¤[^n]\n\n[^n]: ¤ ¤",
          "[^n]: ¤ ¤",
          "[caption caption=\"¤ ¤\"]<img src=\"a.png\">[/caption]",
          "::: {.callout-tip title=\"¤ ¤\"}\n¤\n:::",
          "{{< link href=\"https://hall.example/c\" >}}¤ ¤{{< /link >}}",
          "¤ <?php ¤ ?> ¤ <![CDATA[¤ ¤]]> ¤",
          "- ¤\n^\n- ¤",
          "<span markdown=\"1\">*¤*</span> ¤");

  private static final Pattern WORD = Pattern.compile("q[a-z]+ox");

  private static final ReportReader READER = new ReportReader(Clock.systemUTC());

  @ParameterizedTest
  @MethodSource("alone")
  void every_word_of_each_dialect_is_accounted_for(String text) {
    assertEveryWord("report.md", text);
    assertEveryWord("report.mdx", text);
  }

  @ParameterizedTest
  @MethodSource("drawn")
  void every_word_is_accounted_for_whatever_stands_beside_it(String text) {
    assertEveryWord("report.md", text);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void every_word_of_the_samples_is_accounted_for(Path sample) throws IOException {
    assertThat(WordAccount.missing(sample)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"{{< unheard >}}", "{% unheard of %}", "<Unheard of={1} />"})
  void what_nothing_is_known_of_is_told_with_its_line(String unknown) {
    var source = "One.\n\n" + unknown + "\n\nTwo.\n";
    var read = (ReadResult.Read) READER.readAlone("report.md", bytes(source));
    assertThat(read.draft().warnings())
        .anySatisfy(
            warning -> {
              assertThat(warning.line()).isEqualTo(3);
              assertThat(warning.detail()).containsIgnoringCase("unheard");
            });
    assertThat(read.draft().markdown()).contains("One.", "Two.").doesNotContain("nheard");
  }

  private static void assertEveryWord(String name, String text) {
    var words = WORD.matcher(text).results().map(MatchResult::group).toList();
    assertThat(words).isNotEmpty();
    assertThat(WordAccount.nowhere(name, bytes(text), words)).as(text).isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  static List<Path> samples() throws IOException {
    try (var files = Files.list(Path.of("samples"))) {
      return files.filter(file -> file.toString().matches(".*\\.(md|html)")).sorted().toList();
    }
  }

  static Stream<String> drawn() {
    return IntStream.range(0, TEXTS).mapToObj(EveryWordTest::text);
  }

  static Stream<String> alone() {
    return IntStream.range(0, BLOCKS.size())
        .mapToObj(i -> "Report.\n\n" + filled(BLOCKS.get(i), 1_000 * i));
  }

  private static String text(int seed) {
    var random = new Random(seed);
    var text = new StringBuilder("# The report " + word(seed) + "\n\n");
    for (int i = 0; i < FRAGMENTS; i++) {
      var block = BLOCKS.get(random.nextInt(BLOCKS.size())).replace("[^n]", "[^n" + i + "]");
      text.append(filled(block, 1_000 * (i + 1))).append("\n\n");
    }
    return text.toString();
  }

  private static String filled(String block, int first) {
    var next = new int[] {first};
    return PLACE.matcher(block).replaceAll(_ -> word(next[0]++));
  }

  /** Letters that nothing means anything by. */
  private static String word(int number) {
    var word = new StringBuilder("q");
    for (int rest = number + 26; rest > 0; rest /= 26) {
      word.append((char) ('a' + rest % 26));
    }
    return word.append("ox").toString();
  }
}
