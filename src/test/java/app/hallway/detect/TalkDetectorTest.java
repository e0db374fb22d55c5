package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.people.SpeakerList;
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
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

class TalkDetectorTest {
  private final TalkDetector detector = new TalkDetector();

  @Test
  void headings_with_title_dash_speaker_and_company_are_talks() {
    var talks =
        talks(
            """
            ## Day 1

            ### Growing Gardens of Services - Ada Fisher, Greenhouse

            Compost first.

            ### Keynote: The Quiet Platform - Robert Stone & Maria Lopez, Acme Labs

            They spoke of silence.

            ## Conclusion

            I had fun.
            """);
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Growing Gardens of Services", "The Quiet Platform");
    assertThat(talks.getFirst().speakers())
        .containsExactly(new Speaking("Ada Fisher", "Greenhouse"));
    assertThat(talks.getLast().speakers())
        .containsExactly(
            new Speaking("Robert Stone", "Acme Labs"), new Speaking("Maria Lopez", "Acme Labs"));
    assertThat(talks)
        .extracting(DetectedTalk::kind)
        .containsExactly(TalkKind.TALK, TalkKind.KEYNOTE);
    assertThat(talks.getFirst().mentions()).containsExactly(new LineSpan(3, 5));
  }

  @Test
  void a_programme_link_on_a_list_item_makes_a_talk() {
    var url = "https://gardencon2031.sched.com/event/1AbC/tomatoes-at-scale-ada-fisher";
    var talks =
        talks("I went to these talks:\n\n- [Tomatoes at Scale](%s) by Ada Fisher\n".formatted(url));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("Tomatoes at Scale");
    assertThat(talks.getFirst().links()).containsExactly(new TalkLink(LinkRole.SCHEDULE, url));
  }

  @Test
  void a_post_about_no_event_has_no_talks() {
    var text = "# Tidying a shelf\n\nBooks went left.\n\n## Tools\n\n- hammer\n- nails\n";
    assertThat(detector.detect(metadata("Tidying a shelf"), Markdown.parse(text)))
        .isEqualTo(Detection.NOTHING);
  }

  @Test
  void a_speaker_first_heading_gives_title_and_speaker() {
    var talks =
        talks(
            """
            ## Favourite talks

            ### Laura Meyer - Bees Without Borders

            A talk on bees.

            ### Peter Novak - Rain, Explained

            Wet.
            """);
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Bees Without Borders", "Rain, Explained");
    assertThat(talks.getFirst().speakers()).containsExactly(new Speaking("Laura Meyer", null));
  }

  @Test
  void speakers_named_below_the_title_are_found() {
    var talks =
        talks(
            """
            ## Watering by Wire

            Speaker: Daniel Okafor (Hosepipe Ltd)

            - drip

            ## Slugs: A Love Story

            Speaker: Anna Lindqvist

            - munch
            """);
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("Watering by Wire", "Slugs: A Love Story");
    assertThat(talks.getFirst().speakers())
        .containsExactly(new Speaking("Daniel Okafor", "Hosepipe Ltd"));
  }

  @Test
  void a_sentence_with_a_recording_tells_of_a_talk() {
    var video = "https://www.youtube.com/watch?v=abcdefghijk";
    var talks =
        talks("Then Emily Carter gave a talk, [Pruning for Beginners](%s).\n".formatted(video));
    assertThat(talks).extracting(DetectedTalk::title).containsExactly("Pruning for Beginners");
    assertThat(talks.getFirst().speakers()).containsExactly(new Speaking("Emily Carter", null));
    assertThat(talks.getFirst().links()).containsExactly(new TalkLink(LinkRole.VIDEO, video));
  }

  @Test
  void one_talk_told_of_twice_has_two_mentions_the_fullest_first() {
    var talks =
        talks(
            """
            ## Schedule

            - Roots in the Cloud - Sarah Klein, Soil Inc

            ## Talks

            ### Roots in the Cloud - Sarah Klein, Soil Inc

            She dug deep.

            And deeper.
            """);
    assertThat(talks)
        .singleElement()
        .extracting(DetectedTalk::mentions)
        .asString()
        .isEqualTo(List.of(new LineSpan(7, 11), new LineSpan(3, 3)).toString());
  }

  @Test
  void rows_of_a_table_give_title_speaker_and_kind() {
    var talks =
        talks(
            """
            ## Talks

            | Talk | Speaker | Kind |
            |------|---------|------|
            | The Patient Gardener | Laura Meyer (Soil Inc) | Keynote |
            | Bees, an Apology | Peter Novak | Talk |
            """);
    assertThat(talks)
        .extracting(DetectedTalk::title)
        .containsExactly("The Patient Gardener", "Bees, an Apology");
    assertThat(talks.getFirst().kind()).isEqualTo(TalkKind.KEYNOTE);
    assertThat(talks.getFirst().speakers())
        .containsExactly(new Speaking("Laura Meyer", "Soil Inc"));
  }

