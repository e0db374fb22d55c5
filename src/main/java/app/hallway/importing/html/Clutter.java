package app.hallway.importing.html;

import app.hallway.importing.html.Extent.Count;
import app.hallway.model.LeftOut.Kind;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;

/**
 * What stands within the element of a post and is none of it. What is suspected goes only if it is
 * made like what it is suspected to be: a menu of links, a form, a line of dates. Where the author
 * still speaks before it and behind it, it must be so beyond doubt.
 */
final class Clutter {
  private static final int LINE = 60;
  private static final int LINES = 200;
  private static final int BOX = 900;
  private static final int FEWEST_LINKS = 3;

  /** Where posts are filed. */
  private static final Pattern TAGS =
      Pattern.compile("(?:^|[/?])(?:tags?|topics?|categor(?:y|ies)|hashtag|labels?|t)[/=][^/]+/?$");

  private static final Pattern TURNING = Pattern.compile("^\\s*[←«‹⟵]|[→»›⟶]\\s*$");

  private final Element root;
  private final PageRuns text;
  private final Suspects suspects;
  private final Bylines bylines;
  private final PostEdges edges;
  private final Cuttings cuttings;
  private final BitSet gone = new BitSet();

  private Clutter(Element root, @Nullable String title, Bylines bylines, Cuttings cuttings) {
    this.root = root;
    this.text = PageRuns.of(root);
    this.suspects = Suspects.in(root, text);
    this.bylines = bylines;
    this.edges = PostEdges.of(text, suspects, title, bylines);
    this.cuttings = cuttings;
  }

  static void removeFrom(Element root, @Nullable String title, Bylines bylines, Cuttings cuttings) {
    new Clutter(root, title, bylines, cuttings).remove();
    LoneLinks.removeFrom(root, cuttings);
  }

  private void remove() {
    suspects
        .kinds()
        .forEach(
            (element, suspicion) -> {
              if (isBelieved(suspicion, text.extent(element))) {
                cut(element, suspicion.kind());
              }
            });
    for (int run = 0; run < text.runs().size(); run++) {
      if (!gone.get(run)) {
        removeLabelled(text.runs().get(run), run);
      }
    }
    removeTail();
    for (int run = 0; run < text.runs().size(); run++) {
      if (!gone.get(run) && !suspects.isCovered(run) && edges.isOutside(run)) {
        removeLine(text.runs().get(run), run);
      }
    }
  }

  /** What is cut within something that is cut is not told twice. */
  private void cut(Element element, Kind kind) {
    var extent = text.extent(element);
    if (gone.nextClearBit(extent.from()) < extent.to()) {
      gone.set(extent.from(), extent.to());
      cuttings.cut(element, kind);
    }
  }

  private boolean isBelieved(Suspects.Suspicion suspicion, Extent extent) {
    boolean atEdge = suspicion.named() && edges.isOutside(extent);
    return isMadeSo(suspicion.kind(), extent) || (atEdge && mayBe(suspicion.kind(), extent));
  }

  /** Beyond doubt. */
  private static boolean isMadeSo(Kind kind, Extent extent) {
    boolean speaks = extent.of(Count.SPOKEN) > 0;
    boolean headed = extent.of(Count.HEADINGS) > 0;
    boolean fields = extent.of(Count.FIELDS) > 0;
    return switch (kind) {
      case SHARING -> !speaks && (isShared(extent) || fields);
      case COMMENTS -> fields || (extent.of(Count.LINKS) > 1 && !headed && extent.prose() > 0);
      case RELATED ->
          !headed && (extent.density() >= 0.4 || (!speaks && extent.of(Count.LINKS) > 0));
      case NAVIGATION -> extent.prose() == 0 && extent.density() >= 0.5;
      case BYLINE, AUTHOR_BOX -> false;
      case ADVERT -> !speaks;
      case NEWSLETTER -> (fields && extent.units() <= BOX) || (!speaks && !headed);
      case FORM -> fields && extent.prose() <= LINES && extent.units() <= BOX;
      default -> (fields && !headed && extent.units() <= BOX) || !speaks;
    };
  }

  /** Where the author has not begun to speak, or has ended. */
  private boolean mayBe(Kind kind, Extent extent) {
    boolean headed = extent.of(Count.HEADINGS) > 0;
    int units = extent.units();
    boolean lines = units <= LINES && extent.prose() == 0;
    boolean box = extent.of(Count.LINKS) > 0 || extent.of(Count.RUNS) > 1;
    return switch (kind) {
      case SHARING -> extent.prose() == 0 && (units <= LINE || extent.density() >= 0.6);
      case COMMENTS -> edges.isBehind(extent) && !headed;
      case RELATED ->
          extent.density() >= 0.6 || (!headed && (extent.density() >= 0.15 || (lines && box)));
      case NAVIGATION -> !headed && (lines || extent.density() >= 0.3);
      case BYLINE -> !headed && lines;
      case AUTHOR_BOX -> units <= BOX;
      case ADVERT, NEWSLETTER -> !headed && units <= 2 * LINES;
      case FORM -> false;
      default -> extent.prose() == 0 && !headed && (units <= 2 * LINES || extent.density() >= 0.3);
    };
  }

