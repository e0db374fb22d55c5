package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import app.hallway.testing.Seeds;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What has to hold of places and changes whatever the texts are. */
class FoundAgainTest {
  private static final List<String> SCRAPS =
      List.of(
          "a",
          "b",
          "ab",
          " ",
          "  ",
          "\n",
          "\n\n",
          "\u2026",
          "\u201C",
          "-",
          "#",
          "\u00AD",
          "\u200D",
          "\uD83D\uDE80",
          "\uD83D",
          "\uDE80",
          "e\u0301",
          "\u0301",
          "\uFEFF",
          "\u6570\u636E",
          "Slides\n");

  @Test
  void a_long_span_is_found_again_whatever_happened_elsewhere() {
    Seeds.each(
        150,
        random -> {
          var old = paragraphs(random);
          int chosen = random.nextInt(old.size());
          var paragraph = old.get(chosen);
          int start = random.nextInt(paragraph.length() - 40);
          int end = start + 40 + random.nextInt(paragraph.length() - start - 39);
          assertFound(old, chosen, start, end, editedElsewhere(random, old, chosen), true);
        });
  }

  @Test
  void a_short_span_is_found_again_or_lost_but_never_taken_for_another() {
    Seeds.each(
        150,
        random -> {
          var old = paragraphs(random);
          int chosen = random.nextInt(old.size());
          int start = random.nextInt(old.get(chosen).length() - 40);
          int end = start + 1 + random.nextInt(39);
          assertFound(old, chosen, start, end, editedElsewhere(random, old, chosen), false);
        });
  }

  private static void assertFound(
      List<String> paragraphs, int chosen, int start, int end, String now, boolean always) {
    var old = text(paragraphs);
    var paragraph = paragraphs.get(chosen);
    int before = old.indexOf(paragraph);
    int after = now.indexOf(paragraph);
    var placement = place(old, new TextSpan(before + start, before + end), now);
    if (always || !(placement instanceof Placement.Detached)) {
      assertThat(placement)
          .isEqualTo(new Placement.Anchored(new TextSpan(after + start, after + end)));
    }
  }

  @Test
  void a_place_lies_in_the_newer_text_and_cuts_no_character() {
    Seeds.each(
        400,
        random -> {
          var old = scraps(random);
          var now = random.nextBoolean() ? scraps(random) : old + scraps(random);
          int start = random.nextInt(old.length() + 1);
          var span = new TextSpan(start, start + random.nextInt(old.length() - start + 1));
          for (var found : spans(place(old, span, now))) {
            assertThat(found.end()).isLessThanOrEqualTo(now.length());
            assertThat(Characters.widen(now, found)).isEqualTo(found);
          }
          assertThat(Relocation.between(old, now).follow(start)).isBetween(0, now.length());
        });
  }

  @Test
  void a_text_that_did_not_change_keeps_each_place() {
    Seeds.each(
        100,
        random -> {
          var text = scraps(random);
          int start = random.nextInt(text.length() + 1);
          var span =
              Characters.widen(
                  text, new TextSpan(start, start + random.nextInt(text.length() - start + 1)));
          assertThat(place(text, span, text)).isEqualTo(new Placement.Anchored(span));
        });
  }

  @Test
  void changes_lie_in_the_newer_text_in_its_order() {
    Seeds.each(
        200,
        random -> {
          var old = scraps(random);
          var now = random.nextBoolean() ? scraps(random) : old + scraps(random);
          var changes = PassageDiff.between(old, lines(old), now, lines(now));
          assertThat(changes)
              .isSortedAccordingTo(Comparator.comparingInt(change -> change.span().start()))
              .allMatch(change -> change.span().end() <= now.length());
          assertThat(PassageDiff.between(now, lines(now), now, lines(now))).isEmpty();
        });
  }

  private static Placement place(String old, TextSpan span, String now) {
    return Relocation.between(old, now).place(Anchors.describe(old, span));
  }

  private static List<TextSpan> spans(Placement placement) {
    return switch (placement) {
      case Placement.Anchored(var span) -> List.of(span);
      case Placement.Edited(var span) -> List.of(span);
      case Placement.Detached(var candidates) ->
          candidates.stream().map(Placement.Candidate::span).toList();
    };
  }

  private static List<Passage> lines(String text) {
    var passages = new ArrayList<Passage>();
    int start = 0;
    for (var line : text.split("\n", -1)) {
      passages.add(new Passage(new TextSpan(start, start + line.length()), line.startsWith("#")));
      start += line.length() + 1;
    }
    return passages;
  }

  private static String scraps(Random random) {
    return Stream.generate(() -> SCRAPS.get(random.nextInt(SCRAPS.size())))
        .limit(random.nextInt(60))
        .collect(Collectors.joining());
  }

  private static List<String> paragraphs(Random random) {
    return Stream.generate(() -> sentence(random)).limit(3 + random.nextInt(9)).toList();
  }

  private static String sentence(Random random) {
    return Stream.generate(() -> Integer.toString(random.nextInt(1_000_000), 36))
        .limit(12 + random.nextInt(20))
        .collect(Collectors.joining(" ", "", random.nextBoolean() ? "." : ""));
  }

  private static String text(List<String> paragraphs) {
    return String.join("\n\n", paragraphs);
  }

  /** Every paragraph but one may change, go, come or change its place. */
  private static String editedElsewhere(Random random, List<String> paragraphs, int kept) {
    var edited = new ArrayList<String>();
    for (int i = 0; i < paragraphs.size(); i++) {
      if (i == kept) {
        edited.add(paragraphs.get(i));
      } else {
        edit(random, paragraphs.get(i), edited);
      }
    }
    if (random.nextInt(3) == 0) {
      Collections.shuffle(edited, random);
    }
    return text(edited);
  }

  private static void edit(Random random, String paragraph, List<String> edited) {
    switch (random.nextInt(5)) {
      case 0 -> {}
      case 1 -> edited.add(sentence(random));
      case 2 -> edited.add(paragraph.replaceAll(" [0-9]\\w+", ""));
      case 3 -> edited.addAll(List.of(sentence(random), paragraph));
      default -> edited.add(paragraph);
    }
  }
}
