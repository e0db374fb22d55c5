package app.hallway.export;

import app.hallway.markdown.MarkdownBlock;
import org.jspecify.annotations.Nullable;

/** A Markdown file as it grows: properties, then blocks with a blank line between them. */
final class Page {
  /** Ends a list for every Markdown reader, and shows nothing. */
  private static final String SEPARATOR = "<!-- -->";

  private final StringBuilder text = new StringBuilder();
  private @Nullable MarkdownBlock last;

  /**
   * Begins a file.
   *
   * @param head what stands before the blocks; ends in \n
   */
  Page(String head) {
    text.append(head);
  }

  void add(MarkdownBlock block) {
    if (last != null && last.ends().swallows(block.begins())) {
      text.append('\n').append(SEPARATOR).append('\n');
    }
    text.append('\n').append(block.text()).append('\n');
    last = block;
  }

  /** Does nothing for an empty paragraph. */
  void paragraph(String markdown) {
    if (!markdown.isEmpty()) {
      add(MarkdownBlock.paragraph(markdown));
    }
  }

  void heading(int level, String title) {
    add(MarkdownBlock.heading(level, title));
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
