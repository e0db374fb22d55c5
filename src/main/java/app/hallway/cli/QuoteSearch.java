package app.hallway.cli;

import app.hallway.model.TextSpan;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Finds words in a text where white space may differ, as it does in what a terminal shows. */
final class QuoteSearch {
  private static final String SPACE = "[\\s\\u00a0]+";

  private QuoteSearch() {}

  /** Every place, in the order of the text; none for a blank quote. */
  static List<TextSpan> places(String text, String quote) {
    var words = quote.replaceAll("^" + SPACE + "|" + SPACE + "$", "");
    if (words.isEmpty()) {
      return List.of();
    }
    var pattern =
        Arrays.stream(words.split(SPACE, -1))
            .map(Pattern::quote)
            .collect(Collectors.joining(SPACE));
    return Pattern.compile(pattern)
        .matcher(text)
        .results()
        .map(found -> new TextSpan(found.start(), found.end()))
        .toList();
  }
}
