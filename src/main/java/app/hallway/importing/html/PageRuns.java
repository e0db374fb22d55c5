package app.hallway.importing.html;

import app.hallway.importing.html.Extent.Count;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/**
 * The text of a page as it flows, and what of it each element spans: taken once, in one walk, and
 * not kept up while the page is changed. Text is measured in letters, where a letter of Chinese,
 * Japanese or Korean, which says more, counts as two.
 */
@SuppressWarnings("EnumOrdinal") // counts of each kind lie in one array
final class PageRuns {
  private static final char FIRST_OF_THE_EAST = '\u2e80';

  private static final Extent NOTHING =
      new Extent(new int[Count.values().length], new int[Count.values().length]);

  private final List<TextRun> runs = new ArrayList<>();
  private final IdentityHashMap<Element, Extent> extents = new IdentityHashMap<>();

  private PageRuns() {}

  static PageRuns of(Element root) {
    var taken = new PageRuns();
    root.traverse(taken.new Walk());
    return taken;
  }

  List<TextRun> runs() {
    return runs;
  }

  Extent extent(Element element) {
    return extents.getOrDefault(element, NOTHING);
  }

  List<TextRun> in(Element element) {
    var extent = extent(element);
    return runs.subList(extent.from(), extent.to());
  }

  /** Whether an element that is no block is all that stands between two edges. */
  boolean isAlone(Element inline) {
    var extent = extent(inline);
    return extent.to() == extent.from() + 1 && runs.get(extent.from()).units() == extent.units();
  }

  /** Whether the first heading in it is a link, as to where a post stands alone. */
  boolean leadsAway(Element element) {
    return in(element).stream()
        .filter(TextRun::isHeading)
        .findFirst()
        .filter(TextRun::isLinks)
        .isPresent();
  }

  private static int units(String text) {
    int units = 0;
    for (int at = 0; at < text.length(); at++) {
      units += weight(text.charAt(at));
    }
    return units;
  }

  private static int weight(char letter) {
    return letter <= ' ' || letter == '\u00a0'
        ? 0
        : letter >= FIRST_OF_THE_EAST && Character.isLetter(letter) ? 2 : 1;
  }

  /** Adds up what it meets, without recursion. */
  private final class Walk implements NodeVisitor {
    private final int[] counts = new int[Count.values().length];
    private final IdentityHashMap<Element, int[]> entered = new IdentityHashMap<>();
    private final ArrayDeque<Element> blocks = new ArrayDeque<>();
    private final StringBuilder text = new StringBuilder();
    private final StringBuilder bare = new StringBuilder();
    private int units;
    private int linked;
    private int links;
    private int sharing;
    private int choices;

    @Override
    public void head(Node node, int depth) {
      if (node instanceof TextNode words && choices == 0) {
        read(words.getWholeText());
      } else if (node instanceof Element element) {
        enter(element, depth == 0);
      }
    }

    private void read(String words) {
      int more = PageRuns.units(words);
      units += more;
      add(Count.UNITS, more);
      text.append(words);
      if (links > 0) {
        linked += more;
        add(Count.LINKED, more);
      } else {
        bare.append(words);
      }
    }

    private void enter(Element element, boolean root) {
      if (root || Tags.isBlock(element)) {
        flush();
        blocks.push(element);
      }
      entered.put(element, counts.clone());
      count(element);
    }

    private void count(Element element) {
      switch (element.normalName()) {
        case "a" -> {
          links++;
          sharing += Sharing.isSharing(element) ? 1 : 0;
          add(Count.LINKS, element.hasAttr("href") ? 1 : 0);
          add(Count.SHARING, Sharing.isSharing(element) ? 1 : 0);
        }
        case "br" -> read(" ");
        case "img" -> add(Count.PICTURES, sharing > 0 ? 0 : 1);
        case "button" -> add(Count.FIELDS, 1);
        case "select", "textarea", "datalist" -> {
          choices++;
          add(Count.FIELDS, 1);
        }
        case "input" -> add(Count.FIELDS, element.is("[type=hidden], [type=checkbox]") ? 0 : 1);
        default -> {}
      }
    }

    @Override
    public void tail(Node node, int depth) {
      if (node instanceof Element element) {
        leave(element);
      }
    }

    private void leave(Element element) {
      if (element.is("select, textarea, datalist")) {
        choices--;
      } else if (element.normalName().equals("a")) {
        links--;
        sharing -= Sharing.isSharing(element) ? 1 : 0;
      }
      boolean isBlock = element.equals(blocks.peek());
      if (isBlock) {
        flush();
        blocks.pop();
      }
      var after = counts.clone();
      after[Count.RUNS.ordinal()] += units > 0 ? 1 : 0;
      var before = entered.remove(element);
      extents.put(element, new Extent(before == null ? after : before, after));
    }

    /** Ends a run. */
    private void flush() {
      if (units > 0) {
        var block = Objects.requireNonNull(blocks.peek());
        add(new TextRun(block, text.toString(), bare.toString(), units, linked));
      }
      text.setLength(0);
      bare.setLength(0);
      units = 0;
      linked = 0;
    }

    private void add(TextRun run) {
      runs.add(run);
      add(Count.RUNS, 1);
      add(Count.PROSE, run.isProse() ? run.units() : 0);
      add(Count.SPOKEN, run.isSpoken() ? 1 : 0);
      add(Count.HEADINGS, run.isHeading() && run.isSpoken() ? 1 : 0);
    }

    private void add(Count count, int more) {
      counts[count.ordinal()] += more;
    }
  }
}
