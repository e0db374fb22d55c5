package app.hallway.model;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** How many changes of which kind there are, in the order of the kinds. */
public record ChangeCounts(Map<ChangeKind, Integer> numbers) {
  public static final ChangeCounts NONE = new ChangeCounts(Map.of());

  public ChangeCounts {
    var ordered = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
    numbers.forEach((kind, number) -> ordered.merge(kind, number, Integer::sum));
    ordered.values().removeIf(number -> number == 0);
    numbers = Collections.unmodifiableMap(ordered);
  }

  public static ChangeCounts of(List<Change> changes) {
    var numbers = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
    changes.forEach(change -> numbers.merge(change.kind(), 1, Integer::sum));
    return new ChangeCounts(numbers);
  }

  public boolean isEmpty() {
    return numbers.isEmpty();
  }

  public ChangeCounts plus(ChangeCounts others) {
    var sum = new EnumMap<ChangeKind, Integer>(ChangeKind.class);
    sum.putAll(numbers);
    others.numbers.forEach((kind, number) -> sum.merge(kind, number, Integer::sum));
    return new ChangeCounts(sum);
  }
}
