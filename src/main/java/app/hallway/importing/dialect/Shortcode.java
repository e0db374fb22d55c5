package app.hallway.importing.dialect;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * A call such as {@code figure src="a.png" caption="B"}, {@code tweet 123} or {@code
 * youtube(id="x")}.
 *
 * @param name in lower case, without dashes and underscores
 */
record Shortcode(String name, List<String> positional, Map<String, String> named) {
  /** Takes whatever there is; it never fails. */
  static Shortcode parse(String call) {
    var reader = new ArgumentReader(call);
    var name = reader.word();
    var positional = new ArrayList<String>();
    var named = new LinkedHashMap<String, String>();
    while (reader.hasMore()) {
      var key = reader.argument();
      if (reader.takesValue()) {
        named.putIfAbsent(canonical(key), reader.argument());
      } else if (!key.isEmpty()) {
        positional.add(key);
      }
    }
    return new Shortcode(canonical(name), positional, named);
  }

  static String canonical(String name) {
    return name.toLowerCase(Locale.ROOT).replace("-", "").replace("_", "");
  }

  Shortcode named(String other) {
    return new Shortcode(canonical(other), positional, named);
  }

  /** Without the file that an include names. */
  Shortcode withoutFirst() {
    return new Shortcode(name, positional.stream().skip(1).toList(), named);
  }

  Optional<String> argument(String... names) {
    for (var key : names) {
      var value = named.get(key);
      if (value != null && !value.isBlank()) {
        return Optional.of(value.strip());
      }
    }
    return Optional.empty();
  }

  /** One of the named arguments, else the first without a name. */
  Optional<String> argumentOrFirst(String... names) {
    return argument(names).or(() -> positional.stream().findFirst());
  }
}
