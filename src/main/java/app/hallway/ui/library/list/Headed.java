package app.hallway.ui.library.list;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * One of a sorted list, and the name of its group where it is the first of that.
 *
 * @param heading empty where it stands below another of its group
 */
public record Headed<T>(T item, String heading) {
  public static <T> List<Headed<T>> of(List<T> sorted, Function<T, String> group) {
    var headed = new ArrayList<Headed<T>>();
    var before = "";
    for (var item : sorted) {
      var name = group.apply(item);
      headed.add(new Headed<>(item, name.equals(before) ? "" : name));
      before = name;
    }
    return headed;
  }
}
