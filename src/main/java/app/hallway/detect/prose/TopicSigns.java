package app.hallway.detect.prose;

import app.hallway.detect.prose.Token.Kind;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.markdown.InlineText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * What shows at each word of a sentence that what a talk was about begins or ends there, as places
 * of a hash (Weinberger and others, "Feature hashing", ICML 2009).
 */
final class TopicSigns {
  static final int SIZE = 1 << 16;

  /** Words that a topic may have at most. */
  static final int LONGEST = 30;

  private static final int LONGEST_DENSE = 60;
  private static final int MOST_COUNTED = 12;
  private static final int ENDING = 2;
  private static final int LONG_ENDING = 3;
  private static final int GOLDEN = 0x9E3779B1;
  private static final int SHIFT = 15;

  private final InlineText sentence;
  private final List<Token> tokens;
  private final boolean[] opensMark;
  private final boolean[] closesMark;
  private final boolean[] withinMark;
  private final List<String> ofSentence = new ArrayList<>();

  /**
   * Reads a sentence.
   *
   * @param amongTalks whether its paragraph speaks of talks
   * @param number its place among the sentences of its paragraph
   */
  TopicSigns(InlineText sentence, boolean amongTalks, int number) {
    this.sentence = sentence;
    this.tokens = Token.of(sentence.text());
    opensMark = new boolean[tokens.size()];
    closesMark = new boolean[tokens.size()];
    withinMark = new boolean[tokens.size()];
    sentence.links().forEach(link -> mark(link.start(), link.end()));
    sentence.emphases().forEach(emphasis -> mark(emphasis.start(), emphasis.end()));
    ofSentence.add("noun" + has(Kind.NOUN));
    ofSentence.add("person" + has(Kind.PERSON));
    ofSentence.add("verb" + has(Kind.VERB));
    ofSentence.add("all" + has(Kind.NOUN) + has(Kind.PERSON) + has(Kind.VERB) + amongTalks);
    ofSentence.add("among" + amongTalks);
    ofSentence.add("number" + Math.min(number, 2));
    ofSentence.add("talks" + TalkVocabulary.hasNoun(sentence.text()));
    ofSentence.add("first" + (tokens.isEmpty() ? "" : tokens.getFirst().kind()));
  }

  private void mark(int from, int to) {
    int last = -1;
    for (int i = 0; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (token.start() >= from && token.end() <= to) {
        opensMark[i] |= last < 0;
        withinMark[i] |= last >= 0;
        last = i;
      }
    }
    if (last >= 0) {
      closesMark[last] = true;
    }
  }

  private boolean has(Kind kind) {
    return tokens.stream().anyMatch(token -> token.kind() == kind);
  }

  InlineText sentence() {
    return sentence;
  }

  List<Token> tokens() {
    return tokens;
  }

  /** How many words a topic that begins here may have. */
  int reach(int start) {
    int longest = tokens.get(start).kind() == Kind.LETTER ? LONGEST_DENSE : LONGEST;
    return Math.min(longest, tokens.size() - start);
  }

