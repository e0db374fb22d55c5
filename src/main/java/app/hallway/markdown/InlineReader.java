package app.hallway.markdown;

import app.hallway.markdown.InlineText.Emphasis;
import app.hallway.markdown.InlineText.Emphasis.Weight;
import app.hallway.markdown.InlineText.LineStart;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.markdown.InlineText.Struck;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.ext.gfm.strikethrough.Strikethrough;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.CustomNode;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;

/** Collects the inline text of one block. */
final class InlineReader extends AbstractVisitor {
  private static final Pattern OPENING_ANCHOR =
      Pattern.compile("(?i)<a\\s[^>]*?href\\s*=\\s*[\"']?([^\"'\\s>]+)");
  private static final Pattern STRIKE = Pattern.compile("(?i)<(/?)(?:s|del|strike)(?:\\s[^>]*)?>");
  private static final Pattern LINE_BREAK = Pattern.compile("(?i)<br\\s*/?>");

  private final StringBuilder text = new StringBuilder();
  private final List<LinkSpan> links = new ArrayList<>();
  private final List<Emphasis> emphases = new ArrayList<>();
  private final List<Struck> struck = new ArrayList<>();
  private final List<LineStart> lines = new ArrayList<>();
  private String openUrl = "";
  private int openAt = -1;
  private int struckAt = -1;

  void read(Node block) {
    var spans = block.getSourceSpans();
    lines.add(new LineStart(0, spans.isEmpty() ? 1 : spans.getFirst().getLineIndex() + 1));
    visitChildren(block);
  }

  InlineText result() {
    return new InlineText(text.toString(), links, emphases, struck, lines);
  }

  @Override
  public void visit(Text node) {
    text.append(node.getLiteral());
  }

  @Override
  public void visit(Code node) {
    int start = text.length();
    text.append(node.getLiteral());
    emphases.add(new Emphasis(start, text.length(), Weight.CODE));
  }

  @Override
  public void visit(SoftLineBreak node) {
    text.append('\n');
    lines.add(new LineStart(text.length(), lines.getLast().line() + 1));
  }

  @Override
  public void visit(HardLineBreak node) {
    visit(new SoftLineBreak());
  }

  @Override
  public void visit(Link node) {
    int start = text.length();
    visitChildren(node);
    links.add(new LinkSpan(start, text.length(), node.getDestination()));
  }

  @Override
  public void visit(Image node) {
    // a picture's alternative text is no part of the sentence
  }

  @Override
  public void visit(org.commonmark.node.Emphasis node) {
    emphasise(node, Weight.ITALIC);
  }

  @Override
  public void visit(StrongEmphasis node) {
    emphasise(node, Weight.STRONG);
  }

  @Override
  public void visit(CustomNode node) {
    int start = text.length();
    visitChildren(node);
    if (node instanceof Strikethrough) {
      struck.add(new Struck(start, text.length()));
    }
  }

  @Override
  public void visit(HtmlInline node) {
    var html = node.getLiteral();
    var strike = STRIKE.matcher(html);
    var anchor = OPENING_ANCHOR.matcher(html);
    if (anchor.find()) {
      openUrl = anchor.group(1);
      openAt = text.length();
    } else if (html.equalsIgnoreCase("</a>") && openAt >= 0) {
      links.add(new LinkSpan(openAt, text.length(), openUrl));
      openAt = -1;
    } else if (strike.matches()) {
      strike(strike.group(1).isEmpty());
    } else if (LINE_BREAK.matcher(html).matches() && !breaksAnyway(node)) {
      text.append('\n');
    }
  }

  private void strike(boolean opens) {
    if (!opens && struckAt >= 0) {
      struck.add(new Struck(struckAt, text.length()));
    }
    struckAt = opens ? text.length() : -1;
  }

  private static boolean breaksAnyway(HtmlInline node) {
    return node.getNext() instanceof SoftLineBreak || node.getNext() instanceof HardLineBreak;
  }

  private void emphasise(Node node, Weight weight) {
    int start = text.length();
    visitChildren(node);
    emphases.add(new Emphasis(start, text.length(), weight));
  }
}
