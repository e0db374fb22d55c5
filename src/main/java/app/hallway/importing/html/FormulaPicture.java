package app.hallway.importing.html;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** Pictures of formulas, which blogs have drawn by a service or by their own generator. */
final class FormulaPicture {
  private static final Pattern SERVICE =
      Pattern.compile(
          "(?:https?:)?//(?:[\\w.-]+\\.)?(?:latex\\.codecogs\\.com/[\\w.]*(?:\\?|%3F|/)|wp\\.com/latex\\.php\\?(?:.*&)?latex="
              + "|(?:google|googleapis)\\.com/chart\\?(?=.*\\bcht=tx\\b)(?:.*&)?chl=|zhihu\\.com/equation\\?(?:.*&)?tex="
              + "|juejin\\.(?:cn|im)/equation\\?(?:.*&)?tex=|githubusercontent\\.com/render/math\\?(?:.*&)?math="
              + "|math\\.now\\.sh/?\\?(?:.*&)?from=|upmath\\.me/(?:svg|png)/|s2cms\\.ru/(?:svg|png)/)(?<tex>.*)");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?:^|\\s)(?:mwe-math-fallback-image-\\w+|tex|latex|math|eeimg|ql-img-\\w+-formula|wp-katex-eq)(?:\\s|$)");

  private FormulaPicture() {}

  /** The TeX of a picture, if it is one of a formula and tells it. */
  static Optional<String> source(Element image) {
    var alt = image.attr("alt");
    var address = image.attr("src").isBlank() ? image.attr("data-src") : image.attr("src");
    var service = SERVICE.matcher(address);
    boolean served = service.lookingAt();
    if (!served && !NAMED.matcher(image.className()).find()) {
      return Optional.empty();
    }
    return TexSource.of(alt)
        .filter(TexSource::looksLikeTex)
        .or(() -> served ? decoded(service.group("tex")) : Optional.empty());
  }

  private static Optional<String> decoded(String written) {
    boolean parameter = !written.contains("+") || written.contains("%");
    var end = parameter ? written.replaceFirst("&.*", "") : written;
    try {
      return TexSource.of(URLDecoder.decode(end, StandardCharsets.UTF_8));
    } catch (IllegalArgumentException broken) {
      return Optional.empty();
    }
  }
}
