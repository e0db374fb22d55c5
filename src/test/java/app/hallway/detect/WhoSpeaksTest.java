package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The ways in which reports name who speaks. */
class WhoSpeaksTest {
  @Test
  void a_family_name_may_be_written_in_capitals() {
    assertThat(
            speakers(
                """
                ## Upgrading a Bridge While It Carries Trains

                Michael TURNER nous raconte comment il a fait.
                """))
        .containsExactly("Michael TURNER");
  }

  @Test
  void a_label_may_leave_open_how_many_speak() {
    assertThat(
            speakers(
                """
                ## Upgrading a Bridge While It Carries Trains

                :man: ***Ponente/s:*** Michael Turner, Fiona Lang

                :page_facing_up: ***Resumen:*** Un puente.
                """))
        .containsExactly("Michael Turner", "Fiona Lang");
  }

  @Test
  void names_in_another_type_than_the_title_need_not_be_known() {
    assertThat(speakers("* **Upgrading a Bridge While It Carries Trains**. _Xubo Quarn_"))
        .containsExactly("Xubo Quarn");
  }

  @Test
  void whose_keynote_it_is_speaks() {
    assertThat(speakers("## Fiona Lang's Keynote\n\nBridges need rest."))
        .containsExactly("Fiona Lang");
  }

  @Test
  void who_alone_is_named_beside_a_title_speaks() {
    assertThat(
            speakers(
                "The talk that I liked most was “Upgrading a Bridge While It Carries Trains”, for"
                    + " which Michael Turner deserves praise."))
        .containsExactly("Michael Turner");
  }

  private static List<String> speakers(String report) {
    return GardenReport.detect(report).talks().getFirst().speakers().stream()
        .map(Speaking::name)
        .toList();
  }

  @Test
  void everybody_on_the_lines_below_a_title_speaks() {
    var talks =
        GardenReport.detect(
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
        GardenReport.detect(
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
        GardenReport.detect(
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
        GardenReport.detect(
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
    var talks = GardenReport.detect("## Talks\n\n### " + line + "\n\nI liked this talk.\n").talks();
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
    var talks =
        GardenReport.detect("## Talks\n\n### Roots That Hold the Wall\n\n" + text + "\n").talks();
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
    assertThat(GardenReport.detect("# GardenConf 2031 talks\n\n" + text).talks())
        .flatExtracting(DetectedTalk::speakers)
        .extracting(Speaking::name)
        .containsExactlyElementsOf(speakers);
  }

  @Test
  void names_behind_commas_speak_where_the_list_makes_it_a_habit() {
    var talks =
        GardenReport.detect(
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
}
