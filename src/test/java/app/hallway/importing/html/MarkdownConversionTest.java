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
    Clutter.removeFromArticle(article);

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

  @Test
  void footnotes_are_footnotes() {
    assertThat(
            convert(
                "<p>A<sup id=fnref:1><a href=#fn:1>1</a></sup>.</p><div class=footnotes><hr><ol>"
                    + "<li id=fn:1><p>Note <a href=#fnref:1>↩</a></p></li></ol></div>"))
        .isEqualTo("A[^1].\n\n[^1]: Note\n");
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

  private static String convert(String html) {
    return MarkdownConversion.convert(Jsoup.parse(html).body(), null).markdown();
  }
}
