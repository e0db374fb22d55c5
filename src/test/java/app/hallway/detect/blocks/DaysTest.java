package app.hallway.detect.blocks;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.detect.TalkDetector;
import app.hallway.markdown.Markdown;
import app.hallway.model.DetectedTalk;
import app.hallway.model.ReportMetadata;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DaysTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Day 1|Day 1",
        "Day #2: the long one|Day #2",
        "Keynotes on day two|day two",
        "Tuesday, 12 September|Tuesday, 12 September",
        "Day 2 (Thursday)|Day 2 (Thursday)",
        "Friday – talks and cake|Friday",
        "May 3rd, 2031|May 3rd, 2031",
        "2031-05-03 CEST|2031-05-03",
        "Dzień 1|Dzień 1",
        "Tag 1|Tag 1",
        "Zweiter Tag|Zweiter Tag",
        "Sábado 12 de mayo de 2031|Sábado 12 de mayo de 2031",
        "第二天|第二天",
        "2日目：午後|2日目",
        "1일차|1일차",
        "5月23日 周二|5月23日 周二"
      })
  void a_heading_names_its_day_in_its_own_words(String heading, String day) {
    assertThat(Days.named(heading)).contains(day);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Today", "Daydreams", "Birthday 1", "Talks", "Migrating in 30 days", ""})
  void other_headings_name_none(String heading) {
    assertThat(Days.named(heading)).isEmpty();
  }

  @Test
  void talks_below_a_day_were_on_it() {
    assertThat(days("## Day 1\n\n### %s\n\n### %s\n\n## Tuesday\n\n### %s\n"))
        .containsExactly("Day 1", "Day 1", "Tuesday");
  }

  @Test
  void a_day_among_the_headings_of_talks_holds_until_the_next() {
    assertThat(days("## Day 1\n\n## %s\n\n## Tag 2\n\n## %s\n\n## %s\n"))
        .containsExactly("Day 1", "Tag 2", "Tag 2");
  }

  @Test
  void an_item_below_a_day_s_item_was_on_that_day() {
    assertThat(days("## Talks\n\n- Day 1\n  - %s\n  - %s\n- Day 2\n  - %s\n"))
        .containsExactly("Day 1", "Day 1", "Day 2");
  }

  @Test
  void a_report_without_days_has_talks_without_days() {
    assertThat(days("## Talks\n\n### %s\n\n### %s\n\n### %s\n")).containsOnlyNulls().hasSize(3);
  }

  private static List<String> days(String shape) {
    var text =
        shape.formatted(
            "Compost at Scale by Peter Novak",
            "Bees Without Borders by Laura Meyer",
            "The Quiet Hedge by Robert Stone");
    var metadata = new ReportMetadata("GardenConf 2031", List.of(), null, List.of(), null, null);
    return new TalkDetector()
        .detect(metadata, Markdown.parse(text)).talks().stream().map(DetectedTalk::day).toList();
  }
}
