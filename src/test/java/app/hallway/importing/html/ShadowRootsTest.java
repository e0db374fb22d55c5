package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ShadowRootsTest {
  private static final String BODY =
      "<p>Two days on a ferry, with nine talks about storage and one about knots, told in the order"
          + " in which we heard them, rain or shine.</p><h2>Knots – Bo Lind</h2><p>Bo tied one"
          + " and nobody could open it, which was the point of the talk.</p>";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<x-post><template shadowrootmode=open><article><h1>Ferry Days</h1>%s</article></template>"
            + "</x-post>",
        "<x-post><template shadowrootmode=closed><style>p{}</style><h1><slot name=title></slot></h1>"
            + "<slot></slot></template><span slot=title>Ferry Days</span>%s</x-post>",
        "<x-app><template shadowroot=open><header>Log</header><main><slot></slot></main></template>"
            + "<x-post><template shadowroot=open><h1>Ferry Days</h1>%s</template></x-post></x-app>",
        "<x-app><template shadowrootmode=open><main><x-post><template shadowrootmode=open><h1><slot"
            + " name=t></slot></h1><slot></slot></template><b slot=t>Ferry Days</b><slot></slot>"
            + "</x-post></main></template>%s</x-app>",
        "<div><template shadowrootmode=open><slot name=none>Ferry Days</slot><slot>Nothing</slot>"
            + "</template>%s</div>",
        "<x-post><template shadowrootmode=open><style>p{}</style></template><h1>Ferry Days</h1>%s"
            + "</x-post>",
        "<article><h1>Ferry Days</h1>%s<x-end><template shadowrootmode=open></template></x-end>"
            + "</article>"
      })
  void the_words_of_a_component_stand_where_a_browser_shows_them(String page) {
    var post = HtmlPost.read("<title>Ferry Days</title>" + page.replace("%s", BODY));

    assertThat(post.title()).isEqualTo("Ferry Days");
    assertThat(post.markdown())
        .contains("\n## Knots – Bo Lind\n\nBo tied one and nobody")
        .containsOnlyOnce("Two days on a ferry");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <p>at <x-time><template shadowrootmode=open><b>ten</b></template></x-time> sharp</p> ^ <p>at <span><b>ten</b></span> sharp</p>
          <x-a><template shadowrootmode=open><slot name=q></slot></template><i slot=q>1</i><i slot=r>2</i>3</x-a> ^ <span><span name="q"><i slot="q">1</i></span></span>
          <x-a><template shadowrootmode=open>a<slot>b</slot>c</template> </x-a> ^ <span>a<span>b</span>c</span>
          <template><p>stays a template</p></template> ^ <template><p>stays a template</p></template>
          """)
  void a_host_shows_its_root_with_its_slots_filled(String html, String shown) {
    var page = Jsoup.parse(html);
    page.outputSettings().prettyPrint(false);

    ShadowRoots.unfold(page);

    assertThat(page.select("body, head").html().strip().replace("\n", "")).isEqualTo(shown);
  }

  @Test
  void a_page_of_nested_or_countless_roots_is_read_at_once() {
    var nested = "<x-a><template shadowrootmode=open><slot></slot>".repeat(3_000) + "text";
    var countless = "<x-a><template shadowrootmode=open><slot></slot></template>a</x-a>";
    var slots = "<x-a><template shadowrootmode=open>" + "<slot>a</slot>".repeat(30_000);

    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20),
        () -> {
          for (var html : new String[] {nested, countless.repeat(10_000), slots}) {
            var page = Jsoup.parse(html);
            ShadowRoots.unfold(page);
            assertThat(page.text()).isNotEmpty();
          }
        });
  }
}
