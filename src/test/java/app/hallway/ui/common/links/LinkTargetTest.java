package app.hallway.ui.common.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.ui.common.Browser;
import app.hallway.ui.common.links.LinkTarget.Closed;
import app.hallway.ui.common.links.LinkTarget.Outside;
import app.hallway.ui.common.links.LinkTarget.Reason;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LinkTargetTest {
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          https://example.org,             https://example.org
          HTTP://Example.ORG/A?b=c#d,      http://example.org/A?b=c#d
          https://www.example.org:8443/,   https://www.example.org:8443/
          https://ex_am.example.org./x,    https://ex_am.example.org./x
          https://192.0.2.7/x,             https://192.0.2.7/x
          https://[2001:db8::7]/x,         https://[2001:db8::7]/x
          https://example.org/a%2Fb%20c,   https://example.org/a%2Fb%20c
          https://example.org/50%,         https://example.org/50%25
          https://example.org/a|b<c>,      https://example.org/a%7Cb%3Cc%3E
          """)
  void a_site_is_shown_as_it_is_opened(String href, String opened) {
    assertThat(LinkTarget.of(href)).isInstanceOf(Outside.class);
    assertThat(((Outside) LinkTarget.of(href)).address()).isEqualTo(opened);
    assertThat(LinkTarget.of(href).line()).isEqualTo(opened);
  }

  @Test
  void other_alphabets_stand_beside_their_punycode() {
    var target = (Outside) LinkTarget.of("https://b\u00fccher.example/stra\u00dfe/\u672c");
    assertThat(target.address()).isEqualTo("https://xn--bcher-kva.example/stra%C3%9Fe/%E6%9C%AC");
    assertThat(target.line())
        .isEqualTo("https://xn--bcher-kva.example/stra\u00dfe/\u672c (b\u00fccher.example)");
  }

  @Test
  void letters_that_look_like_others_are_told_by_their_punycode() {
    assertThat(LinkTarget.of("https://\u0430pple.example/").line())
        .isEqualTo("https://xn--pple-43d.example/ (\u0430pple.example)");
    assertThat(LinkTarget.of("https://xn--pple-43d.example/").line())
        .isEqualTo("https://xn--pple-43d.example/ (\u0430pple.example)");
  }

  @Test
  void letters_as_wide_as_two_are_the_letters_that_they_are_looked_up_as() {
    assertThat(LinkTarget.of("https://\uff45xample\u3002org/").line())
        .isEqualTo("https://example.org/");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://good.example@evil.example/",
        "https://good.example%2F@evil.example/",
        "https://a:b@evil.example/",
        "https://@evil.example/",
      })
  void words_before_an_at_sign_do_not_pose_as_the_site(String href) {
    assertThat(reason(href)).isEqualTo(Reason.USER);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://good.example%2f.evil.example/",
        "https://%65vil.example/",
        "https://good.example\\@evil.example/",
        "https:evil.example",
        "https:/evil.example",
        "https:///evil.example",
        "https:\\\\evil.example",
        "https://",
        "https://good\u2100evil.example/",
        "https://fa\u00df.example/",
        "https://a\u200db.example/",
        "https://a b.example/",
        "https://2130706433/",
        "https://0x7f.1/",
        "https://127.0.0.01/",
        "https://127.1/",
        "https://1.2.3.256/",
        "https://a..example/",
        "https://-a.example/",
        "https://a.example:port/",
        "https://a.example:123456/",
        "https://[::1/",
      })
  void a_site_that_could_be_read_in_two_ways_is_not_opened(String href) {
    assertThat(reason(href)).isEqualTo(Reason.SITE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "javascript:alert(1)",
        "file:///etc/hosts",
        "ftp://example.org/",
        "data:text/html,x",
        "tel:+431234",
        "vnd.some:thing",
        " \u0001java\nscript:alert(1)",
      })
  void other_schemes_are_not_opened(String href) {
    assertThat(reason(href)).isEqualTo(Reason.SCHEME);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "talks/3", "/talks/3", "//example.org/x", "?q", "#part"})
  void what_names_no_scheme_leads_nowhere_by_itself(String href) {
    assertThat(reason(href)).isEqualTo(Reason.RELATIVE);
  }

  @Test
  void what_browsers_pass_over_is_passed_over() {
    assertThat(LinkTarget.of(" \u0000ht\ntps://exam\tple.org/a\r\nb ").line())
        .isEqualTo("https://example.org/ab");
  }

  @Test
  void nothing_turns_the_direction_or_breaks_the_line() {
    var line = LinkTarget.of("https://example.org/\u202eg\u2028%0A\u05d0").line();
    assertThat(line).isEqualTo("https://example.org/%E2%80%AEg%E2%80%A8%0A%D7%90");
    assertThat(LinkTarget.of("x:\u202ea\nb\u2028c\u0007").line())
        .isEqualTo("x:\ufffda\ufffdb\ufffdc\ufffd");
  }

  @Test
  void a_long_path_is_cut_in_its_middle_and_a_long_host_never() {
    var host = "a".repeat(60) + "." + "b".repeat(60) + "." + "c".repeat(60) + ".example";
    var line = LinkTarget.of("https://" + host + "/first/" + "x".repeat(500) + "/last").line();
    assertThat(line).startsWith("https://" + host + "/first/").contains("\u2026").endsWith("/last");
    assertThat(line).hasSize(("https://" + host).length() + 40);
  }

  @Test
  void a_path_that_just_fits_is_whole() {
    var path = "/" + "x".repeat(39);
    assertThat(LinkTarget.of("https://example.org" + path).line()).endsWith("org" + path);
    assertThat(LinkTarget.of("https://example.org" + path + "x").line()).contains("\u2026");
  }

  @Test
  void mail_goes_out_with_its_address_and_subject_only() {
    var target =
        (Outside)
            LinkTarget.of(
                "mailto:Ana.Reyes+talks@example.org?body=x&cc=evil@example.org"
                    + "&Subject=Your%20talk%0D%0ABcc:%20b&attach=/etc/hosts#f");
    assertThat(target.address())
        .isEqualTo("mailto:Ana.Reyes+talks@example.org?subject=Your%20talkBcc%3A%20b");
    assertThat(target.line())
        .isEqualTo("mailto:Ana.Reyes+talks@example.org \u201cYour talkBcc: b\u201d");
    assertThat(LinkTarget.of("mailto:ana@b\u00fccher.example").line())
        .isEqualTo("mailto:ana@xn--bcher-kva.example (b\u00fccher.example)");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "mailto:",
        "mailto:?to=a@example.org",
        "mailto:a@example.org,b@example.org",
        "mailto:a@b@example.org",
        "mailto:a%40evil.example@example.org",
        "mailto:--attach=x@exam ple.org",
        "mailto:a@example.org:25",
      })
  void mail_to_what_is_no_single_address_is_not_opened(String href) {
    assertThat(reason(href)).isEqualTo(Reason.MAIL);
  }

  @Test
  void the_browser_is_given_nothing_but_what_may_be_opened() {
    var shown = new ArrayList<String>();
    Browser browser = shown::add;
    assertThat(browser.open("https://Example.org/a b")).isInstanceOf(Outside.class);
    assertThat(browser.open("file:///etc/hosts")).isInstanceOf(Closed.class);
    assertThat(shown).containsExactly("https://example.org/a%20b");
  }

  private static Reason reason(String href) {
    return ((Closed) LinkTarget.of(href)).reason();
  }
}
