package app.hallway.model;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** How much of each kind was left out of a report, as a warning about it keeps it. */
public record LeftOutCounts(Map<LeftOut.Kind, Count> counts) {
  /** Things, and the links in them. */
  public record Count(int parts, int links) {
    private Count plus(Count other) {
      return new Count(parts + other.parts, links + other.links);
    }
  }

  public LeftOutCounts {
    var ordered = new EnumMap<LeftOut.Kind, Count>(LeftOut.Kind.class);
    ordered.putAll(counts);
    counts = ordered;
  }

  public static LeftOutCounts of(List<LeftOut> leftOut) {
    var counts = new EnumMap<LeftOut.Kind, Count>(LeftOut.Kind.class);
    leftOut.forEach(one -> counts.merge(one.kind(), new Count(1, one.links()), Count::plus));
    return new LeftOutCounts(counts);
  }

  /** As {@link #detail()} wrote it; kinds that this program does not know are passed over. */
  public static LeftOutCounts ofDetail(String detail) {
    var known =
        Stream.of(LeftOut.Kind.values())
            .collect(Collectors.toMap(LeftOutCounts::name, kind -> kind));
    var counts = new EnumMap<LeftOut.Kind, Count>(LeftOut.Kind.class);
    for (var one : detail.split(" ", -1)) {
      var fields = one.split(":", -1);
      var kind = known.get(fields[0]);
      if (kind != null && fields.length == 3) {
        counts.put(kind, new Count(Integer.parseInt(fields[1]), Integer.parseInt(fields[2])));
      }
    }
    return new LeftOutCounts(counts);
  }

  /** A word for each kind, with its parts and links: {@code comments:3:0 related:1:4}. */
  public String detail() {
    return counts.entrySet().stream()
        .map(one -> name(one.getKey()) + ":" + one.getValue().parts + ":" + one.getValue().links)
        .collect(Collectors.joining(" "));
  }

  private static String name(LeftOut.Kind kind) {
    return kind.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
