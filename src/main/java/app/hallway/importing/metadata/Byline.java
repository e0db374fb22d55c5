package app.hallway.importing.metadata;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A line that says who wrote the report, and nothing else but perhaps when. */
final class Byline {
  private static final int LONGEST = 160;
  private static final String NAME =
      "\\p{Lu}[\\p{L}.'’-]*(?:\\s+(?:(?:van|von|de|der|da|di|la|le|bin|al)\\s+)*\\p{Lu}[\\p{L}.'’-]*){1,3}";
  private static final Pattern LINE =
      Pattern.compile(
          "(?:(?i:posted|written|published|words|text)\\s+by:?|By:?|(?i:authors?):|Autore?:|Auteure?s?\\s?:|Von)\\s+"
              + "("
              + NAME
              + "(?:(?:,|\\s+and|\\s+&|,\\s+and)\\s+"
              + NAME
              + ")*)"
              + "(?:\\s*[,|•·–—(-].*|\\s+on\\s.*)?");

  private Byline() {}

  static List<String> names(String line) {
    if (line.length() > LONGEST
        || line.indexOf("y") + line.indexOf(':') + line.indexOf("Von") == -3) {
      return List.of();
    }
    var matcher = LINE.matcher(PlainText.of(line));
    return matcher.matches() ? AuthorNames.distinct(Stream.of(matcher.group(1))) : List.of();
  }
}
