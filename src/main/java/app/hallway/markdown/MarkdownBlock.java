package app.hallway.markdown;

import java.time.LocalDate;
import java.util.stream.Collectors;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListBlock;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.jspecify.annotations.Nullable;

/**
 * A piece of Markdown that stands by itself between blank lines.
 *
 * @param text without a line end at its end
 * @param begins what its first element is
 * @param ends what its last element is
 */
public record MarkdownBlock(String text, Shape begins, Shape ends) {
  /** How a piece behaves beside others. */
  public enum Shape {
    PARAGRAPH,
    LIST,
    INDENTED,
    OTHER;

    /** Whether it would melt into what follows it, though a blank line lies between. */
    public boolean swallows(Shape next) {
      return switch (this) {
        case LIST -> next == LIST || next == INDENTED;
        case INDENTED -> next == INDENTED;
        case PARAGRAPH, OTHER -> false;
      };
    }

    static Shape of(@Nullable Node node) {
      return switch (node) {
        case Paragraph _ -> PARAGRAPH;
        case ListBlock _ -> LIST;
        case IndentedCodeBlock _ -> INDENTED;
        case null, default -> OTHER;
      };
    }
  }

  /** Any Markdown, without a line end at its end. */
  public static MarkdownBlock of(String text) {
    var root = Markdown.parse(text).root();
    return new MarkdownBlock(text, Shape.of(root.getFirstChild()), Shape.of(root.getLastChild()));
  }

  public static MarkdownBlock paragraph(String text) {
    return new MarkdownBlock(text, Shape.PARAGRAPH, Shape.PARAGRAPH);
  }

  public static MarkdownBlock list(String items) {
    return new MarkdownBlock(items, Shape.LIST, Shape.LIST);
  }

  public static MarkdownBlock heading(int level, String title) {
    return new MarkdownBlock(
        "#".repeat(level) + " " + LiteralText.inLine(title), Shape.OTHER, Shape.OTHER);
  }

  /**
   * The block as the content of a block quote.
   *
   * @param sign stands before the words, with a space at its end; empty for none
   */
  public MarkdownBlock quoted(String sign) {
    if (sign.isEmpty()) {
      return quoted();
    }
    var signed = begins == Shape.PARAGRAPH ? sign + text : sign.strip() + "\n\n" + text;
    return paragraph(signed).quoted();
  }

  /** The block as the content of a block quote. */
  public MarkdownBlock quoted() {
    var lines = text.lines().map(line -> line.isEmpty() ? ">" : "> " + line);
    return new MarkdownBlock(lines.collect(Collectors.joining("\n")), Shape.OTHER, Shape.OTHER);
  }

  /**
   * The block as a thing to be done. A list is one already, where there is no more to say of it.
   *
   * @param due the last day to do it, or null
   */
  public MarkdownBlock task(boolean done, @Nullable LocalDate due) {
    if (begins == Shape.LIST && !done && due == null) {
      return this;
    }
    var box = done ? "- [x] " : "- [ ] ";
    var words =
        begins == Shape.PARAGRAPH ? indented() : (done ? "Done" : "To do") + "\n\n  " + indented();
    return new MarkdownBlock(box + dated(words, due), Shape.LIST, Shape.LIST);
  }

  private static String dated(String words, @Nullable LocalDate due) {
    if (due == null) {
      return words;
    }
    return words.contains("\n") ? words + "\n\n  Due " + due : words + " (due " + due + ")";
  }

  /** The block with a bold word before it. */
  public MarkdownBlock labelled(String label) {
    var bold = "**" + label + ":**";
    return begins == Shape.PARAGRAPH
        ? new MarkdownBlock(bold + " " + text, begins, ends)
        : new MarkdownBlock(bold + "\n\n" + text, Shape.PARAGRAPH, ends);
  }

  private String indented() {
    var lines = text.lines().map(line -> line.isEmpty() ? "" : "  " + line);
    return lines.collect(Collectors.joining("\n")).strip();
  }
}
