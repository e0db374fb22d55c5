package app.hallway.detect.words;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A resource of words that stand apart by white space. */
public final class WordList {
  private static final Pattern ACCENT = Pattern.compile("\\p{M}+");
  private final Set<String> words;

  private WordList(Set<String> words) {
    this.words = words;
  }

  public static WordList load(String resource) {
    return new WordList(Set.copyOf(read(resource)));
  }

  /** The words of a resource, as they are written. */
  static List<String> read(String resource) {
    try (var stream = WordList.class.getResourceAsStream(resource)) {
      if (stream == null) {
        throw new IllegalStateException("missing resource " + resource);
      }
      var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
      return Pattern.compile("\\s+")
          .splitAsStream(text)
          .filter(w -> !w.isEmpty())
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** True whatever the case; accents count. */
  public boolean has(String word) {
    return words.contains(word.toLowerCase(Locale.ROOT));
  }

  /** True whatever the case and the accents. */
  public boolean hasFolded(String word) {
    return has(fold(word));
  }

  private static String fold(String word) {
    boolean plain = word.chars().allMatch(c -> c < 128);
    var folded =
        plain
            ? word
            : ACCENT.matcher(Normalizer.normalize(word, Normalizer.Form.NFD)).replaceAll("");
    return folded.replace("ł", "l").replace("Ł", "L").replace("ø", "o").replace("ß", "ss");
  }
}
