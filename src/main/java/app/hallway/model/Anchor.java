package app.hallway.model;

import java.util.List;

/**
 * How a highlight finds its place in a text.
 *
 * @param quote the marked words exactly as the reading text had them
 * @param prefix up to 64 UTF-16 units before the quote
 * @param suffix up to 64 UTF-16 units after it
 * @param span where it stood in the version that it was made in
 * @param trail the headings above it, outermost first; may be empty
 */
public record Anchor(
    String quote, String prefix, String suffix, TextSpan span, List<String> trail) {
  public Anchor {
    trail = List.copyOf(trail);
  }
}
