package app.hallway.detect.prose;

import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.words.SpeechWords;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis;
import app.hallway.markdown.InlineText.LinkSpan;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/** Knows where the words end that say what a talk was about, and whether they say it at all. */
final class TopicEnds {
  private static final int SHORTEST = 3;
  private static final int LONGEST = 160;
  private static final String OPENING = "\"“«„";
  private static final String CLOSING = "\"”»“";

  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?iU)^(?:(?:i|i['’]\\w+|we|he|she|they|it|there|you|one|two|three|both|all|what|as|at|by|for"
              + "|from|in|is|was|were|are|has|had|have|but|of|on|which|who|where|when|being|some|that"
              + "|or|and|this|it|them|him|her|me|us|to|with|within|during|after|before|several|many"
              + "|(?:the|an?|het|een|das|la|le|el|il|lo)$|a (?:bit|lot|number|few|little|use)|nearly|almost|so|que|se|ci|nos|lui|lei|uns|mir|mich|sich|tom|tym|die)\\b"
              + "|(?:the|his|her|my|our|their|this) (?:\\p{L}+ )?(?:stage|day|track|schedule|topics?"
              + "|subject|livestream|video|website|morning|afternoon|evening|talk|session|slides)s?\\b"
              + "|(?:stage|youtube|video|twitter|linkedin|github|mastodon|flickr|bluesky|medium|slideshare|air|particular topics|friday|saturday|sunday|monday"
              + "|tuesday|wednesday|thursday|day \\d)\\b).*");

  /** Topics that are whole clauses: what they say may be said with any verb. */
  private static final Pattern ASKS =
      Pattern.compile(
          "(?iU)^(?:how|why|what|whether|wie|warum|was|c[óo]mo|por qu[ée]|come|cosa|comment|pourquoi"
              + "|como|hoe|waarom|jak|hvordan|hur|как|почему)\\b.*");

  private static final String SAID_OF_IT =
      "was|were|is|are|had|made|gave|will|war|waren|ist|[ée]tait|[ée]taient|est|fue|fueron|foi|era"
          + "|è stat[oa]|byl[aoy]?|by[łl][aoy]?";
  private static final String AFTER =
      SpeechWords.CALLED
          + "|(?:and|und|et|y|e|en) \\p{Lu}\\S+ \\p{Lu}\\S+ (?:on|über|sur|sobre|over)|sowie|as well as|ainsi que|nonch[ée]|así como|bem como|because|which|who|whom|where|while|since|although|though|whereas|during|to be|followed by"
          + "|interesting|giving|showing|given by|presented by|led by|when|but|so that"
          + "|(?:and|und|y|et|e|en) (?:then|I|we|he|she|they|do|did|legt|zeigte|präsentierten?)"
          + "|(?:and )?(?:explained|showed)|que|qui|dont|où|che|dove|donde|quando|cuando|waarbij"
          + "|at (?:the )?(?:\\p{L}+ )?(?:conference|event|summit|meetup)"
          + "|in (?:the|der|dem|de|la|el|einem?) (?:\\p{L}+ )?(?:room|hall|track|auditorium|afternoon"
          + "|morning|evening|saal|raum|zaal|sala|salle)";
  private static final Pattern CLAUSE_AFTER =
      Pattern.compile("(?U)\\s(?:" + AFTER + "|" + SAID_OF_IT + ")(?!\\p{L})");
  private static final Pattern CLAUSE_AFTER_CLAUSE =
      Pattern.compile("(?U)\\s(?:" + AFTER + ")(?!\\p{L})");
  private static final Pattern SPEAKER_AFTER =
      Pattern.compile(
          "(?U)\\s(?:"
              + SpeechWords.BY
              + "|(?<of>with|de|di|del|of|da|do)) "
              + PhraseForms.name("who"));

  private TopicEnds() {}

  /** True for words in which something is said of what stands before. */
  static boolean saysSomething(String words) {
    return CLAUSE_AFTER.matcher(words).find();
  }

  /** Words of a sentence, and who they say spoke about them, which may be nobody. */
  record Topic(int start, int end, String speaker) {}

  /** Whether a sign begins a quotation. */
  static boolean opens(char sign) {
    return OPENING.indexOf(sign) >= 0;
  }

  static boolean mayBeTopic(String words) {
    return words.length() >= SHORTEST && !NO_TOPIC.matcher(words).matches();
  }

  /**
   * A topic that begins with a link or with emphasis ends with it, too; others end where something
   * is said of it, or of the speaker.
   */
  static Topic cut(InlineText sentence, int start, int end) {
    if (opens(sentence.text().charAt(start))) {
      return quoted(sentence.text(), start + 1, end);
    }
    var marked = endOfMarked(sentence, start);
    if (marked.isPresent()) {
      return new Topic(start, marked.getAsInt(), "");
    }
    var words = sentence.text().substring(start, end);
    var clauses = ASKS.matcher(words).matches() ? CLAUSE_AFTER_CLAUSE : CLAUSE_AFTER;
    var clause = clauses.matcher(words);
    int length = clause.find() ? clause.start() : words.length();
    var said = words.substring(0, length);
    return speakerAfter(said)
        .map(who -> new Topic(start, start + who.at(), who.name()))
        .orElseGet(() -> new Topic(start, start + said.stripTrailing().length(), ""));
  }

  private static Topic quoted(String text, int start, int end) {
    int to = start;
    while (to < text.length() && to - start < LONGEST && CLOSING.indexOf(text.charAt(to)) < 0) {
      to++;
    }
    boolean closed = to < text.length() && to - start < LONGEST;
    return new Topic(start, closed ? to : Math.max(start, end), "");
  }

  private record SpeakerAfter(int at, String name) {}

  /**
   * "a topic by Ada Byron"; where the word may mean "of" too, the name must be surely a person's.
   */
  private static Optional<SpeakerAfter> speakerAfter(String words) {
    var match = SPEAKER_AFTER.matcher(words);
    for (int at = 0; match.find(at); at = match.start() + 1) {
      var name = match.group("who");
      var likeness = PersonNames.judge(name);
      if (likeness == Likeness.YES || (likeness == Likeness.MAYBE && match.group("of") == null)) {
        return Optional.of(new SpeakerAfter(match.start(), name));
      }
    }
    return Optional.empty();
  }

  private static OptionalInt endOfMarked(InlineText sentence, int start) {
    return IntStream.concat(
            sentence.links().stream().filter(l -> l.start() == start).mapToInt(LinkSpan::end),
            sentence.emphases().stream().filter(e -> e.start() == start).mapToInt(Emphasis::end))
        .filter(end -> end - start >= SHORTEST)
        .max();
  }
}
