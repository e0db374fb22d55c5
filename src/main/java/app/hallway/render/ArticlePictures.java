package app.hallway.render;

import app.hallway.render.pictures.PictureRefusal;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an article shows that is no text; nothing here adds to the reading text. */
final class ArticlePictures {
  private static final Pattern PIXELS = Pattern.compile("\\d{1,4}");

  private ArticlePictures() {}

  /** The picture where it may be shown, else a quiet placeholder with its alt text. */
  static void write(Element image, PictureSource pictures, StringBuilder out) {
    var place = pictures.placeOf(image.attr("src"));
    switch (place) {
      case null -> missing(image.attr("alt"), out);
      case PictureSource.At(var address) -> present(image, address, out);
      case PictureSource.Refused(var reason) -> refused(image.attr("alt"), reason, out);
    }
  }

  private static void present(Element image, String address, StringBuilder out) {
    out.append("<img");
    SafeAttributes.append("src", address, out);
    SafeAttributes.append("alt", image.attr("alt"), out);
    for (var key : new String[] {"width", "height"}) {
      if (PIXELS.matcher(image.attr(key)).matches()) {
        SafeAttributes.append(key, image.attr(key), out);
      }
    }
    if (image.hasAttr("title")) {
      SafeAttributes.append("title", image.attr("title"), out);
    }
    out.append('>');
  }

  private static void missing(String alt, StringBuilder out) {
    placeholder(alt, "", out);
  }

  private static void refused(String alt, PictureRefusal reason, StringBuilder out) {
    var why = PageWords.of("picture.refused", PageWords.of("picture.refused." + reason.name()));
    placeholder(alt.isBlank() ? why : PageWords.of("picture.alt", alt.strip(), why), why, out);
  }

  /** The page's style writes the label out. */
  private static void placeholder(String label, String tip, StringBuilder out) {
    out.append("<span class=\"picture-missing\" role=\"img\"");
    SafeAttributes.append("aria-label", label, out);
    if (!tip.isEmpty()) {
      SafeAttributes.append("title", tip, out);
    }
    out.append("></span>");
  }

  /** A task's box; the page's style draws it, and nobody can tick it. */
  static void checkbox(Element input, StringBuilder out) {
    if (input.attr("type").equals("checkbox")) {
      out.append("<span class=\"task\" role=\"checkbox\"");
      SafeAttributes.append("aria-checked", Boolean.toString(input.hasAttr("checked")), out);
      out.append("></span>");
    }
  }
}
