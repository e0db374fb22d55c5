package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What an author wrote stays, whatever the page calls the elements that it stands in. */
class PageExtractionTest {
  private static final String PROSE =
      "<p>The boats came in at noon, the hall smelt of tar and coffee, and the first speaker of the"
          + " day had lost her slides somewhere between the harbour and the stage.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<h2 id='social-evening-at-the-pier'>Social evening at the pier</h2>",
        "<h2 id='kommentare-sind-luegen'>Kommentare sind Lügen</h2>",
        "<h3 id='ads-and-how-to-avoid-them' class='ads'>Ads, and how to avoid them</h3>",
        "<h2 id=related class=share>Related work in caching</h2>",
        "<h2><a id='newsletter-at-scale' class=anchor href='/x'>Newsletters at scale</a></h2>",
        "<h2><span class='sponsor'>What our sponsors built</span></h2>",
        "<h4 class='author date tags'>Author, date and tags in Atom feeds</h4>",
        "<section id='cookie-consent'><h2>Cookie consent</h2>%s</section>",
        "<section class='feedback'><h2>Feedback loops</h2>%s</section>",
        "<div id='talk-social-graphs'>%s</div>",
        "<div class='section related-work'>%s</div>",
        "<div class='sponsored-track'><h3>The sponsored track</h3>%s</div>",
        "<div id=CommentsConsideredHarmful><h2>Comments considered harmful</h2>%s</div>",
        "<article class='promo-talk'>%s</article>",
        "<div class=comment><p>My own comment on this: %s</div>",
        "<section><h2>Discussion</h2>%s</section>",
        "<section><h2>Recommended</h2>%s</section>",
        "<section class=reactions><h2>Reactions</h2><p>Mostly smiles.</p></section>",
        "<aside>%s</aside>",
        "<p class=promo>Half price until May.</p>",
        "<p class=author>By Ilka Maro</p>",
        "<div class=talk-date>Thursday, 4 March</div>",
        "<ul class=tags><li>caches</li></ul>",
        "<span class=date>At noon</span>",
      })
  void a_name_alone_takes_nothing_out_of_the_middle_of_a_post(String part) {
    var page = part.formatted(PROSE);

    assertThat(words(read(PROSE + page + PROSE))).isEqualTo(words(PROSE + page + PROSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The best one was by <span class=author>Ilka Maro</span>, who came by boat.</p>",
        "<p>On <time class=date datetime=2026-03-04>4 March</time> the hall was empty.</p>",
        "<p>She filed it under <a class=tags href=/t/x>loom</a>, which <a class=popup"
            + " href=/y>surprised us</a> all.</p>",
        "<p>Press the <button>Start</button> button and wait.</p>",
        "<p>Pass it on <a href='https://twitter.com/intent/tweet?text=x'>there</a> if you must.</p>",
        "<p>Ask <a href='mailto:?subject=boats'>whom you like</a> about boats.</p>",
        "<blockquote><p>Looms do not wait.</p><footer>Ilka Maro, <cite>Letters</cite></footer>"
            + "</blockquote>",
        "<figure><blockquote><p>Looms wait.</p></blockquote><footer>Bo Ander</footer></figure>",
        "<section><header><h2>Looms</h2><p>Ilka Maro</p></header><p>She wove.</p></section>",
        "<section><h2>Clocks</h2><p>He ticked.</p><footer>Bo Ander, Clockworks</footer></section>",
        "<section><header><p class=date>10:00</p><h2>Tar</h2></header><p>Sticky.</p></section>",
        "<ul><li><a href=https://x.example/a>Ilka</a></li><li><a"
            + " href='https://twitter.com/intent/user?screen_name=bo'>Bo</a></li></ul>",
      })
  void no_word_is_lost_in_mid_sentence_nor_who_said_it(String part) {
    assertThat(words(read(PROSE + part + PROSE))).isEqualTo(words(PROSE + part + PROSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By nine the queue was around the block.</p>",
        "<p>By Friday everyone was tired.</p>",
        "<p>15 minutes in, the projector died.</p>",
        "<p>Posted guards let nobody through.</p>",
        "<p>Categories, briefly: tar, rope and rust.</p>",
        "<p>Published in 1843, still true.</p>",
        "<p><time>09:30–10:15</time> Opening</p>",
        "<p>09:30 Opening</p>",
        "<p>Von Anfang an war es voll.</p>",
        "<p>Par chance, il faisait beau.</p>",
        "<p>3 days by the sea.</p>",
        "<p>On 4 March we met again.</p>",
        "<p>4–6 March 2026, Lisbon</p>",
      })
  void a_short_beginning_is_no_byline(String first) {
    assertThat(words(read(first + PROSE + PROSE))).isEqualTo(words(first + PROSE + PROSE));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>By Ilka Maro</p>",
        "<p>by Ilka Maro and Bo Ander</p>",
        "<p>By Ilka Maro, 4 March 2026</p>",
        "<div>Posted on March 4th, 2026 by Ilka Maro</div>",
        "<p>4. März 2026 · 7 Min. Lesezeit</p>",
        "<p>Publié le 4 mars 2026 par Ilka Maro</p>",
        "<p>2026年3月4日</p>",
        "<p>2026-03-04 10:12 UTC</p>",
        "<time datetime=2026-03-04>last Wednesday</time>",
        "<p>12 min read</p>",
        "<p>Tags: <a href=/t/a>tar</a>, <a href=/t/b>rope</a></p>",
        "<div class=byline>Ilka Maro, harbour desk</div>",
      })
  void a_byline_goes_and_is_told(String byline) {
    var post = HtmlPost.read(page(byline + PROSE + PROSE));

    assertThat(words(post.markdown())).isEqualTo(words(PROSE + PROSE));
    assertThat(post.leftOut()).extracting(part -> part.kind().name()).containsExactly("BYLINE");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=post-content>%s</div><div class=ad></div><div class=post-content>%s%s</div>",
        "<div><div class=entry-content>%s%s</div></div><div><div class=entry-content>%s</div></div>",
        "<article><h1>Boats</h1>%s</article><div>Advertisement</div><article>%s%s</article>",
        "<div class=article-body>%s</div><div class=article-body><ul><li>%s</ul></div>"
            + "<div class=article-body>%s</div>",
        "<section class='content'>%s%s</section><section class='content'>%s</section>",
        "<main><article><h2>Tar</h2>%s</article><article><h2>Rope</h2>%s%s</article></main>",
        "<article><div class=lead>%s</div><div class=post-content>%s%s%s%s%s</div></article>",
      })
  void a_post_in_several_containers_is_kept_whole(String frame) {
    int parts = frame.split("%s", -1).length - 1;
    var numbered = frame;
    for (int part = 1; part <= parts; part++) {
      numbered = numbered.replaceFirst("%s", "<p>PART" + part + " " + PROSE.substring(3));
    }

    var markdown = HtmlPost.read("<title>Boats</title>" + numbered).markdown();

    for (int part = 1; part <= parts; part++) {
      assertThat(markdown).contains("PART" + part + " The boats");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section class=footnotes><ol><li id=fn1>A NOTE on tar.</li></ol></section>",
        "<div class=notes><h4>Notes</h4><ol><li id=fn1>A NOTE on tar.</li></ol></div>",
        "<div><p id=fn1>1. A NOTE on tar.</p></div>",
        "<div class='post-footnotes'><h5><a id=fn1 href=#r1>(1)</a></h5><p>A NOTE on tar.</p></div>",
        "<aside id=fn1 hidden>A NOTE on tar.</aside>",
      })
  void notes_beside_the_article_are_kept(String notes) {
    var page =
        "<article>"
            + PROSE
            + "<p>Tar<sup><a href=#fn1>1</a></sup> is sticky.</p>"
            + PROSE
            + "</article>"
            + notes
            + "<footer><p>All rights reserved by the harbour.</p></footer>";

    assertThat(HtmlPost.read(page).markdown())
        .contains("A NOTE on tar.")
        .doesNotContain("All rights");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<div class=callout><div class=callout-title>TITLE</div><div class='callout-content"
            + " is-collapsed' style='display:none'>%s</div></div>",
        "<div class=accordion-item><button aria-expanded=false>TITLE</button><div hidden>%s</div></div>",
        "<h3><button aria-expanded=true aria-controls=c>TITLE</button></h3><div id=c>%s</div>",
        "<h3 aria-expanded=false>TITLE</h3><div style='display: none'>%s</div>",
        "<div class=tabs><p>TITLE</p><div role=tabpanel hidden>%s</div></div>",
        "<div class='toggle collapsed'><p>TITLE</p><div aria-hidden=true style='display:none'>%s</div></div>",
      })
  void what_opens_when_it_is_pressed_is_part_of_the_post(String fold) {
    assertThat(read(PROSE + fold.formatted("<p>It rained.</p>") + PROSE))
        .contains("TITLE", "It rained.");
  }

  @Test
  void a_menu_that_opens_when_it_is_pressed_is_not() {
    var menu =
        "<button aria-expanded=false>Menu</button><div class=collapse style='display:none'><a"
            + " href=/a>Rope</a> <a href=/b>Rust</a></div>";

    assertThat(read(PROSE + menu + PROSE)).doesNotContain("Rope");
  }

  @Test
  void a_note_that_a_script_shows_beside_its_mark_is_kept() {
    var noted =
        "<p>Tar<span class=ref data-definition=n1><a href=#>*</a></span> is sticky.</p><aside id=n1"
            + " style='display:none'>A NOTE on tar.</aside>";

    assertThat(read(PROSE + noted + PROSE)).contains("A NOTE on tar.");
  }

  @Test
  void paragraphs_in_boxes_of_their_own_are_one_post() {
    var box =
        "<div class=row><div class=column><div class=widget-text><div>%s</div></div></div></div>";
    var boxes = box.formatted(PROSE + PROSE) + box.formatted("<h2>Tar</h2>") + box.formatted(PROSE);

    var markdown =
        HtmlPost.read("<title>Boats</title><div>" + boxes.repeat(3) + "</div>").markdown();

    assertThat(markdown.split("noon", -1)).hasSize(10);
    assertThat(markdown.split("## Tar", -1)).hasSize(4);
  }

  @Test
  void a_heading_above_the_title_that_leads_home_is_the_name_of_the_site() {
    var page =
        "<title>Boats</title><header><h1><a href=/>Harbour log</a></h1></header><h2>Boats</h2>";

    assertThat(HtmlPost.read(page + PROSE + PROSE).markdown()).doesNotContain("log", "# ");
  }

  @Test
  void a_page_of_nothing_but_short_lines_is_kept_whole() {
    var keys = "<b>Files</b><table><tr><td>Ctrl+S<td>Save</tr><tr><td>Ctrl+O<td>Open</tr></table>";

    assertThat(
            HtmlPost.read(
                    "<title>Keys</title><h1>Keys</h1><table><tr><td>"
                        + keys
                        + "</td><td>"
                        + keys.replace("Ctrl", "Alt")
                        + "</td></tr></table>")
                .markdown())
        .contains("Ctrl+S", "Save", "Ctrl+O", "Alt+S", "Alt+O");
  }

  @Test
  void a_short_end_without_links_is_no_list_of_other_posts() {
    assertThat(read(PROSE + "<p class=h2-related>See the deck for more.</p>"))
        .contains("See the deck for more.");
  }

  @Test
  void a_share_link_in_a_list_takes_its_own_line_alone() {
    var post =
        HtmlPost.read(
            page(
                PROSE
                    + "<ul><li><a href=https://x.example/deck>Slides</a></li><li><a"
                    + " href='https://www.linkedin.com/shareArticle?u=1'>Share</a></li></ul>"
                    + PROSE));

    assertThat(post.markdown())
        .contains("- [Slides](https://x.example/deck)\n")
        .doesNotContain("Share");
    assertThat(post.leftOut()).extracting("words").containsExactly("Share");
  }

  @ParameterizedTest
  @CsvSource({
    "<h1>Boats</h1>, ''",
    "<h1>Boats!</h1><h1>BOATS</h1>, ''",
    "<h2>Boats</h2>, ## Boats",
    "<h1>Tar</h1>, # Tar",
    "<h2>Tar</h2><h1>Boats</h1>, '## Tar\n\n# Boats'",
  })
  void a_title_that_the_author_repeats_below_the_pages_own_is_no_heading(
      String headings, String kept) {
    assertThat(read(headings + PROSE))
        .isEqualTo((kept.replace("\\n", "\n") + "\n\n").stripLeading() + read(PROSE));
  }

  @Test
  void a_heading_between_the_title_and_the_box_of_the_text_is_kept() {
    assertThat(
            read("<h6>News of the harbour</h6><div><p>Ilka Maro</p></div><div>" + PROSE + "</div>"))
        .startsWith("###### News of the harbour\n");
  }

  @Test
  void a_list_of_contents_goes_if_it_only_repeats_the_headings() {
    var sections =
        Stream.of("Tar", "Oil", "Rope")
            .map(word -> "<h2 id=%1$s>%1$s</h2>".formatted(word) + PROSE)
            .collect(Collectors.joining());
    var contents =
        "<ul><li><a href=#Tar>1. Tar%s</a><li><a href=#Oil>Oil</a><li><a href=#Rope>Rope</a></ul>";

    assertThat(read(contents.formatted("") + sections)).isEqualTo(read(sections));
    assertThat(read(contents.formatted(", and what it is for") + sections))
        .startsWith("- [1. Tar, and what it is for](#Tar)\n");
  }

  @Test
  void a_table_keeps_its_columns_whatever_they_are_called() {
    assertThat(
            read(
                "<table><tr><th>Topic<th>Tags</tr><tr><td>Tar at noon<td>tar</tr><tr><td>Rope<td>-</table>"
                    + PROSE))
        .startsWith("| Topic ");
  }

  private static String read(String article) {
    return HtmlPost.read(page(article)).markdown();
  }

  private static String page(String article) {
    return "<title>Boats</title><article><h1>Boats</h1>" + article + "</article>";
  }

  private static String words(String text) {
    return SeenWords.of(text);
  }
}
