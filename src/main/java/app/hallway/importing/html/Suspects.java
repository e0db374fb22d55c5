package app.hallway.importing.html;

import app.hallway.importing.html.Extent.Count;
import app.hallway.model.LeftOut.Kind;
import java.util.ArrayDeque;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;

/**
 * The elements within a root that a sign says to be no part of the post: a name, a label, what kind
 * of element it is. A sign alone proves nothing.
 */
final class Suspects {
  private static final String NAMED =
      "div, section, aside, ul, ol, p, header, footer, form, nav, table, dl, address, figure,"
          + " span, small, time, a";

  /** Where no name is one of a page's furniture: code has classes of its own. */
  private static final String WITHIN = "pre, code, math, svg, blockquote, h1, h2, h3, h4, h5, h6";

  private static final String BODY = "[itemprop~=articleBody]";

  private static final String FOOTNOTES = "[class*=footnote], [role=doc-endnotes]";

  /** What holds more of the text than this is what the page is for. */
  private static final double MOST = 0.5;

  /** What can be longer than the post that it stands behind, */
  private static final Set<Kind> MAY_BE_MOST = Set.of(Kind.COMMENTS, Kind.RELATED);

  /** if as much is left. */
  private static final int ENOUGH = 300;

  private final Element root;
  private final PageRuns text;

  /**
   * @param named by a name or by what kind of element it is, not by the words in it
   */
  record Suspicion(Kind kind, boolean named) {}

  private final Map<Element, Suspicion> kinds = new LinkedHashMap<>();
  private final Map<String, Optional<Kind>> named = new HashMap<>();
  private final Set<Element> footnoted = Collections.newSetFromMap(new IdentityHashMap<>());
  private final Set<Element> titled = Collections.newSetFromMap(new IdentityHashMap<>());
  private final int[] weights;
  private final int[] prose;

  private Suspects(Element root, PageRuns text) {
    this.root = root;
    this.text = text;
    this.weights = new int[text.runs().size() + 1];
    this.prose = new int[text.runs().size() + 1];
    root.select(FOOTNOTES).forEach(notes -> addWithParents(notes, footnoted));
    text.runs().stream()
        .filter(run -> run.block().normalName().equals("h1") && run.isSpoken())
        .forEach(run -> addWithParents(run.block(), titled));
    root.select(BODY).forEach(part -> addWithParents(part, titled));
  }

  private static void addWithParents(Element element, Set<Element> all) {
    var around = element;
    while (around != null && all.add(around)) {
      around = around.parent();
    }
  }

  static Suspects in(Element root, PageRuns text) {
    var suspects = new Suspects(root, text);
    for (var element : root.select(NAMED)) {
      if (!element.equals(root)) {
        suspects
            .kindOf(element)
            .filter(suspicion -> suspects.isPart(element, suspicion))
            .ifPresent(suspicion -> suspects.kinds.put(element, suspicion));
      }
    }
    suspects.clear();
    suspects.weigh();
    return suspects;
  }

  /** In the order of the page. */
  Map<Element, Suspicion> kinds() {
    return kinds;
  }

  boolean isCovered(int run) {
    return weights[run] == weights[run + 1];
  }

  /** How much text there is beside suspects, where text in links counts half. */
  int weight(Element element) {
    var extent = text.extent(element);
    return weights[extent.to()] - weights[extent.from()];
  }

  /** How much of that is prose. */
  int prose(Element element) {
    var extent = text.extent(element);
    return prose[extent.to()] - prose[extent.from()];
  }

  /** Whether a heading stands before all that is said in an element. */
  boolean beginsWithHeading(Element element) {
    return text.in(element).stream()
        .filter(run -> run.isHeading() || run.isProse())
        .findFirst()
        .filter(TextRun::isHeading)
        .isPresent();
  }

  /** What all that is named alike makes up the most of a page, the page is for it. */
  private void clear() {
    var covered = new EnumMap<Kind, Integer>(Kind.class);
    int end = 0;
    for (var suspect : kinds.entrySet()) {
      var extent = text.extent(suspect.getKey());
      if (extent.from() >= end) {
        covered.merge(suspect.getValue().kind(), extent.prose(), Integer::sum);
        end = extent.to();
      }
    }
    int whole = text.extent(root).prose();
    kinds.entrySet().removeIf(suspect -> isMost(covered, suspect, whole));
  }

  private boolean isMost(
      Map<Kind, Integer> covered, Map.Entry<Element, Suspicion> suspect, int whole) {
    int alike = covered.getOrDefault(suspect.getValue().kind(), 0);
    boolean rest = MAY_BE_MOST.contains(suspect.getValue().kind()) && whole - alike >= ENOUGH;
    return alike > MOST * whole && !rest && text.extent(suspect.getKey()).prose() > 0;
  }

