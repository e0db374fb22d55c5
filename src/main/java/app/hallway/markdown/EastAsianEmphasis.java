package app.hallway.markdown;

import java.util.Set;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.parser.PostProcessor;
import org.commonmark.parser.beta.InlineContentParser;
import org.commonmark.parser.beta.InlineContentParserFactory;
import org.commonmark.parser.beta.InlineParserState;
import org.commonmark.parser.beta.ParsedInline;
import org.commonmark.parser.beta.Scanner;
import org.commonmark.text.Characters;

/**
 * Emphasis and strikethrough beside Chinese, Japanese and Korean, as its authors mean it: {@code
 * **注意：**録画}. CommonMark's rules want a blank or punctuation outside of marks that have punctuation
 * inside, and these languages have no such blanks. The rules are those of the "CommonMark
 * CJK-friendly Amendments Specification" (<a
 * href="https://github.com/tats-u/markdown-cjk-friendly">tats-u/markdown-cjk-friendly</a>, 2025);
 * where no such character is beside a mark they are CommonMark's own.
 *
 * <p>The parser decides by itself which marks may open and close and lets nobody else, so in texts
 * that need this the marks are read and paired here.
 */
final class EastAsianEmphasis implements Parser.ParserExtension {
  /** Whether a text has a mark beside a character of these languages. */
  static boolean isNeededIn(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean mark = c == '*' || c == '_' || c == '~';
      if (mark && (isBefore(text, i) || isBehind(text, i + 1))) {
        return true;
      }
    }
    return false;
  }

  private static boolean isBefore(String text, int offset) {
    return offset > 0 && isOne(text.codePointBefore(offset));
  }

  private static boolean isBehind(String text, int offset) {
    return offset < text.length() && isOne(text.codePointAt(offset));
  }

  private static boolean isOne(int codePoint) {
    return EastAsian.isCharacter(codePoint) || EastAsian.isVariation(codePoint);
  }

  @Override
  public void extend(Parser.Builder builder) {
    builder.customInlineContentParserFactory(new Runs()).postProcessor(new Pairing());
  }

  private static final class Runs implements InlineContentParserFactory {
    @Override
    public Set<Character> getTriggerCharacters() {
      return Set.of('*', '_', '~');
    }

    @Override
    public InlineContentParser create() {
      return Runs::read;
    }

    private static ParsedInline read(InlineParserState state) {
      var scanner = state.scanner();
      int before = scanner.peekPreviousCodePoint();
      char mark = scanner.peek();
      int length = scanner.matchMultiple(mark);
      var run = new MarkRun(mark, length, new Sides(before, scanner.peekCodePoint()));
      return ParsedInline.of(run, scanner.position());
    }
  }

  /** The characters beside a run of marks. */
  private record Sides(int before, int after) {
    boolean opens(char mark) {
      return isLeftFlanking() && (mark != '_' || !isRightFlanking() || isPunctuation(before));
    }

    boolean closes(char mark) {
      return isRightFlanking() && (mark != '_' || !isLeftFlanking() || isPunctuation(after));
    }

    private boolean isLeftFlanking() {
      return !isBlank(after)
          && (!isOtherPunctuation(after)
              || isBlank(before)
              || isOtherPunctuation(before)
              || isOne(before));
    }

    private boolean isRightFlanking() {
      return !isBlank(before)
          && (!isOtherPunctuation(before)
              || isBlank(after)
              || isOtherPunctuation(after)
              || isOne(after));
    }

    private static boolean isBlank(int codePoint) {
      return codePoint == Scanner.END || Characters.isWhitespaceCodePoint(codePoint);
    }

    private static boolean isPunctuation(int codePoint) {
      return codePoint == Scanner.END || Characters.isPunctuationCodePoint(codePoint);
    }

    private static boolean isOtherPunctuation(int codePoint) {
      return isPunctuation(codePoint) && !EastAsian.isCharacter(codePoint);
    }
  }

  /** Marks in a row, of which none is paired yet. */
  static final class MarkRun extends CustomNode {
    private final char mark;
    private final int length;
    private final Sides sides;

    private MarkRun(char mark, int length, Sides sides) {
      this.mark = mark;
      this.length = length;
      this.sides = sides;
    }

    char mark() {
      return mark;
    }

    int length() {
      return length;
    }

    boolean opens() {
      return sides.opens(mark);
    }

    boolean closes() {
      return sides.closes(mark);
    }
  }

  private static final class Pairing implements PostProcessor {
    @Override
    public Node process(Node root) {
      new MarkPairs().pair(root);
      return root;
    }
  }
}
