package app.hallway.markdown;

import static app.hallway.markdown.Shown.html;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AngleBracketsTest {
  @ParameterizedTest
  @ValueSource(
      strings = {
        "She compared List<String> with vector<int> here",
        "run it with <filename> and <draft-example-01> as it is",
        "From Box<dyn Error> to Result<T, E>",
        "If a<b and c>d then what",
        "This talk had Option<b> in it, and <i> as an index",
        "Streams<S> in anger",
        "the <title> matters, and <select> too",
        "the <input> element, an <img> and a <link> of one's own",
        "do not use the <div> soup",
        "a <p> is no <li> here",
        "she forgot the </b> there",
        "on <Name of the host> we met",
        "a Map<Key> of Box<a> and Vec<u>"
      })
  void what_is_no_tag_is_text(String words) {
    var text = words.replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;");
    assertThat(html(words)).isEqualTo("<p>" + text + "</p>");
    assertThat(html("## " + words)).isEqualTo("<h2>" + text + "</h2>");
    assertThat(html("- " + words)).contains(text);
    assertThat(html("| a |\n|---|\n| " + words + " |")).contains("<td>" + text + "</td>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>so</b>",
        "x<sup>2</sup>",
        "a<br>b",
        "a <br> b",
        "a <hr/> b",
        "<kbd>Esc</kbd> goes back",
        "<a href=\"https://example.org\">there</a>",
        "<img src=\"x.png\">",
        "<input type=\"checkbox\" disabled>",
        "<font color=red>so</font>",
        "<quote>so</quote>",
        "<u><i>so</i></u>",
        "<my-player src=\"a\"></my-player>",
        "<video controls src=\"a.mp4\"></video>"
      })
  void what_is_a_tag_stays_one(String tags) {
    assertThat(html("Here: " + tags)).isEqualTo("<p>Here: " + tags + "</p>");
  }

  @Test
  void formatting_that_never_ends_does_so_with_its_block() {
    assertThat(html("- <b>bold to its end\n- plain\n\nNext <u>so *far\n\nPlain."))
        .isEqualTo(
            "<ul>\n<li><b>bold to its end</b></li>\n<li>plain</li>\n</ul>\n"
                + "<p>Next <u>so *far</u></p>\n<p>Plain.</p>");
    assertThat(html("| a |\n|---|\n| <s>x |\n| y |")).contains("<td><s>x</s></td>", "<td>y</td>");
  }

  @Test
  void formatting_in_html_ends_with_the_element_that_it_began_in() {
    assertThat(html("<div><p>One <b>two</p><p>three</p></div>"))
        .isEqualTo("<div><p>One <b>two</b></p><p>three</p></div>");
  }

  @Test
  void formatting_ends_in_a_later_paragraph_where_its_author_ended_it() {
    var text = "<small>One\n\nTwo</small>";
    assertThat(html(text)).isEqualTo("<p><small>One</p>\n<p>Two</small></p>");
  }

  @Test
  void formatting_does_not_reach_over_a_heading() {
    assertThat(html("A <b>word\n\n## Next talk\n\nAnother</b> word"))
        .isEqualTo("<p>A <b>word</b></p>\n<h2>Next talk</h2>\n<p>Another</b> word</p>");
  }

  @Test
  void a_slash_that_was_forgotten_is_meant() {
    assertThat(html("<b>Title<b> and more")).isEqualTo("<p><b>Title</b> and more</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title",
        "script",
        "style",
        "select",
        "template",
        "object",
        "xmp",
        "textarea",
        "iframe",
        "noscript",
        "video",
        "svg",
        "plaintext",
        "pre"
      })
  void an_element_that_hides_its_words_must_end(String name) {
    var tag = "&lt;" + name + "&gt;";
    assertThat(html("She typed <" + name + "> there.\n\n## Next\n\nMore"))
        .isEqualTo("<p>She typed " + tag + " there.</p>\n<h2>Next</h2>\n<p>More</p>");
    assertThat(html("<" + name + "> was typed.\n\n## Next\n\nMore"))
        .isEqualTo("<p>" + tag + " was typed.</p>\n<h2>Next</h2>\n<p>More</p>");
    assertThat(html("<" + name + "> was\n\n## Next\n\nended by `</" + name + ">`"))
        .startsWith("<p>" + tag + " was</p>\n<h2>Next</h2>");
  }

  @Test
  void a_script_in_a_sentence_is_shown_and_one_of_the_page_is_not() {
    assertThat(html("She typed <script>alert(1)</script> there"))
        .isEqualTo("<p>She typed &lt;script&gt;alert(1)&lt;/script&gt; there</p>");
    assertThat(html("<script>\nalert(1)\n\n</script>")).startsWith("<script>");
    assertThat(html("Text <script async src=\"x.js\"></script>"))
        .isEqualTo("<p>Text <script async src=\"x.js\"></script></p>");
  }

  @Test
  void an_element_that_ends_itself_takes_nothing_with_it() {
    assertThat(html("A <iframe src=\"x\"/> b")).isEqualTo("<p>A <iframe></iframe> b</p>");
    assertThat(html("<div><video src=\"x\"/>\nb</div>"))
        .isEqualTo("<div><video src=\"x\"/></video>\nb</div>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<!-- more", "<?php echo", "<![CDATA[ x", "<!ELEMENT x"})
  void a_comment_and_the_like_must_end(String start) {
    assertThat(html(start + "\n\nNext")).endsWith("<p>Next</p>").startsWith("<p>&lt;");
  }

  @Test
  void a_line_that_begins_with_a_tag_may_be_prose() {
    assertThat(html("<div> is what they used, *always*."))
        .isEqualTo("<p>&lt;div&gt; is what they used, <em>always</em>.</p>");
    assertThat(html("<filename>\n\n*next*"))
        .isEqualTo("<p>&lt;filename&gt;</p>\n<p><em>next</em></p>");
    assertThat(html("<div>\n*raw*\n</div>")).isEqualTo("<div>\n*raw*\n</div>");
    assertThat(html("<p>so\n\n*far*")).isEqualTo("<p>so\n<p><em>far</em></p>");
  }

  @Test
  void angle_brackets_in_html_are_text_too() {
    assertThat(html("<div>\nUse List<String> and Option<b>\n</div>"))
        .isEqualTo("<div>\nUse List&lt;String> and Option&lt;b>\n</div>");
    assertThat(html("<pre>\nList<String> a\n</pre>")).isEqualTo("<pre>\nList&lt;String> a\n</pre>");
  }

  @Test
  void code_keeps_its_letters() {
    assertThat(html("`List<String>` and ``<b>``"))
        .isEqualTo("<p><code>List&lt;String&gt;</code> and <code>&lt;b&gt;</code></p>");
  }

  @Test
  void words_of_east_asia_have_no_blanks_beside_a_tag() {
    assertThat(html("ここで<div>を使う")).isEqualTo("<p>ここで&lt;div&gt;を使う</p>");
    assertThat(html("使用<title>标签")).isEqualTo("<p>使用&lt;title&gt;标签</p>");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<b>",
        "<T>",
        "<",
        "</b>",
        "<script> ",
        "<a x=\"",
        "<!--",
        "<T> </T>",
        "<div>\n",
        "<title>",
        "x<i>y ",
        "- <s>z\n"
      })
  @Timeout(20)
  void a_great_many_of_them_are_read_in_time(String part) {
    var text = part.repeat(100_000 / part.length());
    assertThatCode(() -> Markdown.parse(text)).doesNotThrowAnyException();
    assertThatCode(() -> Markdown.parse("x " + text)).doesNotThrowAnyException();
  }

  @ParameterizedTest
  @ValueSource(strings = {"<https://hall.example/a>", "<ada@hall.example>", "<farthest?>"})
  void in_a_block_of_html_they_are_text_too(String words) {
    assertThat(html("<p>a " + words + " b</p>"))
        .isEqualTo("<p>a " + words.replaceFirst("<", "&lt;") + " b</p>");
  }
}
