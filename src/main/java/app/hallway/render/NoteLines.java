package app.hallway.render;

import app.hallway.render.NoteOutline.Line;
import app.hallway.render.NoteOutline.Shape;
import java.util.ArrayList;
import java.util.List;
import org.commonmark.ext.gfm.tables.TableRow;
import org.commonmark.ext.task.list.items.TaskListItemMarker;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.CustomNode;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;

/** Walks the blocks of a note. */
final class NoteLines extends AbstractVisitor {
  private final List<Line> lines = new ArrayList<>();
  private Shape shape = Shape.PARAGRAPH;
  private String marker = "";
  private int depth;
  private int quotes;
  private int number;

  List<Line> lines() {
    return lines;
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (paragraph.getFirstChild() instanceof TaskListItemMarker task) {
      shape = task.isChecked() ? Shape.TASK_DONE : Shape.TASK_OPEN;
    }
    addInlines(paragraph);
  }

  @Override
  public void visit(Heading heading) {
    shape = Shape.HEADING;
    addInlines(heading);
  }

  @Override
  public void visit(BulletList list) {
    visitItems(list);
  }

  @Override
  public void visit(OrderedList list) {
    int outer = number;
    var start = list.getMarkerStartNumber();
    number = start == null ? 1 : start;
    visitItems(list);
    number = outer;
  }

  private void visitItems(Node list) {
    depth++;
    visitChildren(list);
    depth--;
  }

  @Override
  public void visit(ListItem item) {
    shape = Shape.BULLET;
    if (item.getParent() instanceof OrderedList) {
      shape = Shape.NUMBERED;
      marker = number++ + ".";
    }
    visitChildren(item);
  }

  @Override
  public void visit(CustomNode node) {
    if (node instanceof TableRow) {
      addInlines(node);
    } else {
      visitChildren(node);
    }
  }

  @Override
  public void visit(CustomBlock block) {
    visitChildren(block);
  }

  @Override
  public void visit(BlockQuote quote) {
    quotes++;
    visitChildren(quote);
    quotes--;
  }

  @Override
  public void visit(FencedCodeBlock code) {
    addLiteral(Shape.CODE, code.getLiteral());
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    addLiteral(Shape.CODE, code.getLiteral());
  }

  @Override
  public void visit(HtmlBlock html) {
    addLiteral(Shape.CODE, html.getLiteral());
  }

  @Override
  public void visit(ThematicBreak rule) {
    addLiteral(Shape.RULE, "");
  }

  private void addInlines(Node block) {
    var runs = new NoteRuns();
    block.accept(runs);
    add(new Line(shape, depth, quotes > 0, marker, runs.runs()));
  }

  private void addLiteral(Shape literal, String text) {
    add(new Line(literal, depth, quotes > 0, "", NoteRuns.plain(text.stripTrailing())));
  }

  private void add(Line line) {
    lines.add(line);
    shape = Shape.PARAGRAPH;
    marker = "";
  }
}
