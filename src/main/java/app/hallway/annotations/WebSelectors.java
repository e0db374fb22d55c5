package app.hallway.annotations;

import static app.hallway.annotations.JsonValues.all;
import static app.hallway.annotations.JsonValues.lines;
import static app.hallway.annotations.JsonValues.text;
import static app.hallway.annotations.JsonValues.texts;

import app.hallway.annotations.Offsets.Unit;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the selectors of a target say. Those of elements and of fragments say nothing to us; what
 * refines them counts within them, so only a quote is taken from there.
 */
final class WebSelectors {
  private final JsonNode target;

  WebSelectors(JsonNode target) {
    this.target = target;
  }

  SharedPassage passage() {
    var quote = quote();
    return new SharedPassage(
        quote.map(it -> text(it, "exact")).orElse(""),
        quote.map(it -> text(it, "prefix")).orElse(""),
        quote.map(it -> text(it, "suffix")).orElse(""),
        offsets(),
        lines(target, WebAnnotationWriter.TRAIL));
  }

  private Optional<JsonNode> quote() {
    return all(target, "selector").stream()
        .flatMap(
            selector ->
                Stream.iterate(selector, it -> !it.isMissingNode(), it -> it.path("refinedBy")))
        .filter(selector -> is(selector, "TextQuoteSelector"))
        .findFirst();
  }

  private @Nullable Offsets offsets() {
    return all(target, "selector").stream()
        .filter(selector -> is(selector, "TextPositionSelector"))
        .flatMap(selector -> offsets(selector, Unit.CODE_POINTS).stream())
        .findFirst()
        .orElse(null);
  }

  private static boolean is(JsonNode selector, String type) {
    return texts(selector, "type").contains(type);
  }

  /** Empty where they are none, negative, or larger than any text. */
  static Optional<Offsets> offsets(JsonNode selector, Unit unit) {
    var start = selector.path("start");
    var end = selector.path("end");
    boolean whole = start.isIntegralNumber() && end.isIntegralNumber();
    return whole
            && start.canConvertToInt()
            && end.canConvertToInt()
            && start.intValue() >= 0
            && end.intValue() >= start.intValue()
        ? Optional.of(new Offsets(start.intValue(), end.intValue(), unit))
        : Optional.empty();
  }
}
