package app.hallway.importing.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jspecify.annotations.Nullable;

/**
 * Writes footnotes, as site generators and writing programs render them, as Markdown footnotes. A
 * note is what a short mark in the text leads to, and what leads back to the mark.
 */
final class Footnotes {
  private static final Pattern UNSAFE = Pattern.compile("[^\\w-]+");
  private static final Pattern MARK =
      Pattern.compile(
          "[(\\[]?(?:(?:note )?[a-z]?\\d{1,3}[a-z]?|[a-z]|[ivx]{1,6}|[*†‡§¶]{1,3})[)\\]]?");

  /** A note that holds more elements is none. */
  private static final int LONGEST = 500;

  private static final String NAMED =
      ".footnotes li[id], [role=doc-endnotes] li[id], li[id^=fn], li[id^=user-content-fn]";

  private final Element article;
  private final Map<String, Element> targets = new HashMap<>();
  private final IdentityHashMap<Element, Integer> order = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Set<String>> backlinks = new IdentityHashMap<>();
  private final IdentityHashMap<Element, Boolean> boxes = new IdentityHashMap<>();
  private final Map<Element, List<Element>> notes = new LinkedHashMap<>();
  private final Set<String> labels = new HashSet<>();

  private Footnotes(Element article) {
    this.article = article;
  }

  static void rewrite(Element article) {
    var footnotes = new Footnotes(article);
    footnotes.find();
    footnotes.notes.forEach(footnotes::write);
    footnotes.lift();
  }

  private void find() {
    int place = 0;
    for (var element : article.getAllElements()) {
      order.put(element, place++);
      if (element.is("a, span")) {
        targets.putIfAbsent(element.attr("name"), element);
      }
      targets.put(element.id(), element);
    }
    var named = Set.copyOf(article.select(NAMED));
    for (var mark : article.select("a[href^=#]")) {
      var target = targets.get(idOf(mark));
      var note = target == null ? null : noteAround(target);
      if (note == null) {
        continue;
      }
      boolean known = named.contains(note);
      boolean leads = known ? !note.equals(mark.closest("li")) : isBefore(mark, note);
      if (leads && (known || leadsBack(note, mark))) {
        notes.computeIfAbsent(note, none -> new ArrayList<>()).add(mark);
      }
    }
  }

  private static String idOf(Element link) {
    var id = link.attr("href").substring(1);
    try {
      return URLDecoder.decode(id.replace("+", "%2B"), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException broken) {
      return id;
    }
  }

  /** The block of a note: what the mark leads to, or what stands around that. */
  private @Nullable Element noteAround(Element target) {
    var block = target.closest("li, p, dd, div, section, td, h1, h2, h3, h4, h5, h6");
    if (block != null
        && block.is("p")
        && block.parent() != null
        && boxes.computeIfAbsent(block.parent(), Footnotes::isOnlyNote)) {
      block = block.parent();
    }
    return block == null || !block.is("li, p, dd, div") ? null : block;
  }

  /** Whether a box holds one note, of which the paragraph is the first. */
  private static boolean isOnlyNote(Element box) {
    return box.is("div, li, dd")
        && box.select("> p > a[href^=#]:first-child, > p > sup:first-child > a[href^=#]").size()
            == 1
        && box.children().stream().allMatch(child -> child.is("p, ul, ol, pre, blockquote"));
  }

  private boolean isBefore(Element mark, Element note) {
    return order.getOrDefault(mark, 0) < order.getOrDefault(note, 0);
  }

  private boolean leadsBack(Element note, Element mark) {
    if (!MARK.matcher(mark.text().strip()).matches() || mark.closest("h1, h2, h3, nav") != null) {
      return false;
    }
    var back = backlinks.computeIfAbsent(note, Footnotes::backlinksIn);
    return placesOf(mark).stream().anyMatch(back::contains);
  }

  private static Set<String> backlinksIn(Element note) {
    return note.stream().skip(LONGEST).findAny().isPresent()
        ? Set.of()
        : note.select("a[href^=#]").stream()
            .map(Footnotes::idOf)
            .collect(Collectors.toUnmodifiableSet());
  }

  /** The names by which a note may lead back to its mark. */
  private static List<String> placesOf(Element mark) {
    var places = new ArrayList<>(List.of(mark.id(), mark.attr("name")));
    var parent = mark.parent();
    if (parent != null && Tags.saysOnly(parent, mark)) {
      places.add(parent.id());
    }
    mark.select("[id]").eachAttr("id").forEach(places::add);
    var before = mark.previousElementSibling();
    if (before != null && !before.hasText()) {
      places.add(before.id());
      places.add(before.attr("name"));
    }
    places.removeIf(String::isEmpty);
    return places;
  }

  private void write(Element note, List<Element> marks) {
    var label = label(note, marks.getFirst());
    var places = new HashSet<String>();
    for (var mark : marks) {
      places.addAll(placesOf(mark));
      raised(mark).replaceWith(MarkdownEscapes.raw("[^" + label + "]"));
    }
    note.select("a[href^=#]").stream()
        .filter(link -> places.contains(idOf(link)) || isBacklink(link))
        .forEach(Footnotes::removeMark);
    note.tagName("footnote").clearAttributes().attr("id", label);
  }

  private static boolean isBacklink(Element link) {
    return link.is(".footnote-backref, .reversefootnote, [role=doc-backlink], [href^=#fnref]");
  }

  /** What stands around a mark and says no more goes with it. */
  private static void removeMark(Element link) {
    raised(link).remove();
  }

  private static Element raised(Element mark) {
    var raised = mark;
    var parent = mark.parent();
    while (parent != null && parent.is("sup, b, span") && Tags.saysOnly(parent, raised)) {
      raised = parent;
      parent = parent.parent();
    }
    return raised;
  }

  /** The number that the page shows, or else the name of the note. */
  private String label(Element note, Element mark) {
    var named =
        UNSAFE
            .matcher(note.id())
            .replaceAll("-")
            .replaceFirst("^(?:user-content-)?(?:fn|footnote)-?(?=\\w)", "");
    var shown = UNSAFE.matcher(mark.text()).replaceAll("");
    var label = note.id().isEmpty() || !note.is("li") ? shown : named;
    if (label.isEmpty() || !labels.add(label)) {
      label = (label.isEmpty() ? "note" : label) + "-" + (labels.size() + 1);
      labels.add(label);
    }
    return label;
  }

  /** Notes stand for themselves: the list, the line and the box around them go. */
  private void lift() {
    for (var list : article.select("ul:has(> footnote), ol:has(> footnote)")) {
      list.select("> footnote").forEach(list::before);
      if (list.selectFirst("> li") == null) {
        list.remove();
      }
    }
    article.select(".footnotes hr, hr + footnote").stream()
        .map(note -> note.is("hr") ? note : note.previousElementSibling())
        .forEach(Footnotes::removeLine);
    article.select("hr + div:has(footnote), hr + section:has(footnote)").stream()
        .filter(box -> box.text().equals(box.select("footnote").text()))
        .map(Element::previousElementSibling)
        .forEach(Footnotes::removeLine);
  }

  private static void removeLine(@Nullable Node line) {
    if (line != null) {
      line.remove();
    }
  }
}
