package app.hallway.export;

import app.hallway.model.Speaking;
import app.hallway.model.Talk;
import app.hallway.model.TalkMention;
import java.text.BreakIterator;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One sentence of what a report tells of a talk: the first that says something, not its title, nor
 * who spoke, nor links. The same words give the same sentence.
 */
final class TellingSentence {
  private static final int FEWEST_LETTERS = 25;
  private static final int FEWEST_IDEOGRAPHS = 10;
  private static final int MOST = 400;

  private TellingSentence() {}

  /** Empty where there is none. */
  static Optional<String> of(TalkMention mention, Talk talk) {
    return mention
        .words()
        .lines()
        .map(String::strip)
        .filter(line -> !isNaming(line, mention, talk))
        .flatMap(TellingSentence::sentences)
        .filter(TellingSentence::saysSomething)
        .filter(sentence -> !isNaming(sentence, mention, talk))
        .findFirst();
  }

  /** Words that have little more than the title and the speakers. */
  private static boolean isNaming(String line, TalkMention mention, Talk talk) {
    var rest = line.toLowerCase(Locale.ROOT);
    var named =
        Stream.of(
                Stream.of(mention.title(), talk.title()),
                mention.speakers().stream().map(Speaking::name),
                talk.speakers().stream().map(Speaking::name))
            .flatMap(names -> names)
            .toList();
    int before = rest.length();
    for (var name : named) {
      rest = rest.replace(name.toLowerCase(Locale.ROOT), "");
    }
    return rest.length() < before && !saysSomething(rest);
  }

  private static Stream<String> sentences(String line) {
    var breaks = BreakIterator.getSentenceInstance(Locale.ROOT);
    breaks.setText(line);
    List<String> sentences = new ArrayList<>();
    int start = breaks.first();
    for (int end = breaks.next(); end != BreakIterator.DONE; end = breaks.next()) {
      sentences.add(line.substring(start, end).strip());
      start = end;
    }
    return sentences.stream();
  }

  private static boolean saysSomething(String sentence) {
    long letters = sentence.codePoints().filter(Character::isLetter).count();
    long ideographs = sentence.codePoints().filter(Character::isIdeographic).count();
    return sentence.length() <= MOST
        && (letters >= FEWEST_LETTERS || ideographs >= FEWEST_IDEOGRAPHS);
  }
}
