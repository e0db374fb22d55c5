package app.hallway.detect.words;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Writes the words of an address as a programme prints them. */
public final class Spelling {
  private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\d]+");
  private static final Map<String, String> KNOWN = load();
  private static final Set<String> SMALL =
      Set.of(
          "a", "an", "the", "of", "and", "or", "in", "on", "at", "to", "for", "from", "by", "with",
          "via", "vs", "as", "into");
  private static final Set<String> SMALL_ELSEWHERE =
      Set.of(
          "und", "der", "die", "das", "im", "den", "dem", "de", "del", "la", "el", "los", "las",
          "y", "en", "le", "les", "des", "du", "et", "con", "para", "w", "z", "na");
  private static final int ENOUGH = 2;

  private Spelling() {}

  /** Title case, with the names of things as their makers write them. */
  public static String title(List<String> words) {
    boolean asWritten = words.stream().anyMatch(w -> !w.equals(w.toLowerCase(Locale.ROOT)));
    if (asWritten) {
      return String.join(" ", words);
    }
    boolean elsewhere = words.stream().filter(SMALL_ELSEWHERE::contains).count() >= ENOUGH;
    var title = new StringBuilder();
    for (var word : words) {
      boolean small =
          !title.isEmpty()
              && (SMALL.contains(word) || (elsewhere && SMALL_ELSEWHERE.contains(word)));
      title.append(title.isEmpty() ? "" : " ").append(small ? word : word(word));
    }
    return title.toString();
  }

  private static String word(String word) {
    var known = KNOWN.get(word);
    return known != null
        ? known
        : word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1);
  }

  private static Map<String, String> load() {
    var known = new HashMap<String, String>();
    WordList.read("spellings.txt")
        .forEach(w -> known.put(SIGNS.matcher(w.toLowerCase(Locale.ROOT)).replaceAll(""), w));
    return Map.copyOf(known);
  }
}
