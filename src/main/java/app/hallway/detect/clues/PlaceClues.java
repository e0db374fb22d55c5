package app.hallway.detect.clues;

import app.hallway.detect.blocks.Block;
import app.hallway.detect.blocks.Section;
import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.candidates.Candidate.Shape;
import app.hallway.detect.candidates.PostFinder;
import app.hallway.detect.event.EditionNames;
import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.TalkVocabulary;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Where in the report a candidate stands. */
public final class PlaceClues {
  private PlaceClues() {}

  public static List<Clue> all() {
    return Stream.of(shapes(), sections(), lists(), below()).flatMap(List::stream).toList();
  }

  private static List<Clue> shapes() {
    return List.of(
        shape("is-bold-line", Shape.BOLD),
        shape("is-item", Shape.ITEM),
        shape("is-row", Shape.ROW),
        Clue.of("table-of-talks", (c, r) -> tableOf(c, 1)),
        Clue.of("table-of-else", (c, r) -> tableOf(c, -1)),
        shape("is-whole-post", Shape.POST),
        Clue.of(
            "notes-of-one-session",
            (c, r) -> Sign.when(PostFinder.tellsOfOneSession(c), c.block().text())),
        shape("is-line", Shape.LINE),
        shape("is-prose", Shape.PROSE));
  }

  private static List<Clue> sections() {
    return List.of(
        Clue.of("under-talks", (c, r) -> under(c.section(), Purpose.TALKS)),
        Clue.of("under-a-day", (c, r) -> under(c.section(), Purpose.DAY)),
        Clue.of("under-wanted", (c, r) -> under(c.section(), Purpose.WANTED)),
        Clue.of("under-something-else", PlaceClues::underOther),
        Clue.of(
            "item-under-heading-of-talk",
            (c, r) ->
                Sign.when(
                    c.shape() == Shape.ITEM
                        && c.section() != null
                        && c.section().heading() != null
                        && !c.section().purpose().holdsTalks()
                        && !EditionNames.isEdition(c.section().title())
                        && (c.lead() == null || !EditionNames.isEdition(c.lead())),
                    "")));
  }

  private static List<Clue> lists() {
    return List.of(
        Clue.of(
            "nested-item",
            (c, r) -> Sign.when(c.shape() == Shape.ITEM && c.block().level() > 1, "")),
        Clue.of(
            "list-of-talks-announced",
            (c, r) ->
                Sign.when(
                    c.lead() != null && TalkVocabulary.hasNoun(c.lead()),
                    c.lead() == null ? "" : c.lead())),
        Clue.of(
            "list-of-else-announced",
            (c, r) ->
                Sign.when(
                    c.lead() != null
                        && !TalkVocabulary.hasNoun(c.lead())
                        && !EditionNames.isEdition(c.lead()),
                    c.lead() == null ? "" : c.lead())),
        Clue.of("list-of-an-edition", PlaceClues::ofAnEdition));
  }

  private static List<Clue> below() {
    return List.of(
        Clue.of("sentence-of-talk-below", PlaceClues::talkBelow),
        Clue.of("talk-words-below", PlaceClues::talkWordsBelow),
        Clue.of(
            "holds-headings",
            (c, r) ->
                Sign.when(
                    c.block().isHeading()
                        && c.below().stream().anyMatch(b -> b.type() == Block.Type.HEADING),
                    c.title())),
        Clue.of(
            "nothing-below",
            (c, r) -> Sign.when(c.block().isHeading() && c.below().isEmpty(), c.title())),
        Clue.of(
            "top-heading",
            (c, r) -> Sign.when(c.block().isHeading() && c.block().level() == 1, c.title())));
  }

  private static Clue shape(String name, Shape shape) {
    return Clue.of(name, (c, r) -> Sign.when(c.shape() == shape, ""));
  }

  /**
   * What the header of a row's table says.
   *
   * @param way 1 for talks, -1 for anything else
   */
  private static Sign tableOf(Candidate candidate, int way) {
    var columns = candidate.block().columns();
    return columns == null || columns.talks() * way <= 0
        ? Sign.NONE
        : new Sign(columns.talks() * way, columns.header());
  }

  private static Sign under(@Nullable Section section, Purpose purpose) {
    for (var above = section; above != null; above = above.parent()) {
      if (above.purpose() == purpose) {
        return new Sign(1, above.title());
      }
    }
    return Sign.NONE;
  }

  /** "Some Conference 2024" over a list. */
  private static Sign ofAnEdition(Candidate candidate, ReportSense report) {
    var section = candidate.section();
    var title =
        candidate.lead() != null
            ? candidate.lead()
            : section == null || section.heading() == null ? "" : section.title();
    boolean member =
        candidate.shape() == Shape.ITEM
            || candidate.shape() == Shape.LINE
            || candidate.shape() == Shape.ROW;
    return Sign.when(member && EditionNames.isEdition(title), title);
  }

  private static Sign underOther(Candidate candidate, ReportSense report) {
    var section = candidate.section();
    boolean other =
        section != null && section.heading() != null && section.purpose().speaksAgainst();
    return Sign.when(other, section == null ? "" : section.title());
  }

  private static Sign talkWordsBelow(Candidate candidate, ReportSense report) {
    if (!candidate.block().isHeading()) {
      return Sign.NONE;
    }
    int words = 0;
    for (int i = 0;
        i < Math.min(candidate.below().size(), 8) && !candidate.below().get(i).isHeading();
        i++) {
      var text = candidate.below().get(i).text();
      words += TalkVocabulary.count(text.substring(0, Math.min(1000, text.length())), 5);
    }
    return words == 0 ? Sign.NONE : new Sign(Math.min(1, words / 3.0), words + " times");
  }

  private static Sign talkBelow(Candidate candidate, ReportSense report) {
    for (var block : candidate.below()) {
      if (block.type() == Block.Type.PARAGRAPH) {
        var text = block.text();
        return Sign.when(
            TalkVocabulary.speaksOfOneTalk(text.substring(0, Math.min(400, text.length()))),
            text.substring(0, Math.min(60, text.length())));
      }
    }
    return Sign.NONE;
  }
}