  private static boolean isShared(Extent extent) {
    return extent.of(Count.SHARING) > 0 && extent.of(Count.SHARING) * 2 >= extent.of(Count.LINKS);
  }

  /** A heading that is a label goes with the links or fields up to the next heading. */
  private void removeLabelled(TextRun run, int index) {
    if (run.isHeading()) {
      ClutterWords.kindOfLabel(run.text())
          .ifPresent(kind -> removeSection(run.block(), kind, index > edges.last()));
    }
  }

  private void removeSection(Element heading, Kind kind, boolean behind) {
    var section = below(heading);
    boolean isEmpty = section.isEmpty() && behind && kind != Kind.SURROUNDINGS;
    if (isEmpty || (!section.isEmpty() && isLabelled(kind, extent(section)))) {
      section.addFirst(heading);
      cut(section, kind);
    }
  }

  /** An author, too, may head a section so. */
  private static boolean isLabelled(Kind kind, Extent extent) {
    return isMadeSo(kind, extent) && (kind != Kind.COMMENTS || extent.of(Count.FIELDS) > 0);
  }

  /** Siblings, as one. */
  private void cut(List<Element> section, Kind kind) {
    var box = new Element("div");
    section.getFirst().before(box);
    section.forEach(
        part -> {
          gone.set(text.extent(part).from(), text.extent(part).to());
          box.appendChild(part);
        });
    cuttings.cut(box, kind);
  }

  private Extent extent(List<Element> section) {
    return Extent.spanning(text.extent(section.getFirst()), text.extent(section.getLast()));
  }

  private List<Element> below(Element heading) {
    var section = new ArrayList<Element>();
    var next = heading.nextElementSibling();
    while (next != null && !isHeaded(next, heading)) {
      section.add(next);
      next = next.nextElementSibling();
    }
    return section;
  }

  /** Titles of other posts are headings of none. */
  private boolean isHeaded(Element element, Element heading) {
    return text.in(element).stream()
        .filter(TextRun::isHeading)
        .anyMatch(
            run -> run.isSpoken() || run.block().normalName().compareTo(heading.normalName()) <= 0);
  }

  /** A section of links alone that ends a page, with no word of the author's before them. */
  private void removeTail() {
    for (var section : root.select("section, aside")) {
      var extent = text.extent(section);
      if (edges.isBehind(extent)
          && extent.of(Count.SPOKEN) == 0
          && extent.of(Count.LINKS) >= FEWEST_LINKS) {
        cut(section, Kind.RELATED);
      }
    }
  }

  /** A line before or behind the post, in an element of its own that is no cell of a table. */
  private void removeLine(TextRun run, int index) {
    var block = run.block();
    var extent = text.extent(block);
    boolean alone = !block.equals(root) && !block.is("td, th") && extent.to() == extent.from() + 1;
    if (alone && (!run.isHeading() || (index < edges.title() && leadsHome(block)))) {
      kindOfLine(run, index).ifPresent(kind -> cut(outermost(block), kind));
    }
  }

  /** With a picture that leads where the line does. */
  private static Element outermost(Element block) {
    var link = block.closest("a[href]");
    return link != null && Tags.saysOnly(link, block) ? link : block;
  }

  private Optional<Kind> kindOfLine(TextRun run, int index) {
    if (bylines.isByline(run)) {
      return Optional.of(Kind.BYLINE);
    }
    if (run.isLinks() && leadsToTags(run.block()) && run.units() <= LINES) {
      return Optional.of(Kind.BYLINE);
    }
    if (LikeCounts.isNumber(run.text()) && run.block().closest("a, [role=button]") != null) {
      return Optional.of(Kind.SHARING);
    }
    if (index < edges.first() && ClutterWords.plain(run.text()).isEmpty()) {
      return Optional.of(Kind.SURROUNDINGS);
    }
    boolean above =
        index < edges.first()
            && (edges.isWayToTitle(run) || (index < edges.title() && run.units() <= LINE));
    boolean turns = index > edges.last() && TURNING.matcher(run.text()).find();
    return (run.isLinks() && (above || turns)) || (above && edges.isWayToTitle(run))
        ? Optional.of(Kind.NAVIGATION)
        : ClutterWords.kindOfLabel(run.text());
  }

  private static boolean leadsHome(Element heading) {
    return heading.selectFirst("a[href=/], a[rel=home]") != null;
  }

  private static boolean leadsToTags(Element block) {
    var around = block.closest("a[href]");
    var links = around == null ? block.select("a[href]") : new Elements(around);
    return !links.isEmpty()
        && links.stream().allMatch(link -> TAGS.matcher(link.attr("href")).find());
  }
}
