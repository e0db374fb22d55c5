package app.hallway.ui.common.texts;

import app.hallway.library.Searching;
import app.hallway.model.FoldedText;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The filter line's words: a thing matches where each word stands somewhere in its texts, however
 * it is written there. Of a long line it takes as much as a search would.
 */
public record WordFilter(List<String> words) {
  public static WordFilter of(String line) {
    var typed =
        FoldedText.fold(
            line.strip().substring(0, Math.min(Searching.LONGEST, line.strip().length())));
    return new WordFilter(
        Stream.of(typed.split("\\s+", -1))
            .filter(word -> !word.isEmpty())
            .distinct()
            .limit(Searching.MOST_WORDS)
            .toList());
  }

  public boolean matches(Stream<String> texts) {
    if (words.isEmpty()) {
      return true;
    }
    var folded = new FoldedText(texts.collect(Collectors.joining("\n")));
    var whole = folded.toString();
    var joined = folded.withoutConnectors();
    return words.stream()
        .allMatch(
            word ->
                whole.contains(word) || joined.contains(new FoldedText(word).withoutConnectors()));
  }
}
