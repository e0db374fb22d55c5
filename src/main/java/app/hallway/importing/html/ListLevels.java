package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Puts lists into the points that they belong to, where a page only names how deep they are: Google
 * Docs and Paper by the class of the list, Quill and Word's page by that of the point, Word's
 * export in a paragraph's style; and makes one of lists that hold a point each.
 */
final class ListLevels {
  private static final Pattern LIST_CLASS =
      Pattern.compile("(?:^|\\s)(?:lst-\\w+-|listindent|list-level-?|level-)(\\d)(?:\\s|$)");

  private static final Pattern POINT_CLASS = Pattern.compile("(?:^|\\s)ql-indent-(\\d)(?:\\s|$)");
  private static final Pattern PARAGRAPH = Pattern.compile("mso-list:\\s*\\w+\\s+level(\\d)");
  private static final Pattern NUMBER = Pattern.compile("\\(?(?:\\d{1,4}|[a-zA-Z]{1,4})[.)]");
  private static final String LEVEL = "data-level";

  private ListLevels() {}

  static void nest(Element article) {
    article.select("div.ListContainerWrapper").unwrap();
    article.select("[style*=mso-list]").forEach(ListLevels::makePoint);
    article.select("ul > ul, ul > ol, ol > ul, ol > ol").forEach(ListLevels::moveIntoPoint);
    article
        .select("li[class*=ql-indent], li[aria-level], li[data-aria-level], li[data-list]")
        .stream()
        .map(Element::parent)
        .distinct()
        .forEach(ListLevels::partByPoint);
    for (var list : article.select("ul, ol")) {
      var named = LIST_CLASS.matcher(list.className());
      if (named.find()) {
        list.attr(LEVEL, named.group(1));
      } else if (isPointOfMany(list)) {
        list.attr(LEVEL, "0");
      }
    }
    for (var list : article.select("[" + LEVEL + "]")) {
      var before = list.previousElementSibling();
      if (before != null && before.hasAttr(LEVEL) && follows(before, list)) {
        place(list, before);
      }
    }
  }

  /** Notion writes each point as a list of its own. */
  private static boolean isPointOfMany(Element list) {
    return isPoint(list)
        && (isAlike(list, list.previousElementSibling())
            || isAlike(list, list.nextElementSibling()));
  }

  private static boolean isPoint(Element list) {
    return list.childrenSize() == 1 && !list.className().isEmpty();
  }

  private static boolean isAlike(Element list, @Nullable Element other) {
    return other != null
        && isPoint(other)
        && other.normalName().equals(list.normalName())
        && other.className().equals(list.className());
  }

  /** Nothing but blanks stands between them. */
  private static boolean follows(Element before, Element list) {
    var node = list.previousSibling();
    while (node != null && Tags.isBlank(node)) {
      node = node.previousSibling();
    }
    return before.equals(node);
  }

  /** A list that stands in another one, and in none of its points, belongs to the last of them. */
  private static void moveIntoPoint(Element list) {
    var before = list.previousElementSibling();
    if (before != null && before.is("li")) {
      before.appendChild(list);
    } else {
      list.wrap("<li></li>");
    }
  }

  /** Word writes each point as a paragraph that begins with its mark. */
  private static void makePoint(Element paragraph) {
    var told = PARAGRAPH.matcher(paragraph.attr("style"));
    if (!paragraph.is("p, div") || !told.find()) {
      return;
    }
    var mark = paragraph.selectFirst("[style*=mso-list:Ignore], [style*='mso-list: Ignore']");
    boolean counted = mark != null && NUMBER.matcher(mark.text().strip()).matches();
    if (mark != null) {
      mark.remove();
    }
    var list = new Element(counted ? "ol" : "ul").attr(LEVEL, told.group(1));
    paragraph.replaceWith(list);
    list.appendElement("li").insertChildren(0, new ArrayList<>(paragraph.childNodes()));
  }

  private static void partByPoint(@Nullable Element list) {
    if (list == null || !list.is("ul, ol")) {
      return;
    }
    for (var point : new ArrayList<>(list.children())) {
      var name =
          point.attr("data-list").matches("bullet|checked|unchecked") ? "ul" : list.tagName();
      var own = list.shallowClone().tagName(name).attr(LEVEL, String.valueOf(levelOf(point)));
      list.before(own);
      own.appendChild(point);
    }
    list.remove();
  }

  private static int levelOf(Element point) {
    var named = POINT_CLASS.matcher(point.className());
    var told = point.attr("aria-level") + point.attr("data-aria-level");
    return named.find()
        ? Integer.parseInt(named.group(1))
        : told.matches("[1-9]") ? Integer.parseInt(told) - 1 : 0;
  }

  private static void place(Element list, Element before) {
    int level = Integer.parseInt(list.attr(LEVEL));
    int above = Integer.parseInt(before.attr(LEVEL));
    var last = before.lastElementChild();
    if (level > above && last != null) {
      var inner = last.lastElementChild();
      if (inner != null && inner.hasAttr(LEVEL)) {
        place(list, inner);
      } else {
        last.appendChild(list);
      }
    } else if (level == above && isSame(list, before)) {
      before.insertChildren(-1, new ArrayList<>(list.childNodes()));
      list.remove();
    } else if (!before.equals(list.previousElementSibling())) {
      before.after(list);
    }
  }

  private static boolean isSame(Element list, Element before) {
    var names = LIST_CLASS.matcher(list.className());
    var others = LIST_CLASS.matcher(before.className());
    return list.normalName().equals(before.normalName())
        && (!names.find()
            || !others.find()
            || names.group().strip().equals(others.group().strip()));
  }
}
