package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;

/**
 * HTML comments, {@code <!--more-->} among them, vanish; one that never ends is left to CommonMark.
 */
final class HtmlComments implements Dialect {
  @Override
  public boolean mayOccurIn(String text) {
    return text.contains("<!--");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = text.find("<!--", 0); at >= 0; at = text.find("<!--", at + 4)) {
      int end = text.text().indexOf("-->", at + 2);
      if (end < 0) {
        return;
      }
      text.tell(LeftOut.Kind.REMARK, at, text.text().substring(Math.min(at + 4, end), end));
      text.drop(at, end + 3);
    }
  }
}
