package app.hallway.importing.html;

import app.hallway.importing.html.Extent.Count;
import app.hallway.model.LeftOut.Kind;
import java.util.BitSet;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** Takes out of a page what is no text for a reader: scripts, fields, what is not shown. */
final class Machinery {
  private static final String SILENT =
      "script, style, link, meta, progress, frame, frameset, iframe,"
          + " embed, applet, .katex-html, .MathJax_Preview";

  private static final String UNSEEN =
      "template, svg, canvas, map, object, video, audio, noscript, .sr-only, .visually-hidden,"
          + " .screen-reader-text, .visuallyhidden";

  private static final String FIELDS =
      "button, select, textarea, datalist, input:not([type=checkbox])";

  private static final String DIALOGS =
      "dialog, [role=dialog], [role=alertdialog], [role=tooltip], [aria-modal=true]";

  private static final String UNSHOWN = "[hidden]:not([hidden=until-found]), [aria-hidden=true]";

  /** What lies over a page, or slides through it a second time. */
  private static final Pattern OVERLAY =
      Pattern.compile(
          ".*(?:^|-)(?:modal|pop-?up|overlay|drawer|menu|offcanvas|off-canvas|clone|duplicate|cloned|tooltip)(?:-.*)?");

  /** What opens when its title is pressed; every word of it was written to be read. */
  private static final Pattern FOLDED =
      Pattern.compile(
          ".*(?:^|-)(?:collapse|collapsed|collapsible|fold|folded|foldable|accordion|spoiler|toggle"
              + "|expandable|tabpanel|tab-panel|tab-pane|tab-content)(?:-.*)?");

  private static final String FURNITURE =
      "nav, header, footer, aside, form, menu, [role=navigation], [role=banner]";

  /** What leads to a note may do so by a script. */
  private static final String MARKS =
      "a[href^=#], :is(a, sup, span, button)[aria-describedby], :is(a, sup, span, button)[^data-]";

  private static final double MOSTLY = 0.5;

  private static final int LONGEST_MARK = 5;

  private static final Pattern INVISIBLE =
      Pattern.compile(
          "(?:^|;)\\s*(?:display\\s*:\\s*none|visibility\\s*:\\s*hidden)",
          Pattern.CASE_INSENSITIVE);

  /** A page that shows next to nothing shows its post later, when its scripts have run. */
  private static final int SHOWN_LATER = 4;

  private Machinery() {}

  /** Fields stay until it is known which boxes are forms. */
  static void removeFrom(Element body, Cuttings cuttings) {
    body.nodeStream().filter(Comment.class::isInstance).toList().forEach(Node::remove);
    body.select(SILENT).forEach(Node::remove);
    body.select(UNSEEN).forEach(element -> cuttings.cut(element, Kind.HIDDEN));
    removeDialogs(body, cuttings);
    removeUnshown(body, cuttings);
  }

  static void removeFields(Element article, Cuttings cuttings) {
    for (var field : article.select(FIELDS)) {
      if (isSpoken(field) || opens(field)) {
        field.unwrap();
      } else {
        cuttings.cut(field, Kind.FORM);
      }
    }
  }

  /** The title, in a line of its own, of what opens below it. */
  private static boolean opens(Element field) {
    var line = field.parent();
    var below = line == null ? null : line.nextElementSibling();
    return field.is(":is(p, div) > button[aria-expanded]:only-child")
        && below != null
        && below.hasText();
  }

  /** "Press the Save button" is a sentence, and a heading may be pressed to open its section. */
  private static boolean isSpoken(Element field) {
    boolean headed = field.is("h1 *, h2 *, h3 *, h4 *, h5 *, h6 *") && field.hasText();
    return (headed && field.normalName().equals("button")) || isWithinWords(field);
  }

  private static boolean isWithinWords(Element field) {
    return field.normalName().equals("button")
        && isWords(field.previousSibling())
        && isWords(field.nextSibling())
        && field.closest("pre, code") == null;
  }

