package app.hallway.ui.reader.page;

import app.hallway.model.HighlightColour;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** How an enum's constants cross to the page: all names once, then each by its number in them. */
public final class PageNames<E extends Enum<E>> {
  static final PageNames<HighlightColour> COLOURS = new PageNames<>(HighlightColour.values());
  public static final PageNames<ChangeEdge> CHANGES = new PageNames<>(ChangeEdge.values());

  private final List<E> constants;

  private PageNames(E[] constants) {
    this.constants = List.of(constants);
  }

  public int numberOf(E constant) {
    return constants.indexOf(constant);
  }

  /** The names as an array, each what the style sheet calls it. */
  String forPage() {
    return constants.stream()
        .map(constant -> "'" + constant.name().toLowerCase(Locale.ROOT) + "'")
        .collect(Collectors.joining(",", "[", "]"));
  }
}