  /** Places for a topic that begins with a word. */
  int[] ofStart(int at) {
    var shown = new ArrayList<String>();
    var token = tokens.get(at);
    var before = word(at - 1);
    var mark = opensMark[at] ? "opens" : withinMark[at] ? "within" : "no";
    var person = distance(at, Kind.PERSON);
    var noun = distance(at, Kind.NOUN);
    var verb = distance(at, Kind.VERB);
    shown.add("w" + word(at));
    shown.add("k" + token.kind() + kind(at - 1));
    shown.add("k" + kind(at - 2) + kind(at - 1) + token.kind());
    shown.add("b" + before);
    shown.add("bb" + word(at - 2) + " " + before);
    shown.add("bbb" + word(at - 3) + " " + word(at - 2) + " " + before);
    shown.add("bk" + kind(at - 2) + " " + before);
    shown.add("bw" + before + " " + token.kind());
    shown.add("a" + word(at + 1));
    shown.add("wa" + word(at) + " " + word(at + 1));
    shown.add("e" + ending(before, ENDING) + kind(at - 2));
    shown.add("e" + ending(before, LONG_ENDING));
    shown.add("m" + mark);
    shown.add("mb" + mark + before);
    shown.add("mk" + mark + kind(at - 1) + token.kind());
    shown.add("p" + person);
    shown.add("pb" + person + before);
    shown.add("n" + noun);
    shown.add("nb" + noun + before);
    shown.add("v" + verb);
    shown.add("vb" + verb + before);
    shown.add("pnv" + person + noun + verb);
    shown.add("i" + Math.min(at, MOST_COUNTED));
    shown.add("l" + Math.min(tokens.size() - at, MOST_COUNTED));
    for (var sign : ofSentence) {
      shown.add("s" + sign);
      shown.add("sb" + sign + before);
    }
    shown.add("smk" + mark + ofSentence.get(3) + token.kind());
    return places(shown);
  }

  /** Places for a topic that begins with one word and ends with another. */
  int[] ofEnd(int start, int at) {
    var shown = new ArrayList<String>();
    var next = word(at + 1);
    int length = at - start + 1;
    int commas = 0;
    int crossed = 0;
    for (int i = start; i < at; i++) {
      commas += tokens.get(i).word().equals(",") ? 1 : 0;
      crossed += closesMark[i] ? 1 : 0;
    }
    shown.add("W" + word(at));
    shown.add("N" + next);
    shown.add("NN" + next + " " + word(at + 2));
    shown.add("WN" + word(at) + " " + next);
    shown.add("K" + kind(at) + kind(at + 1));
    shown.add("K" + kind(at) + kind(at + 1) + kind(at + 2));
    shown.add("NK" + next + kind(at + 2));
    shown.add("E" + ending(next, ENDING));
    shown.add("E" + ending(word(at), ENDING));
    shown.add("M" + opensMark[start] + closesMark[at] + Math.min(crossed, 2));
    shown.add("Q" + kind(start - 1) + word(start - 1).hashCode() + next);
    shown.add("F" + word(start) + " " + next);
    shown.add("B" + word(start - 1) + " " + next);
    shown.add("C" + Math.min(commas, 3) + next);
    shown.add("C" + Math.min(commas, 3));
    shown.add("L" + Math.min(length, LONGEST));
    shown.add("LK" + Math.min(length, 6) + tokens.get(start).kind() + kind(at + 1));
    shown.add("T" + (tokens.size() - at - 1 <= 1));
    return places(shown);
  }

  private String word(int at) {
    if (at < 0 || at >= tokens.size()) {
      return at < 0 ? "^" : "$";
    }
    var token = tokens.get(at);
    return switch (token.kind()) {
      case PERSON -> "P";
      case NUMBER -> "0";
      default -> token.word();
    };
  }

  private String kind(int at) {
    return at < 0 || at >= tokens.size()
        ? "-"
        : tokens.get(at).kind() == Kind.SIGN ? tokens.get(at).word() : tokens.get(at).kind().name();
  }

  /** How far before a word one of a kind stands, in steps that grow. */
  private String distance(int at, Kind kind) {
    for (int i = at - 1; i >= Math.max(0, at - MOST_COUNTED); i--) {
      if (tokens.get(i).kind() == kind) {
        int far = at - i;
        return far < 3 ? "" + far : far < 6 ? "few" : "many";
      }
    }
    return "none";
  }

  private static String ending(String word, int letters) {
    return word.length() > letters ? word.substring(word.length() - letters) : word;
  }

  /** Place 0 is every word's. */
  private static int[] places(List<String> shown) {
    var places = new int[shown.size() + 1];
    for (int i = 0; i < shown.size(); i++) {
      places[i + 1] = 1 + ((shown.get(i).hashCode() * GOLDEN) >>> SHIFT) % (SIZE - 1);
    }
    return Arrays.stream(places).distinct().toArray();
  }
}
