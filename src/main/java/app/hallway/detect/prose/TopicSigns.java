package app.hallway.detect.prose;

import app.hallway.detect.prose.Token.Kind;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.markdown.InlineText;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What shows at each word of a sentence that what a talk was about begins or ends there, as places
 * of a hash (Weinberger and others, "Feature hashing", ICML 2009).
 */
final class TopicSigns {
  static final int SIZE = 1 << 16;

  /** Words that a topic may have at most. */
  static final int LONGEST = 30;

  private static final int LONGEST_DENSE = 60;
  private static final Set<String> BEFORE_AFFILIATION = Set.of(",", "(", "@", "of", "from", "at");
  private static final int NEAR = 12;
  private static final int FAR = 4;
  private static final int MOST_COUNTED = 3;
  private static final int FEW = 6;
  private static final int MOST_PLACES = 64;
  private static final int BEFORE_ALL = "^".hashCode();
  private static final int AFTER_ALL = "$".hashCode();
  private static final int SOMEBODY = 1;
  private static final int NUMBER = 2;
  private static final int OPENS = 1;
  private static final int WITHIN = 2;
  private static final int FIRST_KIND = 1000;

  private final List<Token> tokens;
  private final int[] words;
  private final int[] kinds;
  private final int[] marks;
  private final boolean[] closes;
  private final int[] ofSentence;
  private final int[] places = new int[MOST_PLACES];
  private int size;
  private int form;

  /**
   * Reads a sentence.
   *
   * @param amongTalks whether its paragraph speaks of talks
   * @param number its place among the sentences of its paragraph
   */
  TopicSigns(InlineText sentence, boolean amongTalks, int number) {
    tokens = Token.of(sentence.text());
    words = tokens.stream().mapToInt(TopicSigns::word).toArray();
    kinds = tokens.stream().mapToInt(TopicSigns::kind).toArray();
    marks = new int[tokens.size()];
    closes = new boolean[tokens.size()];
    sentence.links().forEach(link -> mark(link.start(), link.end()));
    sentence.emphases().forEach(emphasis -> mark(emphasis.start(), emphasis.end()));
    int told = (has(Kind.NOUN) ? 1 : 0) + (has(Kind.PERSON) ? 2 : 0) + (has(Kind.VERB) ? 4 : 0);
    ofSentence =
        new int[] {
          told,
          told + (amongTalks ? 8 : 0),
          Math.min(number, 2) + (amongTalks ? 8 : 0),
          TalkVocabulary.hasNoun(sentence.text()) ? 1 : 0,
          kindAt(0)
        };
  }

  private static int word(Token token) {
    return switch (token.kind()) {
      case PERSON -> SOMEBODY;
      case NUMBER -> NUMBER;
      default -> token.word().hashCode();
    };
  }

  private static int kind(Token token) {
    return token.kind() == Kind.SIGN ? token.word().hashCode() : FIRST_KIND + token.kind().code();
  }

  private void mark(int from, int to) {
    int last = -1;
    for (int i = 0; i < marks.length; i++) {
      var token = tokens.get(i);
      if (token.start() >= from && token.end() <= to) {
        marks[i] |= last < 0 ? OPENS : WITHIN;
        last = i;
      }
    }
    if (last >= 0) {
      closes[last] = true;
    }
  }

