package app.hallway.detect.prose;

import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.words.SpeechWords;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * A word of a sentence, a sign, or a letter of a script that puts no spaces between words.
 *
 * @param word in small letters
 */
record Token(int start, int end, String word, Kind kind) {
  private static final char FIRST_DENSE = '\u3000';
  private static final int LONGEST_NAME = 4;
  private static final Set<String> PARTICLES =
      Set.of("de", "da", "del", "van", "von", "der", "den", "di", "la", "le", "al", "el");

  /** What it is, whatever the language. */
  enum Kind {
    PERSON(0),
    /** What a talk is called. */
    NOUN(1),
    /** A verb of speaking or showing. */
    VERB(2),
    NUMBER(3),
    CAPITAL(4),
    SMALL(5),
    LETTER(6),
    SIGN(7);

    private final int code;

    Kind(int code) {
      this.code = code;
    }

    /** By which the fitted weights know it. */
    int code() {
      return code;
    }
  }

  /** All of a sentence, in order; names of people are marked as such. */
  static List<Token> of(String text) {
    var tokens = new ArrayList<Token>();
    int at = 0;
    while (at < text.length()) {
      if (Character.isWhitespace(text.charAt(at))) {
        at++;
      } else {
        int end = end(text, at);
        tokens.add(token(text, at, end));
        at = end;
      }
    }
    markPeople(text, tokens);
    return tokens;
  }

  private static int end(String text, int start) {
    if (!isOfWord(text.charAt(start)) || text.charAt(start) >= FIRST_DENSE) {
      return start + Character.charCount(text.codePointAt(start));
    }
    int end = start + 1;
    while (end < text.length() && (isOfWord(text.charAt(end)) || isJoined(text, end))) {
      end++;
    }
    return end;
  }

  private static boolean isOfWord(char c) {
    return (c < FIRST_DENSE && Character.isLetterOrDigit(c))
        || Character.getType(c) == Character.NON_SPACING_MARK
        || (c >= '\uac00' && c <= '\ud7a3');
  }

  /** The sign within "Node.js", "don't" and "open-source". */
  private static boolean isJoined(String text, int at) {
    boolean joins = "'’.-_".indexOf(text.charAt(at)) >= 0;
    return joins && at + 1 < text.length() && isOfWord(text.charAt(at + 1));
  }

  private static Token token(String text, int start, int end) {
    var written = text.substring(start, end);
    return new Token(start, end, written.toLowerCase(Locale.ROOT), kind(written));
  }

  private static Kind kind(String word) {
    int first = word.codePointAt(0);
    if (Character.isDigit(first)) {
      return Kind.NUMBER;
    }
    if (!Character.isLetter(first)) {
      return Kind.SIGN;
    }
    if (first >= FIRST_DENSE && word.length() == 1) {
      return Kind.LETTER;
    }
    if (SpeechWords.hasNoun(word)) {
      return Kind.NOUN;
    }
    if (SpeechWords.hasVerb(word)) {
      return Kind.VERB;
    }
    return Character.isUpperCase(first) ? Kind.CAPITAL : Kind.SMALL;
  }

  private static void markPeople(String text, List<Token> tokens) {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.get(i).kind == Kind.CAPITAL) {
        int last = lastOfName(text, tokens, i);
        for (int k = i; k <= last; k++) {
          var token = tokens.get(k);
          tokens.set(k, new Token(token.start, token.end, token.word, Kind.PERSON));
        }
        i = Math.max(i, last);
      }
    }
  }

  /** Where the longest name ends that begins here; before it where none does. */
  private static int lastOfName(String text, List<Token> tokens, int first) {
    int last = first;
    while (last + 1 < tokens.size()
        && last - first < LONGEST_NAME
        && isOfName(tokens.get(last + 1))) {
      last++;
    }
    for (int end = last; end > first; end--) {
      var name = text.substring(tokens.get(first).start, tokens.get(end).end);
      if (tokens.get(end).kind == Kind.CAPITAL && PersonNames.judge(name) == Likeness.YES) {
        return end;
      }
    }
    var alone = tokens.get(first);
    return PersonNames.isGivenName(text.substring(alone.start, alone.end)) ? first : first - 1;
  }

  private static boolean isOfName(Token token) {
    return token.kind == Kind.CAPITAL || PARTICLES.contains(token.word);
  }
}
