package app.hallway.render.quoting;

import app.hallway.markdown.LiteralText;
import java.util.List;
import java.util.Set;
import org.commonmark.Extension;
import org.commonmark.ext.gfm.strikethrough.StrikethroughExtension;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TablesExtension;
import org.commonmark.node.Emphasis;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.StrongEmphasis;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.markdown.MarkdownNodeRendererContext;
import org.commonmark.renderer.markdown.MarkdownNodeRendererFactory;
import org.commonmark.renderer.markdown.MarkdownRenderer;

/**
 * Writes a tree as CommonMark with GitHub's tables, its words so that they are words to Obsidian
 * too.
 */
final class SafeMarkdown implements NodeRenderer {
  private static final List<Extension> EXTENSIONS =
      List.of(TablesExtension.create(), StrikethroughExtension.create());

  private static final MarkdownRenderer RENDERER =
      MarkdownRenderer.builder().nodeRendererFactory(new Factory()).extensions(EXTENSIONS).build();

  private static final class Factory implements MarkdownNodeRendererFactory {
    @Override
    public NodeRenderer create(MarkdownNodeRendererContext context) {
      return new SafeMarkdown(context);
    }

    @Override
    public Set<Character> getSpecialCharacters() {
      return Set.of();
    }
  }

  private final MarkdownNodeRendererContext context;

  private SafeMarkdown(MarkdownNodeRendererContext context) {
    this.context = context;
  }

  static String of(Node document) {
    return RENDERER.render(document).strip();
  }

  @Override
  public Set<Class<? extends Node>> getNodeTypes() {
    return Set.of(Text.class, Emphasis.class, StrongEmphasis.class, HardLineBreak.class);
  }

  @Override
  public void render(Node node) {
    switch (node) {
      case Text text -> text(text);
      case Emphasis emphasis -> between("*", emphasis);
      case StrongEmphasis strong -> between("**", strong);
      default -> lineEnd(node);
    }
  }

  private void text(Text text) {
    var before = text.getPrevious();
    boolean opensLine =
        before instanceof HardLineBreak
            || (before == null && text.getParent() instanceof Paragraph);
    var words = text.getLiteral();
    var safe =
        isInBrackets(text)
            ? LiteralText.part(words, opensLine).replace("]", "\\]")
            : BareAddresses.write(words, opensLine);
    context.getWriter().raw(isIn(TableCell.class, text) ? safe.replace("\\|", "|") : safe);
  }

  private void between(String signs, Node node) {
    context.getWriter().raw(signs);
    for (var child = node.getFirstChild(); child != null; child = child.getNext()) {
      context.render(child);
    }
    context.getWriter().raw(signs);
  }

  private void lineEnd(Node line) {
    if (isIn(TableCell.class, line)) {
      context.getWriter().raw("<br>");
    } else {
      context.getWriter().raw('\\');
      context.getWriter().line();
    }
  }

  private static boolean isInBrackets(Node node) {
    return isIn(Link.class, node) || isIn(Image.class, node);
  }

  private static boolean isIn(Class<? extends Node> kind, Node node) {
    var outer = node.getParent();
    while (outer != null && !kind.isInstance(outer)) {
      outer = outer.getParent();
    }
    return outer != null;
  }
}
