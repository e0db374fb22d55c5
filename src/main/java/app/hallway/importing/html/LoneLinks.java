package app.hallway.importing.html;

import app.hallway.importing.html.Extent.Count;
import app.hallway.model.LeftOut.Kind;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/**
 * Links to pass a page on, to turn to the next or to its tags, with what says nothing but them. In
 * a sentence, or beside a link of the author's, they stay.
 */
final class LoneLinks {
  private static final Pattern TURNING = Pattern.compile(" (?:prev|previous|next) ");

  private final Element root;
  private final PageRuns text;
  private final BitSet others = new BitSet();
  private final Map<Integer, Boolean> labels = new HashMap<>();

  private LoneLinks(Element root) {
    this.root = root;
    this.text = PageRuns.of(root);
  }

  static void removeFrom(Element root, Cuttings cuttings) {
    var links = root.select("a[href]");
    if (links.stream().anyMatch(link -> kindOf(link).isPresent())) {
      new LoneLinks(root).remove(links, cuttings);
    }
  }

  private void remove(List<Element> links, Cuttings cuttings) {
    links.stream()
        .filter(link -> kindOf(link).isEmpty())
        .forEach(link -> others.set(text.extent(link).from(), text.extent(link).to()));
    for (var link : links) {
      kindOf(link).filter(kind -> isAlone(link)).ifPresent(kind -> cut(link, kind, cuttings));
    }
  }

  private static Optional<Kind> kindOf(Element link) {
    if (Sharing.isSharing(link)) {
      return Optional.of(Kind.SHARING);
    }
    var names = " " + link.attr("rel") + " " + link.className() + " ";
    if (link.attr("rel").contains("tag")) {
      return Optional.of(Kind.BYLINE);
    }
    boolean turns = TURNING.matcher(names).find() || link.attr("href").contains("replytocom");
    return turns ? Optional.of(Kind.NAVIGATION) : Optional.empty();
  }

  /** Whether in its run stand nothing but such links and a label. */
  private boolean isAlone(Element link) {
    var extent = text.extent(link);
    if (extent.units() == 0) {
      return true;
    }
    return !others.get(extent.from()) && labels.computeIfAbsent(extent.from(), this::isLabel);
  }

  private boolean isLabel(int run) {
    var words = text.runs().get(run);
    return !words.isSpoken() && !words.isHeading();
  }

  private void cut(Element link, Kind kind, Cuttings cuttings) {
    var largest = link;
    var parent = link.parent();
    while (parent != null && !parent.equals(root) && saysNoMore(parent)) {
      largest = parent;
      parent = parent.parent();
    }
    cuttings.cut(largest, kind);
  }

  private boolean saysNoMore(Element around) {
    var extent = text.extent(around);
    int other = others.nextSetBit(extent.from());
    return extent.of(Count.SPOKEN) == 0
        && extent.of(Count.PICTURES) == 0
        && (other < 0 || other >= extent.to())
        && !around.is("h1, h2, h3, h4, h5, h6");
  }
}
