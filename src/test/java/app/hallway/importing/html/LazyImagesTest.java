package app.hallway.importing.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LazyImagesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <img data-src=a.png><noscript><img src=a.png></noscript> ^ ![](a.png)
          <img src="data:image/gif;base64,R0"><noscript><img src=a.png></noscript> ^ ![](a.png)
          <span><img src=s.gif data-original=b.png></span><noscript><img src=b.png></noscript> ^ ![](b.png)
          <img src=x/a.png?w=9><noscript><img src=y/a.png></noscript> ^ ![](y/a.png)
          <img src=a.png><noscript><img src=b.png></noscript> ^ ![](a.png)![](b.png)
          <b>Tar <img src=a.png></b><noscript><img src=b.png></noscript> ^ **Tar ![](a.png)**![](b.png)
          <img src=a.png><noscript><img src=spy.gif width=1 height=1></noscript> ^ ![](a.png)
          <img src=a.png><noscript>&lt;img src="a.png"&gt;</noscript> ^ ![](a.png)
          """)
  void a_picture_for_those_without_scripts_replaces_its_stand_in_alone(String html, String shown) {
    assertThat(HtmlPost.read("<p>Boats</p><p>" + html + "</p>").markdown())
        .isEqualTo("Boats\n\n" + shown + "\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '^',
      textBlock =
          """
          <article><p>Tar and rope.</p><img src=a.png></article>%s
          <div><div><p>Tar and rope.</p><p><img src=a.png></p></div>%s</div>
          <p>Tar and rope.<img src=a.png></p>%s
          <figure><img src=a.png><figcaption>Tar and rope.</figcaption></figure>%s
          """)
  void words_beside_a_picture_stay_when_a_counter_follows(String page) {
    var counter = "<noscript><img src=https://count.example/p.gif></noscript>";

    assertThat(HtmlPost.read(page.formatted(counter)).markdown()).contains("Tar and rope.");
  }
}
