package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Detection;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import app.hallway.model.TalkLink;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The shapes in which reports announce talks, each as somebody wrote it once. */
class ShapesTest {
  static Stream<Arguments> shapes() {
    return Stream.of(
        shape(
            "session codes behind titles",
            """
            1. **Rivers of Events (STR301):**
               * How water finds its way. [video](https://www.youtube.com/watch?v=aaaaaaaaaa1)
            2. **A Dam for Every Queue (STR302):**
               * Backpressure. [video](https://www.youtube.com/watch?v=aaaaaaaaaa2)
            """,
            "Rivers of Events",
            "A Dam for Every Queue"),
        shape(
            "times from and to, with the dash of East Asia",
            """
            ## 10:00〜10:45 橋を架ける技術 – 山田花子

            満席でした。

            ## 11:00～11:45 灯台の冗長化 – 佐藤健

            立ち見もいました。
            """,
            "橋を架ける技術",
            "灯台の冗長化"),
        shape(
            "what a name on the line above was about",
            """
            **Ada Marlow**\\
            Topic: Bridges between Islands

            We talked about it for hours, and so did everybody else in the hall.

            **WORKSHOP: Tomasz Nowak**\\
            Ferries for Beginners

            Three hours of it, with cake.
            """,
            "Bridges between Islands",
            "Ferries for Beginners"),
        shape(
            "what is unfolded below a title",
            """
            Two days of talks by the water, and these are the ones that I went to and liked best.

            <details><summary>Bridges between Islands – Ada Marlow</summary>

            She showed how a bridge is paid for by those who never cross it.

            - [Recording](https://www.youtube.com/watch?v=aaaaaaaaaa1)

            </details>

            <details>
            <summary>Ferries are Promises – Bo Lindqvist</summary>
            <p>A ferry is a promise that nobody wrote down.
            <a href="https://www.youtube.com/watch?v=aaaaaaaaaa2">Recording</a></p>
            </details>
            """,
            "Bridges between Islands",
            "Ferries are Promises"),
        shape(
            "times and codes in lines of their own",
            """
            ## Monday, July 7

            _9:30 AM:_ NET-2031, Building Bridges between Islands

            _11:00 AM:_ NET-1101, Introduction to Ferries

            ## Tuesday, July 8

            _9:30 AM:_ NET-3002, Lighthouse Redundancy
            """,
            "Building Bridges between Islands",
            "Introduction to Ferries",
            "Lighthouse Redundancy"),
        shape(
            "bold sentences that are a title with its speaker",
            """
            ## Day 2

            In **The Shape of a Harbour by Katie Miller** I finally understood tides.

            **Asking for Help without Fear by Sonia Lopez** was great, and so was the coffee.
            """,
            "The Shape of a Harbour",
            "Asking for Help without Fear"),
        shape(
            "speakers in bold behind the title",
            """
            Notes from the sessions that I attended

            - Dynamic Pruning of Hedges **Daniel Thomas, Greenworks**
            - Graphs in the Garden **Maria Keller + Martin Jones, Leafbase**
            - Scaling a Compost Heap **Julia Brand**
            """,
            "Dynamic Pruning of Hedges",
            "Graphs in the Garden",
            "Scaling a Compost Heap"),
        shape(
            "speaker before a linked title",
            """
            Some talks that I attended and enjoyed:

            * [Anna Berg - Awesome Knots on the Command Line](https://www.youtube.com/watch?v=bbbbbbbbbb1): a great talk.
            * [Brandon Wells - The Rope Even Mightier](https://www.youtube.com/watch?v=bbbbbbbbbb2)
            """,
            "Awesome Knots on the Command Line",
            "The Rope Even Mightier"),
        shape(
            "a list in HTML",
            """
            <p>The talks, as always, were sublime:</p>
            <ul>
            <li>Better sails with less wind, Anna Castro</li>
            <li>Steering a boat from the shore, Jose Perez</li>
            <li>Hacking the harbour, Elena Torres</li>
            </ul>
            """,
            "Better sails with less wind",
            "Steering a boat from the shore",
            "Hacking the harbour"),
        shape(
            "headings that link to nothing, over the talk that they are about",
            """
            ## Writing

            [James Howard](https://example.org/@james) gave a talk about [planning courses with an editor](https://gardenconf.org/2031/talks/courses/).

            ## Mail

            Yara Cohen gave a talk on [reading mail in a terminal](https://gardenconf.org/2031/talks/mail/).
            """,
            "planning courses with an editor",
            "reading mail in a terminal"),
        shape(
            "lines of a paragraph that are parted alike",
            """
            ## List of talks

            Emil Baker: Why you should prune by night<br>
            Maria Lopez: Growing moss on purpose<br>
            Ben Low: Build your compost heap in an hour<br>
            """,
            "Why you should prune by night",
            "Growing moss on purpose",
            "Build your compost heap in an hour"));
  }

