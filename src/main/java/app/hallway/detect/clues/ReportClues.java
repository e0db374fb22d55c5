package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.Titles;
import java.util.List;

/** What the report as a whole makes likely. */
public final class ReportClues {
  private ReportClues() {}

  public static List<Clue> all() {
    return List.of(
        Clue.of("report-of-an-event", (c, r) -> Sign.when(r.eventInTitle(), r.metadata().title())),
        Clue.of(
            "no-event-anywhere",
            (c, r) -> Sign.when(!r.eventInTitle() && !r.eventInText(), r.metadata().title())),
        Clue.of(
            "link-in-a-list-of-talks",
            (c, r) ->
                Sign.when(
                    !c.block().isHeading()
                        && LinkClues.isOnlyLink(c)
                        && TalkVocabulary.hasNoun(r.metadata().title()),
                    r.metadata().title())),
        Clue.of("talks-spoken-of", (c, r) -> new Sign(Math.min(1, r.talkDensity() / 10), "")),
        Clue.of(
            "is-report-title",
            (c, r) ->
                Sign.when(
                    c.shape() != Candidate.Shape.POST
                        && areOfLikeLength(c.title(), r.metadata().title())
                        && Titles.alike(c.title(), r.metadata().title()) > 0.6,
                    c.title())));
  }

  /** Titles of very different length cannot be alike. */
  private static boolean areOfLikeLength(String one, String other) {
    int shorter = Math.min(one.length(), other.length());
    return shorter * 3 >= Math.max(one.length(), other.length());
  }
}
