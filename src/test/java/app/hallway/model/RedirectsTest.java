package app.hallway.model;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RedirectsTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ' ',
      textBlock =
          """
          https://www.google.com/url?q=https://youtu.be/Ab3dEf7hIj0&sa=D&source=editors https://youtu.be/Ab3dEf7hIj0
          https://www.google.co.uk/url?sa=t&url=https%3A%2F%2Fx.example%2Fa%3Fb%3Dc%26d https://x.example/a?b=c&d
          https://google.de/url?q=https%3A%2F%2Fx.example%2Fa+b https://x.example/a+b
          https://emea01.safelinks.protection.outlook.com/?url=https%3A%2F%2Fx.example%2F%23a&data=05%7C02 https://x.example/#a
          https://eur03.safelinks.protection.outlook.com/ap/w-59584e83/?url=http%3A%2F%2Fx.example&data=0 http://x.example
          https://l.facebook.com/l.php?u=https%3A%2F%2Fx.example%2Fa%3Ffbclid%3DI&h=AT https://x.example/a?fbclid=I
          https://lm.facebook.com/l.php?h=AT&u=https%3A%2F%2Fx.example https://x.example
          https://l.instagram.com/?u=https%3A%2F%2Fx.example%2F&e=A https://x.example/
          https://www.youtube.com/redirect?event=video&redir_token=Q&q=https%3A%2F%2Fx.example%2Fslides.pdf https://x.example/slides.pdf
          https://web.archive.org/web/20190304050607/https://x.example/a?b=c#d https://x.example/a?b=c#d
          http://web.archive.org/web/2019id_/http://x.example:80/a http://x.example:80/a
          https://web.archive.org/web/20190304050607/x.example/a http://x.example/a
          //web.archive.org/web/20190304/https://www.google.com/url?q=https%3A%2F%2Fx.example https://x.example
          https://link.zhihu.com/?target=https%3A//x.example/a https://x.example/a
          https://vk.com/away.php?to=https%3A%2F%2Fx.example%2F%D0%B0 https://x.example/а
          https://slack-redir.net/link?url=https%3A%2F%2Fx.example%2F https://x.example/
          """)
  void an_address_that_holds_another_leads_there(String url, String target) {
    assertThat(Redirects.target(url)).isEqualTo(target);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://x.example/url?q=https://y.example",
        "https://www.google.com/search?q=https://x.example",
        "https://www.google.com/url?q=looms&sa=D",
        "https://www.google.com/url?q=javascript:alert(1)",
        "https://www.google.com/url?q=%zz",
        "https://www.google.com/url?q=",
        "https://www.youtube.com/watch?v=Ab3dEf7hIj0&q=https://x.example",
        "https://web.archive.org/web/*/https://x.example",
        "https://archive.org/details/2019/talks",
        "https://web.archive.org/web/2019/javascript:alert(1)",
        "https://www.google.example.com/url?q=https://x.example",
        "mailto:a@x.example?q=https://y.example",
        "/url?q=https://x.example",
        "",
      })
  void any_other_leads_nowhere_else(String url) {
    assertThat(Redirects.target(url)).isEqualTo(url);
  }

  @Test
  void redirects_in_redirects_are_followed_to_a_bound() {
    var archive = "https://web.archive.org/web/2019/";

    assertThat(Redirects.target(archive.repeat(5) + "https://x.example"))
        .isEqualTo("https://x.example");
    assertThat(Redirects.target(archive.repeat(6) + "https://x.example"))
        .isEqualTo(archive + "https://x.example");
    assertThat(Redirects.target(archive.repeat(300))).isEqualTo(archive.repeat(300));
  }
}
