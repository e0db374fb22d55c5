package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LeftOut;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands beside a post goes, wherever it stands, and each word of it is told. */
class LeftOutOfPagesTest {
  private static final String PROSE =
      "<p>The boats came in at noon, the hall smelt of tar and coffee, and the first speaker of the"
          + " day had lost her slides somewhere between the harbour and the stage.</p>";

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          COMMENTS ^ 0 ^ <div id=comments><h3>Two comments</h3><p>I was there too, and it rained all day long on us.</p></div>
          COMMENTS ^ 0 ^ <section><h2>Leave a reply</h2><form><textarea></textarea><button>Send</button></form></section>
          RELATED ^ 2 ^ <aside class=more><h2>You may also like</h2><a href=/a>Rope</a><a href=/b>Rust</a></aside>
          RELATED ^ 2 ^ <div><h3>関連記事</h3><ul><li><a href=/a>船</a></li><li><a href=/b>港</a></li></ul></div>
          RELATED ^ 2 ^ <div class=postRelated><ul><li><a href=/a>Rope</a><li><a href=/b>Rust</a></ul></div>
          RELATED ^ 3 ^ <section><p><a href=/a>Rope</a></p><p><a href=/b>Rust</a></p><p><a href=/c>Tar</a></p></section>
          NAVIGATION ^ 2 ^ <nav><a href=/1>Older</a> <a href=/2>Newer</a></nav>
          NAVIGATION ^ 1 ^ <p><a rel=prev href=/1>← The post before</a></p>
          NAVIGATION ^ 2 ^ <ul class="pagination__list"><li><a href=/1>1</a></li><li><a href=/2>2</a></li></ul>
          SHARING ^ 2 ^ <p>Share on: <a href="https://www.facebook.com/sharer.php?u=1">One</a> <a href="https://wa.me/?text=1">Two</a></p>
          SHARING ^ 0 ^ <div class="SocialShare"><button>Copy link</button></div>
          BYLINE ^ 1 ^ <p>Tagged with <a href=/tags/rope>rope</a></p>
          AUTHOR_BOX ^ 1 ^ <div class=author-bio><p>Ilka writes about boats, ropes and rust, mostly at night. <a href=/me>More</a></p></div>
          NEWSLETTER ^ 0 ^ <div class=signup><h3>Letters from the harbour</h3><p>Once a week.</p><form><input name=mail><button>Go</button></form></div>
          SURROUNDINGS ^ 0 ^ <footer>Made by the harbour with a lot of rope</footer>
          HIDDEN ^ 0 ^ <p style="color:red;display:none">Nobody sees this.</p>
          HIDDEN ^ 0 ^ <span class=sr-only>For those who listen.</span>
          """)
  void what_stands_behind_a_post_is_told_by_its_kind(String kind, int links, String part) {
    var post = HtmlPost.read(page(PROSE + "<h2>Rope</h2>" + PROSE + part));

    assertThat(SeenWords.of(post.markdown()))
        .isEqualTo(SeenWords.of(PROSE + "<h2>Rope</h2>" + PROSE));
    assertThat(post.leftOut()).extracting(left -> left.kind().name()).containsOnly(kind);
    assertThat(post.leftOut()).extracting(LeftOut::links).containsExactly(links);
  }

  @Test
  void the_way_to_the_title_goes_where_it_ends_with_the_title() {
    var way = "<div><a href=/log>Log</a> › <a href=/log/trips>Trips</a> › Boats</div>";

    var post = HtmlPost.read(page(way + PROSE + PROSE));

    assertThat(SeenWords.of(post.markdown())).isEqualTo(SeenWords.of(PROSE + PROSE));
    assertThat(post.leftOut()).extracting(left -> left.kind().name()).containsOnly("NAVIGATION");
  }

  @Test
  void rules_that_part_the_post_from_what_is_around_it_go() {
    var post = HtmlPost.read(page("<hr><p>By Ilka Maro</p><hr>" + PROSE + "<hr>" + PROSE + "<hr>"));

    assertThat(post.markdown().replaceAll("[^-]{10,}", ".")).isEqualTo(".---.");
  }

  @Test
  void a_card_says_its_name_once() {
    var card =
        "<a href=/rope><h3>Rope and its ends</h3><span>Rope and its ends</span><p>It has two.</p></a>";

    assertThat(HtmlPost.read(page(PROSE + card + PROSE)).markdown())
        .containsOnlyOnce("Rope and its ends")
        .contains("It has two.");
  }

  @Test
  void an_advert_between_paragraphs_goes_by_its_label() {
    var post =
        HtmlPost.read(page(PROSE + "<div class='slot ad'><p>Advertisement</p></div>" + PROSE));

    assertThat(SeenWords.of(post.markdown())).isEqualTo(SeenWords.of(PROSE + PROSE));
    assertThat(post.leftOut()).containsExactly(left(LeftOut.Kind.ADVERT, "Advertisement", 0));
  }

  @Test
  void each_comment_is_told_by_itself() {
    var comment = "<li class=comment><cite>Bo</cite> <a href=#r>Reply</a><p>%s</p></li>";
    var post =
        HtmlPost.read(
            page(
                PROSE
                    + PROSE
                    + "<ol class=comment-list>"
                    + comment.formatted("I was there.")
                    + comment.formatted("So was I.")
                    + "</ol>"));

    assertThat(post.leftOut())
        .containsExactly(
            left(LeftOut.Kind.COMMENTS, "Bo Reply I was there.", 1),
            left(LeftOut.Kind.COMMENTS, "Bo Reply So was I.", 1));
  }

  @Test
  void comments_longer_than_the_post_are_comments() {
    var comment = "<div class=comment><b>Bo</b> <a href=#r>Reply</a>" + PROSE + "</div>";

    assertThat(
            SeenWords.of(
                HtmlPost.read(
                        page(PROSE.repeat(3) + "<div id=comments>" + comment.repeat(9) + "</div>"))
                    .markdown()))
        .isEqualTo(SeenWords.of(PROSE.repeat(3)));
  }

  @Test
  void a_list_of_what_follows_goes_and_the_headings_stay() {
    var post =
        HtmlPost.read(
            page(
                "<ul><li><a href=#a>Tar</a><ul><li><a href=#b>Rope</a></li></ul></li>"
                    + "<li><a href=#c>Rust</a></li></ul><h2 id=a>Tar</h2>"
                    + PROSE
                    + "<h3 id=b>Rope</h3>"
                    + PROSE
                    + "<section id=c><h2>Rust</h2>"
                    + PROSE
                    + "</section>"));

    assertThat(post.markdown()).startsWith("## Tar\n").contains("### Rope", "## Rust");
    assertThat(post.leftOut()).containsExactly(left(LeftOut.Kind.NAVIGATION, "Tar Rope Rust", 3));
  }

  @Test
  void every_word_of_a_page_is_on_the_page_or_told() {
    var page =
        "<title>Boats</title><header>Harbour News</header><nav><a href=/>Home</a></nav><div"
            + " class=cookies>Biscuits? <button>Yes</button></div><main><article><header><h1>Boats"
            + "</h1><p class=byline>Ilka Maro</p></header>"
            + PROSE
            + "<svg><text>drawn</text></svg><noscript>scripts please</noscript><video src=a.mp4>no"
            + " video</video><select><option>red<option>blue</select>"
            + PROSE
            + "<div class=share><a href='https://twitter.com/share?u'>Pass</a></div></article><aside"
            + " class=sidebar>Archive <a href=/1>January</a></aside></main><footer>Imprint</footer>";
    var post = HtmlPost.read(page);
    var told = new StringBuilder(SeenWords.of(post.markdown()));
    post.leftOut().forEach(left -> told.append(' ').append(left.words()));
    told.append(post.title());

    assertThat(Stream.of(SeenWords.of(page).split(" ")))
        .isNotEmpty()
        .allMatch(word -> told.indexOf(word) >= 0);
  }

  private static LeftOut left(LeftOut.Kind kind, String words, int links) {
    return new LeftOut(kind, 0, words, links);
  }

  private static String page(String article) {
    return "<title>Boats</title><article><h1>Boats</h1>" + article + "</article>";
  }
}
