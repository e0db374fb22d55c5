package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import app.hallway.model.LeftOut;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A text and what is to be replaced in it, from left to right. Its number of lines never changes.
 */
final class Rewriting {
  private static final int LONGEST_BLOCK = 4_000;
  private static final int MOST_WARNINGS = 200;

  private final String text;
  private final List<ImportWarning> warnings;
  private final List<LeftOut> leftOut;
  private final StringBuilder result = new StringBuilder();
  private @Nullable Glance glance;
  private @Nullable CodeRanges code;
  private int done;

  /** Where lines have been counted up to, and how many have ended before. */
  private int counted;

  private int linesBefore;

  Rewriting(String text, List<ImportWarning> warnings, List<LeftOut> leftOut) {
    this.text = text;
    this.warnings = warnings;
    this.leftOut = leftOut;
  }

  String text() {
    return text;
  }

  Glance glance() {
    if (glance == null) {
      glance = new Glance(text);
    }
    return glance;
  }

  /** Replacements so far end here; the next must not begin before. */
  int done() {
    return done;
  }

  boolean isCode(int offset) {
    if (code == null) {
      code = CodeRanges.of(text);
    }
    return code.contains(offset);
  }

  /** The next place at or after {@code from} that is not inside code, or -1. */
  int find(String wanted, int from) {
    int at = text.indexOf(wanted, Math.max(from, done));
    while (at >= 0 && isCode(at)) {
      at = text.indexOf(wanted, code == null ? at + 1 : Math.max(at + 1, code.endAfter(at)));
    }
    return at;
  }

  /** Puts {@code replacement} there; line ends that it lacks follow it. */
  void replace(int start, int end, String replacement) {
    if (start < done) {
      return;
    }
    result.append(text, done, start).append(replacement);
    int missing = lineEnds(text, start, end) - lineEnds(replacement, 0, replacement.length());
    result.append("\n".repeat(Math.max(0, missing)));
    done = end;
  }

  /** Drops a part, and with it marks of emphasis that would be left with nothing between them. */
  void drop(int start, int end) {
    int marks = 0;
    while (isMark(start - marks - 1) && sameMark(start - marks - 1, end + marks)) {
      marks++;
    }
    boolean around = marks > 0 && start - marks >= done && isFree(start - marks - 1, end + marks);
    replace(around ? start - marks : start, around ? end + marks : end, "");
  }

  private boolean isMark(int at) {
    return at >= done && "*_~".indexOf(text.charAt(at)) >= 0;
  }

  private boolean sameMark(int before, int after) {
    return after < text.length() && text.charAt(after) == text.charAt(before);
  }

  private boolean isFree(int before, int after) {
    return (before < 0 || !Character.isLetterOrDigit(text.charAt(before)))
        && (after >= text.length() || !Character.isLetterOrDigit(text.charAt(after)));
  }

  private static int lineEnds(String text, int from, int to) {
    int count = 0;
    for (int at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) {
      count++;
    }
    return count;
  }

  /** From 1; cheap where offsets are asked for in their order. */
  private int lineOf(int offset) {
    if (offset < counted) {
      counted = 0;
      linesBefore = 0;
    }
    for (; counted < offset; counted++) {
      linesBefore += text.charAt(counted) == '\n' ? 1 : 0;
    }
    return 1 + linesBefore;
  }

  /** Each thing that is left out is told once. */
  void warn(ImportWarning.Kind kind, int offset, String detail) {
    boolean told = warnings.stream().anyMatch(w -> w.kind() == kind && w.detail().equals(detail));
    if (!told && warnings.size() < MOST_WARNINGS) {
      warnings.add(new ImportWarning(kind, lineOf(offset), detail));
    }
  }

  /** Tells of words that are not shown, at the place where they stand. */
  void tell(LeftOut.Kind kind, int offset, String words) {
    if (words.codePoints().anyMatch(Character::isLetterOrDigit)) {
      leftOut.add(new LeftOut(kind, lineOf(offset), words, 0));
    }
  }

  /** Drops a part and tells what words were in it; markup alone is not told. */
  void leaveOut(LeftOut.Kind kind, int start, int end) {
    if (start < done) {
      return;
    }
    tell(kind, start, text.substring(start, end));
    drop(start, end);
  }

  /** A link or picture in the form that is read at this place. */
  String card(int offset, Card card) {
    return isInHtml(offset) ? card.asHtml() : card.asMarkdown();
  }

  /** What is shown instead of a tag, apart from the words that follow on its line. */
  String apart(String shown, int after) {
    boolean glued =
        shown.endsWith("**")
            && after < text.length()
            && !Character.isWhitespace(text.charAt(after));
    return glued ? shown + " " : shown;
  }

  /** Whether the place is in a block that a tag began, where Markdown is not read. */
  boolean isInHtml(int offset) {
    for (int line = blockStart(offset); line <= offset; line = lineEnd(line) + 1) {
      int first = firstFull(line);
      if (first < offset && text.charAt(first) == '<' && HtmlTags.opensBlock(text, first)) {
        return true;
      }
    }
    return false;
  }

  /** The line after the last blank one, looked for as far back as a block may be long. */
  private int blockStart(int offset) {
    int start = lineStart(offset);
    int limit = Math.max(0, offset - LONGEST_BLOCK);
    while (start > limit && text.charAt(Math.max(0, start - 2)) != '\n') {
      start = lineStart(start - 1);
    }
    return start;
  }

  private int firstFull(int line) {
    int at = line;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return Math.min(at, text.length() - 1);
  }

  int lineStart(int offset) {
    return text.lastIndexOf('\n', offset - 1) + 1;
  }

  int lineEnd(int offset) {
    int end = text.indexOf('\n', offset);
    return end < 0 ? text.length() : end;
  }

  /** The end of the line, or of as much of it as anything here may be long. */
  int lineEndWithin(int offset, int longest) {
    return within("\n", offset, longest).orElse(Math.min(text.length(), offset + longest));
  }

  Optional<Integer> within(String wanted, int from, int longest) {
    int at = text.indexOf(wanted, from, Math.min(text.length(), from + longest));
    return at < 0 ? Optional.empty() : Optional.of(at);
  }

  /** A part of the text with a dialect of its own resolved in it. */
  String inner(int start, int end, Dialect dialect) {
    return resolved(text.substring(start, end), dialect);
  }

  /** Another text with a dialect of its own resolved in it. */
  String resolved(String other, Dialect dialect) {
    var part = new Rewriting(other, warnings, leftOut);
    dialect.resolve(part);
    return part.rewritten().text();
  }

  /** Whether nothing else stands on the lines of a part. */
  boolean isAlone(int start, int end) {
    return text.substring(lineStart(start), start).isBlank()
        && text.substring(end, lineEnd(end)).isBlank();
  }

  /** Whether the line of a place has no words; so too where there is no line. */
  boolean isBlankAt(int at) {
    return at < 0 || at >= text.length() || text.substring(lineStart(at), lineEnd(at)).isBlank();
  }

  /** The text with all replacements, ready for the next. */
  Rewriting rewritten() {
    if (done == 0) {
      return this;
    }
    return new Rewriting(result.append(text, done, text.length()).toString(), warnings, leftOut);
  }
}
