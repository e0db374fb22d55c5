package app.hallway.markdown;

import app.hallway.markdown.TagPlace.Around;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Block;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Node;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.jspecify.annotations.Nullable;

/** Gathers the tags of a tree, and joins each end tag with the nearest that it can end. */
final class TagCollector extends AbstractVisitor {
  /** How many nodes back words are looked for. */
  private static final int FARTHEST = 20;

  private final List<TagPlace> places = new ArrayList<>();
  private final Map<String, Deque<TagPlace>> open = new HashMap<>();
  private int section;

  /** In the order of the source. */
  List<TagPlace> places() {
    return places;
  }

  @Override
  public void visit(Heading heading) {
    section++;
    visitChildren(heading);
    section++;
  }

  @Override
  public void visit(HtmlInline node) {
    var tag = HtmlTag.at(node.getLiteral(), 0);
    if (tag != null) {
      var around = new Around(before(node), after(node), hasWordsBefore(node));
      add(new TagPlace(tag, leafOf(node), section, around, node));
    }
  }

  @Override
  public void visit(HtmlBlock block) {
    var html = block.getLiteral();
    for (var tag : HtmlScan.tags(html)) {
      var around =
          new Around(
              tag.start() == 0 ? '\n' : html.charAt(tag.start() - 1),
              tag.end() == html.length() ? '\n' : html.charAt(tag.end()),
              HtmlScan.hasWordsBefore(html, tag.start()));
      add(new TagPlace(tag, block, section, around, null));
    }
  }

  private void add(TagPlace place) {
    places.add(place);
    var name = place.tag().name();
    if (HtmlElements.isVoid(name)) {
      return;
    }
    var opened = open.computeIfAbsent(name, _ -> new ArrayDeque<>());
    if (!place.tag().closing()) {
      opened.push(place);
    } else if (!opened.isEmpty()) {
      opened.pop().join(place);
    }
  }

  private static Node leafOf(Node node) {
    var leaf = node.getParent();
    while (!(leaf instanceof Block || leaf instanceof TableCell) && leaf.getParent() != null) {
      leaf = leaf.getParent();
    }
    return leaf;
  }

  private static char before(Node node) {
    return switch (node.getPrevious()) {
      case null -> '\n';
      case SoftLineBreak _, HardLineBreak _ -> '\n';
      case Text text -> edge(text, true);
      case HtmlInline _ -> '>';
      default -> 'x';
    };
  }

  private static char after(Node node) {
    return switch (node.getNext()) {
      case null -> '\n';
      case SoftLineBreak _, HardLineBreak _ -> '\n';
      case Text text -> edge(text, false);
      case HtmlInline _ -> '<';
      default -> 'x';
    };
  }

  private static char edge(Text text, boolean last) {
    var words = text.getLiteral();
    return words.isEmpty() ? '\n' : words.charAt(last ? words.length() - 1 : 0);
  }

  /** On its line, in what is beside it. */
  private static boolean hasWordsBefore(Node node) {
    int steps = 0;
    for (@Nullable Node at = node.getPrevious();
        at != null && steps < FARTHEST;
        at = at.getPrevious()) {
      steps++;
      if (at instanceof SoftLineBreak || at instanceof HardLineBreak) {
        return false;
      }
      if (!(at instanceof HtmlInline)
          && !(at instanceof Text text && text.getLiteral().isBlank())) {
        return true;
      }
    }
    return false;
  }
}
