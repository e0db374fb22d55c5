package app.hallway.detect.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LinkRole;
import org.junit.jupiter.api.Test;

class LinkGrammarTest {
  @Test
  void short_and_long_programme_links_are_one() {
    assertThat(LinkGrammar.canonical("https://sched.co/1AbC"))
        .isEqualTo(
            LinkGrammar.canonical("https://gardencon2031.sched.com/event/1AbC/soil?iframe=no"));
  }

  @Test
  void all_forms_of_a_recording_are_one_and_a_start_time_stays() {
    var long_form = LinkGrammar.canonical("https://www.youtube.com/watch?v=abcdefghijk&list=PL1");
    assertThat(LinkGrammar.canonical("https://youtu.be/abcdefghijk?si=xyz")).isEqualTo(long_form);
    assertThat(LinkGrammar.canonical("//www.youtube-nocookie.com/embed/abcdefghijk"))
        .isEqualTo(long_form);
    assertThat(LinkGrammar.canonical("https://youtu.be/abcdefghijk?t=90"))
        .isEqualTo(long_form + "&t=90");
  }

  @Test
  void tracking_goes_and_meaning_stays() {
    assertThat(LinkGrammar.canonical("http://www.Example.org/talks/7/?utm_source=x&id=3#day1"))
        .isEqualTo("https://example.org/talks/7?id=3#day1");
  }

  @Test
  void roles_follow_from_addresses() {
    assertThat(LinkGrammar.role("https://static.sched.com/hosted_files/x/1/deck.pdf"))
        .isEqualTo(LinkRole.SLIDES);
    assertThat(LinkGrammar.role("https://speakerdeck.com/someone/soil")).isEqualTo(LinkRole.SLIDES);
    assertThat(LinkGrammar.role("https://vimeo.com/1234567")).isEqualTo(LinkRole.VIDEO);
    assertThat(LinkGrammar.role("https://gardencon.org/2031/talk/AB12CD/"))
        .isEqualTo(LinkRole.SCHEDULE);
    assertThat(LinkGrammar.role("https://github.com/someone/garden")).isEqualTo(LinkRole.CODE);
    assertThat(LinkGrammar.role("https://example.org/")).isEqualTo(LinkRole.OTHER);
  }

  @Test
  void the_event_key_of_a_programme_link_is_its_first_label() {
    assertThat(LinkGrammar.eventKey("https://gardencon2031.sched.com/event/1AbC"))
        .contains("gardencon2031");
    assertThat(LinkGrammar.eventKey("https://sched.co/1AbC")).isEmpty();
  }
}