  private void weigh() {
    var depths = new int[weights.length];
    for (var suspect : kinds.keySet()) {
      depths[text.extent(suspect).from()]++;
      depths[text.extent(suspect).to()]--;
    }
    int depth = 0;
    for (int run = 0; run < text.runs().size(); run++) {
      depth += depths[run];
      var one = text.runs().get(run);
      boolean free = depth == 0;
      weights[run + 1] = weights[run] + (free ? Math.max(1, one.units() - one.linked() / 2) : 0);
      prose[run + 1] = prose[run] + (free && one.isProse() ? one.units() : 0);
    }
  }

  private boolean isPart(Element element, Suspicion suspicion) {
    var extent = text.extent(element);
    var whole = text.extent(root);
    int rest = whole.prose() - extent.prose();
    boolean most = extent.prose() > MOST * whole.prose() || extent.units() > MOST * whole.units();
    return extent.units() > 0
        && !titled.contains(element)
        && (!most
            || (suspicion.named() && MAY_BE_MOST.contains(suspicion.kind()) && rest >= ENOUGH));
  }

  private Optional<Suspicion> kindOf(Element element) {
    return byTag(element)
        .or(() -> byName(element))
        .or(() -> byRole(element))
        .or(() -> byType(element))
        .map(kind -> new Suspicion(kind, true))
        .or(() -> byLabel(element).map(kind -> new Suspicion(kind, false)));
  }

  private Optional<Kind> byTag(Element element) {
    return switch (element.normalName()) {
      case "nav" -> Optional.of(Kind.NAVIGATION);
      case "form" -> Optional.of(byName(element).orElse(Kind.FORM));
      case "footer" -> isOfPost(element) ? Optional.of(Kind.SURROUNDINGS) : Optional.empty();
      default -> Optional.empty();
    };
  }

  /** The footer of a section or of a quotation says who spoke. */
  private boolean isOfPost(Element footer) {
    var around = footer.parent();
    while (around != null && !around.equals(root) && around.is("div, article, main, body")) {
      around = around.parent();
    }
    return around == null || around.equals(root);
  }

  private Optional<Kind> byRole(Element element) {
    return switch (element.attr("role")) {
      case "navigation", "menu", "menubar", "search", "toolbar" -> Optional.of(Kind.NAVIGATION);
      case "complementary", "contentinfo", "banner" -> Optional.of(Kind.SURROUNDINGS);
      default -> Optional.empty();
    };
  }

  /** What microdata calls a comment. */
  private static Optional<Kind> byType(Element element) {
    return element.is("[itemprop~=comment][itemscope], [itemtype$=/Comment]")
        ? Optional.of(Kind.COMMENTS)
        : Optional.empty();
  }

  /** A box whose heading tells what it is. */
  private Optional<Kind> byLabel(Element element) {
    var runs = text.in(element);
    return Tags.isContainer(element) && runs.size() > 1
        ? ClutterWords.kindOfLabel(runs.getFirst().text())
            .filter(k -> isLike(k, text.extent(element)))
        : Optional.empty();
  }

  /** Under a label, an author may speak of what it says. */
  private static boolean isLike(Kind kind, Extent extent) {
    return switch (kind) {
      case COMMENTS, NEWSLETTER -> extent.of(Count.FIELDS) > 0;
      case RELATED -> extent.density() >= 0.25;
      case AUTHOR_BOX -> true;
      default -> extent.prose() == 0;
    };
  }

  private Optional<Kind> byName(Element element) {
    return Stream.concat(element.classNames().stream(), Stream.of(element.id()))
        .flatMap(
            name ->
                named.computeIfAbsent(name, ClutterWords::kindOfName).stream()
                    .filter(k -> !isSlug(name, element)))
        .findFirst()
        .filter(
            kind ->
                isBox(element) && !footnoted.contains(element) && element.closest(WITHIN) == null);
  }

  /** Never a word within a sentence. */
  private boolean isBox(Element element) {
    return Tags.isBlock(element) || text.isAlone(element);
  }

  /** Generators name a heading, and often the section that it begins, after the heading's words. */
  private boolean isSlug(String name, Element element) {
    var runs = text.in(element);
    if (runs.isEmpty() || !runs.getFirst().isHeading() || !runs.getFirst().isSpoken()) {
      return false;
    }
    var heading = ClutterWords.plain(runs.getFirst().text());
    var words = ClutterWords.words(name).split("-");
    return heading.replace(" ", "").equals(String.join("", words))
        || (words.length > 1 && List.of(heading.split(" ")).containsAll(List.of(words)));
  }

  /** What of a page has not been moved away, by what it is suspected to be. */
  void tell(Element body, Cuttings cuttings) {
    var around = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
    kinds.keySet().forEach(suspect -> suspect.parents().forEach(around::add));
    tell(body, around, cuttings);
  }

  private void tell(Element rest, Set<Element> around, Cuttings cuttings) {
    var waiting = new ArrayDeque<Element>(List.of(rest));
    while (!waiting.isEmpty()) {
      var element = waiting.pop();
      var suspicion = kinds.get(element);
      if (suspicion == null && around.contains(element)) {
        element.children().reversed().forEach(waiting::push);
      } else {
        cuttings.tell(element, suspicion == null ? Kind.SURROUNDINGS : suspicion.kind());
      }
    }
  }
}
