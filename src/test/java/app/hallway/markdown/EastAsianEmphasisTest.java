package app.hallway.markdown;

import static app.hallway.markdown.Shown.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EastAsianEmphasisTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "**注意：**録画は来週です。 | <strong>注意：</strong>録画は来週です。",
        "彼は**「直せない」**と言った | 彼は<strong>「直せない」</strong>と言った",
        "発表は*とても（本当に）*よい | 発表は<em>とても（本当に）</em>よい",
        "~~中止（台風のため）~~になった | <del>中止（台風のため）</del>になった",
        "**地点：**广州，**时间：**下午 | <strong>地点：</strong>广州，<strong>时间：</strong>下午",
        "*《书名》*的作者 | <em>《书名》</em>的作者",
        "한국은**(중요)**입니다 | 한국은<strong>(중요)</strong>입니다",
        "패키지는 **`npm`**을 쓴다 | 패키지는 <strong><code>npm</code></strong>을 쓴다",
        "请看**[链接](u)**吧 | 请看<strong><a href=\"u\">链接</a></strong>吧",
        "***注意：***録画 | <em><strong>注意：</strong></em>録画",
        "**太字（*斜体*）**です | <strong>太字（<em>斜体</em>）</strong>です",
        "[**注：**本](u) | <a href=\"u\"><strong>注：</strong>本</a>",
        "价格**（¥5）**和**\"引\"**文 | 价格<strong>（¥5）</strong>和<strong>&quot;引&quot;</strong>文",
        "**葛\uDB40\uDD00（x）**葛 | <strong>葛\uDB40\uDD00（x）</strong>葛"
      })
  void kind_13_marks_beside_their_punctuation_are_no_letters(String markdown, String expected) {
    assertThat(html(markdown)).isEqualTo("<p>" + expected + "</p>");
    assertThat(html("- " + markdown)).contains("<li>" + expected + "</li>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**「録画」**と",
        "~~中止（雨）~~に",
        "の*（仮）*の",
        "**발표(Talk)**는",
        "**\"발표\"**를",
        "**발표!**은",
        "**Go(고)**로",
        "是**“引文”**吗",
        "把**100%**的",
        "用**《书》**、",
        "**半角(half)**の",
        "**ﾊﾝｶｸ｡**ﾃﾞｽ",
        "**☰.**日"
      })
  void kind_13_marks_hold_wherever_they_stand(String markdown) {
    var shown = html(markdown);
    assertThat(shown).doesNotContain("*", "~");
    var inner = shown.substring("<p>".length(), shown.length() - "</p>".length());
    assertThat(html("[" + markdown + "](u)")).isEqualTo("<p><a href=\"u\">" + inner + "</a></p>");
    assertThat(html("# " + markdown)).isEqualTo("<h1>" + inner + "</h1>");
    assertThat(html("1. " + markdown)).contains("<li>" + inner + "</li>");
    assertThat(html("> " + markdown)).contains(shown);
    assertThat(html("|a|\n|-|\n|" + markdown + "|")).contains("<td>" + inner + "</td>");
    assertThat(html("<b>" + markdown + "</b>")).contains("<b>" + inner + "</b>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "**a(b)**c",
        "**note:**see",
        "~~off (rain)~~now",
        "the*(x)*y",
        "**été.**puis",
        "**да.**нет",
        "**😀.**x",
        "_（仮）_の",
        "日_（仮）_の"
      })
  void kind_13_elsewhere_they_are_as_commonmark_has_them(String markdown) {
    assertThat(html("x " + markdown)).isEqualTo("<p>x " + markdown + "</p>");
    assertThat(html("**日：**本\n\nx " + markdown)).endsWith("<p>x " + markdown + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a * 日 * b",
        "日本**語",
        "foo_日本_bar",
        "2**「3",
        "** 注意：**録画",
        "日*",
        "~~~日~~~本",
        "snake_case_名前"
      })
  void what_is_no_emphasis_stays_as_it_is(String markdown) {
    assertThat(html("x " + markdown)).isEqualTo("<p>x " + markdown + "</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "*a **b** c* d",
        "**a*b*c**",
        "***a** b*",
        "*a **b* c**",
        "__a__ _b_",
        "a*\"b\"*c",
        "**a:**b",
        "~~a~~ ~b~ ~~~c~~~",
        "*(**a**)*",
        "**a \"*b*\" c**",
        "*a `*` b*",
        "*[a*](u)",
        "**** x ****",
        "foo*****bar*******baz",
        "*a _b *c_ d*",
        "_(a)_b",
        "a**\"b\"**",
        "![*a*](u) **b**"
      })
  void other_marks_mean_the_same_in_a_text_that_has_them(String markdown) {
    var beside = html("**日：**本\n\n" + markdown);
    assertThat(beside).isEqualTo("<p><strong>日：</strong>本</p>\n" + html(markdown));
  }

  @Test
  void it_stands_in_cells_headings_and_footnotes() {
    assertThat(html("## **日：**本")).isEqualTo("<h2><strong>日：</strong>本</h2>");
    assertThat(html("| a |\n|---|\n| **日：**本 |")).contains("<td><strong>日：</strong>本</td>");
    assertThat(html("a[^1]\n\n[^1]: **日：**本")).contains("<strong>日：</strong>本");
  }

  @ParameterizedTest
  @ValueSource(strings = {"*日", "**日：", "日*（", "_日_", "~日", "*a 日* ", "**日**", "*"})
  @Timeout(20)
  void a_great_many_marks_are_read_in_time(String part) {
    var text = part.repeat(100_000 / part.length());
    assertThatCode(() -> Markdown.parse("**日：**本 " + text)).doesNotThrowAnyException();
    assertThatCode(() -> html("**日：**本 " + text)).doesNotThrowAnyException();
  }
}
