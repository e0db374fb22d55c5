package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.headlines.Headline.Mark;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.words.Fragments;
import app.hallway.detect.words.Purpose;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.Signs;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.TitleWords;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** What the title's own words say. */
public final class TitleClues {
  private static final QuickPattern FIRST_PERSON =
      QuickPattern.ofWords(
          "(?iU)(?<!\\p{L})(?:i|i['’]m|my|we|our|me|us|mi|mis|yo|ich|mein|je|mon|ma)(?!\\p{L})|我|私|나는");
  private static final Pattern SENTENCE = Pattern.compile("[\\p{Ll}\\d)\"”][.!。]\\s+\\p{Lu}|[.。]$");
  private static final QuickPattern ONE_KEYNOTE =
      QuickPattern.ofWords("(?iU)\\bkeynote\\b|基調講演|主题演讲|기조 ?연설");
  private static final int SHORT = 2;
  private static final int LONG = 16;
  private static final int LONG_HEADING = 10;

  private TitleClues() {}

  public static List<Clue> all() {
    return List.of(
        Clue.of("kind-prefix", (c, r) -> Sign.when(c.headline().kind() != null, c.block().text())),
        Clue.of(
            "session-code",
            (c, r) -> Sign.when(c.headline().mark() == Mark.SESSION_CODE, c.block().text())),
        Clue.of(
            "time-before", (c, r) -> Sign.when(c.headline().mark() == Mark.TIME, c.block().text())),
        Clue.of(
            "number-before",
            (c, r) -> Sign.when(c.headline().mark() == Mark.NUMBER, c.block().text())),
        Clue.of("generic-words", (c, r) -> generic(c.title(), r)),
        purpose("title-of-other-purpose", Purpose::speaksAgainst),
        Clue.of("title-of-a-day", TitleClues::day),
        Clue.of("short-title", (c, r) -> brief(c)),
        Clue.of("long-title", (c, r) -> Sign.when(TitleWords.count(c.title()) > LONG, c.title())),
        Clue.of("title-case", (c, r) -> new Sign(capitalised(c.title()), c.title())),
        Clue.of(
            "begins-within-a-sentence",
            (c, r) -> Sign.when(Fragments.beginsWithin(c.title()), c.title())),
        Clue.of("unfinished", (c, r) -> Sign.when(Fragments.isUnfinished(c.title()), c.title())),
        Clue.of("quoted", (c, r) -> Sign.when(opensWithQuote(c.block().text().strip()), c.title())),
        Clue.of("first-person", (c, r) -> Sign.when(FIRST_PERSON.isIn(c.title()), c.title())),
        Clue.of("sentence", (c, r) -> Sign.when(isSentence(c.title()), c.title())),
        Clue.of(
            "colon-at-end",
            (c, r) -> Sign.when(endsWithColon(c.block().text().stripTrailing()), c.title())),
        Clue.of(
            "names-a-person",
            (c, r) ->
                Sign.when(PersonNames.judge(c.title()) == PersonNames.Likeness.YES, c.title())),
        Clue.of("one-keynote", (c, r) -> Sign.when(ONE_KEYNOTE.isIn(c.title()), c.title())),
        Clue.of(
            "talk-word-in-title",
            (c, r) -> Sign.when(TalkVocabulary.hasNoun(c.title()), c.title())),
        Clue.of(
            "event-in-title",
            (c, r) -> Sign.when(TalkVocabulary.namesEvent(c.title()), c.title())));
  }

  private static boolean isSentence(String title) {
    return Signs.areIn(title, ".!。") && SENTENCE.matcher(title).find();
  }

  private static boolean opensWithQuote(String text) {
    return Signs.startWith(text, "\"“„«「『《");
  }

  private static boolean endsWithColon(String text) {
    return text.endsWith(":") || text.endsWith("：");
  }

  private static Clue purpose(String name, Predicate<Purpose> test) {
    return Clue.of(name, (c, r) -> Sign.when(test.test(r.purposeOf(c.title())), c.title()));
  }

  /** Cells of a table are brief. */
  private static Sign brief(Candidate candidate) {
    boolean row = candidate.shape() == Candidate.Shape.ROW;
    return Sign.when(!row && TitleWords.count(candidate.title()) <= SHORT, candidate.title());
  }

  /** Words within a sentence that name a day among others name none. */
  private static Sign day(Candidate candidate, ReportSense report) {
    var title = candidate.title();
    boolean within = candidate.manner() != Manner.NONE && TitleWords.count(title) > SHORT;
    boolean day = report.purposeOf(title) == Purpose.DAY && !ONE_KEYNOTE.matcher(title).find();
    return Sign.when(day && !within, title);
  }

  private static Sign generic(String title, ReportSense report) {
    double share = TitleWords.count(title) > LONG_HEADING ? 0 : report.shareOfPurpose(title);
    return share > 0.5 ? new Sign(share, title) : Sign.NONE;
  }

  private static double capitalised(String title) {
    int all = 0;
    int upper = 0;
    for (var word : TitleWords.of(title)) {
      if (word.length() > 3) {
        all++;
        upper += Character.isUpperCase(word.codePointAt(0)) ? 1 : 0;
      }
    }
    return all < 2 ? 0 : (double) upper / all;
  }
}
