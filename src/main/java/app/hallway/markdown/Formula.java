package app.hallway.markdown;

import java.util.ArrayList;
import java.util.List;
import org.commonmark.node.Code;
import org.commonmark.parser.SourceLine;
import org.commonmark.parser.SourceLines;
import org.commonmark.parser.beta.Scanner;

/**
 * TeX in a line or, if it is displayed, on one of its own. Its literal is written as Pandoc does,
 * whatever the author put around it: {@code $x$}, or {@code $$x$$} if displayed. It is code to all
 * who do not ask.
 */
public final class Formula extends Code {
  private final String tex;
  private final boolean displayed;

  Formula(String tex, boolean displayed) {
    this.tex = tex;
    this.displayed = displayed;
    setLiteral(sign() + tex + sign());
  }

  public String tex() {
    return tex;
  }

  public boolean isDisplayed() {
    return displayed;
  }

  /** What stands at both ends of it. */
  String sign() {
    return displayed ? "$$" : "$";
  }

  /** From its first sign to behind its last. */
  public record Span(int start, int end) {}

  /** The formulas of a line of text that stand there as their literals say, in order. */
  public static List<Span> in(String line) {
    var spans = new ArrayList<Span>();
    var scanner = Scanner.of(SourceLines.of(SourceLine.of(line, null)));
    int read = 0;
    for (int at = line.indexOf('$'); at >= 0; at = line.indexOf('$', read)) {
      move(scanner, at - read);
      int start = at;
      var before = scanner.position();
      var found = FormulaReader.read(scanner).map(Code::getLiteral);
      scanner.setPosition(before);
      var formula = found.filter(literal -> line.startsWith(literal, start)).orElse("");
      if (!formula.isEmpty()) {
        spans.add(new Span(at, at + formula.length()));
      }
      int length = Math.max(1, formula.length());
      move(scanner, length);
      read = at + length;
    }
    return spans;
  }

  private static void move(Scanner scanner, int characters) {
    for (int i = 0; i < characters; i++) {
      scanner.next();
    }
  }
}
