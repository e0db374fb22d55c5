package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Detection;
import app.hallway.model.LineSpan;
import app.hallway.testing.Seeds;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What has to hold of talks whatever a report says. */
class WhateverIsWrittenTest {
  private static final List<String> SCRAPS =
      List.of(
          "# ",
          "## ",
          "### ",
          "- ",
          "1. ",
          "> ",
          "  ",
          "    ",
          "| ",
          " | ",
          "|---|---|\n",
          "\n",
          "\n\n",
          "**",
          "*",
          "_",
          "`",
          "```\n",
          "\"",
          "“",
          "”",
          "'",
          "(",
          ")",
          "[",
          "](",
          "<",
          ">",
          ": ",
          " - ",
          " – ",
          " by ",
          " with ",
          " at ",
          ", ",
          " & ",
          " and ",
          ". ",
          "…",
          "\\",
          "Ada Fisher",
          "Peter Novak",
          "王小明",
          "佐藤花子",
          "@ada",
          "Greenhouse",
          "Leaf Works",
          "GardenConf 2031",
          "Keynote",
          "Talk",
          "Speaker",
          "Day 2",
          "Tuesday",
          "9:30 AM",
          "NET-2031",
          "Slides",
          "Video",
          "Rivers of Events",
          "The Quiet Hedge",
          "In the talk ",
          "I saw ",
          "Conclusion",
          "https://youtu.be/abcdefghijk",
          "https://sched.co/1AbC",
          "https://x.sched.com/event/1AbC/rivers-of-events-ada-fisher",
          "/talks/why-rivers-of-events",
          "<h3>",
          "</h3>",
          "<td>",
          "<li>",
          "<a href=\"",
          "&amp;",
          "🚀",
          "e\u0301",
          "\u200D",
          "型");

  @Test
  void a_talk_has_a_title_and_lies_within_the_report() {
    Seeds.each(
        150,
        random -> {
          var text = scraps(random, 80);
          long lines = Math.max(1, text.lines().count());
          var detection = GardenReport.detect(text);
          assertThat(all(detection))
              .allSatisfy(
                  talk -> {
                    assertThat(talk.title()).isNotBlank().isEqualTo(talk.title().strip());
                    assertThat(talk.confidence()).isBetween(0.0, 1.0);
                    assertThat(talk.mentions()).isNotEmpty().allMatch(it -> isWithin(it, lines));
                  });
        });
  }

  @Test
  void what_is_a_talk_is_surer_than_what_may_be_one() {
    Seeds.each(
        150,
        random -> {
          var detection = GardenReport.detect(scraps(random, 80));
          assertThat(detection.talks()).allMatch(talk -> talk.confidence() >= Selection.LINE);
          assertThat(detection.suggestions())
              .hasSizeLessThanOrEqualTo(12)
              .allMatch(talk -> talk.confidence() >= 0.2 && talk.confidence() < Selection.LINE);
        });
  }

  @Test
  void a_report_reads_the_same_with_line_ends_of_another_system() {
    Seeds.each(
        80,
        random -> {
          var text = scraps(random, 60);
          assertThat(GardenReport.detect(text.replace("\n", "\r\n")))
              .isEqualTo(GardenReport.detect(text));
        });
  }

  @Test
  @Timeout(60)
  void what_is_repeated_without_end_takes_no_longer_than_its_length() {
    Seeds.each(
        12,
        random -> {
          var repeated = scraps(random, 3).repeat(3_000);
          assertThat(GardenReport.detect(repeated)).isNotNull();
        });
  }

  private static Stream<DetectedTalk> all(Detection detection) {
    return Stream.concat(detection.talks().stream(), detection.suggestions().stream());
  }

  private static boolean isWithin(LineSpan span, long lines) {
    return span.first() >= 1 && span.first() <= span.last() && span.last() <= lines;
  }

  private static String scraps(Random random, int most) {
    return Stream.generate(() -> SCRAPS.get(random.nextInt(SCRAPS.size())))
        .limit(1 + random.nextInt(most))
        .collect(Collectors.joining());
  }
}
