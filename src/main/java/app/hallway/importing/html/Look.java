package app.hallway.importing.html;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a style says of how words look, as far as it tells what their author meant; null where it
 * says nothing of it.
 *
 * @param lined whether the ends of lines in the source are seen
 */
record Look(
    @Nullable Boolean bold,
    @Nullable Boolean slanted,
    @Nullable Boolean struck,
    @Nullable Boolean lined) {
  static final Look NONE = new Look(null, null, null, null);

  private static final Pattern WORTH_READING =
      Pattern.compile(
          "font\\s*:|font-weight|font-style|text-decoration|white-space", Pattern.CASE_INSENSITIVE);

  private static final Pattern BOLD = Pattern.compile(".*\\b(?:bold|bolder|[6-9]00|1000)\\b.*");
  private static final Pattern SLANTED = Pattern.compile(".*\\b(?:italic|oblique)\\b.*");
  private static final Pattern LINED = Pattern.compile("pre|pre-wrap|pre-line|break-spaces");

  /** Reads declarations, as they stand in a rule or in an attribute. */
  static Look of(String declarations) {
    var look = NONE;
    if (WORTH_READING.matcher(declarations).find()) {
      for (var declaration : declarations.toLowerCase(Locale.ROOT).split(";", -1)) {
        int colon = declaration.indexOf(':');
        if (colon > 0) {
          var name = declaration.substring(0, colon).strip();
          look = look.with(said(name, declaration.substring(colon + 1)));
        }
      }
    }
    return look;
  }

  private static Look said(String name, String said) {
    var value = said.replace("!important", "").strip();
    return switch (name) {
      case "font-weight" -> new Look(BOLD.matcher(value).matches(), null, null, null);
      case "font-style" -> new Look(null, SLANTED.matcher(value).matches(), null, null);
      case "font" ->
          new Look(BOLD.matcher(value).matches(), SLANTED.matcher(value).matches(), null, null);
      case "text-decoration", "text-decoration-line" ->
          new Look(null, null, value.contains("line-through"), null);
      case "white-space" -> new Look(null, null, null, LINED.matcher(value).matches());
      default -> NONE;
    };
  }

  /** What is said later counts. */
  Look with(Look later) {
    return new Look(
        later.bold == null ? bold : later.bold,
        later.slanted == null ? slanted : later.slanted,
        later.struck == null ? struck : later.struck,
        later.lined == null ? lined : later.lined);
  }

  boolean isBold() {
    return Boolean.TRUE.equals(bold);
  }

  boolean isSlanted() {
    return Boolean.TRUE.equals(slanted);
  }

  boolean isStruck() {
    return Boolean.TRUE.equals(struck);
  }

  boolean isLined() {
    return Boolean.TRUE.equals(lined);
  }
}
