package app.hallway.render;

import app.hallway.markdown.Markdown;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A note's Markdown as lines and runs, for those who show it without HTML. It holds only text: no
 * script, no picture, nothing that could be fetched.
 */
public record NoteOutline(List<Line> lines) {
  public NoteOutline {
    lines = List.copyOf(lines);
  }

  /** What a line is. */
  public enum Shape {
    PARAGRAPH,
    HEADING,
    BULLET,
    NUMBERED,
    TASK_OPEN,
    TASK_DONE,
    CODE,
    RULE
  }

  /** How a run looks. */
  public enum Style {
    BOLD,
    ITALIC,
    CODE,
    STRUCK
  }

  /**
   * One block of text.
   *
   * @param depth how many lists and list items it lies in; 0 outside of any
   * @param quoted true inside a block quote
   * @param marker the number of a numbered item such as {@code 3.}; empty for all else
   */
  public record Line(Shape shape, int depth, boolean quoted, String marker, List<Run> runs) {
    public Line {
      runs = List.copyOf(runs);
    }

    /** The words without their styles. */
    public String text() {
      return runs.stream().map(Run::text).reduce("", String::concat);
    }
  }

  /**
   * Words of one style.
   *
   * @param link the address that they lead to, or null
   */
  public record Run(String text, Set<Style> styles, @Nullable String link) {
    public Run {
      styles = Set.copyOf(styles);
    }
  }

  /** What a note says, without the marks of Markdown: a line each, lists with their signs. */
  public static String words(String markdown) {
    return of(markdown).lines().stream()
        .filter(line -> line.shape() != Shape.RULE)
        .map(line -> sign(line) + line.text())
        .collect(Collectors.joining("\n"));
  }

  private static String sign(Line line) {
    return switch (line.shape()) {
      case BULLET -> "\u2022 ";
      case NUMBERED -> line.marker() + " ";
      case TASK_OPEN -> "\u2610 ";
      case TASK_DONE -> "\u2611 ";
      case PARAGRAPH, HEADING, CODE, RULE -> "";
    };
  }

  public static NoteOutline of(String markdown) {
    var lines = new NoteLines();
    Markdown.parse(markdown).root().accept(lines);
    return new NoteOutline(lines.lines());
  }
}
