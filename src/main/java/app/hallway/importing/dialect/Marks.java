package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** Text marked with {@code ==} on both sides. */
final class Marks implements Dialect {
  private static final Pattern MARK =
      Pattern.compile("==(?![=\\s])([^=\\n]{1,300}?)(?<![=\\s])==(?![=\\w])");
  private static final String BEFORE = " \t\n([{\"'*_>—–-";

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("==");
  }

  @Override
  public void resolve(Rewriting text) {
    var mark = MARK.matcher(text.text());
    for (int at = text.find("==", 0); at >= 0; at = text.find("==", at + 1)) {
      boolean opens = at == 0 || BEFORE.indexOf(text.text().charAt(at - 1)) >= 0;
      if (opens && mark.region(at, text.lineEnd(at)).useTransparentBounds(true).lookingAt()) {
        text.replace(at, mark.end(), "<mark>" + mark.group(1) + "</mark>");
      }
    }
  }
}
