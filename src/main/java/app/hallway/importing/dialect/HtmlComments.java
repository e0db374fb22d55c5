package app.hallway.importing.dialect;

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
      text.drop(at, end + 3);
    }
  }
}
