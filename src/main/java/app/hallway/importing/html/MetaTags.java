package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/**
 * The meta tags of a page by their names: Open Graph, Twitter, Dublin Core and plain ones. A tag
 * may have several names, with spaces between them; Dublin Core is written with a dot or a colon.
 */
final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document page) {
    for (var attribute : List.of("property", "name", "itemprop")) {
      for (var tag : page.select("meta[content][" + attribute + "]")) {
        Stream.of(tag.attr(attribute).split("\\s+")).forEach(n -> add(n, tag.attr("content")));
      }
    }
  }

  private void add(String name, String content) {
    if (!name.isEmpty() && !Placeholders.isOne(content)) {
      contents.computeIfAbsent(key(name), key -> new ArrayList<>()).add(content.strip());
    }
  }

  private static String key(String name) {
    return name.toLowerCase(Locale.ROOT).replaceFirst("^(dc|dcterms?):", "$1.");
  }

  /** The first content that one of the names has, the names in this order. */
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> contents.getOrDefault(name, List.of()).stream());
  }
}
