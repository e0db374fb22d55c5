package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/**
 * Pelican's {@code {filename}}, {@code {static}} and {@code {attach}} before the path of a link.
 */
final class PelicanLinks implements Dialect {
  private static final Pattern MARK =
      Pattern.compile("[{|](?:filename|static|attach|photo|image)[}|]");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("filename")
        || text.contains("{static}")
        || text.contains("attach")
        || text.contains("{photo}")
        || text.contains("{image}");
  }

  @Override
  public void resolve(Rewriting text) {
    var mark = MARK.matcher(text.text());
    while (mark.find()) {
      if (isDestination(text.text(), mark.start()) && !text.isCode(mark.start())) {
        text.drop(mark.start(), mark.end());
      }
    }
  }

  private static boolean isDestination(String text, int at) {
    return at > 0
        && ("(\"'<".indexOf(text.charAt(at - 1)) >= 0
            || text.startsWith("]: ", Math.max(0, at - 3)));
  }
}
