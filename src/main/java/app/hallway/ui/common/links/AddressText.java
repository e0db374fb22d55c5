package app.hallway.ui.common.links;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The letters of addresses: how they are taken apart, written and shown. */
final class AddressText {
  static final Pattern SCHEME = Pattern.compile("([a-zA-Z][a-zA-Z0-9+.-]*):(.*)", Pattern.DOTALL);

  /** Host and port, then path, query and fragment. */
  static final Pattern AUTHORITY = Pattern.compile("//([^/?#\\\\]+)([/?#].*)?", Pattern.DOTALL);

  static final Pattern MAIL =
      Pattern.compile("([A-Za-z0-9._+-]{1,64})@([^@?#,;%\\s]+)(?:\\?([^#]*))?(?:#.*)?");

  private static final Pattern SUBJECT = Pattern.compile("(?i)(?:^|&)subject=([^&]*)");
  private static final int LONGEST_SUBJECT = 150;
  private static final Pattern NOT_READ = Pattern.compile("[\\t\\n\\r]");
  private static final Pattern AROUND = Pattern.compile("^[\\x00-\\x20]+|[\\x00-\\x20]+$");
  private static final Pattern ESCAPES = Pattern.compile("(?:%[0-9a-fA-F]{2})+");
  private static final Pattern BEYOND_ASCII = Pattern.compile("(?:%[89a-fA-F][0-9a-fA-F])+");
  private static final Pattern UNWRITTEN =
      Pattern.compile("[^\\x21-\\x7e]|[\"<>\\\\^`{|}]|%(?![0-9a-fA-F]{2})");
  private static final Pattern NOT_PLAIN_IN_WORDS = Pattern.compile("[^A-Za-z0-9._~-]");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}\\p{Zl}\\p{Zp}]");
  private static final HexFormat HEX = HexFormat.of().withUpperCase();

  private AddressText() {}

  /** Without what browsers pass over in an address. */
  static String asBrowsersRead(String href) {
    return NOT_READ.matcher(AROUND.matcher(href).replaceAll("")).replaceAll("");
  }

  /** As it may stand in an address; null as nothing. */
  static String encoded(@Nullable String part) {
    return part == null ? "" : UNWRITTEN.matcher(part).replaceAll(AddressText::escaped);
  }

  /** Words as they may stand in a mail address's header. */
  static String encodedWords(String words) {
    return NOT_PLAIN_IN_WORDS.matcher(words).replaceAll(AddressText::escaped);
  }

  private static String escaped(MatchResult letter) {
    return escaped(letter.group());
  }

  private static String escaped(String letters) {
    var out = new StringBuilder();
    for (byte each : letters.getBytes(StandardCharsets.UTF_8)) {
      out.append('%').append(HEX.toHexDigits(each));
    }
    return out.toString();
  }

  /** Letters of other alphabets as letters; all else stays as it is written. */
  static String readable(String encoded) {
    return BEYOND_ASCII
        .matcher(encoded)
        .replaceAll(run -> Matcher.quoteReplacement(letters(run.group())));
  }

  private static String letters(String escapes) {
    try {
      return decoded(escapes)
          .codePoints()
          .mapToObj(point -> isSafeLetter(point) ? string(point) : escaped(string(point)))
          .collect(Collectors.joining());
    } catch (CharacterCodingException noText) {
      return escapes;
    }
  }

  /** One that cannot reorder what stands beside it, nor lie over it. */
  private static boolean isSafeLetter(int point) {
    byte direction = Character.getDirectionality(point);
    return Character.isLetterOrDigit(point)
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT
        && direction != Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC
        && direction != Character.DIRECTIONALITY_ARABIC_NUMBER;
  }

  private static String string(int point) {
    return Character.toString(point);
  }

  private static String decoded(String escapes) throws CharacterCodingException {
    var bytes = HEX.parseHex(escapes.replace("%", ""));
    return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
  }

  /** The subject that the headers of a mail address ask for; empty where they ask for none. */
  static String subject(@Nullable String headers) {
    var subject = SUBJECT.matcher(headers == null ? "" : headers);
    return subject.find()
        ? cut(UNSEEN.matcher(unescaped(subject.group(1))).replaceAll("").strip(), LONGEST_SUBJECT)
        : "";
  }

  private static String unescaped(String text) {
    return ESCAPES.matcher(text).replaceAll(AddressText::unescaped);
  }

  private static String unescaped(MatchResult run) {
    try {
      return Matcher.quoteReplacement(decoded(run.group()));
    } catch (CharacterCodingException noText) {
      return run.group();
    }
  }

  /** What cannot be seen, and what turns the direction, as a sign that something stood there. */
  static String plain(String text) {
    return UNSEEN.matcher(text).replaceAll("\ufffd");
  }

  /** The beginning and the end of what is longer. */
  static String cut(String text, int longest) {
    int length = text.codePointCount(0, text.length());
    if (length <= longest) {
      return text;
    }
    int tail = longest / 2;
    int head = longest - 1 - tail;
    return text.substring(0, text.offsetByCodePoints(0, head))
        + "\u2026"
        + text.substring(text.offsetByCodePoints(0, length - tail));
  }
}
