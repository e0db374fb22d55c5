package app.hallway.importing.dialect;

import java.util.regex.Pattern;

/** Frames, which cannot show anything here, become links to what they embed. */
final class Frames implements Dialect {
  private static final int LONGEST = 4_000;
  private static final Pattern SRC =
      Pattern.compile(
          "\\ssrc\\s*=\\s*(?:\"([^\"]*)\"|'([^']*)'|([^\\s>]+))", Pattern.CASE_INSENSITIVE);

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("<iframe") || text.contains("<IFRAME");
  }

  @Override
  public void resolve(Rewriting text) {
    for (var name : new String[] {"iframe", "IFRAME"}) {
      frames(text, "<" + name, "</" + name);
    }
  }

  private static void frames(Rewriting text, String open, String close) {
    for (int at = text.find(open, 0); at >= 0; at = text.find(open, at + 1)) {
      var tagEnd = text.within(">", at, LONGEST);
      if (tagEnd.isPresent()) {
        frame(text, at, tagEnd.get() + 1, close);
      }
    }
  }

  private static void frame(Rewriting text, int at, int after, String close) {
    int end =
        text.within(close, after, LONGEST)
            .flatMap(tag -> text.within(">", tag, 40))
            .map(tag -> tag + 1)
            .orElse(after);
    var src = SRC.matcher(text.text().substring(at, after));
    if (!src.find()) {
      text.drop(at, end);
      return;
    }
    var url =
        src.group(1) != null ? src.group(1) : src.group(2) != null ? src.group(2) : src.group(3);
    var address = url.strip().startsWith("//") ? "https:" + url.strip() : url.strip();
    boolean leads = address.startsWith("http://") || address.startsWith("https://");
    text.replace(at, end, leads ? text.card(at, Card.Link.of(address)) : "");
  }
}
