package app.hallway.detect.blocks;

import app.hallway.model.LinkRole;
import app.hallway.model.TalkLink;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/** Gathers the links of a talk from its own line and from what stands below it. */
public final class GatheredLinks {
  private GatheredLinks() {}

  /**
   * The links of a talk: those of its own line first, one of each address. What a page embeds, and
   * what only lay beside the report, comes behind what a reader can follow.
   */
  public static List<TalkLink> of(
      List<TalkLink> own, List<Block> below, Function<Block, List<TalkLink>> reading) {
    var found = new LinkedHashMap<String, TalkLink>();
    own.forEach(link -> found.putIfAbsent(key(link), link));
    for (var block : below) {
      for (var link : reading.apply(block)) {
        if (link.role() == LinkRole.VIDEO
            || link.role() == LinkRole.SLIDES
            || link.role() == LinkRole.SCHEDULE) {
          found.putIfAbsent(key(link), link);
        }
      }
    }
    return found.values().stream()
        .sorted(Comparator.comparing(link -> !isFollowed(link.url())))
        .toList();
  }

  private static boolean isFollowed(String url) {
    boolean absolute = url.contains("://") || url.startsWith("//");
    boolean embedded =
        url.contains("/embed/") || url.contains("/embed_code/") || url.endsWith("/embed");
    return absolute && !embedded;
  }

  private static String key(TalkLink link) {
    return link.role() + " " + link.url();
  }
}
