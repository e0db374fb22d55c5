package app.hallway.importing.html;

import app.hallway.model.LeftOut;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Gives images the addresses that a script would have given them. */
final class LazyImages {
  private static final List<String> ADDRESSES =
      List.of(
          "data-src",
          "data-original",
          "data-lazy-src",
          "data-orig-file",
          "data-full-src",
          "data-url");

  private LazyImages() {}

  static void wake(Element body, Cuttings cuttings) {
    int shown = body.text().length();
    body.select("noscript").forEach(noscript -> unpack(noscript, shown, cuttings));
    body.select("amp-img, graphic-image").forEach(image -> image.tagName("img"));
    body.select("img").forEach(LazyImages::wakeOne);
    body.select("picture").forEach(LazyImages::keepImage);
  }

  /**
   * Scripts are off when jsoup parses, so what stands in noscript is plain elements. A picture
   * there takes the place of the one that waits for a script; words are what a page says to those
   * without scripts, unless they are most of what it says.
   */
  private static void unpack(Element noscript, int shown, Cuttings cuttings) {
    if (noscript.childrenSize() == 0 && noscript.text().contains("<img")) {
      noscript.html(noscript.text());
    }
    var image = noscript.selectFirst("img[src]");
    if (noscript.text().length() > shown / 2) {
      noscript.tagName("div");
      return;
    }
    if (image == null || isPixel(image) || !noscript.text().isBlank()) {
      cuttings.cut(noscript, LeftOut.Kind.HIDDEN);
      return;
    }
    var waiting = imageBefore(noscript);
    if (waiting != null && (isWaiting(waiting) || isSame(waiting, image))) {
      waiting.remove();
    }
    noscript.replaceWith(image);
  }

  /** The image that stands right before, itself or alone in what stands there. */
  private static @Nullable Element imageBefore(Element noscript) {
    var before = noscript.previousElementSibling();
    if (before == null) {
      return null;
    }
    boolean alone = before.select("img").size() == 1 && before.text().isBlank();
    return before.is("img") || alone ? before.selectFirst("img") : null;
  }

  private static boolean isWaiting(Element image) {
    return isStandIn(image.attr("src")) || ADDRESSES.stream().anyMatch(image::hasAttr);
  }

  private static boolean isSame(Element one, Element other) {
    return file(one.attr("src")).equals(file(other.attr("src")));
  }

  private static String file(String address) {
    return address.replaceFirst("[?#].*", "").replaceFirst(".*/", "");
  }

  private static void wakeOne(Element image) {
    if (isPixel(image)) {
      image.remove();
      return;
    }
    var given = ADDRESSES.stream().map(image::attr).filter(a -> !a.isBlank());
    var address =
        Stream.concat(given, firstOf(image, "data-srcset", "srcset")).findFirst().orElse("");
    if (!address.isEmpty() && isStandIn(image.attr("src"))) {
      image.attr("src", address);
    }
  }

  private static boolean isPixel(Element image) {
    return image.attr("width").matches("[01](?:px)?")
        || image.attr("height").matches("[01](?:px)?");
  }

  private static boolean isStandIn(String src) {
    return src.isBlank() || (src.startsWith("data:image/") && src.length() < 1_000);
  }

  private static Stream<String> firstOf(Element image, String... attributes) {
    return Stream.of(attributes)
        .map(image::attr)
        .filter(set -> !set.isBlank())
        .map(set -> set.strip().split("[\\s,]+", 2)[0]);
  }

  private static void keepImage(Element picture) {
    var image = picture.selectFirst("img");
    var source = picture.selectFirst("source[srcset]");
    if (image != null) {
      if (isStandIn(image.attr("src")) && source != null) {
        firstOf(source, "srcset").forEach(address -> image.attr("src", address));
      }
      picture.replaceWith(image);
    }
  }
}
