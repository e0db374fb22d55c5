package app.hallway.ui.settings;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * How the user likes the window. Each entry stands for itself: one that this program does not
 * understand is as usual, and stays as it is until the user says otherwise, for a newer program may
 * have written it.
 *
 * @param entries the values as they are kept, by the settings' keys
 */
public record Settings(Map<String, String> entries) {
  private static final int PANES_BESIDE_THE_PAGE = 3;
  public static final double SMALLEST_TEXT = 12;
  public static final double LARGEST_TEXT = 28;

  public static final Setting<Appearance> APPEARANCE =
      Setting.oneOf("appearance", Appearance.SYSTEM);

  /** Of the page in CSS pixels. */
  public static final Setting<Double> TEXT_SIZE =
      Setting.number("text.size", 17, SMALLEST_TEXT, LARGEST_TEXT);

  /** Of the window in pixels. */
  public static final Setting<Double> WIDTH = Setting.number("width", 1440, 800, 10_000);

  /** Of the window in pixels. */
  public static final Setting<Double> HEIGHT = Setting.number("height", 900, 560, 10_000);

  public static final Setting<Boolean> MAXIMISED = Setting.yesOrNo("maximised", false);

  /** Widths of the library, the list and the side pane in pixels. */
  public static final Setting<List<Double>> PANES =
      new Setting<>("panes", List.of(196.0, 272.0, 326.0), Settings::threeWidths, Settings::joined);

  /** The open report's id, 0 for none. */
  public static final Setting<Long> REPORT =
      new Setting<>("report", 0L, Long::valueOf, String::valueOf);

  static final List<Setting<?>> ALL =
      List.of(APPEARANCE, TEXT_SIZE, WIDTH, HEIGHT, MAXIMISED, PANES, REPORT);

  public static final Settings USUAL = new Settings(Map.of());

  public Settings {
    entries = Map.copyOf(entries);
  }

  public <T> T get(Setting<T> setting) {
    return kept(setting).orElse(setting.usual());
  }

  /** These with another value. */
  public <T> Settings with(Setting<T> setting, T value) {
    if (entries.containsKey(setting.key()) && value.equals(get(setting))) {
      return this;
    }
    var changed = new HashMap<>(entries);
    changed.put(setting.key(), setting.write().apply(value));
    return new Settings(changed);
  }

  /** The keys of the entries that say nothing to this program, in the order of the settings. */
  List<String> leftOut() {
    return ALL.stream()
        .filter(setting -> entries.containsKey(setting.key()) && kept(setting).isEmpty())
        .map(Setting::key)
        .toList();
  }

  private <T> Optional<T> kept(Setting<T> setting) {
    return Optional.ofNullable(entries.get(setting.key())).flatMap(setting::read);
  }

  private static List<Double> threeWidths(String text) {
    var widths = Arrays.stream(text.split(",", -1)).map(Settings::width).toList();
    if (widths.size() != PANES_BESIDE_THE_PAGE) {
      throw new IllegalArgumentException(text);
    }
    return widths;
  }

  private static double width(String text) {
    double width = Setting.finite(text);
    if (width < 0) {
      throw new IllegalArgumentException(text);
    }
    return width;
  }

  private static String joined(List<Double> widths) {
    return widths.stream().map(String::valueOf).collect(Collectors.joining(","));
  }
}
