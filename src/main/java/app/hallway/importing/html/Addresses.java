package app.hallway.importing.html;

import app.hallway.model.Redirects;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Makes the addresses of links whole, and drops those that lead nowhere good. */
final class Addresses {
  private static final Pattern UNWANTED =
      Pattern.compile(
          "(?:javascript|vbscript|data|blob|about|chrome-extension):.*", Pattern.DOTALL);

  private Addresses() {}

  /**
   * @param baseUrl what relative addresses are relative to, or null: they stay as they are
   */
  static void resolve(Element article, @Nullable String baseUrl) {
    article.setBaseUri(baseUrl == null ? "" : baseUrl);
    article.select("a:not([href])").forEach(place -> place.tagName("span"));
    for (var link : article.select("a[href]")) {
      resolveLink(link, baseUrl);
    }
    for (var image : article.select("img")) {
      resolveImage(image, baseUrl);
    }
  }

  private static void resolveLink(Element link, @Nullable String baseUrl) {
    var address = clean(link.attr("href"));
    var scheme = address.toLowerCase(Locale.ROOT).replaceAll("[\\s\\p{Cntrl}]", "");
    if (address.isEmpty() || UNWANTED.matcher(scheme).matches()) {
      link.unwrap();
    } else {
      link.attr("href", address);
      var absolute = address.startsWith("#") ? address : absolute(link, "href", baseUrl);
      link.attr("href", clean(Redirects.target(absolute)));
    }
  }

  /**
   * A path-relative image may lie beside the saved page, so only site-absolute ones are resolved.
   */
  private static void resolveImage(Element image, @Nullable String baseUrl) {
    var address = clean(image.attr("src"));
    if (address.isEmpty()) {
      image.remove();
    } else {
      image.attr("src", address);
      image.attr("src", address.startsWith("/") ? absolute(image, "src", baseUrl) : address);
      image.attr("alt", image.attr("alt").replaceAll("\\s+", " ").strip());
    }
  }

  private static String absolute(Element element, String attribute, @Nullable String baseUrl) {
    var address = element.attr(attribute);
    if (baseUrl == null) {
      return address.startsWith("//") ? "https:" + address : address;
    }
    var absolute = element.absUrl(attribute);
    return absolute.isEmpty() ? address : ownFragment(absolute, baseUrl);
  }

  /** A link to a place in the same page stays one. */
  private static String ownFragment(String address, String baseUrl) {
    int hash = address.indexOf('#');
    return hash > 0 && address.substring(0, hash).equals(baseUrl)
        ? address.substring(hash)
        : address;
  }

  /** Markdown wants no blanks or lone brackets in an address. */
  private static String clean(String address) {
    return address
        .strip()
        .replaceAll("[\\n\\r\\t]", "")
        .replace(" ", "%20")
        .replace("<", "%3C")
        .replace(">", "%3E")
        .replace("(", "%28")
        .replace(")", "%29");
  }
}
