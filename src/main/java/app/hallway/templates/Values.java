package app.hallway.templates;

import java.util.AbstractList;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a template is given: maps, lists, texts, numbers and truth values, all copied. Nothing else
 * is let in, so that no template meets an object that can do something.
 */
final class Values {
  private Values() {}

  /** What was given to a template, and not built by it. */
  sealed interface Given {}

  private static final class GivenList extends AbstractList<Object> implements Given, RandomAccess {
    private final List<Object> items;

    GivenList(List<Object> items) {
      this.items = items;
    }

    @Override
    public Object get(int index) {
      return items.get(index);
    }

    @Override
    public int size() {
      return items.size();
    }
  }

  private static final class GivenMap extends AbstractMap<String, Object> implements Given {
    private final Map<String, Object> entries;

    GivenMap(Map<String, Object> entries) {
      this.entries = Collections.unmodifiableMap(entries);
    }

    @Override
    public Set<Entry<String, Object>> entrySet() {
      return entries.entrySet();
    }

    @Override
    public @Nullable Object get(Object key) {
      return entries.get(key);
    }

    @Override
    public boolean containsKey(Object key) {
      return entries.containsKey(key);
    }
  }

  /**
   * A copy that nobody can change.
   *
   * @throws IllegalArgumentException where anything else is in it
   */
  static Map<String, Object> given(Map<String, ?> values) {
    var copy = new LinkedHashMap<String, Object>();
    values.forEach((name, value) -> copy.put(name, copied(value)));
    return new GivenMap(copy);
  }

  private static Object copied(Object value) {
    return switch (value) {
      case String text -> Pieces.without(text);
      case Integer number -> number;
      case Long number -> number;
      case Boolean truth -> truth;
      case GivenList list -> list;
      case GivenMap map -> map;
      case List<?> list -> {
        var copy = new ArrayList<Object>(list.size());
        list.forEach(item -> copy.add(copied(item)));
        yield new GivenList(copy);
      }
      case Map<?, ?> map -> {
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((name, item) -> copy.put((String) name, copied(item)));
        yield new GivenMap(copy);
      }
      default -> throw new IllegalArgumentException("no value for a template: " + value);
    };
  }
}
