package app.hallway.export;

import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Tags as note programs have them: letters, digits, {@code _}, {@code -}, and {@code /} between the
 * parts of a nested one; not digits alone.
 *
 * @see <a href="https://help.obsidian.md/tags#Tag+format">Obsidian, tag format</a>
 */
final class TagForm {
  private static final Pattern PLUS = Pattern.compile("\\+\\+");
  private static final Pattern SHARP = Pattern.compile("#(?=$|[\\s/])");
  private static final Pattern OTHER =
      Pattern.compile("[^\\p{L}\\p{M}\\p{N}_/\\x{1f300}-\\x{1faff}-]+");
  private static final Pattern LOOSE = Pattern.compile("-*/[-/]*|^-+|-+$");
  private static final Pattern EDGES = Pattern.compile("^/+|/+$");
  private static final Pattern NUMBER = Pattern.compile("[\\p{N}/]+");

  private TagForm() {}

  /** Empty where nothing of it can stand in a tag. */
  static Optional<String> of(String tag) {
    var named = SHARP.matcher(PLUS.matcher(tag).replaceAll("pp")).replaceAll("-sharp");
    var joined = LOOSE.matcher(OTHER.matcher(named.strip()).replaceAll("-"));
    var legal = joined.replaceAll(found -> found.group().contains("/") ? "/" : "");
    var whole = EDGES.matcher(legal).replaceAll("");
    if (whole.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(NUMBER.matcher(whole).matches() ? "_" + whole : whole);
  }
}
