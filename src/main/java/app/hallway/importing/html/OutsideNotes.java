package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** Notes of a post that stand outside of its element: what its raised numbers lead to. */
final class OutsideNotes {
  private static final int LONGEST_MARK = 5;

  private static final String NAMED = "[class*=footnotes], [role=doc-endnotes], [id=footnotes]";

  private static final Pattern LABEL =
      Pattern.compile(
          "(?:foot|end)?notes?|fußnoten|anmerkungen|notes de bas de page|notas(?: al pie| de rodapé)?"
              + "|voetnoten|脚注|注釈|注释|註釋|각주|примечания|сноски|przypisy");

  private final List<Element> pieces;

  private OutsideNotes(List<Element> pieces) {
    this.pieces = pieces;
  }

  /** The pieces of a post, and behind them the boxes of notes that belong to them. */
  static List<Element> with(List<Element> pieces, Element body) {
    var all = new ArrayList<>(pieces);
    all.addAll(new OutsideNotes(pieces).boxes(body));
    return all;
  }

  private Set<Element> boxes(Element body) {
    var boxes = new LinkedHashSet<Element>();
    var marks = marks();
    if (!marks.isEmpty()) {
      body.select("[id], a[name]").stream()
          .filter(e -> marks.contains(e.id()) || marks.contains(e.attr("name")))
          .filter(this::isOutside)
          .forEach(note -> boxes.add(box(note)));
    }
    if (pieces.stream().anyMatch(piece -> piece.selectFirst("sup") != null)) {
      body.select(NAMED).stream().filter(this::isOutside).forEach(boxes::add);
    }
    boxes.removeIf(box -> box.parents().stream().anyMatch(boxes::contains));
    return boxes;
  }

  /** What the numbers, stars and daggers of the post lead to. */
  private Set<String> marks() {
    return pieces.stream()
        .flatMap(piece -> piece.select("a[href^=#]").stream())
        .filter(link -> link.text().strip().length() <= LONGEST_MARK)
        .map(link -> link.attr("href").substring(1))
        .filter(id -> !id.isEmpty())
        .collect(Collectors.toSet());
  }

  private boolean isOutside(Element element) {
    return !pieces.contains(element)
        && element.parents().stream().noneMatch(pieces::contains)
        && pieces.stream().noneMatch(piece -> piece.parents().contains(element));
  }

  /** The largest element around a note that is one of notes. */
  private Element box(Element note) {
    var box = note.closest("li, p, dd, div, section, aside, tr");
    var largest = box == null ? note : box;
    for (var around : largest.parents()) {
      if (!isOutside(around)) {
        return largest;
      }
      largest = isOfNotes(around) ? around : largest;
    }
    return largest;
  }

  private static boolean isOfNotes(Element element) {
    var first = element.firstElementChild();
    return element.is("ol, ul, dl")
        || ClutterWords.words(element.className()).matches(".*(?:foot|end|side)?notes?\\b.*")
        || (first != null
            && first.is("h1, h2, h3, h4, h5, h6, p")
            && LABEL.matcher(ClutterWords.plain(first.text())).matches());
  }
}
