package app.hallway.importing.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LeftOut;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs for writing add to Markdown reads as their writers mean it. */
final class WritersHabitsTest {
  static Stream<Arguments> habits() {
    return Stream.of(
        // terms
        Arguments.of("Loom\n: a frame\n", "- **Loom**\\\n  a frame\n"),
        Arguments.of("Loom\n: a frame\n: a tool", "- **Loom**\\\n  a frame\\\n  a tool"),
        Arguments.of("Loom\n\n:   a frame", "- **Loom**\n\n  a frame"),
        Arguments.of("A\n: one\n\nB\n: two", "- **A**\\\n  one\n\n- **B**\\\n  two"),
        Arguments.of("A\n: one\n\nAfter.", "- **A**\\\n  one\n\nAfter."),
        Arguments.of("A\nB\n: one", "- **A**\\\n  **B**\\\n  one"),
        Arguments.of("A\n: one\n  two\n: three", "- **A**\\\n  one\n  two\n  three"),
        Arguments.of("A\n: one\nB\n: two", "- **A**\\\n  one\n- **B**\\\n  two"),
        Arguments.of("A\n: > one\n: - two", "- **A**\n  > one\n  - two"),
        Arguments.of("A\n:\n        one", "- **A**\n\n      one"),
        Arguments.of("A\n: one\n\n    two\n\n    - b", "- **A**\\\n  one\n\n    two\n\n    - b"),
        Arguments.of("a\nb\nc\nd\ne\nf\ng\n: h", "a\nb\nc\nd\ne\nf\ng\n: h"),
        Arguments.of("A word : b", "A word : b"),
        Arguments.of("- item\n: x", "- item\n: x"),
        Arguments.of("| a |\n|:-|\n| : |", "| a |\n|:-|\n| : |"),
        // kramdown
        Arguments.of("{::comment}\nb {:/} c\n{:/comment}\nd", "\n\n\nd"),
        Arguments.of("a {::comment} never ended", "a  never ended"),
        Arguments.of("{::nomarkdown type=\"latex\"}\n\\a\n{:/}\nb", "\n\n\nb"),
        Arguments.of("{::options a=\"{b: c\\}\" /}\nd", "\nd"),
        Arguments.of("{::other}\nd", "{::other}\nd"),
        Arguments.of("- a\n^\n- b", "- a\n<!-- -->\n- b"),
        Arguments.of("a\n\n ^\n2^\n", "a\n\n ^\n2^\n"),
        Arguments.of("a\n{:.b .-c d e=\"f\"}", "a\n"),
        Arguments.of("a\n{:.b#c.d}", "a\n"),
        Arguments.of("{:auto_ids}\na", "\na"),
        Arguments.of("a\n\n{:ok}\n\nb", "a\n\n{:ok}\n\nb"),
        Arguments.of("a {:ok} b\n{:ok, b}", "a {:ok} b\n{:ok, b}"),
        Arguments.of("{:id: .a b='c\\}' }\nd", "\nd"),
        Arguments.of("![a](b){:.c standalone}", "![a](b)"),
        Arguments.of("## a ## {#b}\nc", "## a<a id=\"b\"></a>\nc"),
        Arguments.of("## a# {#b}", "## a#<a id=\"b\"></a>"),
        Arguments.of("a  {#b}\n===", "a<a id=\"b\"></a>\n==="),
        Arguments.of("a {::comment}b{:/comment}c", "a c"),
        Arguments.of("{::comment}\nb\n{:/comment}\nc", "\n\n\nc"),
        Arguments.of("a {::nomarkdown}<b>c</b>{:/nomarkdown} {:/}", "a <b>c</b> "),
        Arguments.of("{:refdef: .x}\n![a](b)\n{: refdef}", "\n![a](b)\n"),
        Arguments.of("*[SLO]: Service level\n\nThe SLO.", "\n\nThe SLO."),
        Arguments.of("[a b]{.mark} c", "a b c"),
        Arguments.of("[a [b](c)]{.small #x} d", "a [b](c) d"),
        Arguments.of("![a](b){.right width=50%} [c](d){target=\"x\"}", "![a](b) [c](d)"),
        Arguments.of("`a`{.java} [x] {y}", "`a` [x] {y}"),
        // pandoc, Docusaurus
        Arguments.of("::: {.column width=\"40%\"}\na\n:::", "\na\n"),
        Arguments.of(":::tip[Mind]\na\n:::", "> [!TIP] Mind\n> a\n"),
        Arguments.of("::: {.callout-warning}\na\n:::", "> [!WARNING]\n> a\n"),
        Arguments.of(":::message alert\na\n:::", "> [!WARNING]\n> a\n"),
        Arguments.of(":::details 題\na\n:::", "**題**\na\n"),
        // MkDocs
        Arguments.of("!!! note \"Mind\"\n    a\n\n    b\n\nc", "> [!NOTE] Mind\n> a\n>\n> b\n\nc"),
        Arguments.of("??? tip\n    a", "> [!TIP]\n> a"),
        Arguments.of("=== \"Tab\"\n\n    ```js\n    x\n    ```", "**Tab**\n\n```js\nx\n```"),
        Arguments.of("What!!! Really", "What!!! Really"),
        // WordPress
        Arguments.of("[caption id=\"a\"]![b](c.png) The hall[/caption]", "![b](c.png) *The hall*"),
        Arguments.of(
            "[caption id=\"a\"][![b](c.png)](d) The hall[/caption]", "[![b](c.png)](d) *The hall*"),
        Arguments.of(
            "[embed]https://hall.example/v[/embed]", "[hall.example/v](https://hall.example/v)"),
        Arguments.of(
            "[youtube https://www.youtube.com/watch?v=abc]",
            "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of("[code language=\"java\"]\nint a;\n[/code]", "```java\nint a;\n```"),
        Arguments.of("[gallery ids=\"1,2\"]", ""),
        Arguments.of("a [b] c [d=e] [code] f", "a [b] c [d=e] [code] f"),
        // Hashnode, Zenn
        Arguments.of("![](u.png align=\"left\")", "![](u.png)"),
        Arguments.of("![a](u.png =350x)", "![a](u.png)"),
        Arguments.of("![a](u.png \"T\" align=\"center\")", "![a](u.png \"T\")"),
        Arguments.of("![|300](u.png) ![a|20x30](v.png)", "![](u.png) ![a](v.png)"),
        Arguments.of("[deck](my deck.pdf)", "[deck](<my deck.pdf>)"),
        Arguments.of("%[https://hall.example/v]", "[hall.example/v](https://hall.example/v)"),
        Arguments.of(
            "@[youtube](abc)", "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of("@[card](https://hall.example/v)", "[hall.example/v](https://hall.example/v)"),
        Arguments.of(
            "as @[Rook_h](https://hall.example/rook_h) said",
            "as @[Rook_h](https://hall.example/rook_h) said"),
        Arguments.of("mail a@[b](c)", "mail a@[b](c)"),
        // Obsidian, Logseq
        Arguments.of("[[Ada]]: told", "[Ada](Ada.md): told"),
        Arguments.of("A point. ^p1", "A point."),
        Arguments.of("x^2 and a ^ b", "x^2 and a ^ b"),
        Arguments.of("- [>] later\n- [?] why", "- [ ] later\n- [ ] why"),
        Arguments.of("speaker:: Ada\n- room:: Hall", "speaker: Ada\n- room: Hall"),
        Arguments.of("- a\n  id:: 12-34", "- a\n  "),
        Arguments.of("use std::vector and a::b c", "use std::vector and a::b c"),
        Arguments.of("a[^1]\n\n[^1]: b\n[^2]: c", "a[^1]\n\n[^1]: b\n\\[2\\] c"),
        Arguments.of("[^A]: b\n\na [^a]", "[^A]: b\n\na [^a]"),
        Arguments.of("`[^a]`\n\n[^a]: b", "`[^a]`\n\n\\[a\\] b"),
        Arguments.of(
            "[caption caption=\"a b\"]<img src=\"c.png\">[/caption]", "<img src=\"c.png\"> *a b*"),
        Arguments.of("::: {.callout-tip title=\"a b\"}\nc\n:::", "> [!TIP] a b\n> c\n"),
        Arguments.of("a ^[b-z]+$ c", "a \\^[b-z]+$ c"),
        Arguments.of("a^[b c] d", "a^[b c] d"),
        Arguments.of("a^[b]", "a^[b]"),
        // shortcodes keep their words
        Arguments.of("{{< tab \"A\" >}}b{{< /tab >}}", "**A** b"),
        Arguments.of("{{< link href=\"u\" >}}b c{{< /link >}}", "[b c](u)"),
        Arguments.of("{{< quote author=\"A\" source=\"B\" >}}c{{< /quote >}}", "> c — A, B"),
        Arguments.of(
            "%[https://youtu.be/abcdefg]", "[▶ youtu.be/abcdefg](https://youtu.be/abcdefg)"),
        Arguments.of("{% details Who asked %}\nAda.\n{% enddetails %}", "**Who asked**\nAda.\n"),
        Arguments.of(
            "{{< button href=\"https://h.example\" >}}The deck{{< /button >}}",
            "[The deck](https://h.example)"),
        Arguments.of(
            "{% note() %}\n    Indented [a][b].\n{% end %}", "> [!NOTE]\n> Indented [a][b].\n"),
        Arguments.of(
            "{{< columns >}}\n    - one\n    - two\n<--->\n    - three\n{{< /columns >}}",
            "\n- one\n- two\n\n- three\n"),
        Arguments.of(
            "{% include video id=\"abc\" provider=\"youtube\" %}",
            "[▶ youtube.com/watch?v=abc](https://www.youtube.com/watch?v=abc)"),
        Arguments.of("{% include note.html content=\"Mind the step\" %}", "Mind the step"),
        Arguments.of("{% link The words https://h.example %}", "[The words](https://h.example)"),
        Arguments.of("{% quote Ada %}Engines weave.{% endquote %}", "> Engines weave. — Ada"));
  }

  @ParameterizedTest
  @MethodSource("habits")
  void a_habit_reads_as_it_is_meant(String written, String read) {
    assertThat(Dialects.resolve(written, false).markdown()).isEqualTo(read);
  }

  @ParameterizedTest
  @MethodSource("habits")
  void a_habit_means_nothing_in_code(String written, String read) {
    var code = "````\n" + written.strip() + "\n````";

    assertThat(Dialects.resolve(code, false).markdown()).isEqualTo(code);
  }

  @ParameterizedTest
  @MethodSource("habits")
  void lines_keep_their_numbers(String written, String read) {
    var text = written + "\nlast";

    assertThat(Dialects.resolve(text, false).markdown().split("\n", -1))
        .hasSameSizeAs(text.split("\n", -1));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<!-- ask Ada -->",
        "%%ask Ada%%",
        "{::comment}ask Ada{:/comment}",
        "{% comment %}ask Ada{% endcomment %}",
        "{{< mood \"ask Ada\" >}}",
        "*[AA]: ask Ada",
        "{{< youtube id=\"x\" start=\"ask Ada\" >}}"
      })
  void what_is_not_shown_is_told_with_its_line(String dropped) {
    var read = Dialects.resolve("One.\n\n" + dropped + "\n", false);

    assertThat(read.markdown()).doesNotContain("Ada");
    assertThat(read.leftOut())
        .singleElement()
        .satisfies(one -> assertThat(one.words()).contains("ask Ada"))
        .extracting(LeftOut::line)
        .isEqualTo(3);
  }
}
