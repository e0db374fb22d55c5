package app.hallway.importing.html;

import app.hallway.model.LeftOut;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Puts a link where a page embeds something that lies elsewhere: a video, slides, a gist. */
final class Embeds {
  private static final Pattern YOUTUBE =
      Pattern.compile(
          "(?:https?:)?//(?:www\\.)?youtube(?:-nocookie)?\\.com/(?:embed|v)/([\\w-]{6,})[^?#]*(?:\\?.*?start=(\\d+))?.*");

  private static final Pattern VIMEO =
      Pattern.compile("(?:https?:)?//player\\.vimeo\\.com/video/(\\d+).*");

  /** Of longer addresses the site is told. */
  private static final int LONGEST_SHOWN = 36;

  /** Frames that show no work of the author. */
  private static final Pattern MACHINERY =
      Pattern.compile(
          ".*(?:doubleclick|googletag|googlesyndication|adservice|facebook\\.com/plugins"
              + "|platform\\.twitter\\.com/widgets|disqus|recaptcha|about:blank|taboola|outbrain).*");

  private Embeds() {}

  static void replace(Element body, Cuttings cuttings) {
    body.select("iframe, video, audio, object[data]")
        .forEach(e -> cuttings.tell(e, LeftOut.Kind.HIDDEN));
    body.select("iframe, embed[src], object[data], amp-youtube").forEach(Embeds::replaceFrame);
    body.select("video, audio").forEach(Embeds::replaceMedia);
    body.select("script[src^=https://gist.github.com/]")
        .forEach(gist -> replace(gist, gist.attr("src").replaceFirst("\\.js.*$", "")));
  }

  private static void replaceFrame(Element frame) {
    var address =
        frame.hasAttr("data-videoid")
            ? "//www.youtube.com/embed/" + frame.attr("data-videoid")
            : first(frame, "src", "data-src", "data-lazy-src", "data");
    if (!isAddress(address) || MACHINERY.matcher(address).matches()) {
      frame.remove();
    } else {
      replace(frame, page(address));
    }
  }

  private static void replaceMedia(Element media) {
    var source = media.selectFirst("source[src]");
    var address = media.hasAttr("src") || source == null ? media.attr("src") : source.attr("src");
    if (!isAddress(address)) {
      media.remove();
    } else {
      replace(media, address);
    }
  }

  /** Of the web, or relative to the page. */
  private static boolean isAddress(String address) {
    return !address.isBlank() && address.matches("(?is)(?:https?:.*|[^:?#]*(?:[/?#].*)?)");
  }

  private static void replace(Element embedded, String address) {
    var link = new Element("a").attr("href", withScheme(address));
    var title = embedded.attr("title").strip();
    link.text(title.isEmpty() ? withoutScheme(address) : title);
    embedded.replaceWith(new Element("p").appendChild(link));
  }

  private static String first(Element element, String... attributes) {
    for (var attribute : attributes) {
      if (!element.attr(attribute).isBlank()) {
        return element.attr(attribute).strip();
      }
    }
    return "";
  }

  /** The page that a person would open to see what the frame shows. */
  private static String page(String address) {
    var youtube = YOUTUBE.matcher(address);
    if (youtube.matches() && !youtube.group(1).equals("videoseries")) {
      var start = youtube.group(2) == null ? "" : "&t=" + youtube.group(2);
      return "https://www.youtube.com/watch?v=" + youtube.group(1) + start;
    }
    var vimeo = VIMEO.matcher(address);
    return vimeo.matches() ? "https://vimeo.com/" + vimeo.group(1) : address;
  }

  private static String withScheme(String address) {
    return address.startsWith("//") ? "https:" + address : address;
  }

  private static String withoutScheme(String address) {
    var shown = address.replaceFirst("^(?:https?:)?//(?:www\\.)?", "");
    return shown.length() > LONGEST_SHOWN ? shown.replaceFirst("[/?#].*", "/…") : shown;
  }
}
