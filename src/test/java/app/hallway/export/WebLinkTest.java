package app.hallway.export;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.LinkText;
import app.hallway.markdown.LiteralText;
import app.hallway.markdown.Markdown;
import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import java.util.List;
import org.commonmark.node.Link;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WebLinkTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      quoteCharacter = '`',
      value = {
        "https://example.org/a ~ https://example.org/a",
        "HTTP://example.org/!a ~ HTTP://example.org/!a",
        "https://example.org/Java_(language) ~ <https://example.org/Java_(language)>",
        "https://example.org/a) ~ <https://example.org/a)>",
        "https://example.org/(a ~ <https://example.org/(a>",
        "(https://example.org/ ~ ",
        "https://example.org/a b\\c ~ https://example.org/a%20b%5Cc",
        "https://example.org/<a>{b}`c` ~ https://example.org/%3Ca%3E%7Bb%7D%60c%60",
        "https://example.org/%41%zz% ~ https://example.org/%41%25zz%25",
        "ftp://example.org/ ~ ",
        "javascript:alert(1) ~ ",
        "https ~ ",
      })
  void an_address_of_the_web_is_a_link_and_any_other_is_words(String url, String destination) {
    var link = LinkText.of("Original", url);
    assertThat(link)
        .isEqualTo(
            destination == null
                ? "Original: " + LiteralText.inLine(url)
                : "[Original](" + destination + ")");
    assertThat(Markdown.parse(link).root().getFirstChild().getFirstChild() instanceof Link)
        .isEqualTo(destination != null);
  }

  @Test
  void a_bracket_in_an_address_stays_in_it() {
    var link = Markdown.parse(LinkText.of("x", "https://example.org/a_(b)_(c")).root();
    assertThat(link.getFirstChild().getFirstChild())
        .isInstanceOfSatisfying(
            Link.class,
            read -> assertThat(read.getDestination()).isEqualTo("https://example.org/a_(b)_(c"));
  }

  @Test
  void the_links_of_a_talk_stand_in_a_line_each_once() {
    var video = new TalkLink(LinkRole.VIDEO, "https://example.org/v");
    var slides = new TalkLink(LinkRole.SLIDES, "");
    assertThat(WebLink.all(List.of(video, slides, video)))
        .isEqualTo("[Recording](https://example.org/v) \u00b7 Slides announced");
  }
}
