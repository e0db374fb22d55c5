package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import io.pebbletemplates.pebble.extension.escaper.SafeString;
import io.pebbletemplates.pebble.node.expression.BinaryExpression;
import io.pebbletemplates.pebble.operator.Associativity;
import io.pebbletemplates.pebble.operator.BinaryOperator;
import io.pebbletemplates.pebble.operator.BinaryOperatorImpl;
import io.pebbletemplates.pebble.operator.BinaryOperatorType;
import io.pebbletemplates.pebble.template.EvaluationContextImpl;
import io.pebbletemplates.pebble.template.PebbleTemplateImpl;
import io.pebbletemplates.pebble.utils.OperatorUtils;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** The operators that could build or compare something huge, with bounds. */
final class SafeOperators {
  private SafeOperators() {}

  /** What an operator makes of two values. */
  private interface Meaning {
    Object of(@Nullable Object left, @Nullable Object right);
  }

  static List<BinaryOperator> all() {
    return List.of(
        operator("+", 40, SafeOperators::sum),
        operator("-", 40, SafeOperators::difference),
        operator("~", 110, SafeOperators::together),
        operator("==", 30, SafeOperators::isSame),
        operator("equals", 30, SafeOperators::isSame),
        operator("!=", 30, (left, right) -> !isSame(left, right)),
        operator("contains", 20, SafeOperators::contains));
  }

  private static BinaryOperator operator(String symbol, int precedence, Meaning meaning) {
    Supplier<BinaryExpression<Object>> expression = () -> new Operation(meaning);
    return new BinaryOperatorImpl(
        symbol, precedence, expression, BinaryOperatorType.NORMAL, Associativity.LEFT);
  }

  private static final class Operation extends BinaryExpression<Object> {
    private final Meaning meaning;

    Operation(Meaning meaning) {
      this.meaning = meaning;
    }

    @Override
    public Object evaluate(PebbleTemplateImpl self, EvaluationContextImpl context) {
      try {
        return meaning.of(
            getLeftExpression().evaluate(self, context),
            getRightExpression().evaluate(self, context));
      } catch (TemplateBreak fault) {
        throw fault.getLineNumber() == null
            ? new TemplateBreak(fault.reason(), fault.detail(), getLineNumber(), self.getName())
            : fault;
      }
    }
  }

  private static Object sum(@Nullable Object left, @Nullable Object right) {
    return left instanceof Number && right instanceof Number
        ? OperatorUtils.add(left, right)
        : together(left, right);
  }

  private static Object difference(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Number && right instanceof Number) {
      return OperatorUtils.subtract(left, right);
    }
    throw new TemplateBreak(Reason.WRONG_VALUE, "-");
  }

  /** What was made to be written stays so; then the other part is made harmless. */
  private static Object together(@Nullable Object left, @Nullable Object right) {
    var run = Run.NOW.get();
    boolean written = left instanceof SafeString || right instanceof SafeString;
    var first = written ? run.written(left) : PrintedValue.text(left);
    var second = written ? run.written(right) : PrintedValue.text(right);
    run.length((long) first.length() + second.length());
    return written ? new SafeString(first + second) : first + second;
  }

  /** Lists and maps are the same only as themselves. */
  private static boolean isSame(@Nullable Object left, @Nullable Object right) {
    if (left instanceof Number one && right instanceof Number other) {
      return OperatorUtils.equals(one, other);
    }
    if (isText(left) && isText(right)) {
      return String.valueOf(left).equals(String.valueOf(right));
    }
    boolean comparable = left == null || left instanceof Boolean;
    return comparable ? Objects.equals(left, right) : isTheVery(left, right);
  }

  @SuppressWarnings("ReferenceEquality") // to compare two lists could take any time
  private static boolean isTheVery(@Nullable Object left, @Nullable Object right) {
    return left == right;
  }

  private static boolean isText(@Nullable Object value) {
    return value instanceof String || value instanceof SafeString;
  }

  private static boolean contains(@Nullable Object whole, @Nullable Object part) {
    return switch (whole) {
      case List<?> list -> list.stream().anyMatch(item -> isSame(item, part));
      case Map<?, ?> map -> part instanceof String name && map.containsKey(name);
      case null -> false;
      default -> PrintedValue.text(whole).contains(PrintedValue.text(part));
    };
  }
}