  @Test
  void headings_of_frame_and_place_are_no_talks() {
    var talks = talks("## Travel\n\nBy train.\n\n## Conclusion\n\nGood.\n\n## Sponsors\n\nMany.\n");
    assertThat(talks).isEmpty();
  }

  @Test
  void chinese_and_spanish_speakers_are_read() {
    assertThat(SpeakerList.read("王小明，绿叶科技", false)).containsExactly(new Speaking("王小明", "绿叶科技"));
    assertThat(SpeakerList.read("María Gómez y Luis Ortega", false))
        .extracting(Speaking::name)
        .containsExactly("María Gómez", "Luis Ortega");
  }

  @Test
  void a_congress_is_counted_as_english_counts() {
    var text = Markdown.parse("## Keynote: Slugs by Ada Fisher\n\nA talk about slugs.\n");
    assertThat(detector.detect(metadata("Impressions of the 32C3"), text).event())
        .isEqualTo("32C3 (32nd Chaos Communication Congress)");
    assertThat(detector.detect(metadata("Impressions of the 21C3"), text).event())
        .isEqualTo("21C3 (21st Chaos Communication Congress)");
    assertThat(detector.detect(metadata("Impressions of the 29C3"), text).event())
        .isEqualTo("29C3 (29th Chaos Communication Congress)");
  }

  @Test
  void a_chinese_name_behind_a_series_is_no_place() {
    var text = Markdown.parse("## 主题演讲 - 王小明\n\n演讲很好。\n");
    assertThat(detector.detect(metadata("QCon全球软件开发大会 2031"), text).event()).isEqualTo("QCon 2031");
  }

  @Test
  void days_that_are_counted_name_no_event() {
    var text = Markdown.parse("## Keynote: Slugs by Ada Fisher\n\nA talk about slugs.\n");
    assertThat(detector.detect(metadata("Three days at Garden Conf 2031"), text).event())
        .isEqualTo("Garden Conf 2031");
  }

  @Test
  void the_event_is_named_with_its_region_and_year() {
    var text = "## Tulips - Ada Fisher, Greenhouse\n";
    assertThat(detector.detect(metadata("Back from KubeCon EU 2022"), Markdown.parse(text)).event())
        .isEqualTo("KubeCon + CloudNativeCon Europe 2022");
    assertThat(detector.detect(metadata("GardenConf 2031 recap"), Markdown.parse(text)).event())
        .isEqualTo("GardenConf 2031");
  }

  @Test
  void every_prefix_of_a_report_is_read_and_read_the_same_twice() {
    for (int end = 0; end <= SHAPES.length(); end++) {
      var prefix = SHAPES.substring(0, end);
      var document = Markdown.parse(prefix);
      var metadata = metadata("GardenConf 2031");
      assertThat(detector.detect(metadata, document))
          .isEqualTo(new TalkDetector().detect(metadata, document));
    }
  }

  @Test
  void mentions_lie_within_the_report() {
    long lines = SHAPES.lines().count();
    assertThat(talks(SHAPES))
        .isNotEmpty()
        .flatExtracting(DetectedTalk::mentions)
        .allMatch(span -> span.first() >= 1 && span.last() <= lines);
  }

  @Test
  @Timeout(20)
  void repeated_signs_take_no_longer_than_their_length() {
    for (var token :
        List.of("- ", "**", "[", "\"", "# \n", "(by ", "A B ", "talk on ", "> ", "| a ", "&, ")) {
      assertThat(talks(token.repeat(20_000)).size()).isNotNegative();
    }
  }

  private static final String SHAPES =
      """
      # GardenConf 2031

      | Talk | Who |
      |---|---|
      | Keynote: Soil | Ada Fisher |

      <h3>Moss <a href="https://youtu.be/abcdefghijk">video</a></h3>

      - [Fern Economics](https://sched.co/1AbC) by Tom Baker & Ruth Weiss, Fern Co
        - slides: [here](/fern.pdf)
      - "Hedge Funds" (Clara Stein)

      **Compost at Scale**
      by Peter Novak

      > Weeds / bio

      In the talk “Paths”, *Helen Berg* spoke about [gravel](https://vimeo.com/123456).
      """;

  private List<DetectedTalk> talks(String text) {
    return detector.detect(metadata("GardenConf 2031"), Markdown.parse(text)).talks();
  }

  private static ReportMetadata metadata(String title) {
    return new ReportMetadata(title, List.of(), null, List.of(), null, null);
  }
}
