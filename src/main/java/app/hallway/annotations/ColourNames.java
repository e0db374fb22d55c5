package app.hallway.annotations;

import app.hallway.model.HighlightColour;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The colours of other programs as ours, the nearest one. */
final class ColourNames {
  private static final Pattern WORD = Pattern.compile("[a-z]+");
  private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{3}|[0-9a-f]{6}|[0-9a-f]{8})");
  private static final double GREY = 0.08;

  private static final Map<String, HighlightColour> NAMES =
      Map.ofEntries(
          Map.entry("orange", HighlightColour.YELLOW),
          Map.entry("amber", HighlightColour.YELLOW),
          Map.entry("gold", HighlightColour.YELLOW),
          Map.entry("olive", HighlightColour.GREEN),
          Map.entry("lime", HighlightColour.GREEN),
          Map.entry("teal", HighlightColour.GREEN),
          Map.entry("cyan", HighlightColour.BLUE),
          Map.entry("aqua", HighlightColour.BLUE),
          Map.entry("violet", HighlightColour.PURPLE),
          Map.entry("magenta", HighlightColour.PURPLE),
          Map.entry("pink", HighlightColour.RED));

  private ColourNames() {}

  /** Null where a text names no colour. */
  static @Nullable HighlightColour colour(String text) {
    var lower = text.strip().toLowerCase(Locale.ROOT);
    var hex = HEX.matcher(lower);
    if (hex.matches()) {
      return ofHex(hex.group(1));
    }
    return WORD.matcher(lower)
        .results()
        .map(word -> named(word.group()))
        .flatMap(Optional::stream)
        .findFirst()
        .orElse(null);
  }

  private static Optional<HighlightColour> named(String word) {
    return Arrays.stream(HighlightColour.values())
        .filter(one -> name(one).equals(word))
        .findFirst()
        .or(() -> Optional.ofNullable(NAMES.get(word)));
  }

  static String name(HighlightColour colour) {
    return colour.name().toLowerCase(Locale.ROOT);
  }

  /** As EPUB Annotations names them, which has no red. */
  static String epubName(HighlightColour colour) {
    return colour == HighlightColour.RED ? "pink" : name(colour);
  }

  private static HighlightColour ofHex(String hex) {
    var six = hex.length() == 3 ? hex.replaceAll("(.)", "$1$1") : hex.substring(0, 6);
    int rgb = Integer.parseInt(six, 16);
    return ofLight(rgb >> 16 & 255, rgb >> 8 & 255, rgb & 255);
  }

  /** Grey is as good as none. */
  private static HighlightColour ofLight(int red, int green, int blue) {
    int most = Math.max(red, Math.max(green, blue));
    int range = most - Math.min(red, Math.min(green, blue));
    return range <= GREY * most
        ? HighlightColour.YELLOW
        : ofHue(hue(red, green, blue, most, range));
  }

  /** On the wheel of colours, 0..359. */
  private static int hue(int red, int green, int blue, int most, int range) {
    double sixth;
    if (most == red) {
      sixth = (double) (green - blue) / range;
    } else if (most == green) {
      sixth = 2 + (double) (blue - red) / range;
    } else {
      sixth = 4 + (double) (red - green) / range;
    }
    return Math.floorMod(Math.round(sixth * 60), 360);
  }

  private static HighlightColour ofHue(int degrees) {
    if (degrees < 20 || degrees >= 335) {
      return HighlightColour.RED;
    }
    if (degrees < 70) {
      return HighlightColour.YELLOW;
    }
    if (degrees < 170) {
      return HighlightColour.GREEN;
    }
    return degrees < 255 ? HighlightColour.BLUE : HighlightColour.PURPLE;
  }
}
