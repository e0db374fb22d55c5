package app.hallway.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.LineSpan;
import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;

class ArticleRendererTest {
  private final ArticleRenderer renderer = new ArticleRenderer();

  private Article render(String markdown) {
    return renderer.render(Markdown.parse(markdown), _ -> null);
  }

  @Test
  void blocks_carry_their_source_lines() {
    assertThat(render("# A\n\nb\nc\n").html())
        .isEqualTo("<h1 id=\"a\" data-lines=\"1-1\">A</h1>\n<p data-lines=\"3-4\">b c</p>\n");
  }

  @Test
  void the_reading_text_is_what_stands_between_the_tags() {
    assertThat(render("a **b** &lt; `c`\n").readingText()).isEqualTo("a b < c\n");
  }

  @Test
  void each_source_line_of_a_paragraph_can_be_found() {
    var article = render("# A\n\none\ntwo\n\n- three\n  - four\n");
    assertThat(article.spanOf(new LineSpan(4, 4)).of(article.readingText())).isEqualTo("two");
    assertThat(article.spanOf(new LineSpan(6, 7)).of(article.readingText()).strip())
        .isEqualTo("three\nfour");
    int four = article.readingText().indexOf("four");
    assertThat(article.linesOf(new TextSpan(four, four + 2))).isEqualTo(new LineSpan(7, 7));
  }

  @Test
  void empty_lines_between_blocks_do_not_change_what_is_read() {
    var tight = "One.\n\n- a\n- b\n  - c\n\nTwo *x*\n**y**.\n";
    var loose = "One.\n\n\n- a\n\n- b\n\n  - c\n\n\n\nTwo *x*\n**y**.\n";
    assertThat(render(loose).readingText()).isEqualTo(render(tight).readingText());
    assertThat(render(tight).readingText()).isEqualTo("One.\na\nb\nc\nTwo x y.\n");
  }

  @Test
  void a_soft_line_break_is_read_as_a_space_and_nothing_else_is() {
    assertThat(render("a\n*b*\n`c`\n[d](x)\ne\n").readingText()).isEqualTo("a b c d e\n");
    assertThat(render("- a\n  b\n- c\n\n> d\n> e\n").readingText()).isEqualTo("a b\nc\nd e\n");
    assertThat(render("a  \nb\\\nc\n").readingText()).isEqualTo("a\nb\nc\n");
    assertThat(render("```\na\n\nb\n```\n").readingText()).isEqualTo("a\n\nb\n");
    assertThat(render("<div>\na\nb<br>\nc\n<p>d</p>\ne\n</div>\n").readingText().strip())
        .isEqualTo("a b\nc\nd\ne");
    assertThat(render("<p>a\n<b>b\n</b>\nc</p>\n").readingText()).isEqualTo("a b  c\n");
  }

  @Test
  void the_number_of_a_footnote_is_drawn_and_not_read() {
    var article =
        render("A word[^1] and<sup><a href='#n2'>[2]</a></sup> x<sup>2</sup>.\n\n[^1]: N.\n");
    assertThat(article.readingText()).startsWith("A word and x2.\nN.");
    assertThat(article.html()).contains("data-number=\"1\"", "data-number=\"[2]\"");
    assertThat(render("[top](#top) <sup>[see](#below)</sup>\n").readingText())
        .isEqualTo("top see\n");
  }

  @Test
  void lines_of_raw_html_are_known() {
    var article = render("a\n\n<table>\n<tr><td>b</td>\n<td>c</td></tr>\n</table>\n\nd\n");
    assertThat(article.spanOf(new LineSpan(5, 5)).of(article.readingText())).isEqualTo("c");
    assertThat(article.spanOf(new LineSpan(8, 8)).of(article.readingText())).isEqualTo("d");
  }

  @Test
  void lines_of_table_rows_are_known() {
    var article = render("| a | b |\n|---|---|\n| c | d |\n| e | f |\n");
    assertThat(article.spanOf(new LineSpan(3, 3)).of(article.readingText())).isEqualTo("c\nd");
    assertThat(article.html()).contains("<tr data-lines=\"4-4\">");
  }

  @Test
  void lines_of_fenced_code_are_known() {
    var article = render("```java\na\nb\n```\n");
    assertThat(article.spanOf(new LineSpan(3, 3)).of(article.readingText())).isEqualTo("b");
    assertThat(article.html()).contains("class=\"language-java\"");
  }

