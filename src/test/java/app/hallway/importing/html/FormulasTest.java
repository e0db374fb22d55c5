package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.render.ArticleRenderer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulasTest {
  private static final String WORDS =
      "Long enough words to be a paragraph of the post, so that nobody takes it for a menu, with"
          + " commas, and more. ";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=katex><span class=katex-mathml><math><semantics><mrow><mi>E</mi></mrow><annotation"
            + " encoding=application/x-tex>E=mc^2</annotation></semantics></math></span><span"
            + " class=katex-html aria-hidden=true>E=mc2</span></span>",
        "<span class=MathJax_Preview>E</span><span class=MathJax id=MathJax-Element-1-Frame><nobr>E=mc2"
            + "</nobr></span><script type=math/tex>E=mc^2</script>",
        "<script type=math/tex>E=mc^2 % famous</script>",
        "<mjx-container jax=SVG><svg><g data-c=45></g></svg><mjx-assistive-mml><math data-latex='E=mc^2'>"
            + "<mi>E</mi></math></mjx-assistive-mml></mjx-container>",
        "<span class=mwe-math-element><span class=mwe-math-mathml-a11y style='display: none'><math"
            + " alttext='{\\displaystyle E=mc^2}'><mi>E</mi></math></span><img src=e.svg"
            + " class=mwe-math-fallback-image-inline aria-hidden=true alt='{\\displaystyle E=mc^2}'></span>",
        "<img class=mwe-math-fallback-image-inline src=e.svg alt='{\\displaystyle E=mc^2}'>",
        "<img class=tex src=e.png alt='E=mc^2'>",
        "<img src='https://s0.wp.com/latex.php?latex=E%3Dmc%5E2&bg=fff' alt='E=mc^2' class=latex>",
        "<img src='https://latex.codecogs.com/svg.latex?E%3Dmc%5E2'>",
        "<img src='https://www.zhihu.com/equation?tex=E%3Dmc%5E2' alt='[formula]'>",
        "<img src='https://chart.googleapis.com/chart?cht=tx&chl=E%3Dmc%5E2'>",
        "<math alttext='E=mc^2' class=ltx_Math><mi>E</mi></math>",
        "<math><semantics><mi>E</mi><annotation encoding=application/x-tex>E=mc^2</annotation></semantics>"
            + "</math>",
        "<math-renderer class=js-inline-math>$E=mc^2$</math-renderer>",
        "<span class='math inline'>E=mc^2</span>",
        "<code class='language-math math-inline'>E=mc^2</code>",
        "<d-math>E=mc^2</d-math>",
      })
  void a_formula_is_shown_once_as_its_tex(String html) {
    assertThat(read("<p>" + WORDS + html + " end.</p>")).isEqualTo(WORDS + "$E=mc^2$ end.\n");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<span class=katex-display><span class=katex><span class=katex-mathml><math display=block><mi>E</mi>"
            + "<annotation encoding=application/x-tex>a_1 \\\\ b</annotation></math></span></span></span>",
        "<div class=MathJax_Display><span class=MathJax>ab</span></div><script type='math/tex;"
            + " mode=display'>a_1 \\\\\n b</script>",
        "<mjx-container display=true><math display=block data-latex='a_1 \\\\ b'><mi>a</mi></math>"
            + "</mjx-container>",
        "<math display=block alttext='a_1 \\\\ b'><mi>a</mi></math>",
        "<math-renderer>$$a_1 \\\\ b$$</math-renderer>",
        "<pre><code class='language-math math-display'>a_1 \\\\ b\n</code></pre>",
      })
  void a_formula_on_a_line_of_its_own_is_a_paragraph(String html) {
    assertThat(read("<p>" + WORDS + html + "<b>end</b>.</p>"))
        .isEqualTo(WORDS.strip() + "\n\n$$a_1 \\\\ b$$\n\n**end**.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <mi>x</mi><mo>=</mo><mfrac><mn>1</mn><mn>2</mn></mfrac> ~ x=1/2
          <mfrac><mrow><mi>a</mi><mo>+</mo><mi>b</mi></mrow><mrow><mi>c</mi></mrow></mfrac> ~ (a+b)/c
          <mfrac><mi>a</mi><mrow><mi>b</mi><mo>*</mo><mi>c</mi></mrow></mfrac> ~ a/(b*c)
          <msqrt><mn>1</mn><mn>2</mn></msqrt> <mroot><mi>x</mi><mn>3</mn></mroot> ~ √(12)(x)^(1/3)
          <mtable><mtr><mtd><mn>1</mn></mtd><mtd><mn>2</mn></mtd></mtr><mtr><mtd><mn>3</mn></mtd><mtd><mn>4</mn></mtd></mtr></mtable> ~ 1, 2; 3, 4
          <msub><mi>a</mi><mn>1</mn></msub><msub><mi>b</mi><mrow><mi>i</mi><mi>j</mi></mrow></msub> ~ a_1b_(ij)
          <mover><mi>x</mi><mo>¯</mo></mover><mi>f</mi><mo>_</mo> ~ x¯f_
          <mfenced><mi>x</mi><mi>y</mi></mfenced> ~ (x,y)
          <mtext>a &lt; b</mtext><mspace width=1em></mspace> ~ a < b
          <mfrac linethickness=0><mi>n</mi><mi>k</mi></mfrac> ~ n,k
          """)
  void mathml_without_tex_stays_and_reads_right_without_its_layout(String math, String read) {
    var markdown = read("<p>" + WORDS + "<math>" + math + "</math> end.</p>");

    assertThat(markdown).contains("<math", "</math> end.").hasLineCount(1);
    assertThat(page(markdown)).isEqualTo(WORDS + read + " end.");
  }

  @Test
  void a_square_reads_as_a_power() {
    var power = "<math><msup><mi>x</mi><mn>2</mn></msup><msup><mi>y</mi><mo>′</mo></msup></math>";

    assertThat(page(read("<p>" + WORDS + power + "</p>"))).isEqualTo(WORDS + "x^2y′");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<mjx-container><mjx-assistive-mml><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math>"
            + "</mjx-assistive-mml><mjx-math aria-hidden=true>12</mjx-math></mjx-container>",
        "<span class=MathJax data-mathml='&lt;math&gt;&lt;mfrac&gt;&lt;mn&gt;1&lt;/mn&gt;&lt;mn&gt;2&lt;/mn&gt;&lt;/mfrac&gt;&lt;/math&gt;'>12</span>",
        "<script type='math/mml'><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></script>",
        "<span class=katex><span class=katex-mathml><math><mfrac><mn>1</mn><mn>2</mn></mfrac></math></span>"
            + "<span class=katex-html aria-hidden=true>12</span></span>",
        "<math><semantics><mfrac><mn>1</mn><mn>2</mn></mfrac><annotation-xml"
            + " encoding=MathML-Content><cn>12</cn></annotation-xml></semantics></math>",
      })
  void a_drawing_without_tex_is_its_mathml(String html) {
    assertThat(page(read("<p>" + WORDS + html + "</p>"))).isEqualTo(WORDS + "1/2");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <mjx-container><mjx-math><mjx-c class='mjx-c78'></mjx-c></mjx-math></mjx-container> ^ x
          <span class=katex><span class=katex-html aria-hidden=true>y</span></span> ^ y
          \\(a_1\\) and \\[b*c*d\\] ^ \\(a_1\\) and \\[b*c*d\\]
          <span class='math inline'>\\(a\\)</span> ^ \\(a\\)
          <span class=math>100 and <em>x</em></span> ^ 100 and x
          it costs $5 and $6_000_ ^ it costs $5 and $6_000_
          <tex>x</tex> ^ $x$
          """)
  void what_tells_no_source_is_read_as_it_stands(String html, String read) {
    assertThat(page(read("<p>" + WORDS + html + "</p>"))).isEqualTo(WORDS + read);
  }

  @Test
  void pictures_that_are_no_formulas_stay_pictures() {
    assertThat(
            read(
                "<p>"
                    + WORDS
                    + "<img src=eq.png alt='E=mc^2'> <img class=math src=a.png alt='The hall'></p>"))
        .isEqualTo(WORDS + "![E=mc^2](eq.png) ![The hall](a.png)\n");
  }

  @Test
  void a_formula_in_a_table_parts_no_cell() {
    assertThat(
            read(
                "<p>"
                    + WORDS
                    + "</p><table><tr><th>a<th>b<tr><td><script type=math/tex>|x| \\| y</script>"
                    + "<td><math><mo>|</mo></math></table>"))
        .contains("| $\\vert x\\vert  \\Vert  y$ | <math display=\"inline\"><mo>\\|</mo></math> |");
  }

  private static String read(String html) {
    return HtmlPost.read("<title>T</title><article>" + html + "</article>").markdown();
  }

  private static String page(String markdown) {
    return new ArticleRenderer()
        .render(Markdown.parse(markdown), reference -> null)
        .readingText()
        .strip();
  }
}
