package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.LinkText;
import app.hallway.markdown.LiteralText;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.model.HighlightColour;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class QuotesTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "plain words",
        "# no heading",
        "#tag and #another but C# and F#",
        "###### six",
        "1. no list",
        "12) no list",
        "1986. A good year",
        "- no list",
        "+ no list",
        "* no list",
        "-",
        "+",
        "*",
        "> no quote",
        "a > b < c",
        "*not emphasised* nor **strong**, _nor_ __this__",
        "snake_case_name stays_",
        "[not a link](https://example.org/)",
        "[ref]: https://example.org/",
        "[^1]: no footnote[^1]",
        "![no picture](x.png)",
        "[[no wiki link]]",
        "| a | b |\n|---|---|\n| c | d |",
        "a | b\n--|--\nc | d",
        "a\n:-:\nb",
        "`no code` nor ``this``",
        "```\nno fence\n```",
        "~~~\nno fence",
        "~~not struck~~ ~nor this~",
        "++not inserted++",
        "==not marked==",
        "$no$ maths $$here$$ for $5",
        "<b>no tag</b> <!-- no comment --> <https://example.org> 1 < 2",
        "<script>\nalert(1)\n</script>",
        "&amp; &#35; &copy; AT&T &nosuch;",
        "Title\n=====",
        "Title\n-----",
        "Title\n=",
        "a\n- - -\nb",
        "***",
        "___",
        "back\\slash \\* \\\\ C:\\Users\\x \\",
        "\\",
        "    indented code\n        more of it",
        "if (x):\n    y = [1, 2]\n\treturn *y\nend",
        "https://example.org/a_b_c/d_e and www.example.org",
        "%%no comment%% 100%",
        "word ^blockid",
        ":tada: 10:30:00 a::b",
        "emoji \ud83d\ude00 and \u4e2d\u6587\uff0c\u548c",
        "a\n\n\n\nb",
        "a\nb\nc",
        "- [ ] no task",
        "{{ template }} {% tag %} {# remark #} {{< card >}} {{{x}}} ${x}",
        "<% tp.file.title %> <%* run() %> <?php run() ?> a<%b",
        "`= this.file.name` `$= dv.current()`",
        "```dataview\nlist\n```",
        "1.\n2.\n",
        "a\\\nb",
        "\u2028odd\u0085breaks",
        "(c) (tm) -- ... 'quotes' \"double\"",
        "a\n    > b\n   1. c",
        "term\n: definition",
        "_a_b_ *a*b* **",
      })
  void a_quote_reads_as_the_words_that_were_marked(String words) {
    assertThat(ReadMarkdown.quote(quoted(words))).isEqualTo(expected(words));
  }

  @Test
  void any_mixture_of_signs_reads_as_itself() {
    var random = new Random(7);
    var pieces =
        "# ## - + * _ ` ``` ~ ~~ [ ] ( ) ! | \\ < > & ; $ % ^ = == : :- 1. 2) a b word amp 0 x_y --- . / @"
            .split(" ", -1);
    for (int run = 0; run < 20_000; run++) {
      var words =
          random
              .ints(1 + random.nextInt(12), 0, pieces.length * 2)
              .mapToObj(
                  i ->
                      i < pieces.length ? pieces[i] : i % 4 == 0 ? "\n" : i % 3 == 0 ? "    " : " ")
              .collect(Collectors.joining());
      if (!words.isBlank()) {
        assertThat(ReadMarkdown.quote(quoted(words))).as(words).isEqualTo(expected(words));
      }
    }
  }

  @Test
  void a_formula_stays_one_and_a_price_is_none() {
    assertThat(quoted("It takes $a_1 < n^2$ or $$x$$, and $5 to $6."))
        .isEqualTo("> It takes $a_1 < n^2$ or $$x$$, and \\$5 to \\$6.");
    assertThat(quoted("$a {{b}}$")).doesNotContain("{{");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<% tp.file.title %>",
        "<%* run() %>",
        "{{title}}",
        "{{{x}}}",
        "{{< card >}}",
        "{% include x %}",
        "{# remark #}",
        "<?php run() ?>",
        "%%comment%%",
        "`= this.file`",
        "`$= run()`",
      })
  void what_a_template_engine_would_run_does_not_stand_in_the_source(String words) {
    var command = Pattern.compile("<%|\\{\\{|\\{%|\\{#|<\\?|%%|(?<!\\\\)`");
    var heading = MarkdownBlock.heading(1, words).text();
    var yaml =
        PropertiesTest.yaml(new FileFacts().text("title", words).list("talks", List.of(words)));
    for (var source : List.of(quoted(words), heading, LinkText.of("x", "https://e.org/" + words))) {
      assertThat(command.matcher(source).find()).as(source).isFalse();
    }
    assertThat(yaml).doesNotContain("<%", "{{", "{%", "{#", "<?");
  }

  @Test
  void ordinary_words_are_not_escaped() {
    assertThat(quoted("It's 5 < 6, isn't it? (snake_case, C#, a-b, 1.5 & more!)"))
        .isEqualTo("> It's 5 < 6, isn't it? (snake_case, C#, a-b, 1.5 & more!)");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "a _word_ b ~ a \\_word\\_ b",
        "a_b ~ a_b",
        "_a ~ \\_a",
        "a_ ~ a\\_",
        "\\! ~ \\\\!",
        "\\/ ~ \\\\/",
        "\\a ~ \\a",
        "\\0 ~ \\0",
        "\\ a ~ \\ a",
        "a = b + c ~ a = b + c",
        "a == b ++ c ~ a \\=\\= b \\+\\+ c",
        "100% ~ 100%",
        "a%b ~ a%b",
        "`` ~ ``",
      })
  void a_sign_is_escaped_where_it_would_do_something_and_nowhere_else(String words, String line) {
    assertThat(LiteralText.inLine(words)).isEqualTo(line);
  }

  @Test
  void lines_are_paragraphs_and_keep_what_they_are_indented_by() {
    assertThat(quoted("One.\nTwo.")).isEqualTo("> One.\n>\n> Two.");
    assertThat(quoted("while x:\n    y")).isEqualTo("> while x:\n>\n> \u00a0\u00a0\u00a0\u00a0y");
  }

  @Test
  void a_colour_stands_over_what_would_be_no_list_behind_it() {
    assertThat(Quotes.quote(HighlightColour.GREEN, "- a\n- b").text())
        .isEqualTo("> \ud83d\udfe2\n>\n> - a\n> - b");
  }

  @Test
  void blocks_without_a_full_stop_stay_blocks() {
    var items =
        "A point of a list that is rather long\nAnother point that is even longer than it\nThird";
    assertThat(quoted(items)).isEqualTo("> " + items.replace("\n", "\n>\n> "));
  }

  @Test
  void a_colour_other_than_the_usual_is_a_sign_before_the_quote() {
    assertThat(Quotes.quote(HighlightColour.GREEN, "x").text()).isEqualTo("> \ud83d\udfe2 x");
  }

  private static String quoted(String words) {
    return Quotes.quote(HighlightColour.YELLOW, Quotes.words(words)).text();
  }

  /** Line by line, without what cannot be seen: blank lines, line ends' spaces, control signs. */
  private static String expected(String words) {
    return words
        .lines()
        .filter(line -> !line.isBlank())
        .map(line -> line.replace("\t", "    ").replaceAll("[\u0085\u2028]", " ").stripTrailing())
        .collect(Collectors.joining("\n"))
        .strip();
  }
}
