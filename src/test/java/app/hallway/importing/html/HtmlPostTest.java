package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LeftOut;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlPostTest {
  private static final String PROSE =
      "<p>The ferry was late, the coffee was early, and the best conversations happened, as ever,"
          + " between the rooms. Here is what I would tell a colleague who could not come.</p>";

  private static final String POST =
      PROSE
          + "<h2>Boring queues</h2><p>by Leila Haddad</p>"
          + PROSE
          + "<ul><li><a href=https://x.org/1>Recording</a></li><li><a"
          + " href=https://x.org/2>Slides</a></li></ul><h2>Feature flags are a database</h2>"
          + PROSE
          + PROSE;

  private static final String POST_TEXT =
      HtmlPost.read("<title>T</title><article>" + POST + "</article>").markdown();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article>%s</article>",
        "<main><div class=wrap>%s</div></main>",
        "<div id=page><div class=left>%s</div></div>",
        "<div class=post><div class=post-content>%s</div></div>",
        "<table><tr><td><a href=/>Home</a></td><td>%s</td></tr></table>",
        "<form action=/>%s</form>",
        "%s",
      })
  void the_post_is_cut_out_of_any_frame(String frame) {
    var page =
        "<title>T</title><nav><a href=/>Home</a> <a href=/about>About me</a></nav>"
            + "<div class=sidebar><h3>Archive</h3><a href=/1>January</a> <a href=/2>May</a></div>"
            + frame.formatted(POST)
            + "<div id=comments><h3>2 comments</h3><p>Great post, I was there too!</p></div>"
            + "<footer><p>Copyright me, all rights reserved, 2026</p></footer>";

    assertThat(HtmlPost.read(page).markdown().replaceFirst("^\\[Home]\\(/\\)\n\n", ""))
        .isEqualTo(POST_TEXT);
  }

  @Test
  void nothing_of_a_post_is_lost() {
    assertThat(POST_TEXT)
        .contains("## Boring queues", "by Leila Haddad", "[Recording](https://x.org/1)")
        .contains("## Feature flags are a database")
        .containsPattern("(?s)(The ferry was late.*){4}");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=share-bar><a href='https://twitter.com/intent/tweet?u=1'>Tweet</a></div>",
        "<p><a href='https://www.facebook.com/sharer.php?u=1'>Share it</a></p>",
        "<div class=related-posts><h3>More</h3><p>Another post of mine</p></div>",
        "<div class='newsletter box'><p>Get my letters every week</p></div>",
        "<div role=dialog><p>We use cookies</p></div>",
        "<div class=cookie-consent><p>We use cookies</p></div>",
        "<ul class=post-tags><li><a rel=tag href=/t/go>go</a></li></ul>",
        "<div class=toc><ul><li><a href=#a>Boring queues</a></li></ul></div>",
        "<div style='display: none'><p>Secret</p></div>",
        "<p hidden>Secret</p>",
        "<script>document.write('x')</script>",
        "<style>p { color: red }</style>",
        "<button>Copy</button>",
        "<div class=author-bio><p>Mina writes about storage.</p></div>",
      })
  void what_is_not_of_the_post_goes(String clutter) {
    assertThat(read("<article>" + POST + clutter + "</article>").markdown()).isEqualTo(POST_TEXT);
    assertThat(read("<article>" + clutter + POST + "</article>").markdown()).isEqualTo(POST_TEXT);
  }

  @Test
  void title_date_and_reading_time_are_not_told_twice() {
    assertThat(
            read("<article><header><h1>T</h1><p>12 min read</p></header><time datetime=2026-09-14>"
                    + "14 September</time><p>By Mina Okafor</p>"
                    + POST
                    + "</article>")
                .markdown())
        .isEqualTo(POST_TEXT);
  }

  @Test
  void a_section_named_like_clutter_stays_if_its_heading_is_the_name() {
    assertThat(
            read("<article>"
                    + POST
                    + "<section id=social-event><h2>Social event</h2><p>We"
                    + " ate.</p></section></article>")
                .markdown())
        .endsWith("## Social event\n\nWe ate.\n");
  }

  @Test
  void videos_become_links() {
    assertThat(
            read("<article>"
                    + POST
                    + "<iframe src='//www.youtube.com/embed/abcdefghijk?start=9'></iframe>"
                    + "<iframe src='https://player.vimeo.com/video/12' title='The talk'></iframe>"
                    + "<iframe src='https://x.doubleclick.net/ad'></iframe></article>")
                .markdown())
        .endsWith(
            """
            [youtube.com/watch?v=abcdefghijk&t=9](https://www.youtube.com/watch?v=abcdefghijk&t=9)

            [The talk](https://vimeo.com/12)
            """);
  }

  @Test
  void images_that_wait_for_a_script_are_woken() {
    assertThat(
            read("<article>"
                    + POST
                    + "<p><img src='data:image/gif;base64,R0lG' data-src=a.png><img srcset='b.png"
                    + " 1x, c.png 2x'><img width=1 height=1 src=spy.gif></p></article>")
                .markdown())
        .endsWith("![](a.png)![](b.png)\n");
  }

  @Test
  void linked_data_tells_title_authors_date_and_tags() {
    var post =
        HtmlPost.read(
            """
            <title>Three days at Harbour Conf 2026 | Mina writes</title>
            <link rel=canonical href="https://mina.example/harbour-2026">
            <meta name=description content="What I saw">
            <script type="application/ld+json">{"@graph": [
              {"@type": "Person", "@id": "#mina", "name": "Mina Okafor"},
              {"@type": ["BlogPosting"], "headline": "Three days at Harbour Conf 2026",
               "author": [{"@id": "#mina"}, "Jonas Weil"], "datePublished": "2026-09-14T10:00:00Z",
               "keywords": "Platform, storage"}]}</script>
            <article><p>Text</p></article>
            """);

    assertThat(post)
        .isEqualTo(
            new HtmlPost(
                "Three days at Harbour Conf 2026",
                List.of("Mina Okafor", "Jonas Weil"),
                "2026-09-14T10:00:00Z",
                List.of("platform", "storage"),
                "What I saw",
                "https://mina.example/harbour-2026",
                "Text\n",
                List.of(),
                List.of()));
  }

  @Test
  void microformats_and_plain_tags_tell_them_too() {
    var post =
        HtmlPost.read(
            """
            <!-- saved from url=(0035)https://rita.example/jvm-days-lisbon -->
            <html><body><article class="h-entry"><h1 class="p-name">JVM Days Lisbon</h1>
            <p>By <a rel=author href=/me>Rita Sousa</a> on <time class="dt-published"
            datetime="2026-05-19">May</time></p><div class="e-content"><p>Text</p></div>
            <a rel=tag href=/t/jvm>#JVM</a></article></body></html>
            """);

    assertThat(post)
        .isEqualTo(
            new HtmlPost(
                "JVM Days Lisbon",
                List.of("Rita Sousa"),
                "2026-05-19",
                List.of("jvm"),
                null,
                "https://rita.example/jvm-days-lisbon",
                "Text\n",
                List.of(),
                List.of(
                    new LeftOut(LeftOut.Kind.BYLINE, 0, "By Rita Sousa on May", 1),
                    new LeftOut(LeftOut.Kind.BYLINE, 0, "#JVM", 1))));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <title>Three days at Harbour Conf - Mina writes</title> ^ Three days at Harbour Conf
          <title>Mina writes</title><h1>Three days</h1> ^ Three days
          <title>Mina | Day 2</title><meta property=og:site_name content=Mina> ^ Day 2
          <title>A - B</title> ^ A - B
          <meta property=og:title content=Shown><title>Other</title> ^ Shown
          <h1><a href=/>Mina writes</a></h1><h1>The post</h1> ^ The post
          """)
  void the_title_is_told_without_the_name_of_the_site(String head, String title) {
    assertThat(HtmlPost.read(head + "<p>Text</p>").title()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", " ", "<", "plain text", "<html>", "<p", "</div></div>", "<table><td>"})
  void the_oddest_pages_are_read(String html) {
    assertThat(HtmlPost.read(html).title()).isNull();
  }

  @Test
  void broken_linked_data_is_no_reason_to_stop() {
    assertThat(
            read("<script type='application/ld+json'>{\"@graph\": [</script><p>Text</p>")
                .markdown())
        .isEqualTo("Text\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"div", "blockquote", "ul><li", "b", "span", "table><tr><td", "em"})
  void deep_nesting_is_survived(String tag) {
    var deep = ("<" + tag + ">").repeat(1_000) + "text";

    assertThat(HtmlPost.read(deep).markdown()).contains("text");
  }

  @Test
  void a_page_of_3000_nested_boxes_is_survived() {
    assertThat(HtmlPost.read("<div>".repeat(3_000) + "text").markdown()).isEqualTo("text\n");
  }

  @Test
  void a_page_cut_off_anywhere_is_read() {
    var page =
        "<title>T</title><nav><a href=/>Home</a></nav><article><h1>T</h1>"
            + "<table><tr><th rowspan=2>a<td>b</table><pre class='language-go'>x</pre>"
            + "<ul><li>a<ol><li>b</ol></ul><dl><dt>a<dd>b</dl><img src=a alt=b><p>a<br>b</article>";
    for (int end = 0; end < page.length(); end++) {
      assertThat(HtmlPost.read(page.substring(0, end))).isNotNull();
    }
  }

  @Test
  void no_script_survives() {
    assertThat(
            read("<article>"
                    + POST
                    + "<p onclick=alert(1)>a<svg onload=alert(2)><script>alert(3)</script></svg>"
                    + "<a href='&#106;avascript:alert(4)'>b</a><object data='javascript:alert(5)'>"
                    + "</object><iframe src='javascript:alert(6)'></iframe></p></article>")
                .markdown())
        .doesNotContain("alert");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=pw-multi-vote-count><p class=be>1.2K</p></div>",
        "<div><div><svg><path d=M0></path></svg></div><span>12</span></div>",
        "<span class=crayons-reaction__count id=reaction-number-like>12</span>",
        "<div class=LikeButton_count__x1>1,204</div>",
        "<a href=https://x.org/likers class=lgtm-count>3万</a>",
        "<div class=like-button-container><div class=label>12</div></div>",
      })
  void how_many_liked_a_post_is_no_word_of_it(String count) {
    var post = read("<article>" + count + POST + count + "</article>");

    assertThat(post.markdown()).isEqualTo(POST_TEXT);
    assertThat(post.leftOut()).hasSize(2);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>12</p>",
        "<div class=stats><div class=number>1200</div><div>attendees</div></div>",
        "<p>It got <span class=upvotes>12</span> likes.</p>",
        "<h2><b class=upvotes>12</b></h2>",
        "<ul><li>1.2K</li></ul>",
        "<table><tr><th class=votes>Votes</th><td class=votes>12</td></tr></table>",
        "<p class=likely-answer>42</p>",
      })
  void other_numbers_stay(String html) {
    assertThat(read("<article>" + POST + html + "</article>").markdown())
        .containsPattern("12|1.2K|42")
        .hasSizeGreaterThan(POST_TEXT.length());
  }

  private static HtmlPost read(String body) {
    return HtmlPost.read("<title>T</title>" + body);
  }

  @Test
  void the_furniture_of_a_page_that_hallway_made_is_no_part_of_the_report() {
    var words = "<p>Some words of the report, of which there are enough to be an article.</p>";
    var post =
        HtmlPost.read(
            """
            <!doctype html><html data-theme="light" data-alone><head><title>A day</title>
            <meta name="author" content="Ada &lt;Example&gt;"></head><body><main>
            <article><h1 class="title">A day</h1>
            <p class="byline" data-furniture>Ada · 6 May 2024 · Conf · 3 minutes</p>
            """
                + words.repeat(9)
                + "<h2>A talk</h2><p data-furniture>Bo Sample · keynote</p></article></main>");

    assertThat(post.authors()).containsExactly("Ada <Example>");
    assertThat(post.markdown()).contains("A talk").doesNotContain("minutes", "Bo Sample");
  }
}
