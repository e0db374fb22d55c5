package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import app.hallway.importing.metadata.DateText;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PageFactsTest {
  private static final String PROSE =
      "<p>The lighthouse was cold, the coffee was warm, and between the two we heard eleven talks"
          + " about queues, locks and the people who have to look after them at night.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<article><h1>Trip</h1><p>By Ada Byron, 4 March 2026</p>%s</article>",
        "<article><h1>Trip</h1>%s<p class=byline>By Ada Byron, 4 March 2026</p>%s</article>",
        "<article><h1>Trip</h1><div class=meta>Posted on 4 March 2026 by Ada Byron</div>%s</article>",
        "<article><h1>Trip</h1><p>Written by Ada Byron on March 4, 2026 · 7 min read</p>%s</article>",
        "<article><h1>Trip</h1><p>Veröffentlicht am 4. März 2026 von Ada Byron</p>%s</article>",
        "<article><h1>Trip</h1><p>Publié le 4 mars 2026 par Ada Byron</p>%s</article>",
        "<article><h1>Trip</h1><p>Publicado el 4 de marzo de 2026 por Ada Byron</p>%s</article>",
        "<main><div><p>March 4, 2026</p><h1>Trip</h1></div><p>By Ada Byron</p>%s</main>",
        "<h1>Trip</h1><div class=date>4 March 2026</div><div class=author>Ada Byron</div>%s",
        "<h1>Trip</h1><div><span class=post-author>Ada Byron</span><br>March 4th, 2026</div>%s",
        "<article><h1>Trip</h1>%s<h2>Queues</h2>%s<footer>Posted by <a rel=author href=/a>Ada"
            + " Byron</a> <time datetime=2026-03-04T10:00>4 March</time></footer></article>",
        "<header><h1>Trip</h1><address>By <a rel=author href=/a>Ada Byron</a></address>"
            + "<time pubdate datetime=2026-03-04>last week</time></header>%s",
        "<article class=h-entry><h1 class=p-name>Trip</h1><a class='p-author h-card' href=/>Ada"
            + " Byron</a> <time class=dt-published datetime=2026-03-04>4 March</time>%s</article>",
        "<article itemscope><h1 itemprop=headline>Trip</h1><span itemprop=author><a"
            + " itemprop='url name'>Ada Byron</a></span><meta itemprop=datePublished"
            + " content=2026-03-04>%s</article>",
        "<article itemscope itemtype=https://schema.org/BlogPosting><h1>Trip</h1>%s<aside><p><span"
            + " itemprop=author itemscope><b itemprop=name>Ada Byron</b> –</span> <time"
            + " itemprop=datePublished datetime=2026-03-04>4 March</time> in Trips</aside></article>",
        "<article itemscope itemtype=https://schema.org/Article><h1>Trip</h1><h2>In two days around"
            + " a harbour</h2><p itemprop='author creator' itemscope><a href=/a><b itemprop=name>Ada"
            + " Byron</b></a></p><time itemprop=datePublished datetime=2026-03-04>Mar 4</time>%s",
        "<hgroup><h1>Trip</h1><h2>Two days around a harbour</h2></hgroup><div><a href=//ada.example>"
            + "<img src=a.png alt='Ada Byron'>Ada Byron</a></div><p>4 March 2026</p>%s",
        "<header><h1><a href=/>Ada's log</a></h1></header><article itemscope"
            + " itemtype=https://schema.org/BlogPosting><h2><a href=/trip>Trip</a></h2><p>By Ada"
            + " Byron, 4 March 2026</p>%s</article>",
        "<script type='application/ld+json'>[[{\"@type\":\"WebSite\"},{\"@type\":\"BlogPosting\","
            + "\"author\":{\"name\":\"Ada Byron\"},\"datePublished\":\"2026-03-04\"}]]</script>"
            + "<h1>Trip</h1>%s",
        "<script type='application/ld+json'><![CDATA[{\"@type\":\"BlogPosting\",\"author\":{"
            + "\"name\":\"Ada Byron\"},\"datePublished\":\"2026-03-04\",}]]></script><h1>Trip</h1>%s",
        "<meta name='dc:creator x:author' content='Ada Byron'><meta name=DC.date.issued"
            + " content=2026-03-04><h1>Trip</h1>%s",
        "<article><h1>Trip</h1>%s<p>Posted on 4 March 2026 by Ada Byron in <a href=/c>Trips</a></p>"
            + "</article>",
        "<article><h1>Trip</h1><address>Ada Byron<br>4 March 2026</address>%s</article>",
        "<table class=properties><tr><th>Author</th><td>Ada Byron</td></tr><tr><th>Date</th><td><time>"
            + "@March 4, 2026</time></td></tr></table><h1>Trip</h1><p>Published 4 March 2026</p>%s",
        "<article><header><p>@ada (Ada Byron)</p><h1>Trip</h1></header><p>Posted on March 4, 2026</p>%s",
        "<link rel=canonical href=https://ada.example/2026/03/04/trip/><h1>Trip</h1><p>By: Ada"
            + " Byron</p>%s"
      })
  void author_and_date_are_read_wherever_a_page_tells_them(String page) {
    var post = HtmlPost.read("<title>Trip</title>" + page.replace("%s", PROSE));

    assertThat(post.title()).isEqualTo("Trip");
    assertThat(post.authors()).containsExactly("Ada Byron");
    assertThat(DateText.parse(Objects.requireNonNull(post.published())))
        .contains(LocalDate.of(2026, 3, 4));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p>The best talk was by <span class=author>Ada Byron</span>, and she spoke of engines,"
            + " looms and clocks on <time datetime=2025-03-04>the first day</time>.</p>",
        "<blockquote><p>Engines weave.</p><footer class=author>Ada Byron, <time"
            + " datetime=2025-03-04>1843</time></footer></blockquote>",
        "<h2>Engines</h2><p class=author>Ada Byron</p>",
        "<h2>Engines</h2><p class=speaker><span class=author-name>Ada Byron</span></p><p><time"
            + " datetime=2025-03-04T10:00>10:00</time> in the red room</p>",
        "<div id=comments><div class=comment><cite class='author fn'>Ada Byron</cite> <time"
            + " datetime=2025-03-04>4 March 2025</time><p>Nice.</p></div></div>",
        "<aside><h2>Latest</h2><a href=/a><time datetime=2025-03-04>Mar 4, 2025</time> Looms</a>"
            + " <span class=byline>Ada Byron</span></aside>",
        "<div class=more><div><h3><a href=/looms>Looms</a></h3><span class=author>By Ada"
            + " Byron</span> <time datetime=2025-03-04>Mar 4, 2025</time></div></div>",
        "<ul class=related-posts><li><a href=/l>Looms</a> <span class=date>4 March 2025</span>"
            + " <span class=author>Ada Byron</span></li></ul>",
        "<figure><img src=a.png><figcaption>By <a rel=author href=/ada>Ada Byron</a>, 4 March"
            + " 2025</figcaption></figure>",
        "<p>By ten the hall was full and nobody had coffee.</p>",
        "<p>We met <span class=author>Ada Byron</span> and <span class=author>Bo Lind</span>.</p>",
        "<p><time datetime=2025-03-04T09:00>09:00</time> Doors open</p>",
        "<p><time datetime=2025-03-04T09:00>9:00 am – 9:30 am</time> Coffee</p>",
        "<p><time>10:00–10:45</time> Keynote</p>",
        "<meta name=author content='{{page.author}}'><meta name=date content='null'>",
      })
  void nobody_else_and_no_other_day_is_taken_for_them(String part) {
    var inside = "<article><h1>Trip</h1>" + PROSE + part + PROSE + "</article>";
    var behind = "<article><h1>Trip</h1>" + PROSE + "</article>" + part;

    for (var page : new String[] {inside, part.startsWith("<h2>") ? inside : behind}) {
      var post = HtmlPost.read("<title>Trip</title>" + page);
      assertThat(post.authors()).isEmpty();
      assertThat(post.published()).isNull();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <title>Trip</title><h1>Trip report<a class=headerlink href=#t>¶</a></h1> ^ Trip report
          <title>Trip | Ada</title><h1>Trip<a href=#t aria-hidden=true>#</a></h1> ^ Trip
          <title>Trip to the sea - Notes - Ada's log</title><h1>Trip to the sea</h1> ^ Trip to the sea
          <title>Ada's log: Trip</title><meta property=og:title content=Trip><h1>Ada's log</h1> ^ Trip
          <title>Harbour 2026: day one - day two</title><h1>Harbour 2026: day one - day two</h1> ^ Harbour 2026: day one - day two
          <title>Two days at Harbour Conf</title><h1>Monday</h1><h1>Tuesday</h1> ^ Two days at Harbour Conf
          <title>What I saw at Harbour</title><h1>Getting there</h1> ^ What I saw at Harbour
          <title>Ada Byron</title><h1>Two days at Harbour</h1> ^ Two days at Harbour
          <title>Trip « Ada</title><meta property=og:site_name content=Ada> ^ Trip
          <title>Ada | Trip</title><meta name=application-name content=Ada> ^ Trip
          <title>Trip to the sea [ada.example]</title><link rel=canonical href=https://ada.example/t> ^ Trip to the sea
          <title>Trip – The Tide</title><link rel=canonical href=https://www.thetide.example/t> ^ Trip
          <meta property=og:title content=Ada><meta property=og:site_name content=Ada><h1>Trip</h1> ^ Trip
          <meta property=og:title content='News, opinions, and more'><title>A trip to Harbour – Ada</title><h1>A trip to Harbour</h1> ^ A trip to Harbour
          <meta property=og:title content='{{title}}'><title>Trip</title> ^ Trip
          <html><div></div><head><title>Trip | Ada</title><h1>Ada</h1><h1>Trip</h1> ^ Trip
          <svg><title>Logo</title></svg><h1>Trip</h1> ^ Trip
          <title>Sea trip | Code | Ada</title><h1><a href=/>Hi</a></h1><article><h2>Sea trip</h2></article> ^ Sea trip
          <meta name='x:title dc:title' content=Trip><title>Other</title> ^ Trip
          <title>港カンファレンス2026参加記 | えいだの日記</title><h1>港カンファレンス2026参加記</h1> ^ 港カンファレンス2026参加記
          <title>港口大会见闻_技术_某某网</title><h1>港口大会见闻</h1> ^ 港口大会见闻
          """)
  void the_title_is_the_posts_own(String page, String title) {
    assertThat(HtmlPost.read(page + PROSE).title()).isEqualTo(title);
  }

  @Test
  void a_summary_that_is_marked_as_the_headline_is_no_title() {
    var page =
        "<title>Boring queues - Ada</title><script type=application/ld+json>{\"@type\":\"Article\","
            + "\"name\":\"Boring queues\",\"headline\":\"what to expect of a thing that waits\"}"
            + "</script><h1>Boring queues</h1>";

    assertThat(HtmlPost.read(page + PROSE).title()).isEqualTo("Boring queues");
  }

  @Test
  void several_authors_are_several() {
    assertThat(
            HtmlPost.read("<h1>T</h1><p>By Ada Byron, Bo Lind and Cy Noll</p>" + PROSE).authors())
        .containsExactly("Ada Byron", "Bo Lind", "Cy Noll");
    assertThat(
            HtmlPost.read(
                    "<h1>T</h1><div class=byline><a rel=author href=/a>Ada Byron</a>, <a rel=author"
                        + " href=/b>Bo Lind</a></div>"
                        + PROSE)
                .authors())
        .containsExactly("Ada Byron", "Bo Lind");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<p class=author>Ada</p>",
        "<div class=teaser><h3><a href=/a>b</a></h3>",
        "<div><span class=date>",
        "<h2><a href=/x>a</a></h2><p>b</p>",
        "<title>a - "
      })
  void a_page_of_one_thing_a_thousand_times_is_read_at_once(String part) {
    var page = "<title>T</title><h1>T</h1>" + part.repeat(5_000);

    assertThatCode(
            () ->
                Assertions.assertTimeoutPreemptively(
                    Duration.ofSeconds(20), () -> PageFacts.of(Jsoup.parse(page))))
        .doesNotThrowAnyException();
  }
}
