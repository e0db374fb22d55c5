package app.hallway.markdown;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      textBlock =
          """
          It takes $O(n)$ steps. ~ $O(n)$
          $x$ ~ $x$
          ($a_1$, $b_2$) ~ $a_1$ $b_2$
          the cost is $5 \\cdot 10^3$. ~ $5 \\cdot 10^3$
          set $\\{a, \\$b\\}$ ~ $\\{a, \\$b\\}$
          in **$a*b*c$** and *$x_i$* ~ $a*b*c$ $x_i$
          時間は$n^2$です ~ $n^2$
          $$E = mc^2$$ ~ $$E = mc^2$$
          so $$ \\frac{1}{2} $$ it is ~ $$\\frac{1}{2}$$
          $$ \\text{if $x$ is even} $$ ~ $$\\text{if $x$ is even}$$
          where \\(a^2 + b^2\\) is ~ $a^2 + b^2$
          and \\(x\\), \\(x'\\), \\(i = 0\\) ~ $x$ $x'$ $i = 0$
          \\[ \\sum_{i=0}^n i \\] ~ $$\\sum_{i=0}^n i$$
          a <b>$x<y$</b> ~ $x<y$
          """)
  void tex_between_signs_is_a_formula(String markdown, String formulas) {
    assertThat(String.join(" ", formulasIn(markdown))).isEqualTo(formulas);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "It was $5 and $10.",
        "From $5-$10, or 5$ to 10$.",
        "US$5 and C$7, A$ and B$",
        "$20,000 for the hall, $30 a head ($25 for members)",
        "between $5 and 10$",
        "**$5** and **$7** and $ 8 $",
        "Set $HOME and $PATH, or $HOME/$PATH.",
        "some $$ and more $$$ and $$$$ and $",
        "we pay $$ for the hall and get $$ back",
        "`$x$` and ``$$y$$`` and $`x`$",
        "cost \\$x\\$ and \\$5$",
        "[$5](https://x.example/$a) and [6$](https://x.example/b)",
        "$x\n\ny$",
        "$x\ny$",
        "\\(see below\\) talk\\(s\\) \\(1\\) \\[1\\] \\[^1\\] \\[x\\]\\(y\\) \\[url=https://x.example\\]",
        "\\[\\\\alpha\\] \\[not \\[nested\\^\\]",
        "    $x$",
        "```\n$x$\n```",
      })
  void prices_code_and_brackets_are_none(String markdown) {
    assertThat(formulasIn(markdown)).isEmpty();
  }

  @Test
  void one_that_is_displayed_may_go_over_lines_of_its_block_and_no_further() {
    assertThat(formulasIn("$$\na\n= b\n$$")).containsExactly("$$a = b$$");
    assertThat(formulasIn("> $$\n> a\n> $$")).containsExactly("$$a$$");
    assertThat(formulasIn("$$\na\n\nb\n$$")).isEmpty();
  }

  @Test
  void one_may_be_so_long_and_no_longer() {
    assertThat(formulasIn("$" + "x".repeat(3_999) + "$")).hasSize(1);
    assertThat(formulasIn("$" + "x".repeat(4_000) + "$")).isEmpty();
  }

  @Test
  void a_line_of_text_tells_where_its_formulas_are() {
    assertThat(Formula.in("a $x$, $5 and $$y$$"))
        .containsExactly(new Formula.Span(2, 5), new Formula.Span(14, 19));
    assertThat(Formula.in("")).isEmpty();
    assertThat(Formula.in("$")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "$", "$$", "$a", "$ ", "$a ", "$$a ", "$a$", "\\(", "\\[", "\\(a", "\\[^", "$\\", "$$$",
        "$5 a", "a $b\n", "\\\\(", "$\\(", "$$`", "$$\\", "\\(\\", "$$ $", "\\[$", "(a $x ",
      })
  void hostile_repetition_takes_no_time(String token) {
    var text = token.repeat(100_000 / token.length());

    assertTimeout(ofSeconds(2), () -> Markdown.parse(text));
    assertTimeout(ofSeconds(2), () -> Formula.in(text));
  }

  private static List<String> formulasIn(String markdown) {
    var formulas = new ArrayList<String>();
    Markdown.parse(markdown)
        .root()
        .accept(
            new AbstractVisitor() {
              @Override
              public void visit(Code code) {
                if (code instanceof Formula) {
                  formulas.add(code.getLiteral());
                }
              }
            });
    return formulas;
  }
}
