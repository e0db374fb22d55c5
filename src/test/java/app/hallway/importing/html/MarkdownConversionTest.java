package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownConversionTest {
  private static final HtmlRenderer RENDERER =
      HtmlRenderer.builder().extensions(Markdown.EXTENSIONS).build();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "1986. A good year",
        "3) is not a list",
        "- said nobody",
        "+ nor here",
        "# is a hash",
        "> is a sign",
        "--- and so on",
        "snake_case and _under_ and __init__",
        "2 * 3 * 4 and **not bold**",
        "[not](a link) and ![not a](picture)",
        "a < b, <b>, </b>, &amp;amp; and &copy;",
        "`not code` and ~~not gone~~ and \\ and \\*",
        "“curly” – and — and … and 'straight'",
        "C++17 to C++20, ~300 people",
        "Notes 😀 and 数据湖",
      })
  void text_comes_through_as_it_was(String text) {
    var html = "<p>" + MarkdownEscapes.html(text) + "</p>";

    assertThat(Jsoup.parse(RENDERER.render(Markdown.parse(convert(html)).root())).body().text())
        .isEqualTo(Jsoup.parse(html).text());
    assertThat(Jsoup.parse(RENDERER.render(Markdown.parse(convert(html)).root())).select("body *"))
        .hasSize(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          a <b>bold</b> b ^ a **bold** b
          a<b> bold </b>b ^ a **bold** b
          <em>slant</em>, <i>too</i>. ^ *slant*, *too*.
          这是<strong>“引用”</strong>的话 ^ 这是<strong>“引用”</strong>的话
          <del>gone</del> ^ ~~gone~~
          <b><i>both</i></b> <i><b>both</b></i> <b>a<i>b</i></b> ^ **_both_** ***both*** **a*b***
          <b>a</b><b>b</b> <i>a</i><b>b</b> <b>a<strong>b</strong></b> ^ **ab** *a*<strong>b</strong> **ab**
          <b> </b>x<b></b> <b>&nbsp;y:</b> z ^ x  **y:** z
          <strong><a href=u>x </a></strong>more <i><b> y </b></i>! ^ **[x](u)** more ***y*** !
          Wow!<a href=u>x</a> ^ Wow\\![x](u)
          <code>git</code><code>push</code> <code>a</code> <code>b</code> ^ `git`<code>push</code> `a` `b`
          <code><a href=u>x</a></code> <code>V&lt;<a href=u>S</a>&gt;</code> ^ [`x`](u) <code>V<[S](u)></code>
          <a href=u title=T>x</a> <a href=u title=x>x</a> ^ [x](u "T") [x](u)
          <img src=a.png alt=会場> <img src=a.png alt=东京> <img src=a.png alt=무대> ^ ![会場](a.png) ![东京](a.png) ![무대](a.png)
          <img src=a.png alt=👍🏽><img src=a.png alt=🇪🇺><img src=a.png alt=1️⃣><img src=a.png alt=❤️> ^ 👍🏽🇪🇺1️⃣❤️
          H<sub>2</sub>O x<sup>2</sup> ^ H<sub>2</sub>O x<sup>2</sup>
          <mark>m</mark> <kbd>Ctrl</kbd> <u>u</u> ^ <mark>m</mark> `Ctrl` <ins>u</ins>
          <q>Yes</q> ^ “Yes”
          <code>a|b</code> <code>x`y</code> ^ `a|b` ``x`y``
          <img src=x.png alt=""> ^ ![](x.png)
          <img src="x y.png" alt="A [b]" title=T> ^ ![A \\[b\\]](x%20y.png "T")
          <img src=https://x.org/1f600.png alt=😀 class=emoji> ^ 😀
          <a href="https://x.org/a_b">a_b</a> ^ [a_b](https://x.org/a_b)
          <a href="javascript:alert(1)">text</a> ^ text
          <a href="data:text/html,x">text</a> ^ text
          <hr> ^ ---
          <h2><a class=anchor href=#x>#</a>A <br>title</h2> ^ ## A title
          """)
  void marks_become_markdown(String html, String markdown) {
    var article = Jsoup.parse(html).body();
    HeadingAnchors.remove(article, new Cuttings());

    assertThat(MarkdownConversion.convert(article, null).markdown().strip()).isEqualTo(markdown);
  }

  @Test
  void line_breaks_stay_in_their_paragraph_and_two_begin_a_new_one() {
    assertThat(convert("<p>one<br>two</p><blockquote>a<br>- b</blockquote><p>x<br><br>y</p>"))
        .isEqualTo("one\\\ntwo\n\n> a\\\n> \\- b\n\nx\n\ny\n");
  }

  @Test
  void lists_keep_their_depth_their_numbers_and_their_boxes() {
    assertThat(
            convert(
                "<ol start=3><li>a<ul><li>b<pre><code class=language-sh>ls</code></pre></ul></ol>"
                    + "<ul><li><input type=checkbox checked> done</ul>"))
        .isEqualTo("3. a\n   - b\n     ```sh\n     ls\n     ```\n\n- [x] done\n");
  }

  @Test
  void code_keeps_its_language_its_lines_and_nothing_else() {
    assertThat(
            convert(
                "<pre class='highlight java'><code><span class=comment>// a</span>\n"
                    + "int b;</code></pre><pre><code><div class=line>x</div><div class=line>```"
                    + " y</div></code></pre><figure class='highlight js'><table><tr><td"
                    + " class=gutter><pre>1</pre></td><td"
                    + " class=code><pre>z()</pre></td></tr></table></figure>"))
        .isEqualTo("```java\n// a\nint b;\n```\n\n````\nx\n``` y\n````\n\n```js\nz()\n```\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<table><tr><td class=lntd><pre><span class=lnt>1\n</span><span class=lnt>2\n</span></pre>"
            + "<td class=lntd><pre>a\nb\n</pre></table>",
        "<table class=rouge-table><tr><td class='rouge-gutter gl'><pre class=lineno>1\n2\n</pre>"
            + "<td class=rouge-code><pre>a\nb\n</pre></table>",
        "<table><tr><td class=linenos><div class=linenodiv><pre>1\n2</pre></div><td><pre>a\nb</pre>"
            + "</table>",
        "<table class=js-file-line-container><tr><td class=blob-num data-line-number=1><td"
            + " class=blob-code>a<tr><td class=blob-num><td class=blob-code>b</table>",
        "<pre class=line-numbers><code>a\nb<span class=line-numbers-rows><span></span></span></code></pre>",
        "<pre><span class=linenumber>1</span>a\n<span class=linenumber>2</span>b</pre>",
        "<pre><span class=codeLineNumber_x>1</span>a<br><span class=codeLineNumber_x>2</span>b</pre>",
        "<pre><i>9 </i>a\n<i>10 </i>b</pre>",
        "<pre><div class=line><span>1</span><b>a</b></div><div class=line><span>2</span>b</div></pre>",
        "<figure><div class=gutter><span class=line>1</span><br><span>2</span></div><pre>a\nb</pre>"
            + "</figure>",
        "<p><code>a<br>b</code></p>",
      })
  void the_numbers_of_lines_are_no_part_of_code(String html) {
    assertThat(convert(html)).isEqualTo("```\na\nb\n```\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"1\n2\n3", "1 a\n2 b", "a\n\n\n  b\n\nc", "3\n2 a"})
  void code_keeps_its_own_numbers_and_its_empty_lines(String code) {
    var lines = code.replaceAll("(?m)^(\\d)", "<b>$1</b>");

    assertThat(convert("<pre>" + code + "</pre>")).isEqualTo("```\n" + code + "\n```\n");
    assertThat(convert("<pre>" + lines.replace("<b>2</b> b", "2 b") + "</pre>"))
        .isEqualTo("```\n" + code + "\n```\n");
  }

  @Test
  void tables_lose_their_spans_but_not_their_text() {
    assertThat(
            convert(
                "<table><caption>Day 1</caption><tr><th>Talk<th>Who</tr>"
                    + "<tr><td rowspan=2>Queues | retries<td><ul><li>Leila<li>Jo</ul></tr>"
                    + "<tr><td>Wen</tr><tr><td colspan=2>Lunch</tr></table>"))
        .isEqualTo(
            """
            *Day 1*

            | Talk              | Who             |
            |-------------------|-----------------|
            | Queues \\| retries | • Leila<br>• Jo |
            | Queues \\| retries | Wen             |
            | Lunch             |                 |
            """);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <tr><td>10:00<td><h3>Looms</h3><p>Ada<tr><td>11:00<td><h4>Clocks</h4>Wen ^ **Looms**<br>Ada ^ **Clocks**<br>Wen
          <tr><td>10:00<td><pre>a = 1;  b</pre><tr><td>11:00<td><pre>c|d\\n\\n e</pre> ^ `a = 1;  b` ^ `c\\|d`<br>` e`
          <tr><td>10:00<td><ol><li>a<li>b</ol><tr><td>11:00<td><ul><li>c</ul>d ^ 1. a<br>2. b ^ • c<br>d
          <tr><th>10:00<td><blockquote>a</blockquote>b<tr><th>11:00<td>c ^ a<br>b ^ c
          <tr><td>10:00<td><h2>Looms</h2><ul><li><a href=u>s</a></ul><tr><td>11:00<td>c ^ **Looms**<br>• [s](u) ^ c
          """)
  void a_row_of_a_table_keeps_its_time_whatever_its_cells_hold(
      String rows, String first, String second) {
    assertThat(
            convert("<table>" + rows.replace("\\n", "\n") + "</table>").replaceAll(" +\\|", " |"))
        .contains("| 10:00 | " + first + " |\n| 11:00 | " + second + " |");
  }

  @Test
  void a_table_in_a_row_of_another_stays_in_that_row() {
    assertThat(
            convert(
                "<table><tr><th>At<th>What<tr><td>10:00<td><table><tr><td>a<td>b<tr><td>c<td>d"
                    + "</table><tr><td>11:00<td>e</table>"))
        .contains("| 10:00 | a · b<br>c · d |\n| 11:00 | e");
  }

  @Test
  void a_table_of_two_pages_dissolves() {
    assertThat(
            convert(
                "<table><tr><td>Home<td><h2>Day 1</h2><p>a</p><h2>Day 2</h2><p>b</p>"
                    + "<tr><td>About<td>c</table>"))
        .isEqualTo("Home\n\n## Day 1\n\na\n\n## Day 2\n\nb\n\nAbout\n\nc\n");
  }

  @Test
  void a_list_of_toggles_is_no_list() {
    assertThat(
            convert(
                "<ul><li><details open><summary>Looms – Ada</summary><p>a</p></details></ul>"
                    + "<ul><li><details><summary>Clocks</summary><p>b</p></details></li><li>c</ul>"))
        .isEqualTo(
            """
            <details><summary>Looms – Ada</summary>

            a

            </details>

            - <details><summary>Clocks</summary>

              b

              </details>

            - c
            """);
  }

  @Test
  void quotes_and_lists_that_follow_each_other_stay_two() {
    assertThat(
            convert(
                "<blockquote><p>a</blockquote><blockquote>b</blockquote><ul><li>c</ul><ul><li>d</ul>"
                    + "<ol><li>e</ol><ol start=4><li>f</ol>"))
        .isEqualTo("> a\n\n> b\n\n- c\n\n* d\n\n1. e\n\n4) f\n");
  }

  @Test
  void points_with_paragraphs_are_apart_and_bare_ones_are_not() {
    assertThat(
            convert(
                "<ul><li>a<ul><li>b</ul><li>c</ul><p>x</p><ul><li><p>a<p>b<li>c<hr></ul>"
                    + "<p>y</p><ul><li>a<ol start=3><li>b</ol></ul>"))
        .isEqualTo("- a\n  - b\n- c\n\nx\n\n- a\n\n  b\n\n- c\n\n  ___\n\ny\n\n- a\n\n  3. b\n");
  }

  @Test
  void two_lines_in_each_point_and_quotes_below_keep_them_as_they_are() {
    assertThat(
            convert(
                "<ul><li>a<blockquote>b</blockquote><li>c</ul><ul><li><p>d<br>e<br>f</p><li><p>g</p></ul>"
                    + "<table><thead><tr><th><th></thead><tr><td>h<td>i</table>"))
        .isEqualTo(
            "- a\n  > b\n- c\n\n* d\\\n  e\\\n  f\n\n* g\n\n|     |     |\n|-----|-----|\n| h   | i   |\n");
  }

  @Test
  void points_below_that_begin_with_a_picture_keep_the_list_tight() {
    assertThat(convert("<ul><li>a<ul><li><img src=x.png alt=x> b</ul><li>c</ul>"))
        .isEqualTo("- a\n  - ![x](x.png) b\n- c\n");
  }

  @Test
  void what_is_struck_as_a_whole_is_struck_block_by_block() {
    assertThat(convert("<del><h3>a</h3><p><em>b</em></p><ul><li>c</ul></del><b><p>d</p></b>"))
        .isEqualTo("### ~~a~~\n\n~~*b*~~\n\n- ~~c~~\n\nd\n");
  }

  @Test
  void what_would_begin_a_table_or_end_a_heading_is_text() {
    assertThat(convert("<p>a | b<br>--- | ---<br>:-- |</p><h2>C #</h2><h2>C#</h2>"))
        .isEqualTo("a | b\\\n\\--- | ---\\\n\\:-- |\n\n## C \\#\n\n## C#\n");
  }

  @Test
  void a_table_that_only_lays_out_the_page_dissolves() {
    assertThat(convert("<table><tr><td><h2>Day 1</h2><p>Text</p></td><td>Side</td></tr></table>"))
        .isEqualTo("## Day 1\n\nText\n\nSide\n");
  }

  @Test
  void captions_terms_details_and_asides_keep_their_meaning() {
    assertThat(
            convert(
                "<figure><img src=a.png alt=Hall><figcaption>The <i>hall</i></figcaption></figure>"
                    + "<dl><dt>Term<dd>What it is</dl>"
                    + "<details><summary>More</summary><p>Hidden</p></details><aside>Side</aside>"))
        .isEqualTo(
            """
            ![Hall](a.png)

            *The hall*

            - **Term**

              What it is

            <details><summary>More</summary>

            Hidden

            </details>

            > Side
            """);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>A<sup id=fnref:1><a href=#fn:1>1</a></sup>.</p><div class=footnotes><hr><ol>"
            + "<li id=fn:1><p>Note <a href=#fnref:1>↩</a></p></li></ol></div>",
        "<p>A<sup><a href=#user-content-fn-1 id=user-content-fnref-1>1</a></sup>.</p><section"
            + " class=footnotes><ol><li id=user-content-fn-1><p>Note <a href=#user-content-fnref-1"
            + " data-footnote-backref>↩</a></p></li></ol></section>",
        "<p>A<a class=sdfootnoteanc name=sdfootnote1anc href=#sdfootnote1sym><sup>1</sup></a>.</p>"
            + "<div id=sdfootnote1><p><a name=sdfootnote1sym href=#sdfootnote1anc>1</a> Note</p></div>",
        "<p>A<sup id=cite_ref-1><a href=#cite_note-1>[1]</a></sup>.</p><ol class=references><li"
            + " id=cite_note-1><span><b><a href=#cite_ref-1>^</a></b></span> <span>Note</span></ol>",
        "<p>A<a href=#n1 id=r1>[1]</a>.</p><hr><p id=n1><a href=#r1>[1]</a> Note</p>",
        "<p>A<a id=r1></a><a href=#n1>1</a>.</p><p><a id=n1></a><a href=#r1>1</a> Note</p>",
      })
  void footnotes_are_footnotes(String html) {
    assertThat(convert(html).replaceFirst("cite_note-1", "1").replaceFirst("cite_note-1", "1"))
        .isEqualTo("A[^1].\n\n[^1]: Note\n");
  }

  @Test
  void a_footnote_keeps_its_paragraphs_and_its_list() {
    assertThat(
            convert(
                "<p>A<a id=r1 href=#fn1>1</a><a id=r2 href=#fn2>2</a>(x)</p><ol><li id=fn1><p>a</p><p>b"
                    + " <a href=#r1>↩</a></p><ul><li>c</ul></li><li id=fn2>d<li>other</ol>"))
        .isEqualTo(
            """
            A[^1][^2]\\(x)

            [^1]: a

                b

                - c

            [^2]: d

            1. other
            """);
  }

  @Test
  void links_to_and_from_headings_and_contents_are_no_footnotes() {
    assertThat(
            convert(
                "<p><a id=t href=#h>1</a> <a id=u href=#p>Looms</a></p><h2 id=h><a href=#t>1</a> A</h2>"
                    + "<p id=p><a href=#u>Up</a> b</p>"))
        .doesNotContain("[^");
  }

  @Test
  void links_become_whole_where_the_page_tells_its_address() {
    var article =
        Jsoup.parse("<a href=/b>b</a> <a href=#c>c</a> <img src=/d.png> <img src=e/f.png>").body();

    assertThat(MarkdownConversion.convert(article, "https://x.org/posts/a").markdown())
        .isEqualTo("[b](https://x.org/b) [c](#c) ![](https://x.org/d.png) ![](e/f.png)\n");
  }

  @Test
  void a_link_around_a_card_stays_on_its_heading() {
    assertThat(convert("<a href=https://x.org/><div><h3>Card</h3><p>Text</p></div></a>"))
        .isEqualTo("### [Card](https://x.org/)\n\nText\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<figure><a href='https://x.org/a' class='bookmark source'><div class=bookmark-info><div"
            + " class=bookmark-text><div class=bookmark-title>Looms</div><div>On weaving</div></div><div"
            + " class=bookmark-href><img src=i.ico class='icon bookmark-icon'>https://x.org/a</div></div>"
            + "</a></figure>",
        "<figure class='kg-card kg-bookmark-card'><a class=kg-bookmark-container href=https://x.org/a><div"
            + " class=kg-bookmark-content><div class=kg-bookmark-title>Looms</div><div"
            + " class=kg-bookmark-description>On weaving</div><div class=kg-bookmark-metadata><img"
            + " class=kg-bookmark-icon src=i.png><span>x.org</span></div></div></a></figure>",
        "<a class=embedded-post href=https://x.org/a><p class=host>x.org</p><h4 class=title>Looms</h4>"
            + "<p>On weaving</p></a>",
        "<div><a href=https://x.org/a><div><h2>Looms</h2><div><h3>On weaving</h3></div><p>x.org</p></div>"
            + "</a></div>",
      })
  void a_card_keeps_its_link_on_what_it_names(String html) {
    assertThat(convert(html).replaceAll("#+ ", ""))
        .isEqualTo("[Looms](https://x.org/a)\n\nOn weaving\n");
  }

  @Test
  void a_link_around_a_picture_in_a_box_stays_on_the_picture() {
    assertThat(convert("<a href=https://x.org/><div><img src=a.png></div></a>"))
        .isEqualTo("[![](a.png)](https://x.org/)\n");
    assertThat(convert("<a href=https://x.org/><div></div>Words</a>"))
        .isEqualTo("Words\n\n[https://x.org/](https://x.org/)\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <span></span>|A moon.|Photograph: Ada ^ *A moon. Photograph: Ada*
          <p>A <i>moon</i></p> ^ *A moon*
          <p><br></p><p>A moon</p><div></div> ^ *A moon*
          <p>A moon</p><p>by Ada</p> ^ A moon||by Ada
          <b> </b><a href=u>A moon</a> ^ *[A moon](u)*
          <div><span></span></div> ^
          """)
  void a_caption_is_slanted_whatever_it_begins_with(String caption, String markdown) {
    var html =
        "<figure><img src=a.png><figcaption>"
            + caption.replace('|', '\n')
            + "</figcaption></figure>";
    var lines = markdown == null ? "" : "\n" + markdown.replace('|', '\n') + "\n";

    assertThat(convert(html)).isEqualTo("![](a.png)\n" + lines);
  }

  private static String convert(String html) {
    return MarkdownConversion.convert(Jsoup.parse(html).body(), null).markdown();
  }
}
