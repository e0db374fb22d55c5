package app.hallway.render;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.TextSpan;
import org.junit.jupiter.api.Test;

class QuotationsTest {
  @Test
  void emphasis_links_code_and_what_is_struck_out_stay() {
    var report =
        "The *quick* **brown** fox `jumps()` over [the dog](https://example.org/d), ~~not~~.\n";
    assertThat(all(report)).isEqualTo(report.strip());
  }

  @Test
  void what_is_cut_out_of_a_mark_keeps_it() {
    var report = "Ask **the person next to you** what [they came for](https://example.org/).\n";
    assertThat(part(report, "next to", "what they"))
        .isEqualTo("**next to you** what [they](https://example.org/)");
  }

  @Test
  void a_soft_line_break_is_a_space_and_a_hard_one_stays() {
    assertThat(all("one\ntwo  \nthree\n")).isEqualTo("one two\\\nthree");
  }

  @Test
  void two_items_are_a_list_with_their_numbers_and_one_is_a_sentence() {
    var report = "3. First\n4. Second\n5. Third\n";
    assertThat(part(report, "Second", "Third")).isEqualTo("4. Second\n5. Third");
    assertThat(part(report, "Second", "Second")).isEqualTo("Second");
  }

  @Test
  void lists_in_lists_and_tasks_stay() {
    var report = "- [x] done\n- [ ] open\n  - inner\n- last\n";
    assertThat(all(report)).isEqualTo("- [x] done\n- [ ] open\n  - inner\n- last");
  }

  @Test
  void rows_of_a_table_are_a_table() {
    var report = "| Talk | By |\n|---|:-:|\n| A \\| B | *Ada* |\n| C | Bo |\n";
    assertThat(all(report))
        .isEqualTo("| Talk | By |\n|---|:---:|\n| A \\| B | *Ada* |\n| C | Bo |");
    assertThat(part(report, "Ada", "Bo")).isEqualTo("| | |\n|---|---|\n| | *Ada* |\n| C | Bo |");
    assertThat(part(report, "Ada", "Ada")).isEqualTo("*Ada*");
  }

  @Test
  void code_keeps_its_language_and_its_lines() {
    var report = "```java\nvar x = 1;\n\n  use(x);\n```\n";
    assertThat(part(report, "x = 1", "use")).isEqualTo("```java\nx = 1;\n\n  use\n```");
  }

  @Test
  void an_address_that_is_no_link_has_no_escapes_in_it_which_github_would_show() {
    assertThat(all("<div>see https://example.org/~ada/_x_ and http://example.org/a)**</div>\n"))
        .isEqualTo("see <https://example.org/~ada/_x>\\_ and <http://example.org/a>)\\*\\*");
    assertThat(all("<div>https://example.org/a?b=c&d=(e), so</div>\n"))
        .isEqualTo("https://example.org/a?b=c&d=(e), so");
  }

  @Test
  void pictures_are_links_to_them_and_notes_have_no_number() {
    var report = "Before ![a cat](https://example.org/cat.png) it[^1] said.\n\n[^1]: Meow.\n";
    assertThat(part(report, "Before", "said."))
        .isEqualTo("Before ![a cat](https://example.org/cat.png) it said.");
  }

  @Test
  void headings_among_text_are_bold_and_alone_are_their_words() {
    var report = "## What I *saw*\n\nMuch.\n\n> A quote.\n";
    assertThat(part(report, "What", "Much")).isEqualTo("**What I *saw***\n\nMuch");
    assertThat(part(report, "What", "saw")).isEqualTo("What I *saw*");
    assertThat(part(report, "Much", "A quote")).isEqualTo("Much.\n\n> A quote");
  }

  @Test
  void emphasis_that_signs_cannot_say_is_said_by_tags() {
    assertThat(all("x<strong>“quoted”</strong>y\n")).isEqualTo("x<strong>“quoted”</strong>y");
  }

  @Test
  void a_formula_stays_one() {
    assertThat(all("It takes $a_1 < n^2$ for \\$5.\n")).isEqualTo("It takes $a_1 < n^2$ for \\$5.");
  }

  @Test
  void words_that_look_like_signs_are_words() {
    var report = "\\#tag \\[\\[link\\]\\] \\==x\\== a \\| b 1\\. c\n\n\\- d\n\n1986\\. e\n";
    var quote = all(report);
    assertThat(new ArticleRenderer().render(quote, _ -> null).readingText())
        .isEqualTo(new ArticleRenderer().render(report, _ -> null).readingText());
    assertThat(quote).contains("\\#tag", "\\[\\[link", "\\- d", "1986\\. e");
  }

  private static String all(String report) {
    var quotations = new Quotations(Markdown.parse(report));
    return quotations.of(new TextSpan(0, quotations.text().length())).orElseThrow();
  }

  private static String part(String report, String first, String last) {
    var quotations = new Quotations(Markdown.parse(report));
    int start = quotations.text().indexOf(first);
    int end = quotations.text().indexOf(last, start) + last.length();
    return quotations.of(new TextSpan(start, end)).orElseThrow();
  }
}
