package app.hallway.detect.links;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.LinkRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "http://www.youtube.com/watch?v=abcdefghi-_",
        "https://youtube.com/watch/?app=desktop&v=abcdefghi-_&list=PLx&index=3",
        "https://m.youtube.com/watch?v=abcdefghi-_",
        "https://music.youtube.com/watch?v=abcdefghi-_&si=x",
        "https://gaming.youtube.com/watch?v=abcdefghi-_",
        "https://www.youtube.com/watch/abcdefghi-_",
        "https://www.youtube.com/e/abcdefghi-_",
        "https://www.youtube.com/v/abcdefghi-_?version=3",
        "https://www.youtube.com/live/abcdefghi-_?feature=share",
        "https://www.youtube.com/shorts/abcdefghi-_",
        "https://www.youtube.com/watch_popup?v=abcdefghi-_",
        "https://www.youtube-nocookie.com/embed/abcdefghi-_?rel=0",
        "https://youtube.googleapis.com/v/abcdefghi-_",
        "https://img.youtube.com/vi/abcdefghi-_/0.jpg",
        "https://i.ytimg.com/vi/abcdefghi-_/hqdefault.jpg",
        "https://i3.ytimg.com/vi_webp/abcdefghi-_/0.webp",
        "http://youtu.be/abcdefghi-_?si=abc",
        "youtu.be/abcdefghi-_",
        "www.youtube.com/watch?v=abcdefghi-_",
        "https://youtu.be/watch?v=abcdefghi-_",
        "https://www.youtube.com/attribution_link?a=x&u=%2Fwatch%3Fv%3Dabcdefghi-_%26feature%3Dshare",
        "https://m.youtube.com/attribution_link?u=/watch?v=abcdefghi-_",
        "https://www.youtube.com/oembed?url=https%3A%2F%2Fyoutu.be%2Fabcdefghi-_&format=json",
        "https://yewtu.be/watch?v=abcdefghi-_",
        "https://yewtu.be/abcdefghi-_",
        "https://invidious.harbour.example/watch?v=abcdefghi-_&quality=dash",
        "https://invidious.harbour.example/embed/abcdefghi-_",
        "https://invidious.harbour.example/latest_version?id=abcdefghi-_&itag=22",
        "https://inv.harbour.example/shorts/abcdefghi-_",
        "https://piped.video/watch?v=abcdefghi-_",
        "https://piped.harbour.example/embed/abcdefghi-_",
        "https://front.harbour.example/watch?v=abcdefghi-_",
        "https://web.archive.org/web/2026/https://youtu.be/abcdefghi-_",
        "https://web.archive.org/web/20260102030405if_/http://www.youtube.com/watch?v=abcdefghi-_",
        "http://web.archive.org/web/20260102030405/https:/www.youtube.com/embed/abcdefghi-_",
        "https://web.archive.org/web/2026/https://web.archive.org/web/2025/https://yewtu.be/watch?v=abcdefghi-_",
        "https://archive.ph/2026/https://www.youtube.com/watch?v=abcdefghi-_",
        "https://archive.org/details/youtube-abcdefghi-_"
      })
  void a_recording_is_known_by_each_address_that_leads_to_it(String url) {
    assertThat(LinkGrammar.role(url)).isEqualTo(LinkRole.VIDEO);
    assertThat(LinkGrammar.canonical(url)).isEqualTo("https://www.youtube.com/watch?v=abcdefghi-_");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://youtu.be/abcdefghi-_?t=90",
        "https://www.youtube.com/watch?v=abcdefghi-_&time_continue=90",
        "https://www.youtube.com/embed/abcdefghi-_?start=90",
        "https://www.youtube.com/attribution_link?u=%2Fwatch%3Fv%3Dabcdefghi-_%26t%3D90",
        "https://web.archive.org/web/2026/https://piped.video/watch?v=abcdefghi-_&t=90"
      })
  void the_moment_at_which_a_recording_is_entered_stays(String url) {
    assertThat(LinkGrammar.canonical(url))
        .isEqualTo("https://www.youtube.com/watch?v=abcdefghi-_&t=90");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://www.youtube.com/@harbour",
        "https://www.youtube.com/channel/UCabcdefghijk",
        "https://www.youtube.com/playlist?list=PLabcdefghijk",
        "https://www.youtube.com/embed/videoseries?list=PLabcdefghijk",
        "https://www.youtube.com/results?search_query=queues",
        "https://www.youtube.com/live",
        "https://youtu.be/playlist?list=PLabcdefghijk",
        "https://www.youtube.com/attribution_link?a=%ZZ",
        "https://invidious.harbour.example/channel/UCabcdefghijk",
        "https://piped.harbour.example/trending",
        "https://harbour.example/watch?v=abcdefghij",
        "https://harbour.example/watch?v=abcdefghijkl",
        "https://harbour.example/abcdefghi-_",
        "https://notyoutube.com/watch/abcdefghi-_",
        "https://web.archive.org/web/2026/https://harbour.example/",
        "https://archive.org/details/youtube"
      })
  void what_only_looks_like_a_recording_is_none(String url) {
    assertThat(LinkGrammar.role(url)).isNotEqualTo(LinkRole.VIDEO);
    assertThat(LinkGrammar.canonical(url)).doesNotContain("watch?v=abcdefghi-_");
  }

  @Test
  void a_page_and_its_copy_in_an_archive_are_one() {
    var page = "https://gardencon.org/2031/talk/AB12CD/";
    var copy = "https://web.archive.org/web/20310102030405/" + page;
    assertThat(LinkGrammar.canonical(copy)).isEqualTo(LinkGrammar.canonical(page));
    assertThat(LinkGrammar.role(copy)).isEqualTo(LinkRole.SCHEDULE);
    assertThat(LinkGrammar.canonical("https://archive.org/web/")).contains("archive.org/web");
    assertThat(LinkGrammar.canonical("https://player.vimeo.com/video/1234567?h=a"))
        .isEqualTo(LinkGrammar.canonical("https://vimeo.com/1234567"));
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
