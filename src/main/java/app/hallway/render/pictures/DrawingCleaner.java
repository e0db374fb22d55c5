package app.hallway.render.pictures;

import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * Leaves of a drawing what {@link DrawingVocabulary} names, with attributes whose values are
 * understood: no script, no animation, no address but of its own parts and of pictures that stand
 * in it, no style sheet but what that says of each element.
 */
final class DrawingCleaner {
  private static final String SVG = "http://www.w3.org/2000/svg";
  private static final String XLINK = "http://www.w3.org/1999/xlink";
  private static final String HTML = "http://www.w3.org/1999/xhtml";
  private static final Pattern PREFIX = Pattern.compile("^svg:");
  private static final Pattern OWN_PART = Pattern.compile("#[^\\s\"'()<>\\\\]+");
  private static final Pattern PLAIN_VALUE = Pattern.compile("[^()\\\\@<>{};]*");
  private static final Pattern PAINT =
      Pattern.compile("url\\(\\s*(['\"]?)(#[^\\s\"'()<>\\\\]+)\\1\\s*\\)\\s*([\\w#]*)");
  private static final Pattern COLOUR =
      Pattern.compile("(?:rgba?|hsla?)\\([\\d\\s.,%/+-]*(?:deg)?[\\d\\s.,%/+-]*\\)");

  private static final int LONGEST_VALUE = 2_000;

  private final PictureGate gate;
  private final int depth;
  private final Map<Element, Long> pixels = new HashMap<>();
  private @Nullable PictureRefusal refusal;

  DrawingCleaner(PictureGate gate, int depth) {
    this.gate = gate;
    this.depth = depth;
  }

  /** The pixels of each picture in the drawing. */
  Map<Element, Long> pixels() {
    return pixels;
  }

  /** Cleans the root and all in it; returns why the whole is refused, where it is. */
  Optional<PictureRefusal> clean(Element root) {
    clean(root, DrawingStyles.of(root));
    root.attr("xmlns", SVG);
    root.attr("xmlns:xlink", XLINK);
    return Optional.ofNullable(refusal);
  }

  private void clean(Element root, DrawingStyles styles) {
    var pending = new ArrayDeque<Element>();
    pending.push(root);
    while (!pending.isEmpty()) {
      var element = pending.pop();
      for (var child : List.copyOf(element.childNodes())) {
        if (!stays(child, element)) {
          child.remove();
        } else if (child instanceof Element inner) {
          pending.push(inner);
        }
      }
      attributes(element, styles.of(element, element.attr("style")));
    }
  }

  private static boolean stays(Node child, Element parent) {
    if (!(child instanceof Element element)) {
      return child instanceof TextNode;
    }
    element.tagName(PREFIX.matcher(element.tagName()).replaceFirst(""));
    return isProse(parent)
        ? DrawingVocabulary.PROSE.contains(element.tagName())
        : DrawingVocabulary.keeps(element.tagName());
  }

  private static boolean isProse(Element element) {
    return element.tagName().equals("foreignObject")
        || DrawingVocabulary.PROSE.contains(element.tagName());
  }

  private void attributes(Element element, Map<String, String> style) {
    for (var attribute : element.attributes().asList()) {
      var kept = kept(element, attribute.getKey(), attribute.getValue());
      element.removeAttr(attribute.getKey());
      if (kept != null) {
        element.attr(attribute.getKey(), kept);
      }
    }
    var text = style(style, isProse(element));
    if (!text.isEmpty()) {
      element.attr("style", text);
    }
    if (isProse(element)) {
      element.attr("xmlns", element.tagName().equals("foreignObject") ? SVG : HTML);
    }
  }

  private @Nullable String kept(Element element, String key, String value) {
    return switch (key) {
      case "id" -> value;
      case "d" -> value.substring(0, DrawingPath.of(value).read());
      case "transform", "gradientTransform", "patternTransform" ->
          DrawingNumbers.transform(value).isPresent() ? value : null;
      case "href", "xlink:href" -> reference(element, value.strip());
      default -> {
        if (DrawingVocabulary.NUMBERS.contains(key)) {
          yield DrawingNumbers.isList(value) ? value : null;
        }
        yield DrawingVocabulary.PROPERTIES.contains(key)
            ? value(value)
            : DrawingVocabulary.isWord(key) ? word(value) : null;
      }
    };
  }

  private static @Nullable String word(String value) {
    return value.length() <= LONGEST_VALUE && PLAIN_VALUE.matcher(value).matches() ? value : null;
  }

  private static String style(Map<String, String> style, boolean prose) {
    var kept = new StringBuilder();
    style.forEach(
        (property, value) -> {
          var safe = DrawingVocabulary.isStyle(property, prose) ? value(value) : null;
          if (safe != null) {
            kept.append(property).append(':').append(safe).append(';');
          }
        });
    return kept.toString();
  }

  /** A value that says what it means by itself, or by a part of the drawing; else null. */
  private static @Nullable String value(String value) {
    var plain = value.strip();
    if (plain.length() > LONGEST_VALUE) {
      return null;
    }
    if (PAINT.matcher(plain).matches()) {
      return PAINT.matcher(plain).replaceFirst("url($2) $3").strip();
    }
    return PLAIN_VALUE.matcher(COLOUR.matcher(plain).replaceAll("")).matches() ? plain : null;
  }

  /** The part of a drawing that an attribute or a property refers to; null where to none. */
  static @Nullable String partOf(String value) {
    var paint = PAINT.matcher(value);
    return paint.matches() ? paint.group(2).substring(1) : null;
  }

  private @Nullable String reference(Element element, String address) {
    if (OWN_PART.matcher(address).matches()) {
      return element.tagName().equals("image") ? null : address;
    }
    return element.tagName().equals("image") ? picture(element, address) : null;
  }

  /** A picture in the drawing: as the gate lets it in; where it does not, the whole stays out. */
  private @Nullable String picture(Element element, String address) {
    var bytes = EmbeddedPicture.bytes(address).orElse(null);
    if (bytes == null) {
      return null;
    }
    return switch (gate.admit(bytes, depth + 1)) {
      case Verdict.Refused(var reason) -> {
        refusal = reason;
        yield null;
      }
      case Verdict.Shown shown -> {
        pixels.merge(element, PictureGate.pixels(shown.bytes(), shown.type()), Long::sum);
        yield EmbeddedPicture.address(shown.type(), shown.bytes());
      }
    };
  }
}
