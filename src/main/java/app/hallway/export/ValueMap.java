package app.hallway.export;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Values under names, as templates read them: what is not there is an empty text. */
final class ValueMap {
  private final Map<String, Object> values = new LinkedHashMap<>();

  ValueMap text(String name, @Nullable Object value) {
    values.put(name, Objects.toString(value, ""));
    return this;
  }

  ValueMap flag(String name, boolean value) {
    values.put(name, value);
    return this;
  }

  ValueMap number(String name, int value) {
    values.put(name, value);
    return this;
  }

  ValueMap list(String name, List<?> value) {
    values.put(name, value);
    return this;
  }

  ValueMap map(String name, Map<String, ?> value) {
    values.put(name, value);
    return this;
  }

  Map<String, Object> all() {
    return Collections.unmodifiableMap(values);
  }
}
