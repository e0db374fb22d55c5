package app.hallway.detect;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.DetectedTalk;
import app.hallway.model.Evidence;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What candidates say of one another when they are looked at together. */
class SecondLookTest {
  private static final List<String> PLAIN =
      List.of(
          "Watering a garden that is never there",
          "The hedge as a data structure",
          "Growing without growing pains",
          "Spades, and why we keep them",
          "Splitting the lawn",
          "Returning from a long winter",
          "Compost that matters",
          "Managing weeds together",
          "A greenhouse at the edge",
          "Say yes to the nettles",
          "What moles taught me about queues",
          "Effective pruning for distant gardens",
          "Seeds nobody asked for",
          "The last mile of a hose");

  private static String run(List<String> titles) {
    return titles.stream()
        .map(
            title ->
                "## "
                    + title
                    + "\n\nThe speaker began with a question and ended with a better one. "
                    + "The numbers came from three seasons, and the room had more.\n\n"
                    + "- Measure before you cut\n- Ask the neighbours\n")
        .collect(Collectors.joining("\n"));
  }

  private static List<String> titles(String text) {
    return GardenReport.detect(text).talks().stream().map(DetectedTalk::title).toList();
  }

  @Test
  void a_run_of_headings_under_an_events_name_is_a_run_of_talks() {
    assertThat(titles(run(PLAIN))).hasSizeGreaterThan(PLAIN.size() / 2);
  }

  @Test
  void sections_that_frame_a_run_of_talks_are_none() {
    var text =
        "## Getting there\n\nBy train.\n\n" + run(PLAIN) + "\n## Conclusion\n\nWe go again.\n";

    assertThat(titles(text)).doesNotContain("Getting there", "Conclusion");
  }

  @Test
  void reasons_are_kept_once_each_and_name_no_numbers() {
    var talks = GardenReport.detect(run(PLAIN)).talks();

    assertThat(talks)
        .allSatisfy(
            talk ->
                assertThat(talk.evidence())
                    .extracting(Evidence::clue)
                    .doesNotHaveDuplicates()
                    .noneMatch(clue -> clue.startsWith("siblings-n")));
  }
}
