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
import org.junit.jupiter.api.Test;

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

  private List<DetectedTalk> talks(String text) {
    return detector.detect(metadata("GardenConf 2031"), Markdown.parse(text)).talks();
  }

  private static ReportMetadata metadata(String title) {
    return new ReportMetadata(title, List.of(), null, List.of(), null, null);
  }
}
