package app.hallway.anchor;

import static org.assertj.core.api.Assertions.assertThat;

import app.hallway.model.Placement;
import app.hallway.model.TextSpan;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RelocationTest {
  private static final String REPORT =
      """
      Day 1

      Queues that do not lie
      Mina showed four outages, each begun by a retry that nobody owned.
      The caller owns the deadline, the callee owns the budget.
      Slides

      Flags are rows
      Tomasz gave every flag an owner and a date to die.
      Slides

      Profiling the profiler
      Wen measured what measuring costs, and it was more than she liked.
      Slides
      """;

  @Test
  void unchanged_text_leaves_every_place_where_it_was() {
    for (int start = 0; start < REPORT.length(); start += 7) {
      var span = new TextSpan(start, Math.min(REPORT.length(), start + 11));
      assertThat(place(REPORT, span, REPORT)).isEqualTo(new Placement.Anchored(span));
    }
  }

  @Test
  void a_place_moves_with_what_was_put_before_it() {
    var edited = "Update: the recordings are online.\n\n" + REPORT;
    assertThat(quoteAfter(edited, "the callee owns the budget"))
        .isEqualTo("the callee owns the budget");
  }

  @Test
  void each_of_several_equal_words_keeps_its_own_place() {
    var edited = REPORT.replace("Day 1\n", "Day 1\nSlides and recordings: below\n");
    int third = REPORT.lastIndexOf("Slides");
    var span = new TextSpan(third, third + 6);
    assertThat(place(REPORT, span, edited))
        .isEqualTo(
            new Placement.Anchored(
                new TextSpan(edited.lastIndexOf("Slides"), edited.lastIndexOf("Slides") + 6)));
  }

  @Test
  void a_moved_section_takes_its_places_along() {
    var section = "Flags are rows\nTomasz gave every flag an owner and a date to die.\nSlides\n\n";
    var edited = REPORT.replace(section, "") + section;
    assertThat(quoteAfter(edited, "every flag an owner")).isEqualTo("every flag an owner");
  }

  @Test
  void a_sentence_with_a_changed_word_is_edited_and_has_its_new_words() {
    var edited = REPORT.replace("four outages", "five large outages");
    var placement =
        place(
            REPORT,
            spanOf("Mina showed four outages, each begun by a retry that nobody owned."),
            edited);
    assertThat(placement).isInstanceOf(Placement.Edited.class);
    assertThat(((Placement.Edited) placement).at().of(edited))
        .isEqualTo("Mina showed five large outages, each begun by a retry that nobody owned.");
  }

  @Test
  void curly_quotes_dashes_and_wrapped_lines_are_the_same_words() {
    var plain = "She said \"it's a start\" - and left the room before the questions began.";
    var dressed = "She said “it’s a start” – and\nleft the room before the\u00A0questions began.";
    var span = new TextSpan(plain.indexOf("it's"), plain.indexOf(" before"));
    var placement = place(plain, span, dressed);
    assertThat(placement)
        .isEqualTo(
            new Placement.Anchored(
                new TextSpan(dressed.indexOf("it’s"), dressed.indexOf(" before"))));
  }

  @Test
  void deleted_words_are_detached_even_where_the_same_words_stand_elsewhere() {
    var edited =
        REPORT.replace(
            "Flags are rows\nTomasz gave every flag an owner and a date to die.\nSlides\n\n", "");
    int second = REPORT.indexOf("Slides", REPORT.indexOf("Flags"));
    assertThat(place(REPORT, new TextSpan(second, second + 6), edited))
        .isInstanceOf(Placement.Detached.class);
    assertThat(place(REPORT, spanOf("every flag an owner"), edited))
        .isInstanceOf(Placement.Detached.class);
  }

  @Test
  void a_name_that_stands_once_in_either_text_goes_where_its_line_goes() {
    var old = "And that was the first hour.\nDana Quill @dquill - Harbour Labs\nQueues for all\n";
    var edited =
        "And that was the first hour.\nQueues for all\nDana Quill @dquill - Harbour Labs\n"
            + "She moved one workload a week, and none of them twice.\n";
    for (var words : List.of("Dana Quill", "Harbour Labs", "@dquill")) {
      assertThat(place(old, spanOf(old, words), edited))
          .isEqualTo(new Placement.Anchored(spanOf(edited, words)));
    }
  }

  @Test
  void a_name_that_stands_once_in_either_text_among_other_words_is_detached() {
    var old = "The morning was grey, and then Dana Quill opened the second day with a song.";
    var edited = "Thanks to the crew: Ana Lima, Wen Ito, Dana Quill. See you all next year!";
    assertThat(place(old, spanOf(old, "Dana Quill"), edited))
        .isInstanceOf(Placement.Detached.class);
  }

  @Test
  void a_detached_place_offers_at_most_three_candidates_the_likeliest_first() {
    var old = "The morning began with coffee. A lone remark about nothing in particular here.";
    var edited = "1 lone remark 2222 lone remark 333333 lone remark 44444444 lone remark 5555";
    var placement = place(old, new TextSpan(old.indexOf("lone"), old.indexOf(" about")), edited);
    assertThat(placement).isInstanceOf(Placement.Detached.class);
    var candidates = ((Placement.Detached) placement).candidates();
    assertThat(candidates).hasSize(3);
    assertThat(candidates).isSortedAccordingTo((a, b) -> Double.compare(b.score(), a.score()));
  }

  @Test
  void white_space_at_the_ends_of_a_mark_stays_with_it() {
    var edited = "New first line.\n\n" + REPORT;
    int start = REPORT.indexOf("\nThe caller");
    assertThat(place(REPORT, new TextSpan(start, start + 11), edited))
        .isEqualTo(new Placement.Anchored(new TextSpan(start + 17, start + 28)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "🚀🚀 lift off 👩‍🚀 now",
        "e\u0301tude re\u0301sume\u0301 finale",
        "数据湖大会第二天笔记，软件设计",
        "각각의 이야기"
      })
  void no_place_ever_cuts_a_character_in_two(String words) {
    var old = "Before it. " + words + " After it.";
    var edited = "Something new. " + old.replace("After", "Then");
    for (int start = 11; start < 11 + words.length(); start++) {
      var span = Anchors.describe(old, new TextSpan(start, 11 + words.length())).span();
      var placement = place(old, span, edited);
      if (placement instanceof Placement.Anchored(TextSpan found)) {
        assertThat(found.of(edited)).isEqualTo(span.of(old));
      }
    }
  }

  @Test
  void every_prefix_of_a_text_places_what_it_still_has_and_nothing_it_lost() {
    var span = spanOf("Tomasz gave every flag an owner and a date to die.");
    for (int length = 0; length <= REPORT.length(); length++) {
      var placement = place(REPORT, span, REPORT.substring(0, length));
      if (length >= span.end()) {
        assertThat(placement).isEqualTo(new Placement.Anchored(span));
      } else if (length <= span.start()) {
        assertThat(placement).isInstanceOf(Placement.Detached.class);
      }
    }
  }

  @Test
  void shuffled_paragraphs_keep_every_sentence_in_exactly_its_place() {
    var random = new Random(7);
    var paragraphs = new ArrayList<String>();
    for (int i = 0; i < 60; i++) {
      paragraphs.add(sentence(random, i));
    }
    var old = String.join("\n\n", paragraphs);
    var shuffled = new ArrayList<String>(paragraphs);
    Collections.shuffle(shuffled, random);
    var edited = String.join("\n\n", shuffled);
    var relocation = Relocation.between(old, edited);
    for (var paragraph : paragraphs) {
      var anchor = Anchors.describe(old, spanOf(old, paragraph));
      assertThat(relocation.place(anchor))
          .isEqualTo(new Placement.Anchored(spanOf(edited, paragraph)));
    }
  }

  @Test
  void repeated_text_of_great_length_is_compared_without_failing() {
    var old = "a b ".repeat(20_000) + "the only sentence that matters here, truly.";
    var edited = "b a ".repeat(20_000) + "the only sentence that matters here, truly.";
    var span = spanOf(old, "the only sentence that matters here, truly.");
    assertThat(place(old, span, edited))
        .isEqualTo(
            new Placement.Anchored(spanOf(edited, "the only sentence that matters here, truly.")));
  }

  private static String sentence(Random random, int number) {
    var words = new StringBuilder("Remark " + number + ":");
    for (int i = 0; i < 20; i++) {
      words
          .append(' ')
          .append("kv".charAt(random.nextInt(2)))
          .append(Integer.toString(random.nextInt(9999), 36));
    }
    return words.append('.').toString();
  }

  private static String quoteAfter(String edited, String quote) {
    var placement = place(REPORT, spanOf(quote), edited);
    assertThat(placement).isInstanceOf(Placement.Anchored.class);
    return ((Placement.Anchored) placement).at().of(edited);
  }

  private static TextSpan spanOf(String quote) {
    return spanOf(REPORT, quote);
  }

  private static TextSpan spanOf(String text, String quote) {
    int start = text.indexOf(quote);
    return new TextSpan(start, start + quote.length());
  }

  private static Placement place(String old, TextSpan span, String edited) {
    return Relocation.between(old, edited).place(Anchors.describe(old, span));
  }

  @Test
  void reading_goes_on_at_the_same_words_also_where_they_moved() {
    var first = "The ferry was late and the coffee was early, so we talked on the pier.\n\n";
    var second = "Her claim was simple: a retry is a write that you forgot to design.\n\n";
    var third = "Treat them as rows with owners, and half of the stories go away.\n";
    var moved = Relocation.between(first + second + third, second + "Thanks.\n\n" + first + third);
    assertThat(moved.follow(first.length())).isZero();
    assertThat(moved.follow(4)).isEqualTo((second + "Thanks.\n\n").length() + 4);
    assertThat(moved.follow(0)).isZero();
  }

  @Test
  void reading_goes_on_where_words_stood_that_are_gone() {
    var before = "The ferry was late and the coffee was early, so we talked on the pier.\n\n";
    var gone = "Nobody had expected rain, least of all the man with the umbrella stand.\n\n";
    var after = "Treat them as rows with owners, and half of the stories go away.\n";
    var cut = Relocation.between(before + gone + after, before + after);
    assertThat(cut.follow(before.length() + 10)).isBetween(before.length() - 3, before.length());
    assertThat(cut.follow(10_000)).isBetween(before.length(), (before + after).length());
    assertThat(Relocation.between("some words", "").follow(5)).isZero();
  }
}
