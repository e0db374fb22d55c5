package app.hallway.importing.html;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;

/** The meta tags of a page by their names: Open Graph, Twitter, Dublin Core and plain ones. */
final class MetaTags {
  private final Map<String, List<String>> contents = new HashMap<>();

  MetaTags(Document page) {
    for (var tag : page.select("meta[content]")) {
      Stream.of("property", "name", "itemprop")
          .map(tag::attr)
          .forEach(n -> add(n, tag.attr("content")));
    }
  }

  private void add(String name, String content) {
    if (!name.isEmpty() && !content.isBlank()) {
      contents
          .computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>())
          .add(content.strip());
    }
  }

  /** The first content that one of the names has, the names in this order. */
  Optional<String> first(String... names) {
    return all(names).findFirst();
  }

  Stream<String> all(String... names) {
    return Stream.of(names).flatMap(name -> contents.getOrDefault(name, List.of()).stream());
  }
}
