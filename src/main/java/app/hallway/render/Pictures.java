package app.hallway.render;

import java.util.function.Function;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What an article shows that is no text; nothing here adds to the reading text. */
final class Pictures {
  private static final Pattern PIXELS = Pattern.compile("\\d{1,4}");

  private Pictures() {}

  /** The picture where the library has it, else a quiet placeholder with its alt text. */
  static void write(
      Element image, Function<String, @Nullable String> pictureAddress, StringBuilder out) {
    String reference = image.attr("src");
    String address =
        Addresses.isEmbeddedPicture(reference) ? reference : pictureAddress.apply(reference);
    if (address == null) {
      missing(image.attr("alt"), out);
    } else {
      present(image, address, out);
    }
  }

  private static void present(Element image, String address, StringBuilder out) {
    out.append("<img");
    SafeAttributes.append("src", address, out);
    SafeAttributes.append("alt", image.attr("alt"), out);
    for (String key : new String[] {"width", "height"}) {
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
    out.append("<span class=\"picture-missing\" role=\"img\"");
    SafeAttributes.append("aria-label", alt, out);
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
