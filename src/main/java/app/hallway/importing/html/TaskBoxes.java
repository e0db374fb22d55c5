package app.hallway.importing.html;

import org.jsoup.nodes.Element;

/** Makes boxes to tick of what Notion, Confluence, Quill and Evernote draw as such. */
final class TaskBoxes {
  private TaskBoxes() {}

  static void set(Element article) {
    article.select("div.checkbox-on, div.checkbox-off, en-todo").forEach(TaskBoxes::replace);
    article
        .select("ul.inline-task-list > li, li[data-list=checked], li[data-list=unchecked]")
        .forEach(item -> item.prependChild(box(isTicked(item))));
  }

  private static void replace(Element drawn) {
    boolean ticked = drawn.hasClass("checkbox-on") || drawn.attr("checked").equals("true");
    drawn.replaceWith(box(ticked));
  }

  private static boolean isTicked(Element item) {
    return item.hasClass("checked") || item.attr("data-list").equals("checked");
  }

  private static Element box(boolean ticked) {
    return new Element("input").attr("type", "checkbox").attr("checked", ticked);
  }
}
