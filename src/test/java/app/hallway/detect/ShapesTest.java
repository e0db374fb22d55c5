package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.Detection;
import app.hallway.model.LineSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.ReportMetadata;
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
  private final TalkDetector detector = new TalkDetector();

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
            "reading mail in a terminal"));
  }

  private static Arguments shape(String name, String text, String... titles) {
    return Arguments.of(name, text, List.of(titles));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void each_shape_gives_its_titles(String name, String text, List<String> titles) {
    assertThat(detect(text).talks())
        .extracting(DetectedTalk::title)
        .containsExactlyElementsOf(titles);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("shapes")
  void a_file_with_windows_line_ends_reads_as_its_twin(
      String name, String text, List<String> titles) {
    assertThat(detect(text.replace("\n", "\r\n"))).isEqualTo(detect(text));
  }

  @Test
  void everybody_on_the_lines_below_a_title_speaks() {
    var talks =
        detect(
                """
                ### Upgrading a Bridge While It Carries Trains

                Michael Turner - Ironworks, Senior Engineering Manager
                Fiona Lang - Trackside, Software Engineer

                - bring a second bridge
                """)
            .talks();
    assertThat(talks.getFirst().speakers())
        .extracting(Speaking::name)
        .containsExactly("Michael Turner", "Fiona Lang");
  }

  @Test
  void a_role_with_an_and_in_it_is_no_second_speaker() {
    var talks =
        detect(
                """
                #### Making Concrete Boring - Clara Coleman, Architect, Mortar and Brick, Red Wall

                #### Softer Stones - Peter Sand, Quarry
                """)
            .talks();
    assertThat(talks.getFirst().speakers())
        .containsExactly(new Speaking("Clara Coleman", "Red Wall"));
  }

  @Test
  void an_organisation_before_a_name_is_that_persons() {
    var talks =
        detect(
                """
                **潮汐数据的实时分析**

                演讲人：海港科技 王小明

                介绍了他们的平台。

                **灯塔的监控**

                演讲人：远航网 李雷、张伟

                介绍了告警。
                """)
            .talks();
    assertThat(talks.getFirst().speakers()).containsExactly(new Speaking("王小明", "海港科技"));
  }

  @Test
  void names_before_colons_are_speakers_where_the_list_makes_it_a_habit() {
    var talks =
        detect(
                """
                ## Talks

                * Linton Yu: [The Price of a Sail](https://www.youtube.com/watch?v=cccccccccc1)
                * Helen Lind: [Water and Light](https://www.youtube.com/watch?v=cccccccccc2)
                * Diego Haz: [Accessible Harbours](https://www.youtube.com/watch?v=cccccccccc3)
                """)
            .talks();
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly("Linton Yu", "Helen Lind", "Diego Haz");
  }

  static Stream<Arguments> announcements() {
    return Stream.of(
        Arguments.of(
            "Growing Walls in Any Soil with... Ada Fisher & Tom Hale", "Ada Fisher, Tom Hale"),
        Arguments.of(
            "Weeding at Scale with Temporary Gardens - Ada Fisher, Greenhouse & Tom Hale, Spade",
            "Ada Fisher, Tom Hale"),
        Arguments.of(
            "Is There a Place for Nettles?- Ada Fisher & Tom Hale", "Ada Fisher, Tom Hale"),
        Arguments.of(
            "Hedges: Where to from here - Ada Fisher, Greenhouse, Tom Hale, Spade",
            "Ada Fisher, Tom Hale"),
        Arguments.of("Growing a Garden by Sharing Spades", ""),
        Arguments.of("Coordinating Compost by Ethan Story", "Ethan Story"),
        Arguments.of("Roots for People in a Hurry by Ji-woo Han", "Ji-woo Han"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("announcements")
  void an_announcement_names_its_speakers(String line, String speakers) {
    var talks = detect("## Talks\n\n### " + line + "\n\nI liked this talk.\n").talks();
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly(speakers.isEmpty() ? new String[0] : speakers.split(", ", -1));
  }

  static Stream<Arguments> texts() {
    return Stream.of(
        Arguments.of("_Brunhild Zelanko_ [video](https://www.youtube.com/watch?v=fffffffff11)"),
        Arguments.of("The room was full. The speaker is Brunhild Zelanko of Greenhouse."),
        Arguments.of("This was a session by Brunhild Zelanko about roots."),
        Arguments.of("Greenhouse's Brunhild Zelanko gave a talk about roots."));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("texts")
  void the_first_words_below_a_title_tell_who_speaks(String text) {
    var talks = detect("## Talks\n\n### Roots That Hold the Wall\n\n" + text + "\n").talks();
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactly("Brunhild Zelanko");
  }

  static Stream<Arguments> beside() {
    return Stream.of(
        Arguments.of(
            "a name on the line after a linked title",
            """
            [Teaching Gardens: The Hard Parts](https://www.youtube.com/watch?v=ggggggggg11)
            Wendy Miller
            This talk was a joy from its first slide.
            """,
            List.of("Wendy Miller")),
        Arguments.of(
            "a linked name in brackets after a linked title",
            """
            * [Teaching Gardens](https://www.youtube.com/watch?v=ggggggggg11) [(Wendy Miller)](https://people.example/wendy) - Wendy works with the team on roots.
            """,
            List.of("Wendy Miller")),
        Arguments.of(
            "names that are followed by links to elsewhere",
            """
            **Teaching Gardens to a Million People**

            by Wendy Miller [twitter](https://twitter.com/w), Zorab Hane [twitter](https://twitter.com/z)
            """,
            List.of("Wendy Miller", "Zorab Hane")),
        Arguments.of(
            "a name behind a label in Chinese, then who employs it",
            """
            #### 主题六：潮汐数据的实时分析

            **分享讲师：**洪海明 海港科技总监
            """,
            List.of("洪海明")),
        Arguments.of(
            "a second name in bold",
            """
            ## Teaching Gardens to a Million People

            **[Wendy Miller](https://twitter.com/w)**

            **[Marcel de Sainte Rive](https://github.com/p)**

            They dug for an hour.
            """,
            List.of("Wendy Miller", "Marcel de Sainte Rive")),
        Arguments.of(
            "a family name that is a word, with a role",
            """
            ### Teaching Gardens to a Million People

            Michael Miller - software developer
            Nora Small - Head of Delivery
            """,
            List.of("Michael Miller", "Nora Small")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("beside")
  void who_speaks_stands_beside_the_title(String name, String text, List<String> speakers) {
    assertThat(detect("# GardenConf 2031 talks\n\n" + text).talks())
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactlyElementsOf(speakers);
  }

  @Test
  void a_title_with_a_colon_is_no_speaker_and_title() {
    var talks =
        detect(
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
  void names_behind_commas_speak_where_the_list_makes_it_a_habit() {
    var talks =
        detect(
                """
                These are the talks that I saw:

                * Compost in Production, Anna Weber
                * A Hedge for Every Field, Miguel Santos
                * Bees: sensors with wings, Ortzi Odrizala
                * The Quiet Orchard, David Miller
                """)
            .talks();
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .contains("Bees: sensors with wings", "The Quiet Orchard");
    assertThat(talks)
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .contains("Ortzi Odrizala");
  }

  @Test
  void a_linked_piece_of_a_sentence_is_no_title() {
    var talks =
        detect(
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
        detect(
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
        detect(
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
        detect(
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
        detect(
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
        detect(
            """
            ### Growing Walls - Ada Fisher, Greenhouse

            We saw a wall.

            source: https://www.youtube.com/watch?v=eeeeeeeeee1
            """);
    assertThat(found.talks()).extracting(DetectedTalk::title).containsExactly("Growing Walls");
  }

  @Test
  void an_editions_name_over_a_list_speaks_for_its_entries() {
    var talks =
        detect(
                """
                ## What I watched

                GardenConf 2029
                - [Seeds for people who own none](https://notes.example/seeds)
                - [A short history of the spade](https://notes.example/spade)
                - [Weeding a very large field](https://notes.example/weeding)
                """)
            .talks();
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly(
            "Seeds for people who own none",
            "A short history of the spade",
            "Weeding a very large field");
  }

  @Test
  void quoted_words_that_a_name_follows_are_a_title() {
    var talks =
        detect(
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
        detect(
            """
            In the afternoon Anna Weber gave a talk on [pruning by night](https://notes.example/p)
            that I had waited for all day long.
            """);
    var second =
        detect("Then Anna Weber gave a talk on Thursday about roots that hold because I asked.");
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
        detect(
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

  private Detection detect(String text) {
    var metadata =
        new ReportMetadata("Notes from GardenConf 2031", List.of(), null, List.of(), null, null);
    return detector.detect(metadata, Markdown.parse(text));
  }
}
