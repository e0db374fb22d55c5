package app.hallway.annotations;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Words of a text, and what tells which of several alike they are.
 *
 * @param exact the words; empty where only a place is told
 * @param prefix what stands before them; may be empty
 * @param suffix what stands behind them; may be empty
 * @param offsets where they stand, or null
 * @param trail the headings above them, outermost first; may be empty
 */
public record SharedPassage(
    String exact, String prefix, String suffix, @Nullable Offsets offsets, List<String> trail) {
  public static final SharedPassage NONE = of("");

  public SharedPassage {
    trail = List.copyOf(trail);
  }

  /** Words of which nothing else is told. */
  public static SharedPassage of(String exact) {
    return new SharedPassage(exact, "", "", null, List.of());
  }

  /** A quote with what stands around it. */
  static SharedPassage of(String exact, String prefix, String suffix, @Nullable Offsets offsets) {
    return new SharedPassage(exact, prefix, suffix, offsets, List.of());
  }
}
