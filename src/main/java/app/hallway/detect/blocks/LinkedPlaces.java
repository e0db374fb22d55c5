package app.hallway.detect.blocks;

import app.hallway.model.TalkLink;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** Sees where the members of each list lead: a programme's entries all lead to its own site. */
public final class LinkedPlaces {
  private static final Pattern HOST =
      Pattern.compile("^(?:https?:)?//([^/?#]+)|^(\\.{0,2}/[^/?#]*|[^/:?#]+/)");
  private static final int FEWEST = 3;

  private final Map<Integer, Map<String, Integer>> byGroup = new HashMap<>();
  private final Map<Integer, Integer> sizes = new HashMap<>();

  public LinkedPlaces(List<Block> blocks) {
    for (var block : blocks) {
      if (block.type() == Block.Type.ITEM || block.type() == Block.Type.ROW) {
        sizes.merge(block.group(), 1, Integer::sum);
        block.inline().links().stream()
            .limit(1)
            .forEach(
                link ->
                    byGroup
                        .computeIfAbsent(block.group(), g -> new HashMap<>())
                        .merge(host(link.url()), 1, Integer::sum));
      }
    }
  }

  /** The share of a list's members whose first link leads where this one's does. */
  public double share(Block block, List<TalkLink> own) {
    var hosts = byGroup.get(block.group());
    int size = sizes.getOrDefault(block.group(), 0);
    if (own.isEmpty() || hosts == null || size < FEWEST) {
      return 0;
    }
    int same = hosts.getOrDefault(host(own.getFirst().url()), 0);
    return same < FEWEST ? 0 : (double) same / size;
  }

  private static String host(String url) {
    var match = HOST.matcher(url);
    return match.find() ? (match.group(1) == null ? match.group(2) : match.group(1)) : url;
  }
}
