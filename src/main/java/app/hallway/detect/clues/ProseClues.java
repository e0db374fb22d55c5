package app.hallway.detect.clues;

import app.hallway.detect.candidates.Candidate;
import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.words.Fragments;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.TitleWords;
import java.util.List;
import java.util.regex.Pattern;

/** How a sentence speaks of what may be a talk's title in it. */
public final class ProseClues {
  private static final Pattern TITLED =
      Pattern.compile(
          "(?iU)(?:talk|session|keynote|presentation|workshop|panel|tutorial|charla|ponencia|palestra|vortrag|conf[ée]rence|conf|演讲|セッション)s?(?:,?"
              + " (?:\\p{Ll}+"
              + " ){0,2})?(?:[:,-]|titled|called|entitled|named|about|on|was|were|is|titulada|llamada|sobre|sur|[üu]ber|mit"
              + " dem titel|貌似)?\\s*[“\"«„「*(]*$");
  private static final Pattern THEN_NOUN =
      Pattern.compile(
          "(?iU)^[”\"»“」*)]*\\s*(?:\\p{Ll}+"
              + " )?(?:talk|session|keynote|presentation|workshop|panel|tutorial|lecture|demo|vortrag)");
  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:attend(?:ed)?|watch(?:ed)?|saw|seen|went"
              + " to|enjoyed|liked|loved|caught|listened|sat"
              + " in|joined|recommend|favou?rite|highlights?|asist[íi]|vi|assisti|besucht|geh[öo]rt|gesehen|assist[ée]|vu|ador[ée])(?!\\p{L})");
  private static final Pattern THEN_BY =
      Pattern.compile(
          "(?iU)^[”\"»“」*)]*\\s*,?\\s*(?:\\(|by|from|with|par|por|von|-|–)\\s*[\"“«„]?\\p{Lu}");

  private static final double LEAST_LIKELY = -6;
  private static final double STEPS = 10;

  private ProseClues() {}

  public static List<Clue> all() {
    return List.of(
        manner("prose-link", Manner.LINK),
        manner("prose-quote", Manner.QUOTE),
        manner("prose-emphasis", Manner.EMPHASIS),
        manner("prose-phrase", Manner.PHRASE),
        manner("prose-told", Manner.TOLD),
        Clue.of("begins-like-a-topic", (c, r) -> likelihood(c)),
        Clue.of("called-a-talk", (c, r) -> near(c, TITLED, true)),
        Clue.of("talk-word-after", (c, r) -> near(c, THEN_NOUN, false)),
        Clue.of("name-after", (c, r) -> near(c, THEN_BY, false)),
        Clue.of(
            "spoken-of-as-seen",
            (c, r) ->
                Sign.when(
                    isProse(c) && ATTENDED.matcher(c.block().text()).find(), c.block().text())),
        Clue.of(
            "talk-word-in-sentence",
            (c, r) ->
                Sign.when(
                    isProse(c) && TalkVocabulary.hasNoun(c.block().text()), c.block().text())),
        Clue.of(
            "verb-of-speaking",
            (c, r) ->
                Sign.when(
                    isProse(c) && TalkVocabulary.hasVerb(c.block().text()), c.block().text())),
        Clue.of(
            "small-letter-title",
            (c, r) -> Sign.when(isProse(c) && Fragments.startsSmall(c.title()), c.title())),
        Clue.of(
            "small-letter-link",
            (c, r) ->
                Sign.when(
                    c.manner() == Manner.LINK && Fragments.startsSmall(c.title()), c.title())),
        Clue.of(
            "one-word-in-prose",
            (c, r) -> Sign.when(isProse(c) && TitleWords.count(c.title()) == 1, c.title())));
  }

  private static boolean isProse(Candidate candidate) {
    return candidate.manner() != Manner.NONE;
  }

  /** How likely a topic begins there: a tenth for each step of the log-odds from the least on. */
  private static Sign likelihood(Candidate candidate) {
    double steps = candidate.likelihood() - LEAST_LIKELY;
    return isProse(candidate) && steps > 0
        ? new Sign(Math.min(1, steps / STEPS), candidate.title())
        : Sign.NONE;
  }

  private static Clue manner(String name, Manner manner) {
    return Clue.of(name, (c, r) -> Sign.when(c.manner() == manner, c.title()));
  }

  private static Sign near(Candidate candidate, Pattern pattern, boolean before) {
    var text = candidate.block().text();
    int at = isProse(candidate) ? text.indexOf(candidate.title()) : -1;
    if (at < 0) {
      return Sign.NONE;
    }
    int end = at + candidate.title().length();
    var words =
        before
            ? text.substring(Math.max(0, at - 60), at)
            : text.substring(end, Math.min(text.length(), end + 40));
    return Sign.when(pattern.matcher(words).find(), words.strip());
  }
}
