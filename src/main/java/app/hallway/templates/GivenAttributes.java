package app.hallway.templates;

import io.pebbletemplates.pebble.attributes.AttributeResolver;
import io.pebbletemplates.pebble.attributes.ResolvedAttribute;
import io.pebbletemplates.pebble.node.ArgumentsNode;
import io.pebbletemplates.pebble.node.ForNode.LoopVariables;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.MacroAttributeProvider;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What may stand behind a dot: the key of a map, the number of an item, a macro, and where a loop
 * is. No method and no field of any object is ever looked for.
 */
final class GivenAttributes implements AttributeResolver {
  @Override
  public @Nullable ResolvedAttribute resolve(
      @Nullable Object of,
      Object name,
      Object[] arguments,
      @Nullable ArgumentsNode given,
      EvaluationContextImpl context,
      String template,
      int line) {
    var found =
        switch (of) {
          case MacroAttributeProvider macros when given != null ->
              macros.macro(context, String.valueOf(name), given, false, line);
          case Map<?, ?> map when given == null && name instanceof String -> map.get(name);
          case List<?> list when given == null && name instanceof Number number ->
              item(list, number.longValue());
          case LoopVariables loop when given == null -> of(loop, String.valueOf(name));
          case null, default -> null;
        };
    return found == null ? null : new ResolvedAttribute(found);
  }

  private static @Nullable Object item(List<?> list, long index) {
    return index < 0 || index >= list.size() ? null : list.get((int) index);
  }

  private static @Nullable Object of(LoopVariables loop, String name) {
    return switch (name) {
      case "index" -> loop.getIndex();
      case "first" -> loop.isFirst();
      case "last" -> loop.isLast();
      default -> null;
    };
  }
}
