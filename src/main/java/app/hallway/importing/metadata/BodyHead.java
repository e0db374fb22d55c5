package app.hallway.importing.metadata;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** What the first lines of a report's text tell: its title and who wrote it. */
final class BodyHead {
  private static final Pattern HTML_H1 = Pattern.compile("(?i)\\s*<h1\\b[^>]*>(.*?)</h1>.*");
  private static final Pattern UNDERLINE = Pattern.compile(" {0,3}=+\\s*");
  private static final Pattern DASHES = Pattern.compile(" {0,3}-{3,}\\s*");
  private static final Pattern BOLD = Pattern.compile("\\s*(?:\\*\\*|__)[^*_].*(?:\\*\\*|__)\\s*");
  private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");
  private static final Pattern NO_TITLE =
      Pattern.compile(
          "\\s*(?:[-*+]\\s|[>|]|\\d+[.)]|!\\[|<|\\{|\\[toc).*", Pattern.CASE_INSENSITIVE);
  private static final int LONGEST_TITLE = 120;
  private static final int HEAD = 12;
  private static final int LONGEST_LINE = 1_000;

  private final List<String> lines;

  BodyHead(String markdown) {
    this.lines = markdown.lines().limit(4_000).toList();
  }

  /** The first heading of the first level, else the best line that opens the text. */
  Optional<String> title() {
    return firstH1().or(this::opening);
  }

  private Optional<String> firstH1() {
    boolean code = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      code ^= FENCE.matcher(line).matches();
      if (code || line.isBlank()) {
        continue;
      }
      var title = h1At(i);
      if (title.isPresent()) {
        return title;
      }
    }
    return Optional.empty();
  }

  private Optional<String> h1At(int index) {
    var line = lines.get(index);
    if (line.indexOf('#') >= 0 && AtxHeading.level(line) == 1) {
      return spoken(AtxHeading.content(line));
    }
    if (line.indexOf('<') >= 0) {
      var html = HTML_H1.matcher(line);
      if (html.matches()) {
        return spoken(html.group(1));
      }
    }
    return index + 1 < lines.size() && isUnderline(lines.get(index + 1), UNDERLINE)
        ? spoken(line)
        : Optional.empty();
  }

  private static boolean isUnderline(String line, Pattern pattern) {
    return !line.isEmpty() && pattern.matcher(line).matches();
  }

  /** A heading, a bold line or a short first line; a list, a picture or a tag tells no title. */
  private Optional<String> opening() {
    int first = firstFull();
    if (first == lines.size()) {
      return Optional.empty();
    }
    var line = lines.get(first);
    if (AtxHeading.level(line) > 0) {
      return spoken(AtxHeading.content(line));
    }
    boolean underlined = first + 1 < lines.size() && isUnderline(lines.get(first + 1), DASHES);
    boolean alone = first + 1 == lines.size() || lines.get(first + 1).isBlank();
    boolean titled = underlined || BOLD.matcher(line).matches() || alone;
    return titled && !NO_TITLE.matcher(line).matches() && !line.strip().matches(".*[.:,;]")
        ? spoken(line)
        : Optional.empty();
  }

  private int firstFull() {
    int i = 0;
    while (i < lines.size() && lines.get(i).isBlank()) {
      i++;
    }
    return i;
  }

  private static Optional<String> spoken(String markdown) {
    var text = PlainText.of(markdown);
    return text.isEmpty()
            || text.length() > LONGEST_TITLE
            || !text.chars().anyMatch(Character::isLetterOrDigit)
        ? Optional.empty()
        : Optional.of(text);
  }

  /** A line of its own above the first section, such as {@code By Anne Writer}. */
  Byline byline() {
    return lines.stream()
        .filter(line -> !line.isBlank())
        .limit(HEAD)
        .takeWhile(line -> !line.startsWith("##"))
        .filter(line -> line.length() <= LONGEST_LINE)
        .filter(line -> PlainText.fewestLetters(line) <= Byline.LONGEST)
        .map(line -> Byline.of(PlainText.of(line)))
        .filter(byline -> !byline.tellsNothing())
        .findFirst()
        .orElse(Byline.NONE);
  }
}
