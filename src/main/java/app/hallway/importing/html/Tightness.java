package app.hallway.importing.html;

import org.jsoup.nodes.Element;

/** Tells whether the points of a list can stand without empty lines between them. */
final class Tightness {
  /** On a paragraph that the page wrote as bare text. */
  static final String BARE = "data-bare";

  private Tightness() {}

  static boolean isTight(Element list) {
    return list.children().stream().allMatch(Tightness::isTightItem);
  }

  private static boolean isTightItem(Element item) {
    for (var block : item.children()) {
      boolean first = block.equals(item.firstElementChild());
      if (block.is("p") ? !(first && block.hasAttr(BARE)) : !first && !interrupts(block)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isAfterParagraph(Element block) {
    var before = block.previousElementSibling();
    return before != null && before.is("p");
  }

  /** Whether CommonMark takes a block for one right after the lines of a paragraph. */
  private static boolean interrupts(Element block) {
    return switch (block.normalName()) {
      case "pre" -> true;
      case "blockquote" -> isAfterParagraph(block);
      case "ul" -> beginsWithWords(block);
      case "ol" -> beginsWithWords(block) && block.attr("start").matches("\\s*1?\\s*");
      default -> false;
    };
  }

  private static boolean beginsWithWords(Element list) {
    var first = list.firstElementChild();
    return first != null && (first.hasText() || first.selectFirst("img") != null);
  }
}
