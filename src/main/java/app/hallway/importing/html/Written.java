package app.hallway.importing.html;

import org.commonmark.node.CustomNode;

/** What a block holds, as Markdown that is written already, be it several lines. */
final class Written extends CustomNode {
  private final String markdown;

  Written(String markdown) {
    this.markdown = markdown;
  }

  String markdown() {
    return markdown;
  }
}
