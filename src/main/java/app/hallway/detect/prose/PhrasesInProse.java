package app.hallway.detect.prose;

import app.hallway.detect.prose.TitleInProse.Manner;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Finds what a sentence says that a talk was about: "X spoke about Y", "X's talk on Y". */
final class PhrasesInProse {
  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?i)^(?:i|i['’]\\w+|we|he|she|they|it|there|you|one|two|three|both|all|what|as|at|by|for|from|in|is|was|were|are|has|had|have|but|of|on|which|who|where|when|being|some|that|or|and|this|it|them|him|her|me|us|you|at|for)\\b.*");
  private static final String VERBS =
      "spoke|speaks|talked|talks|presented|presents|demoed|demonstrated|discussed|lectured|delivered"
          + " a (?:talk|session|keynote|presentation) (?:on|about)|gave (?:a|an|the) (?:[\\p{L}-]+"
          + " ){0,4}?(?:talk|session|keynote|presentation|demo|workshop)(?:"
          + " (?:on|about|titled|called))?";
  static final String NOUN =
      "(?:talk|session|keynote|presentation|workshop|tutorial|lecture|panel|demo|speech|lightning"
          + " talk|charla|ponencia|palestra|vortrag|talks?|pr[äa]sentation|conf|conf[ée]rence|pr[ée]sentation|quickie|taller|keynoter|prelekcj[aęi]|wyk[łl]ad)";
  static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:(?:de|da|del|van|von|der|di|la|le)"
          + " )?\\p{Lu}[\\p{L}\\p{M}.-]*){0,3})";
  private static final String ABOUT =
      "(?:on|about|sobre|sur|[üu]ber|acerca de|zum thema|zu(?:m|r| den| der)?|o|su)";
  private static final String TOPIC = "([^.,;:!?()\\n]{3,90})";
  private static final List<QuickPattern> PHRASES =
      List.of(
          QuickPattern.of(
              "(?U)"
                  + NAME
                  + "(?:['’]s?) (?:[\\p{Ll}-]+ ){0,3}?(?i:"
                  + NOUN
                  + ")s? "
                  + ABOUT
                  + " "
                  + TOPIC),
          QuickPattern.of(
              "(?U)(?i:"
                  + NOUN
                  + ") (?:by|from|with|de|do|da|del|di|von|par|por|of) "
                  + NAME
                  + "(?: (?:and|und|et|y|e|&) "
                  + NAME
                  + ")? "
                  + ABOUT
                  + " "
                  + TOPIC),
          QuickPattern.of(
              "(?U)(?i:"
                  + NOUN
                  + ") "
                  + ABOUT
                  + " "
                  + TOPIC
                  + "(?: by| from| with| par| por| von) "
                  + NAME),
          QuickPattern.of(
              "(?U)"
                  + NAME
                  + "(?:,? [^.,;]{0,40}?,?)? (?:"
                  + VERBS
                  + ")(?: (?:on|about|how|why|us))? "
                  + TOPIC),
          QuickPattern.of(
              "(?U)^\\W*"
                  + NAME
                  + "(?: and "
                  + NAME
                  + ")? (?:presented|demoed|demonstrated|talked about|spoke about|delivered a"
                  + " session on) "
                  + TOPIC),
          QuickPattern.of(
              "(?U)(?i:"
                  + NOUN
                  + ")(?: \\p{Ll}+){0,2}?"
                  + " (?i:titled|called|entitled|named|intitul[ée]e?s?|titulad[ao]|llamad[ao]|chamad[ao]|mit"
                  + " dem titel|zatytułowan\\p{L}+),? [\"“«]?(\\p{Lu}[^.,;!?()\\n"
                  + "]{3,90}?)(?=[.,;!?()\\n"
                  + "\"”»]|$| (?:by|et|and|y|und|par|por|von)\\b)"),
          QuickPattern.of("(?U)(?i:" + NOUN + ")(?: \\p{Ll}+){0,2}? " + ABOUT + " " + TOPIC));

  private static final int SHORTEST_TOPIC = 3;
  private static final Pattern WHEN =
      Pattern.compile(
          "(?iU)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the"
              + " )?(?:first|second|third|last|next|same|\\d\\S*)"
              + " (?:day|morning|afternoon|evening))(?: (?:morning|afternoon|evening))?"
              + " (?:about|on) ");
  private static final Pattern CLAUSE_AFTER =
      Pattern.compile(
          "(?U)\\s(?:because|which|who|whom|where|while|since|although|though|whereas|was|were|to"
              + " be|followed by|interesting|giving|showing)(?!\\p{L})");

  private PhrasesInProse() {}

  /** The first that is found. */
  static Optional<TitleInProse> find(InlineText sentence) {
    var text = sentence.text();
    boolean owned = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
    boolean verb =
        TalkVocabulary.hasVerb(text) || text.contains(" gave ") || text.contains(" deliver");
    for (int i = 0; i < PHRASES.size(); i++) {
      if ((i == 0 && !owned) || ((i == 3 || i == 4) && !verb)) {
        continue;
      }
      var match = PHRASES.get(i).matcher(text);
      if (PHRASES.get(i).next(match, text, 0)) {
        int topic = i == 2 ? 1 : match.groupCount();
        return topic(sentence, match, topic);
      }
    }
    return Optional.empty();
  }

  /** A topic that begins with a link or with emphasis ends with it, too. */
  private static OptionalInt endOfMarked(InlineText sentence, int start) {
    return IntStream.concat(
            sentence.links().stream().filter(l -> l.start() == start).mapToInt(LinkSpan::end),
            sentence.emphases().stream().filter(e -> e.start() == start).mapToInt(Emphasis::end))
        .filter(end -> end - start >= SHORTEST_TOPIC)
        .max();
  }

  private static Optional<TitleInProse> topic(InlineText sentence, Matcher match, int topic) {
    var when = WHEN.matcher(match.group(topic));
    int start = match.start(topic) + (when.find() ? when.end() : 0);
    var words = match.group(topic).substring(start - match.start(topic));
    var clause = CLAUSE_AFTER.matcher(words);
    int end =
        endOfMarked(sentence, start)
            .orElse(start + (clause.find() ? clause.start() : words.length()));
    return end - start >= SHORTEST_TOPIC && !NO_TOPIC.matcher(words).matches()
        ? Optional.of(new TitleInProse(start, end, Manner.PHRASE, people(match, topic)))
        : Optional.empty();
  }

  private static List<Speaking> people(Matcher match, int topic) {
    var people = new ArrayList<Speaking>();
    for (int group = 1; group <= match.groupCount(); group++) {
      var name = group == topic || match.group(group) == null ? "" : match.group(group);
      if (TitleInProse.isPerson(name)) {
        people.add(new Speaking(name, null));
      }
    }
    return people;
  }
}
