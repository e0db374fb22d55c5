package app.hallway.importing.html;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.jsoup.select.NodeVisitor;

/**
 * Puts the content of web components where a browser shows it, as the HTML standard has it for
 * declarative shadow roots ({@code template shadowrootmode}): a host shows its shadow root, and
 * what stands in the host itself stands where the root has slots for it.
 */
final class ShadowRoots {
  private static final String ROOTS = "template[shadowrootmode], template[shadowroot]";

  /** Hosts and slots, which are no elements of HTML that would hold blocks. */
  private final Set<Element> unfolded = Collections.newSetFromMap(new IdentityHashMap<>());

  private ShadowRoots() {}

  /** From the outermost inwards, so that what a slot takes is there for the slots within. */
  static void unfold(Document page) {
    var roots = page.select(ROOTS);
    if (!roots.isEmpty()) {
      var shadows = new ShadowRoots();
      roots.forEach(shadows::unfoldOne);
      page.traverse(shadows.new Shaping());
    }
  }

  private void unfoldOne(Element root) {
    var host = root.parent();
    if (host == null) {
      return;
    }
    root.remove();
    var slots = slotsOf(root);
    if (slots.isEmpty() && !root.hasText() && root.selectFirst("img") == null) {
      return; // saved without what it shows: then what stands in the host is all that there is
    }
    var light = host.childNodes().stream().collect(Collectors.groupingBy(ShadowRoots::slotName));
    host.empty();
    slots.forEach((name, slot) -> fill(slot, light.getOrDefault(name, List.of())));
    host.appendChildren(root.childNodes());
    unfolded.add(host);
  }

  private static Map<String, Element> slotsOf(Element root) {
    var slots = new LinkedHashMap<String, Element>();
    root.filter(
        (node, depth) -> {
          if (node instanceof Element slot && slot.normalName().equals("slot")) {
            slots.putIfAbsent(slot.attr("name"), slot);
          }
          boolean other = depth > 0 && node instanceof Element element && element.is(ROOTS);
          return other ? NodeFilter.FilterResult.SKIP_CHILDREN : NodeFilter.FilterResult.CONTINUE;
        });
    return slots;
  }

  private static String slotName(Node node) {
    return node instanceof Element element ? element.attr("slot") : "";
  }

  /** What a slot has of its own is shown where nothing is put into it. */
  private void fill(Element slot, List<Node> nodes) {
    unfolded.add(slot);
    if (nodes.stream().anyMatch(node -> node instanceof Element || isSaid(node))) {
      slot.empty();
      slot.appendChildren(nodes);
    }
  }

  private static boolean isSaid(Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  /** Makes a box of each host and slot that holds blocks, and a span of the others. */
  private final class Shaping implements NodeVisitor {
    private final Set<Node> holdBlocks = Collections.newSetFromMap(new IdentityHashMap<>());

    @Override
    public void head(Node node, int depth) {
      // what is within counts first
    }

    @Override
    public void tail(Node node, int depth) {
      boolean holds = holdBlocks.contains(node);
      if (node instanceof Element element && unfolded.contains(element)) {
        shape(element, holds);
      }
      if (node.parent() != null && (holds || Tags.isBlock(node))) {
        holdBlocks.add(node.parent());
      }
    }

    private static void shape(Element element, boolean holdsBlocks) {
      if (!Tags.isBlock(element) && !element.normalName().equals("body")) {
        element.tagName(holdsBlocks ? "div" : "span");
      }
    }
  }
}