  private static Arguments shape(String name, String text, String... titles) {
    return Arguments.of(name, text, List.of(titles));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void each_shape_gives_its_titles(String name, String text, List<String> titles) {
    assertThat(GardenReport.detect(text).talks())
        .extracting(DetectedTalk::title)
        .containsExactlyElementsOf(titles);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void a_file_with_windows_line_ends_reads_as_its_twin(
      String name, String text, List<String> titles) {
    assertThat(GardenReport.detect(text.replace("\n", "\r\n")))
        .isEqualTo(GardenReport.detect(text));
  }

  @Test
  void a_title_with_a_colon_is_no_speaker_and_title() {
    var talks =
        GardenReport.detect(
                """
                ### Merged Branches: An Untapped Resource for Gardeners

                Thomas Count - Senior Gardener

                ### Off to the Hedges

                Kyle d'Oliva - Gardener at Greenworks
                """)
            .talks();
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly(
            "Merged Branches: An Untapped Resource for Gardeners", "Off to the Hedges");
  }

  @Test
  void a_linked_piece_of_a_sentence_is_no_title() {
    var talks =
        GardenReport.detect(
                """
                Ada Fisher gave [The Patient Gardener](https://www.youtube.com/watch?v=dddddddddd1),
                which I loved. The second talk
                [was by the people of Greenworks](https://www.youtube.com/watch?v=dddddddddd2), and
                the session [on the third day from two o'clock](https://www.youtube.com/watch?v=dddddddddd3)
                was full.
                """)
            .talks();
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("The Patient Gardener");
  }

  @Test
  void an_address_to_follow_goes_before_one_that_is_embedded() {
    var talks =
        GardenReport.detect(
                """
                ### Growing Walls - Ada Fisher, Greenhouse

                <iframe src="https://decks.example/embed_code/4711"></iframe>

                [Slides](https://decks.example/ada/growing-walls)
                """)
            .talks();
    assertThat(talks.getFirst().links())
        .filteredOn(link -> link.role() == LinkRole.SLIDES)
        .extracting(TalkLink::url)
        .startsWith("https://decks.example/ada/growing-walls");
  }

  @Test
  void a_heading_and_the_sentence_below_that_says_it_again_are_one_talk() {
    var talks =
        GardenReport.detect(
                """
                ## Pruning by Night

                Another great talk was on Pruning by Night by
                [Stuart Miller](https://twitter.com/stuart). I liked the lamps.

                > Prune, look, prune again

                [Recording](https://www.youtube.com/watch?v=hhhhhhhhh11)
                """)
            .talks();
    assertThat(talks)
        .singleElement()
        .satisfies(
            talk -> {
              assertThat(talk.mentions()).singleElement().extracting(LineSpan::first).isEqualTo(1);
              assertThat(talk.speakers())
                  .extracting(Speaking::name)
                  .containsExactly("Stuart Miller");
              assertThat(talk.links()).extracting(TalkLink::role).contains(LinkRole.VIDEO);
            });
  }

  @Test
  void the_last_word_of_a_title_may_say_what_kind_it_is() {
    var talks =
        GardenReport.detect(
                """
                ## Talks

                ### [Garden News Keynote](https://www.youtube.com/watch?v=iiiiiiiii11)

                ### [Hedge Bootcamp](https://www.youtube.com/watch?v=iiiiiiiii12)

                ### [Hedges and Their Keynote Species](https://www.youtube.com/watch?v=iiiiiiiii13)
                """)
            .talks();
    assertThat(talks)
        .extracting(DetectedTalk::kind)
        .containsExactly(TalkKind.KEYNOTE, TalkKind.WORKSHOP, TalkKind.TALK);
  }

  @Test
  void a_link_that_fills_a_line_of_a_broken_sentence_is_no_title() {
    var found =
        GardenReport.detect(
            """
            After the keynotes I went with some people to
            [the place where they grow the old apples](https://orchard.example/visit)
            and we talked about pears until late.
            """);
    assertThat(found.talks()).isEmpty();
  }

  @Test
  void an_address_with_a_word_before_it_is_no_title() {
    var found =
        GardenReport.detect(
            """
            ### Growing Walls - Ada Fisher, Greenhouse

            We saw a wall.

            source: https://www.youtube.com/watch?v=eeeeeeeeee1
            """);
    assertThat(found.talks()).extracting(DetectedTalk::title).containsExactly("Growing Walls");
  }

  @Test
  void an_editions_name_over_a_list_speaks_for_its_entries() {
    var found =
        GardenReport.detect(
            """
            ## What I watched

            GardenConf 2029
            - [Seeds for people who own none](https://notes.example/seeds)
            - [A short history of the spade](https://notes.example/spade)
            - [Weeding a very large field](https://notes.example/weeding)
            """);
    assertThat(all(found))
        .containsExactly(
            "Seeds for people who own none",
            "A short history of the spade",
            "Weeding a very large field");
  }

  @Test
  void quoted_words_that_a_name_follows_are_a_title() {
    var talks =
        GardenReport.detect(
                """
                Let me tell you of one talk. It was the "Hedges: one day they will be done;-)" by
                "Thomas Miller". I liked it.
                """)
            .talks();
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Hedges: one day they will be done;-)");
    assertThat(talks.getFirst().speakers())
        .extracting(Speaking::name)
        .containsExactly("Thomas Miller");
  }

  @Test
  void a_topic_ends_where_its_link_ends_and_before_what_is_said_of_it() {
    var first =
        GardenReport.detect(
            """
            In the afternoon Anna Weber gave a talk on [pruning by night](https://notes.example/p)
            that I had waited for all day long.
            """);
    var second =
        GardenReport.detect(
            "Then Anna Weber gave a talk on Thursday about roots that hold because I asked.");
    assertThat(all(first)).contains("pruning by night");
    assertThat(all(second)).contains("roots that hold");
  }

  /** Talks and what may be one. */
  private static List<String> all(Detection found) {
    return Stream.concat(found.talks().stream(), found.suggestions().stream())
        .map(DetectedTalk::title)
        .toList();
  }

  @Test
  void what_is_less_sure_is_suggested_and_stands_apart_from_the_talks() {
    var found =
        GardenReport.detect(
            """
            ## Talks

            ### Growing Gardens of Services - Ada Fisher, Greenhouse

            Compost first.

            ## Hallway

            ### Why Hedges Grow

            Somebody said so near the coffee.
            """);
    assertThat(found.talks())
        .extracting(DetectedTalk::title)
        .contains("Growing Gardens of Services");
    assertThat(found.suggestions())
        .allSatisfy(s -> assertThat(s.confidence()).isLessThan(0.5))
        .extracting(DetectedTalk::title)
        .doesNotContain("Growing Gardens of Services");
  }
}
