package app.hallway.detect.blocks;

import app.hallway.markdown.InlineText;
import org.jspecify.annotations.Nullable;

/**
 * One piece of a report that can introduce a talk or tell about one.
 *
 * @param index its place among the blocks of the report
 * @param level a heading's 1 to 6, a bold line's 7, an item's depth from 1
 * @param first its first source line, 1-based
 * @param last its last source line, for an item with all that hangs below it
 * @param group blocks of one group are siblings: items of one list, rows of one table
 * @param owner the item or quote that it lies in, or null
 * @param columns for a row, what the columns of its table are for, or null where no header says so
 */
public record Block(
    int index,
    Type type,
    int level,
    InlineText inline,
    int first,
    int last,
    int group,
    @Nullable Block owner,
    @Nullable Columns columns) {

  public Block(
      int index,
      Type type,
      int level,
      InlineText inline,
      int first,
      int last,
      int group,
      @Nullable Block owner) {
    this(index, type, level, inline, first, last, group, owner, null);
  }

  /** What a block is in the source. */
  public enum Type {
    HEADING,
    /** A paragraph that is one bold line, used as a heading. */
    BOLD,
    PARAGRAPH,
    ITEM,
    ROW,
    /** A picture, an embed or other HTML with the links that it leads to. */
    EMBED,
    CODE
  }

  /** A line or a sentence of this block. */
  public Block part(InlineText words) {
    int from = words.lineAt(firstLetter(words.text()));
    int to = words.lineAt(words.text().length());
    return new Block(index, type, level, words, from, Math.max(from, to), group, owner, columns);
  }

  private static int firstLetter(String words) {
    int at = 0;
    while (at < words.length() && Character.isWhitespace(words.charAt(at))) {
      at++;
    }
    return at;
  }

  public String text() {
    return inline.text();
  }

  public boolean isHeading() {
    return type == Type.HEADING || type == Type.BOLD;
  }
}
