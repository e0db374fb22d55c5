package app.hallway.markdown;

import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.parser.beta.Position;
import org.commonmark.parser.beta.Scanner;

/**
 * Reads a formula where one begins. The rule for dollar signs is Pandoc's ({@code
 * tex_math_dollars}): no blank inside of them, no digit behind the last. It is stricter where money
 * is meant: no letter stands beside them either, and words are no formula. Round and square
 * brackets behind a backslash are Markdown's for brackets that are none of a link, so between them
 * there must be something that only TeX has.
 */
final class FormulaReader {
  /** In characters. */
  private static final int LONGEST = 4_000;

  private static final Pattern WORD = Pattern.compile("(?<![\\\\\\p{L}])\\p{L}{2,}");
  private static final Pattern TEX_ALONE = Pattern.compile("[\\\\^_={}]");
  private static final Pattern MARKUP = Pattern.compile("\\]\\(|\\*\\*|~~");

  private final Scanner scanner;
  private final boolean displayed;
  private boolean hasCommand;
  private boolean hasPower;

  private FormulaReader(Scanner scanner, boolean displayed) {
    this.scanner = scanner;
    this.displayed = displayed;
  }

  /** Moves behind the formula if there is one; else the scanner is left anywhere. */
  static Optional<Formula> read(Scanner scanner) {
    int before = scanner.peekPreviousCodePoint();
    char first = scanner.peek();
    if (before == '$' || before == '\\' || isLetterOrDigit(before)) {
      return Optional.empty();
    }
    scanner.next();
    char second = scanner.peek();
    if (first == '$' && second != '$') {
      return new FormulaReader(scanner, false).betweenDollars();
    }
    scanner.next();
    var reader = new FormulaReader(scanner, second != '(');
    if (first == '$') {
      return scanner.peek() == '$' ? Optional.empty() : reader.betweenDoubleDollars();
    }
    return switch (second) {
      case '(' -> before == ']' ? Optional.empty() : reader.betweenBrackets(')');
      case '[' -> reader.betweenBrackets(']');
      default -> Optional.empty();
    };
  }

  private Optional<Formula> betweenDollars() {
    return isBlank(scanner.peek())
        ? Optional.empty()
        : source('$')
            .filter(tex -> !tex.isEmpty() && !isBlank(tex.charAt(tex.length() - 1)))
            .filter(tex -> !isProse(tex) && !isLetterOrDigit(scanner.peekCodePoint()))
            .filter(_ -> scanner.peek() != '$')
            .map(tex -> new Formula(tex, false));
  }

  private Optional<Formula> betweenDoubleDollars() {
    var source = source('$');
    scanner.next();
    return source.filter(tex -> !isProse(tex)).flatMap(this::formula);
  }

  private Optional<Formula> betweenBrackets(char end) {
    return source(end).filter(this::isTex).flatMap(this::formula);
  }

  private Optional<Formula> formula(String source) {
    var tex = source.replaceAll("\\s+", " ").strip();
    return tex.isEmpty() ? Optional.empty() : Optional.of(new Formula(tex, displayed));
  }

  /** What stands before an end, behind which the scanner is then. */
  private Optional<String> source(char end) {
    var start = scanner.position();
    for (int length = 0; length < LONGEST; length++) {
      var here = scanner.position();
      char c = scanner.peek();
      if (c == Scanner.END || c == '`' || (c == '\n' && !displayed)) {
        return Optional.empty();
      }
      scanner.next();
      if (c == '\\') {
        char escaped = scanner.peek();
        skipEscaped(escaped);
        if (end != '$' && "()[]".indexOf(escaped) >= 0) {
          return escaped == end ? between(start, here) : Optional.empty();
        }
      } else if (c == '$' && !(displayed && scanner.peek() != '$')) {
        return end == '$' ? between(start, here) : Optional.empty();
      }
      hasPower |= c == '^' && length > 0;
    }
    return Optional.empty();
  }

  private void skipEscaped(char escaped) {
    hasCommand |= Character.isLetter(escaped);
    if (escaped != '\n') {
      scanner.next();
    }
  }

  private Optional<String> between(Position start, Position end) {
    return Optional.of(scanner.getSource(start, end).getContent());
  }

  private boolean isTex(String source) {
    return !MARKUP.matcher(source).find()
        && (hasCommand || hasPower || (!displayed && isSymbol(source)));
  }

  /** Such as x, or x_1 = 2. */
  private static boolean isSymbol(String source) {
    return source.matches("[A-Za-z]'*")
        || (source.matches("[^\\\\]*[_=][^\\\\]*") && !WORD.matcher(source).find());
  }

  /** Two prices in a sentence, or two stars of an emphasis. */
  private static boolean isProse(String source) {
    if (MARKUP.matcher(source).find()) {
      return true;
    }
    long words = WORD.matcher(source).results().limit(2).count();
    boolean number = !source.isEmpty() && Character.isDigit(source.charAt(0));
    return !TEX_ALONE.matcher(source).find() && words > (number ? 0 : 1);
  }

  private static boolean isBlank(char c) {
    return c == Scanner.END || Character.isWhitespace(c) || c == '\u00a0';
  }

  /** Writings that know no blanks are set around formulas as around words. */
  private static boolean isLetterOrDigit(int codePoint) {
    return Character.isLetterOrDigit(codePoint)
        && (Character.isDigit(codePoint) || !EastAsian.isCharacter(codePoint));
  }
}
