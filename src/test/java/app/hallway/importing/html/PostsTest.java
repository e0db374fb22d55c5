package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.ImportWarning;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PostsTest {
  private static final String PROSE =
      "<p>The boats came in at noon, the hall smelt of tar and coffee, and the first speaker of the"
          + " day had lost her slides somewhere between the harbour and the stage.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article class=hentry><header><h2 class=entry-title><a href=/%1$s>%1$s</a></h2><p"
            + " class=meta>5 May 2026</p></header><div class=entry-content>%2$s</div></article>",
        "<div class='post-outer'><div class='post hentry'><h3 class='post-title'><a"
            + " href=/%1$s>%1$s</a></h3><div class='post-body entry-content'>%2$s</div></div></div>",
        "<article><h1>%1$s</h1><time datetime=2026-05-05>5 May 2026</time>%2$s<footer>Tags: <a"
            + " rel=tag href=/t>boats</a></footer></article>",
        "<div class=post><h2><a href=/%1$s>%1$s</a></h2>%2$s</div>",
        "<div class=entry><h2><a href=/%1$s>%1$s</a></h2><p class=date>5 May 2026</p>%2$s</div>",
        "<article itemscope itemtype='https://schema.org/BlogPosting'><h2 itemprop=headline>%1$s"
            + "</h2><span itemprop=datePublished>5 May 2026</span><div>%2$s</div></article>",
      })
  void the_posts_of_one_page_stand_in_order_below_their_titles(String post) {
    var page =
        HtmlPost.read(
            "<title>Harbour log</title><nav><a href=/>Home</a></nav><main>"
                + post.formatted("Day two", PROSE.repeat(3))
                + post.formatted("Day one", PROSE)
                + post.formatted("The ferry", "<p>It was late, as it is each year we go.</p>")
                + "</main><aside>About: <a href=/me>me</a></aside>");

    assertThat(page.markdown().replaceAll("\\]\\([^)]*\\)|\\[", ""))
        .matches("(?s)#+ Day two\n.*noon.*#+ Day one\n.*noon.*#+ The ferry\n.*late.*")
        .doesNotContain("5 May");
    assertThat(page.warnings())
        .containsExactly(new ImportWarning(ImportWarning.Kind.SEVERAL_POSTS, 0, "3"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<section><h2>More from the same log</h2><article><h3><a href=/a>Rope</a></h3><p>Rope is"
            + " long, and wet, and longer than anyone of us had thought.</p></article></section>",
        "<article class=card><h3><a href=/a>Rope</a></h3><p>Rope is long, and wet, and longer than"
            + " anyone of us had thought it would be.</p></article>",
        "<div class=comments><article class=comment><h4>Bo</h4><time>5 May 2026</time>%s</article>"
            + "<article class=comment><h4>Ilka</h4><time>5 May 2026</time>%1$s</article></div>",
      })
  void what_stands_under_one_post_makes_it_no_page_of_several(String below) {
    var page =
        HtmlPost.read(
            "<title>Boats</title><main><article><h1>Boats</h1>"
                + PROSE.repeat(3)
                + "</article>"
                + below.formatted(PROSE)
                + "</main>");

    assertThat(SeenWords.of(page.markdown())).isEqualTo(SeenWords.of(PROSE.repeat(3)));
    assertThat(page.warnings()).isEmpty();
  }
}
