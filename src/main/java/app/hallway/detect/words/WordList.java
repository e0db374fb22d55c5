package app.hallway.detect.words;

import app.hallway.model.FoldedText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** A resource of words that stand apart by white space. */
public final class WordList {
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

  /** True whatever the case, the accents and other ways of writing a letter. */
  public boolean hasFolded(String word) {
    return words.contains(FoldedText.fold(word));
  }
}
