package app.hallway.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ArticleFormulasTest {
  @Test
  void tex_stands_in_a_box_and_is_read_between_its_signs() {
    var article = render("It takes \\(a_1 < n^2\\), *so*: $$x$$\n");

    assertThat(article.readingText()).isEqualTo("It takes $a_1 < n^2$, so: $$x$$\n");
    assertThat(article.html())
        .contains(
            "<code class=\"math\"><span class=\"math-sign\">$</span>a_1 &lt; n^2<span"
                + " class=\"math-sign\">$</span></code>")
        .contains("<code class=\"math-display\">");
  }

  @Test
  void tex_is_never_markup() {
    assertThat(render("$<img src=x onerror=alert(1)>$ $a_b$ $c_d$").html())
        .contains("&lt;img src=x")
        .doesNotContain("<img")
        .doesNotContain("<em>");
  }

  @Test
  void mathml_keeps_its_layout_and_what_is_only_said() {
    var half =
        "<math display=\"inline\"><mfrac><mrow><mn>1</mn><mpadded width=\"0\" height=\"0\" depth=\"0\">"
            + "<mphantom><mtext>/</mtext></mphantom></mpadded></mrow><mn>2</mn></mfrac></math>";

    assertThat(render("About " + half + " of them.").html()).contains(half);
    assertThat(render("About " + half + " of them.").readingText())
        .isEqualTo("About 1/2 of them.\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          <math href="https://x.example" onclick="x()"><mi>x</mi></math> ~ <math><mi>x</mi></math>
          <math><mi><a href="javascript:x()">x</a></mi></math> ~ <math><mi>x</mi></math>
          <math><semantics><mi>x</mi><annotation-xml encoding="text/html"><p>y</p></annotation-xml></semantics></math> ~ <math><semantics><mi>x</mi></semantics></math>
          <math><maction actiontype="toggle"><mi>x</mi></maction></math> ~ <math>x</math>
          <math><mpadded width="9000em"><mi>x</mi></mpadded></math> ~ <math><mpadded><mi>x</mi></mpadded></math>
          <mfrac><mi>x</mi></mfrac> ~ x
          <math><mtext><b>z</b></mtext><p>y</p></math> ~ <math><mtext>z</mtext>
          """)
  void mathml_says_nothing_but_what_it_draws(String written, String shown) {
    assertThat(render("a " + written).html()).contains("a " + shown);
  }

  private static Article render(String markdown) {
    return new ArticleRenderer().render(Markdown.parse(markdown), _ -> null);
  }
}