  private static boolean isWords(@Nullable Node node) {
    return node instanceof TextNode text && text.text().matches("(?s).*[\\p{L}\\p{N}].*");
  }

  /** A post that opens over a page is the most of it. */
  private static void removeDialogs(Element body, Cuttings cuttings) {
    var dialogs = body.select(DIALOGS);
    if (!dialogs.isEmpty()) {
      var text = PageRuns.of(body);
      int all = text.extent(body).prose();
      dialogs.stream()
          .filter(dialog -> all == 0 || text.extent(dialog).prose() * 2 <= all)
          .forEach(dialog -> cuttings.cut(dialog, Kind.SURROUNDINGS));
    }
  }

  private static void removeUnshown(Element body, Cuttings cuttings) {
    var unshown = body.select(UNSHOWN);
    body.select("[style]").stream()
        .filter(element -> INVISIBLE.matcher(element.attr("style")).find())
        .forEach(unshown::add);
    if (unshown.isEmpty()) {
      return;
    }
    var text = PageRuns.of(body);
    int shown = text.extent(body).prose() - proseOf(unshown, text);
    var noted = withNotes(body);
    for (var element : unshown) {
      int prose = text.extent(element).prose();
      boolean isPost = prose > 0 && prose >= SHOWN_LATER * shown;
      boolean stays = isPost || isVisible(element, prose) || noted.contains(element);
      if (!stays && !isFolded(element, text)) {
        cuttings.cut(element, Kind.HIDDEN);
      }
    }
  }

  private static boolean isFolded(Element element, PageRuns text) {
    var extent = text.extent(element);
    return extent.units() > 0
        && extent.density() < MOSTLY
        && extent.of(Count.FIELDS) == 0
        && element.closest(FURNITURE) == null
        && Stream.of(element, element.parent(), element.previousElementSibling())
            .filter(Objects::nonNull)
            .anyMatch(Machinery::isNamedFolded);
  }

  private static boolean isNamedFolded(Element element) {
    return element.attr("role").equals("tabpanel")
        || element.attr("aria-expanded").equals("false")
        || element.classNames().stream()
            .map(ClutterWords::words)
            .anyMatch(name -> FOLDED.matcher(name).matches() && !OVERLAY.matcher(name).matches());
  }

  /** Of elements in any order, some within others. */
  private static int proseOf(List<Element> elements, PageRuns text) {
    var runs = new BitSet();
    elements.stream().map(text::extent).forEach(extent -> runs.set(extent.from(), extent.to()));
    return runs.stream()
        .mapToObj(text.runs()::get)
        .filter(TextRun::isProse)
        .mapToInt(TextRun::units)
        .sum();
  }

  /** What is hidden from machines that read aloud alone, is shown. */
  private static boolean isVisible(Element element, int prose) {
    return prose > 0
        && element.attr("aria-hidden").equals("true")
        && !element.hasAttr("hidden")
        && !INVISIBLE.matcher(element.attr("style")).find()
        && element.classNames().stream()
            .map(ClutterWords::words)
            .noneMatch(OVERLAY.asMatchPredicate());
  }

  /** Notes may be hidden until their number is pressed: they, and all that is around them. */
  private static Set<Element> withNotes(Element body) {
    var marks =
        body.select(MARKS).stream()
            .filter(mark -> mark.text().strip().length() <= LONGEST_MARK)
            .flatMap(mark -> mark.attributes().asList().stream())
            .filter(attribute -> attribute.getKey().matches("href|aria-.*|data-.*"))
            .map(attribute -> attribute.getValue().replaceFirst("^#", ""))
            .collect(Collectors.toSet());
    var around = Collections.newSetFromMap(new IdentityHashMap<Element, Boolean>());
    for (var noted : body.select("[id]")) {
      for (var next = noted; next != null && marks.contains(noted.id()) && around.add(next); ) {
        next = next.parent();
      }
    }
    return around;
  }
}
