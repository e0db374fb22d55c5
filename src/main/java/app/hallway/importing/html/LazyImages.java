package app.hallway.importing.html;

import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

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

  static void wake(Element body) {
    body.select("noscript").forEach(LazyImages::unpack);
    body.select("amp-img, graphic-image").forEach(image -> image.tagName("img"));
    body.select("img").forEach(LazyImages::wakeOne);
    body.select("picture").forEach(LazyImages::keepImage);
  }

  /** Scripts are off when jsoup parses, so what stands in noscript is plain elements. */
  private static void unpack(Element noscript) {
    var image = Jsoup.parseBodyFragment(noscript.html()).selectFirst("img[src]");
    if (image == null) {
      noscript.remove();
      return;
    }
    var before = noscript.previousElementSibling();
    if (before != null && before.selectFirst("img") != null) {
      before.remove();
    }
    noscript.replaceWith(image);
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