  @Test
  void lines_that_nothing_stands_on_give_an_empty_span() {
    var article = render("a\n\n\n\nb\n");
    assertThat(article.spanOf(new LineSpan(3, 3))).isEqualTo(new TextSpan(2, 2));
    assertThat(article.spanOf(new LineSpan(30, 33))).isEqualTo(new TextSpan(4, 4));
  }

  @Test
  void headings_above_a_place_make_its_trail() {
    var article = render("# A\n\n## B\n\n### C\n\n## D > E\n\nhere\n");
    assertThat(article.trailAt(article.readingText().indexOf("here")))
        .containsExactly("A", "D > E");
  }

  @Test
  void what_begins_at_a_place_stands_under_the_nearest_heading_that_is_not_itself() {
    var article = render("top\n\n# A\n\n## B\n\n## C\n\nhere\n");
    var text = article.readingText();
    assertThat(article.headingOver(text.indexOf("here"))).isEqualTo("C");
    assertThat(article.headingOver(text.indexOf("C"))).isEqualTo("A");
    assertThat(article.headingOver(text.indexOf("top"))).isEmpty();
  }

  @Test
  void scripts_styles_frames_and_handlers_are_gone() {
    var html =
        render(
                """
                <script>alert(1)</script><style>p{}</style><iframe src=x></iframe>
                <object data=x><embed src=x></object><form action=x><input name=q><b onclick=x style=y>kept</b></form>
                <svg><script>x</script></svg><base href=x><link rel=stylesheet href=x><meta http-equiv=refresh content=0>

                [bad](javascript:alert(1)) [worse](<java
                script:x>) <a href="data:text/html,x">c</a> <a href=" java\tscript:x">d</a>
                """)
            .html();
    assertThat(html)
        .doesNotContain("alert(1)</", "p{}", "<iframe", "<object", "<embed", "<form", "<input")
        .doesNotContain(
            "<svg", "<base", "<link", "<meta", "onclick", "style=", "href=\"data", "href=\"java")
        .doesNotContainPattern("href=\"\\s*java")
        .contains("<b>kept</b>");
  }

  @Test
  void a_missing_picture_does_not_change_the_reading_text() {
    var markdown = "before ![the alt](a.png) after\n";
    var with =
        renderer.render(
            Markdown.parse(markdown), reference -> new PictureSource.At("hallway://" + reference));
    assertThat(with.readingText()).isEqualTo(render(markdown).readingText());
    assertThat(with.html()).contains("<img src=\"hallway://a.png\" alt=\"the alt\">");
    assertThat(render(markdown).html()).contains("class=\"picture-missing\" role=\"img\"");
  }

  @Test
  void astral_clusters_stand_in_a_span() {
    var article = render("a \uD83D\uDE80b \uD83D\uDC69\u200D\uD83D\uDCBB c\n");
    assertThat(article.readingText())
        .isEqualTo("a \uD83D\uDE80b \uD83D\uDC69\u200D\uD83D\uDCBB c\n");
    assertThat(article.html())
        .contains("<span class=\"astral\">\uD83D\uDC69\u200D\uD83D\uDCBB</span> c");
  }

  @Test
  void alerts_and_callouts_lose_their_marker() {
    var article = render("> [!NOTE]\n> text\n\n> [!tip]- Title\n> more\n");
    assertThat(article.html())
        .contains("class=\"callout note\" data-label=\"Note\"")
        .contains("<strong>Title</strong>");
    assertThat(article.readingText()).doesNotContain("[!");
  }

  @Test
  void words_of_neighbouring_cells_do_not_stick_together() {
    assertThat(render("<table><tr><td>a</td><td>b</td></tr></table>\n\na<br>b\n").readingText())
        .isEqualTo("a\nb\na\nb\n");
  }

  @Test
  void task_boxes_are_drawn_not_written() {
    assertThat(render("- [x] done\n").html())
        .contains("<span class=\"task\" role=\"checkbox\" aria-checked=\"true\"></span> done");
  }

  @Test
  void names_of_anchors_are_ids() {
    assertThat(render("<a name=\"here\"></a>text\n").html()).contains("<a id=\"here\"></a>");
  }

  @Test
  void fifty_thousand_nested_quotes_are_a_report_like_any_other() {
    assertThat(render(">".repeat(50_000) + " deep").readingText()).contains("deep");
  }
}
