package app.hallway.importing.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ImportWarning;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class DialectsTest {
  static Stream<Arguments> dialects() {
    return Stream.of(
        // Jekyll
        Arguments.of("![a]({{ site.baseurl }}/a.png)", "![a](/a.png)"),
        Arguments.of("[a]({{ '/b' | relative_url }})", "[a](/b)"),
        Arguments.of("[a]({% post_url 2020-01-02-b %})", "[a](2020-01-02-b)"),
        Arguments.of("[a]({% link _posts/b.md %})", "[a](_posts/b.md)"),
        Arguments.of("{% if x %}a{% endif %}b", "ab"),
        Arguments.of("a {% comment %}b{% endcomment %}c", "a c"),
        Arguments.of("{% raw %}{{ a }} {% b %}{% endraw %}", "{{ a }} {% b %}"),
        Arguments.of("{% highlight java %}\nint a;\n{% endhighlight %}", "```java\nint a;\n```"),
        Arguments.of(
            "{% include youtube.html id=\"abc\" %}",
            "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of("{% include figure.html src=\"a.png\" alt=\"b\" %}", "![b](a.png)"),
        // Hugo
        Arguments.of(
            "{{< youtube abc >}}",
            "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of(
            "{{< figure src=\"a b.png\" alt=\"c\" caption=\"d\" >}}", "![c](<a b.png>) *d*"),
        Arguments.of("{{< figure\n  src=\"a.png\"\n>}}\nb", "![](a.png)\n\n\nb"),
        Arguments.of("[a]({{< relref \"b.md\" >}})", "[a](b.md)"),
        Arguments.of("[1]: {{< relref \"b.md\" >}}", "[1]: b.md"),
        Arguments.of("{{% details %}}\na\n{{% /details %}}", "\na\n"),
        Arguments.of("{{< highlight go >}}\na\n{{< /highlight >}}", "```go\na\n```"),
        Arguments.of("{{< notice tip >}}\na\n{{< /notice >}}", "> [!TIP]\n> a\n"),
        Arguments.of(
            "{{< tweet user=\"a\" id=\"1\" >}}",
            "[twitter.com/a/status/1](https://twitter.com/a/status/1)"),
        Arguments.of("{{</* youtube abc */>}}", ""),
        // Zola
        Arguments.of(
            "{{ youtube(id=\"abc\") }}",
            "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of("{% quote(author=\"A\") %}\nb\n{% end %}", ">\n> b\n> — A"),
        // Hexo, Octopress, dev.to
        Arguments.of("{% asset_img a.png b %}", "![b](a.png)"),
        Arguments.of("{% img left /a.png 10 20 %}", "![](/a.png)"),
        Arguments.of("{% embed https://a.org/b %}", "[a.org/b](https://a.org/b)"),
        // Pelican
        Arguments.of("[a]({filename}/b.md) ![c]({static}/d.png)", "[a](/b.md) ![c](/d.png)"),
        // comments
        Arguments.of("a\n<!--more-->\nb", "a\n\nb"),
        Arguments.of("a <!-- b\nc --> d", "a \n d"),
        Arguments.of("a %%b%% c %%d%%", "a  c "),
        Arguments.of("%%\na\n%%\nb", "\n\n\nb"),
        Arguments.of("5%% of 6%% and %%", "5%% of 6%% and %%"),
        Arguments.of("* notes\n{:footnotes}\n\na", "\n\n\na"),
        // kind 19: what stands between two lists, and marks around nothing
        Arguments.of("- a\n\n<!-- b -->\n\n- c", "- a\n\n<!-- -->\n\n- c"),
        Arguments.of("1. a\n<!-- b\nc -->\n2) d", "1. a\n<!-- -->\n\n2) d"),
        Arguments.of("- a\n\n<!-- b -->\n\n    c", "- a\n\n<!-- -->\n\n    c"),
        Arguments.of("- a\n\n  <!-- b -->\n- c", "- a\n\n  \n- c"),
        Arguments.of("a\n\n<!-- b -->\n\n- c", "a\n\n\n\n- c"),
        Arguments.of("- a\n\n<!-- b -->\n\nc", "- a\n\n\n\nc"),
        Arguments.of("<!-- b -->", ""),
        Arguments.of("a **{{ site.b }}** c", "a  c"),
        Arguments.of("___{{< b >}}___ c", " c"),
        Arguments.of("**{{ site.b }} c**", "** c**"),
        Arguments.of("*a*{{ site.b }}*c*", "*a**c*"),
        Arguments.of("**{{ b }}**", "**{{ b }}**"),
        // MDX
        Arguments.of("export {A as b} from './c'\n# d", "\n# d"),
        Arguments.of("export {\n  a,\n  b} from './c';\n# d", "\n\n\n# d"),
        Arguments.of("export * as a from 'b'\nexport {c}\n{/* */}d", "\n\nd"),
        Arguments.of("export {a} is what it says {/* */}", "export {a} is what it says "),
        Arguments.of("<Box title=\"a\">**b**</Box>", "**a** **b**"),
        Arguments.of("import X from './x'\n\n# A", "\n\n# A"),
        Arguments.of("export const a = {\n  b: 1\n}\n\n{/* c */}d", "\n\n\n\nd"),
        Arguments.of("## A {/*the-a*/}", "## A<a id=\"the-a\"></a>"),
        Arguments.of("<Intro>\n\na{' '}b {/* c */}\n\n</Intro>", "\n\na b \n\n"),
        Arguments.of(
            "<YouTube id=\"abc\" />",
            "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of(
            "<div className={\"x\"} style={{a: 1}}>b</div> {/* */}",
            "<div className=\"x\">b</div> "),
        Arguments.of("<Name of the host> and <Other>", "<Name of the host> and <Other>"),
        // kramdown and Pandoc
        Arguments.of("[a](b){:target=\"_blank\"} c", "[a](b) c"),
        Arguments.of("![a](b){: width=\"85%\" .c}", "![a](b)"),
        Arguments.of("* content\n{:toc}\n\na", "\n\n\na"),
        Arguments.of("## A {#b}", "## A<a id=\"b\"></a>"),
        Arguments.of("## A {: .c}", "## A "),
        Arguments.of("a\n\n[TOC]\n\nb", "a\n\n\n\nb"),
        Arguments.of("{::options parse_block_html=\"true\" /}\na", "\na"),
        Arguments.of(":::note Careful now\na\n:::", "> [!NOTE] Careful now\n> a\n"),
        Arguments.of(":::message alert\na\n:::", "> [!WARNING]\n> a\n"),
        Arguments.of(":::details More\na\n:::", "**More**\na\n"),
        // Obsidian
        Arguments.of("[[A Page|words]]", "[words](<A Page.md>)"),
        Arguments.of("[[Page#A Part]]", "[Page › A Part](Page.md#a-part)"),
        Arguments.of("![[a.png|300]]", "![](a.png)"),
        Arguments.of("a ==b c== d", "a <mark>b c</mark> d"),
        Arguments.of("> [!note] Title\n> a", "> [!note] Title\n> a"),
        // emoji
        Arguments.of("a :rocket: (:tada:) [:heart:](b)", "a 🚀 (🎉) [❤️](b)"),
        // links
        Arguments.of("(words)[https://a.org/b] c", "[words](https://a.org/b) c"),
        Arguments.of("[words] (https://a.org/b) c", "[words](https://a.org/b) c"),
        // frames
        Arguments.of(
            "<iframe width=\"1\"\nsrc=\"https://www.youtube.com/embed/abcdefg\"></iframe>\na",
            "[▶ youtube.com/watch?v=abcdefg](https://www.youtube.com/embed/abcdefg)\n\na"),
        Arguments.of(
            "<div>\n<iframe src=\"//a.org/b?c&d\"></iframe>\n</div>",
            "<div>\n<a href=\"https://a.org/b?c&amp;d\">a.org/b?c&amp;d</a>\n</div>"),
        Arguments.of(
            "<div class=\"x\">\n    ![a](b.png)\n</div>",
            "<div class=\"x\">\n<img src=\"b.png\" alt=\"a\">\n</div>"));
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void a_dialect_becomes_commonmark(String source, String expected) {
    assertThat(Dialects.resolve(source, false).markdown()).isEqualTo(expected);
  }

  @ParameterizedTest
  @MethodSource("dialects")
  void in_code_it_stays(String source, String expected) {
    var fenced = "a\n\n~~~~\n" + source + "\n~~~~\n\nb";
    assertThat(Dialects.resolve(fenced, false).markdown()).isEqualTo(fenced);

    var indented = "a\n\n    " + source.replace("\n", "\n    ") + "\n\nb";
    assertThat(Dialects.resolve(indented, false).markdown()).isEqualTo(indented);

    if (!source.contains("\n") && !source.contains("{% raw") && !source.contains("{% comment")) {
      var span = "a ``" + source + "`` b";
      assertThat(Dialects.resolve(span, false).markdown()).isEqualTo(span);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "at 10:30:45 :no_such_name: http://a.org/:smile: a:heart:b",
        "if a == b and c == d",
        "x[[1]] and [[1]] and [[ -f a ]] and [[text](url)]",
        "{{ item.name }} in a template and {{.Go}}",
        "f\"{x:short}\" and {:%A} and {:5}",
        "[a] (b) and (a)[1] and (see [b](c))",
        "[1] (https://a.org)\n\n[1]: https://b.org",
        "a <b and c> d <!-- never closed",
        "import the data from the file\nexport it",
        "1 < 2 && 3 > 2; Option<T>, List<String>",
        "{% never closed {{< never closed {{ never closed",
        "::: not closed",
        "`{% x %}` and ``{{ site.url }}``",
        "a {filename} in braces",
        "- a\n\n  ```\n  {% x %}\n  ```\n"
      })
  void what_only_looks_like_it_stays(String text) {
    assertThat(Dialects.resolve(text, false))
        .isEqualTo(new Dialects.Resolved(text, List.of(), List.of()));
  }

  @Test
  void what_has_to_be_left_out_is_told_once() {
    var resolved =
        Dialects.resolve("a\n{{< mood >}}\n{{< mood >}}\n<Fancy a={1}>b</Fancy>\n", false);

    assertThat(resolved.markdown()).isEqualTo("a\n\n\nb\n");
    assertThat(resolved.warnings())
        .containsExactly(
            new ImportWarning(ImportWarning.Kind.SHORTCODE_DROPPED, 2, "mood"),
            new ImportWarning(ImportWarning.Kind.COMPONENT_FLATTENED, 4, "Fancy"));
  }

  @Test
  void quotes_nested_without_end_are_cut() {
    var resolved = Dialects.resolve("a\n" + ">".repeat(50_000) + " b\n", false);

    assertThat(resolved.markdown()).hasSizeLessThan(200).endsWith(">b\n");
    assertThat(resolved.warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.NESTING_TOO_DEEP, 2, ""));
  }

  @Test
  void every_prefix_and_suffix_keeps_its_lines() {
    var all = new StringBuilder();
    dialects().forEach(arguments -> all.append(arguments.get()[0]).append("\n\n"));
    for (int i = 0; i < all.length(); i += 3) {
      assertKeepsLines(all.substring(0, i));
      assertKeepsLines(all.substring(i));
    }
  }

  private static void assertKeepsLines(String text) {
    assertThat(lineEnds(Dialects.resolve(text, true).markdown())).isEqualTo(lineEnds(text));
  }

  private static long lineEnds(String text) {
    return text.chars().filter(c -> c == '\n').count();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{{<",
        "{{< a ",
        "{%",
        "{% a",
        "{{",
        "{{ a(",
        "{:",
        "{: .a",
        "{#",
        "<!--",
        "<A",
        "<Aa ",
        "<Aa=\"",
        "<Aa>",
        "[[",
        "![[",
        "==",
        "==a",
        ":a:",
        ":",
        ":::note\n",
        "`",
        "`` ` ",
        "```\n",
        "(a)[http",
        "[a] (http",
        "[",
        "(",
        "<iframe",
        "{{< a >}}",
        "[a ",
        "[a b=\"",
        "{::comment}",
        "{:a: b}\n",
        "\n: ",
        "a\n: b\n\n",
        "=== \"a\"\n",
        "!!! note\n    ",
        "[a](b)",
        "[a](b) *c*\n",
        "%[",
        "]{.a}",
        "![a|",
        "[x]{.",
        "[x]{.a}",
        "@[a](",
        "a:: b\n",
        "<!-- a b -->",
        "%%a b%% ",
        "{% note() %}\n    a\n",
        "<iframe src=",
        "> ",
        "- ",
        "    ",
        "\t",
        "{/*",
        "import {",
        "export const a\n",
        "{% raw %}",
        "{% quote %}\n",
        "{% highlight %}",
        "{{< highlight >}}a",
        "<pre>",
        "![",
        "<div>\n![](a)\n",
        "{",
        "}",
        " a={",
        "\n",
        "|filename|",
        "{filename}",
        "<p>{{< youtube a >}}",
        "## A {#",
        "* a\n{:toc}\n",
        "a\n---\n"
      })
  void repeated_tokens_are_resolved_in_good_time(String token) {
    var text = token.repeat(100_000 / token.length());

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(10), () -> assertKeepsLines(text + "\na " + text));
  }
}
