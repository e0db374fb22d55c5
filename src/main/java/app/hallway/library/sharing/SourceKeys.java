package app.hallway.library.sharing;

import app.hallway.annotations.SharedSource;
import app.hallway.library.likeness.GenericTitles;
import app.hallway.library.likeness.UrlKey;
import app.hallway.search.PlainWords;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** By what the text of an annotation and a report may be known to be the same. */
final class SourceKeys {
  private static final String TITLE = "title ";
  private static final String ADDRESS = "address ";

  /** Pages are called by their own title and then by the name of their site. */
  private static final Pattern SITE = Pattern.compile("\\s+[|·–—-]\\s+(?:(?!\\s[|·–—-]\\s).)+$");

  private final Set<String> keys;

  private SourceKeys(Set<String> keys) {
    this.keys = keys;
  }

  static SourceKeys of(SharedSource source) {
    var keys = new LinkedHashSet<String>();
    source.addresses().stream()
        .flatMap(address -> UrlKey.of(address).stream())
        .forEach(key -> keys.add(ADDRESS + key));
    titles(source.title()).forEach(key -> keys.add(TITLE + key));
    return new SourceKeys(keys);
  }

  /** Of a report, as it is shown. */
  static SourceKeys ofReport(Optional<String> urlKey, String title) {
    var keys = new LinkedHashSet<String>();
    urlKey.ifPresent(key -> keys.add(ADDRESS + key));
    keys.add(TITLE + title(title));
    return new SourceKeys(keys);
  }

  /** What {@link #lines} made. */
  static SourceKeys read(String lines) {
    return new SourceKeys(new LinkedHashSet<>(lines.lines().toList()));
  }

  /** One a line. */
  String lines() {
    return String.join("\n", keys);
  }

  List<String> addresses() {
    return those(ADDRESS);
  }

  List<String> titles() {
    return those(TITLE);
  }

  private List<String> those(String kind) {
    return keys.stream()
        .filter(key -> key.startsWith(kind))
        .map(key -> key.substring(kind.length()))
        .toList();
  }

  boolean meet(SourceKeys others) {
    return keys.stream().anyMatch(others.keys::contains);
  }

  /** A title in full, and without the site where it says enough without. */
  private static Stream<String> titles(String title) {
    var page = SITE.matcher(title).replaceFirst("");
    return Stream.concat(Stream.of(title), Stream.of(page).filter(GenericTitles::isDistinctive))
        .map(SourceKeys::title)
        .filter(key -> !key.isEmpty())
        .distinct();
  }

  /** Without case, accents, signs and spaces. */
  static String title(String title) {
    return PlainWords.of(title).replace(" ", "");
  }
}
