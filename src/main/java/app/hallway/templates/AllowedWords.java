package app.hallway.templates;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.extension.Extension;
import io.pebbletemplates.pebble.extension.ExtensionCustomizer;
import io.pebbletemplates.pebble.extension.Filter;
import io.pebbletemplates.pebble.extension.Function;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.tokenParser.TokenParser;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Of what the engine brings along, what has bounds and reads nothing but values. What is left out:
 * caches and threads, other languages' texts, patterns and formats that can take any time or space,
 * ranges, and switching off what makes values harmless.
 */
final class AllowedWords extends ExtensionCustomizer {
  private static final Set<String> TAGS =
      Set.of("block", "extends", "for", "from", "if", "import", "include", "macro", "set");

  private static final Set<String> FILTERS =
      Set.of(
          "abbreviate",
          "abs",
          "capitalize",
          "default",
          "first",
          "last",
          "length",
          "lower",
          "numberformat",
          "reverse",
          "slice",
          "title",
          "trim",
          "upper");

  private static final Set<String> FUNCTIONS = Set.of("max", "min");

  AllowedWords(Extension words) {
    super(words);
  }

  @Override
  public @Nullable Map<String, Filter> getFilters() {
    return only(super.getFilters(), FILTERS);
  }

  @Override
  public @Nullable Map<String, Function> getFunctions() {
    return only(super.getFunctions(), FUNCTIONS);
  }

  @Override
  public @Nullable List<TokenParser> getTokenParsers() {
    var all = super.getTokenParsers();
    return all == null ? null : all.stream().filter(one -> TAGS.contains(one.getTag())).toList();
  }

  @Override
  public @Nullable List<BinaryOperator> getBinaryOperators() {
    var all = super.getBinaryOperators();
    return all == null ? null : all.stream().filter(one -> !one.getSymbol().equals("..")).toList();
  }

  /** Those of the engine look for methods. */
  @Override
  public @Nullable List<AttributeResolver> getAttributeResolver() {
    return List.of();
  }

  private static <T> @Nullable Map<String, T> only(
      @Nullable Map<String, T> all, Set<String> names) {
    if (all == null) {
      return null;
    }
    var kept = new HashMap<>(all);
    kept.keySet().retainAll(names);
    return kept;
  }
}
