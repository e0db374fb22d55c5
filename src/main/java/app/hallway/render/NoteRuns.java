package app.hallway.render;

import app.hallway.render.NoteOutline.Run;
import app.hallway.render.NoteOutline.Style;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Link;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Walks the inlines of one block of a note. */
final class NoteRuns extends AbstractVisitor {
  private static final String CELL_GAP = "  ·  ";

  private final List<Run> runs = new ArrayList<>();
  private final EnumSet<Style> styles = EnumSet.noneOf(Style.class);
  private @Nullable String link;

  List<Run> runs() {
    return runs;
  }

  static List<Run> plain(String text) {
    return text.isEmpty() ? List.of() : List.of(new Run(text, Set.of(), null));
  }

  @Override
  public void visit(Text text) {
    add(text.getLiteral());
  }

  @Override
  public void visit(Code code) {
    styled(Style.CODE, () -> add(code.getLiteral()));
  }

  @Override
  public void visit(Emphasis emphasis) {
    styled(Style.ITALIC, () -> visitChildren(emphasis));
  }

  @Override
  public void visit(StrongEmphasis emphasis) {
    styled(Style.BOLD, () -> visitChildren(emphasis));
  }

  @Override
  public void visit(Link node) {
    var outer = link;
    link = node.getDestination();
    visitChildren(node);
    link = outer;
  }

  @Override
  public void visit(HtmlInline html) {
    add(html.getLiteral());
  }

  /** The user pressed Enter there, and sees it so while writing. */
  @Override
  public void visit(SoftLineBreak softBreak) {
    add("\n");
  }

  @Override
  public void visit(HardLineBreak hardBreak) {
    add("\n");
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof Strikethrough) {
      styled(Style.STRUCK, () -> visitChildren(node));
      return;
    }
    if (node instanceof TableCell && node.getPrevious() != null) {
      add(CELL_GAP);
    }
    visitChildren(node);
  }

  private void styled(Style style, Runnable inner) {
    boolean added = styles.add(style);
    inner.run();
    if (added) {
      styles.remove(style);
    }
  }

  private void add(String text) {
    runs.add(new Run(text, styles, link));
  }
}