  private boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.kind() == kind);
  }

  List<Token> tokens() {
    return tokens;
  }

  /** Whether words in capitals begin at a place that say whom somebody works for or as what. */
  boolean isAffiliation(int place) {
    for (int i = 2; i < tokens.size(); i++) {
      if (tokens.get(i).start() == place) {
        return marks[i] != OPENS
            && tokens.get(i).kind() == Kind.CAPITAL
            && tokens.get(i - 2).kind() == Kind.PERSON
            && BEFORE_AFFILIATION.contains(tokens.get(i - 1).word());
      }
    }
    return false;
  }

  /** How many words a topic that begins here may have. */
  int reach(int start) {
    int longest = tokens.get(start).kind() == Kind.LETTER ? LONGEST_DENSE : LONGEST;
    return Math.min(longest, tokens.size() - start);
  }

  /** Places for a topic that begins with a word. */
  int[] ofStart(int at) {
    int word = words[at];
    int kind = kinds[at];
    int before = wordAt(at - 1);
    int kindBefore = kindAt(at - 1);
    int farBefore = wordAt(at - 2);
    int farKind = kindAt(at - 2);
    int person = distance(at, Kind.PERSON);
    int noun = distance(at, Kind.NOUN);
    int verb = distance(at, Kind.VERB);
    begin(0);
    show(word, 0, 0);
    show(kind, kindBefore, 0);
    show(kind, kindBefore, farKind);
    show(before, 0, 0);
    show(before, farBefore, 0);
    show(before, farBefore, wordAt(at - 3));
    show(before, farKind, 0);
    show(before, kind, 0);
    show(wordAt(at + 1), 0, 0);
    show(word, wordAt(at + 1), 0);
    show(endingAt(at - 1, 2), farKind, 0);
    show(endingAt(at - 1, 3), 0, 0);
    show(marks[at], before, 0);
    show(marks[at], kindBefore, kind);
    show(marks[at], ofSentence[1], kind);
    show(person, before, 0);
    show(noun, before, 0);
    show(verb, before, 0);
    show(person, noun, verb);
    show(person, kindBefore, 1);
    show(Math.min(at, NEAR), 0, 0);
    show(Math.min(tokens.size() - at, NEAR), 0, 0);
    for (int sign : ofSentence) {
      show(sign, 0, 1);
      show(sign, before, 1);
    }
    return shown();
  }

  /** Places for a topic that begins with one word and ends with another. */
  int[] ofEnd(int start, int at) {
    int word = words[at];
    int next = wordAt(at + 1);
    int kind = kinds[at];
    int nextKind = kindAt(at + 1);
    int length = at - start + 1;
    int commas = 0;
    int crossed = 0;
    for (int i = start; i < at; i++) {
      commas += tokens.get(i).word().equals(",") ? 1 : 0;
      crossed += closes[i] ? 1 : 0;
    }
    begin(FIRST_KIND);
    show(word, 0, 0);
    show(next, 0, 0);
    show(next, wordAt(at + 2), 0);
    show(word, next, 0);
    show(kind, nextKind, 0);
    show(kind, nextKind, kindAt(at + 2));
    show(next, kindAt(at + 2), 0);
    show(endingAt(at + 1, 2), 0, 0);
    show(endingAt(at, 2), 0, 0);
    show(marks[start], (closes[at] ? 8 : 0) + Math.min(crossed, 2), 0);
    show(wordAt(start - 1), next, 0);
    show(words[start], next, 0);
    show(kindAt(start - 1), kinds[start], next);
    show(Math.min(commas, MOST_COUNTED), next, 0);
    show(Math.min(commas, MOST_COUNTED), 0, 0);
    show(Math.min(length, LONGEST), 0, 0);
    show(Math.min(length, FEW), kinds[start], nextKind);
    show(tokens.size() - at - 1 <= 1 ? 1 : 0, 0, 0);
    return shown();
  }

  private int wordAt(int at) {
    return at < 0 ? BEFORE_ALL : at < words.length ? words[at] : AFTER_ALL;
  }

  private int kindAt(int at) {
    return at < 0 || at >= kinds.length ? 0 : kinds[at];
  }

  private @Nullable Token tokenAt(int at) {
    return at < 0 || at >= tokens.size() ? null : tokens.get(at);
  }

  private int endingAt(int at, int letters) {
    var token = tokenAt(at);
    if (token == null || token.word().length() <= letters) {
      return wordAt(at);
    }
    var word = token.word();
    int ending = letters;
    for (int i = word.length() - letters; i < word.length(); i++) {
      ending = 31 * ending + word.charAt(i);
    }
    return ending;
  }

  /** How far before a word one of a kind stands, in steps that grow; 0 for nowhere near. */
  private int distance(int at, Kind kind) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (tokens.get(i).kind() == kind) {
        int far = at - i;
        return far < MOST_COUNTED ? far : far < FEW ? MOST_COUNTED : FAR;
      }
    }
    return 0;
  }

  /** Place 0 is every word's. */
  private void begin(int firstForm) {
    form = firstForm;
    size = 1;
  }

  private void show(int one, int other, int third) {
    int mixed = ((++form * 0x9E3779B1 + one) * 0x85EBCA6B + other) * 0xC2B2AE35 + third;
    mixed ^= mixed >>> 15;
    mixed *= 0x2C1B3C6D;
    mixed ^= mixed >>> 12;
    places[size++] = mixed & (SIZE - 1);
  }

  private int[] shown() {
    return Arrays.copyOf(places, size);
  }
}
