package app.hallway.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What WCAG 2.2 asks of colours at level AA, of those in page.css. */
class PageContrastTest {
  private static final Pattern COLOUR = Pattern.compile("--([\\w-]+): (#[0-9a-f]{6});");
  private static final List<String> MARKS = List.of("yellow", "green", "blue", "purple", "red");

  @ParameterizedTest
  @EnumSource(Theme.class)
  void text_is_read_on_every_mark(Theme theme) {
    var colours = coloursOf(theme);
    for (var mark : MARKS) {
      assertThat(contrast(colours, "fg", mark)).as(mark).isGreaterThanOrEqualTo(4.5);
    }
    assertThat(contrast(colours, "fg", "new-bg")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours, "new", "bg")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours, "fg", "selection")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours, "fg", "accent-bg")).isGreaterThanOrEqualTo(4.5);
    assertThat(contrast(colours, "bg", "accent")).isGreaterThanOrEqualTo(4.5);
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void text_is_read_on_the_page(Theme theme) {
    var colours = coloursOf(theme);
    for (var text : List.of("fg", "fg2", "fg3", "accent", "important", "caution", "warning")) {
      assertThat(contrast(colours, text, "bg")).as(text).isGreaterThanOrEqualTo(4.5);
    }
    for (var text : List.of("fg", "accent", "important", "caution", "warning")) {
      assertThat(contrast(colours, text, "pane")).as(text).isGreaterThanOrEqualTo(4.5);
    }
  }

  @ParameterizedTest
  @EnumSource(Theme.class)
  void the_edges_of_marks_are_seen(Theme theme) {
    var colours = coloursOf(theme);
    for (var mark : MARKS) {
      assertThat(contrast(colours, mark + "-edge", "bg")).as(mark).isGreaterThanOrEqualTo(3);
    }
  }

  private static Map<String, String> coloursOf(Theme theme) {
    var style = PageAssets.text("page.css");
    var colours = read(style, ":root {");
    if (theme != Theme.LIGHT) {
      var name = theme.name().toLowerCase(Locale.ROOT);
      colours.putAll(read(style, ":root[data-theme=\"" + name + "\"] {"));
    }
    return colours;
  }

  private static Map<String, String> read(String style, String rule) {
    int start = style.indexOf(rule);
    var colours = new HashMap<String, String>();
    COLOUR
        .matcher(style.substring(start, style.indexOf('}', start)))
        .results()
        .forEach(found -> colours.put(found.group(1), found.group(2)));
    return colours;
  }

  private static double contrast(Map<String, String> colours, String one, String other) {
    double first = luminance(Objects.requireNonNull(colours.get(one)));
    double second = luminance(Objects.requireNonNull(colours.get(other)));
    return (Math.max(first, second) + 0.05) / (Math.min(first, second) + 0.05);
  }

  private static double luminance(String colour) {
    int rgb = Integer.parseInt(colour.substring(1), 16);
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int value) {
    double part = (value & 0xff) / 255.0;
    return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
  }
}
