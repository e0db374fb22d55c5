package app.hallway.importing.dialect;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Links between notes, {@code [[Page|words]]}, and pictures, {@code ![[picture.png]]}. */
final class WikiLinks implements Dialect {
  private static final Pattern LINK =
      Pattern.compile(
          "(!?)\\[\\[([^\\[\\]|#\\n"
              + "]{0,200})(?:#([^\\[\\]|\\n"
              + "]{1,200}))?(?:\\|([^\\[\\]\\n"
              + "]{1,200}))?\\]\\](?![(\\[])");
  private static final Pattern PICTURE =
      Pattern.compile("(?i).+\\.(?:png|jpe?g|gif|svg|webp|avif|bmp|tiff?)");
  private static final Pattern NO_NOTE = Pattern.compile("\\s.*|.*\\s|\\d*|.*[$=\"].*");
  private static final Pattern NO_SLUG = Pattern.compile("[^\\p{L}\\p{N}_-]+");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("[[");
  }

  @Override
  public void resolve(Rewriting text) {
    var link = LINK.matcher(text.text());
    for (int at = text.find("[[", 0); at >= 0; at = text.find("[[", at + 2)) {
      int start = at > 0 && text.text().charAt(at - 1) == '!' ? at - 1 : at;
      boolean afterWord = start > 0 && Character.isLetterOrDigit(text.text().charAt(start - 1));
      if (!afterWord
          && link.region(start, text.lineEnd(at)).lookingAt()
          && isNote(link.group(2), link.group(3))) {
        text.replace(
            start, link.end(), card(link.group(1), link.group(2), link.group(3), link.group(4)));
      }
    }
  }

  private static boolean isNote(String page, @Nullable String heading) {
    return page.isEmpty() ? heading != null : !NO_NOTE.matcher(page).matches();
  }

  private static String card(
      String bang, String page, @Nullable String heading, @Nullable String words) {
    if (!bang.isEmpty() && PICTURE.matcher(page).matches()) {
      boolean size = words != null && words.matches("\\d+(?:x\\d+)?");
      return new Card.Image(page, words == null || size ? "" : words, "").asMarkdown();
    }
    var trail = heading == null ? "" : heading.replace("#", " › ");
    var label =
        words != null ? words : page + (page.isEmpty() || trail.isEmpty() ? "" : " › ") + trail;
    return new Card.Link(label.strip(), file(page) + slug(heading)).asMarkdown();
  }

  private static String file(String page) {
    boolean named = page.isEmpty() || page.matches(".*\\.[A-Za-z]{2,5}");
    return named ? page : page + ".md";
  }

  private static String slug(@Nullable String heading) {
    return heading == null
        ? ""
        : "#" + NO_SLUG.matcher(heading.strip().toLowerCase(Locale.ROOT)).replaceAll("-");
  }
}
