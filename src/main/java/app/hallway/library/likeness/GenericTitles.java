package app.hallway.library.likeness;

import app.hallway.search.PlainWords;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Titles that many sessions of one event have, such as "Opening keynote" and "Lightning talks". */
public final class GenericTitles {
  private static final int WORDS_OF_A_NAME = 4;
  private static final int SIGNS_OF_A_NAME = 8;
  private static final Pattern NUMBER = Pattern.compile("\\p{N}+(?:st|nd|rd|th)?");
  private static final Pattern CJK =
      Pattern.compile("[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}\\p{IsHangul}]");
  private static final Set<String> SMALL_WORDS = read("small-words.txt");

  private GenericTitles() {}

  /** Whether it tells nothing but what sort of session it was, when, or at which event. */
  public static boolean isGeneric(String title, @Nullable String event) {
    var plain = PlainWords.of(title);
    var own = event == null ? Set.<String>of() : Set.copyOf(words(PlainWords.of(event)));
    return SMALL_WORDS.contains(plain)
        || words(plain).stream()
            .allMatch(
                word ->
                    SMALL_WORDS.contains(word)
                        || own.contains(word)
                        || NUMBER.matcher(word).matches());
  }

  /** Whether two sessions of one event will not both have it. */
  public static boolean isDistinctive(String title) {
    var plain = PlainWords.of(title);
    return words(plain).size() >= WORDS_OF_A_NAME
        || CJK.matcher(plain).results().count() >= SIGNS_OF_A_NAME;
  }

  private static List<String> words(String plain) {
    return Stream.of(plain.split(" ")).filter(word -> !word.isEmpty()).distinct().toList();
  }

  /** Words and phrases between bars, in the form that titles are compared in. */
  private static Set<String> read(String resource) {
    try (var in = GenericTitles.class.getResourceAsStream(resource)) {
      var text = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      return Stream.of(text.split("[|\\n]"))
          .map(PlainWords::of)
          .filter(word -> !word.isEmpty())
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
