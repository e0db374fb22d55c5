package app.hallway.annotations;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The text that an annotation is of, as far as its program says which.
 *
 * @param addresses where it is on the web, the one that is its own first; may be none
 * @param title empty where it is not told
 * @param author all of them; empty where none is told
 * @param event that it is about, or null
 */
public record SharedSource(
    List<String> addresses, String title, String author, @Nullable String event) {
  public static final SharedSource UNKNOWN = new SharedSource(List.of(), "", "", null);

  public SharedSource {
    addresses = addresses.stream().filter(SharedSource::isWeb).distinct().toList();
    title = title.strip();
    author = author.strip();
  }

  public SharedSource(List<String> addresses, String title, String author) {
    this(addresses, title, author, null);
  }

  static SharedSource of(@Nullable String address, String title, String author) {
    return new SharedSource(Stream.ofNullable(address).toList(), title, author);
  }

  /** The first address; empty where there is none. */
  public String address() {
    return addresses.isEmpty() ? "" : addresses.getFirst();
  }

  private static boolean isWeb(String address) {
    return address.regionMatches(true, 0, "http://", 0, 7)
        || address.regionMatches(true, 0, "https://", 0, 8);
  }
}
