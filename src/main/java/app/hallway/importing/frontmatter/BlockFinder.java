package app.hallway.importing.frontmatter;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/** Finds metadata at the top of a file in the forms that site generators read and people write. */
final class BlockFinder {
  /** Nobody writes more; it bounds what a text that opens with a fence can cost. */
  private static final int MAX_LINES = 100_000;

  private static final Pattern PROPERTY = Pattern.compile("[A-Za-z][\\w.-]*\\s*=.*");
  private static final Pattern NAMED = Pattern.compile("(?i)--- ?(ya?ml|json|toml)");
  private static final Pattern EQUALS = Pattern.compile("(?i)= ya?ml =");
  private static final Pattern IMPROVED = Pattern.compile("[-‐-―−]{1,8}");
  private static final String TILDES = "~~~~~~";

  private final List<String> lines;
  private final int first;

  private BlockFinder(List<String> lines, int first) {
    this.lines = lines;
    this.first = first;
  }

  static Optional<MetadataBlock> find(String text) {
    var lines = text.lines().limit(MAX_LINES).toList();
    int first = 0;
    while (first < lines.size() && lines.get(first).isBlank()) {
      first++;
    }
    return first == lines.size() ? Optional.empty() : new BlockFinder(lines, first).find();
  }

  private Optional<MetadataBlock> find() {
    var opening = lines.get(first).strip();
    return switch (opening) {
      case "---" -> yamlOrElixir();
      case "+++" -> toml();
      case ";;;" -> json();
      case "<!--" -> comment();
      default -> named(opening).or(() -> improved(opening)).or(() -> unfenced(opening));
    };
  }

  /**
   * A fence that names its language, as gray-matter reads it, or a line such as {@code = yaml =}.
   */
  private Optional<MetadataBlock> named(String opening) {
    var dashes = NAMED.matcher(opening);
    if (dashes.matches()) {
      return switch (dashes.group(1).toLowerCase(Locale.ROOT)) {
        case "json" -> fenced(Syntax.JSON, "---"::equals);
        case "toml" -> fenced(Syntax.TOML, "---"::equals);
        default -> yamlOrElixir();
      };
    }
    return EQUALS.matcher(opening).matches()
        ? fenced(Syntax.YAML, line -> line.equals(opening))
        : Optional.empty();
  }

  /** Dashes that an editor made into others or wrote more of: only where metadata stands behind. */
  private Optional<MetadataBlock> improved(String opening) {
    if (!IMPROVED.matcher(opening).matches() || !HeaderLine.isKnown(at(firstFull(first + 1)))) {
      return Optional.empty();
    }
    int fence = indexOf(first + 1, line -> line.equals("---") || IMPROVED.matcher(line).matches());
    return fence >= 0 && FieldReader.isMap(Syntax.YAML, lines.subList(first + 1, fence))
        ? block(Syntax.YAML, first + 1, fence, fence + 1, true)
        : Optional.empty();
  }

  private String at(int line) {
    return line < lines.size() ? lines.get(line) : "";
  }

  private Optional<MetadataBlock> yamlOrElixir() {
    int start = firstFull(first + 1);
    if (start < lines.size() && lines.get(start).startsWith("%{")) {
      return fenced(Syntax.ELIXIR, "---"::equals);
    }
    int shaped = YamlShape.endOf(lines, first + 1);
    int fence = indexOf(first + 1, line -> line.equals("---") || line.equals("..."));
    if (fence >= 0
        && (shaped >= fence || FieldReader.isMap(Syntax.YAML, lines.subList(first + 1, fence)))) {
      return block(Syntax.YAML, first + 1, fence, fence + 1, true);
    }
    return shaped > start ? block(Syntax.YAML, first + 1, shaped, shaped, false) : Optional.empty();
  }

  private Optional<MetadataBlock> toml() {
    return fenced(Syntax.TOML, "+++"::equals)
        .or(
            () -> {
              int end = endOfRun(first + 1, line -> line.matches("(\\[.*|[\\w.\"-]+\\s*=.*)?"));
              return end > first + 1
                  ? block(Syntax.TOML, first + 1, end, end, false)
                  : Optional.empty();
            });
  }

  private Optional<MetadataBlock> json() {
    return fenced(Syntax.JSON, ";;;"::equals);
  }

  /** Nikola's {@code .. title: X}, or plain headers, in a comment that opens the file. */
  private Optional<MetadataBlock> comment() {
    int end = indexOf(first + 1, line -> line.endsWith("-->"));
    if (end < 0) {
      return Optional.empty();
    }
    var body = lines.subList(first + 1, end).stream().map(BlockFinder::withoutDots).toList();
    return HeaderLine.isKnown(body.isEmpty() ? "" : body.getFirst())
        ? Optional.of(new MetadataBlock(Syntax.COMMENT, body, end + 1, true))
        : Optional.empty();
  }

  private static String withoutDots(String line) {
    return line.startsWith(".. ") ? line.substring(3) : line;
  }

  private Optional<MetadataBlock> unfenced(String opening) {
    if (opening.startsWith("{")) {
      return JsonExtent.lines(lines, first)
          .flatMap(end -> block(Syntax.JSON, first, end, end, true));
    }
    if (opening.startsWith("%{")) {
      return elixir();
    }
    if (PROPERTY.matcher(opening).matches()) {
      return properties();
    }
    if (!HeaderLine.isKnown(lines.get(first))) {
      return Optional.empty();
    }
    int shaped = YamlShape.endOf(lines, first);
    if (shaped < lines.size() && lines.get(shaped).strip().equals("---")) {
      return block(Syntax.YAML, first, shaped, shaped + 1, true);
    }
    int end = endOfRun(first, line -> HeaderLine.isHeader(line) || line.startsWith("    "));
    return block(Syntax.HEADERS, first, end, end, true);
  }

  /** JBake's {@code key=value} lines above a line of tildes. */
  private Optional<MetadataBlock> properties() {
    int end = endOfRun(first, line -> line.isBlank() || PROPERTY.matcher(line).matches());
    return end < lines.size() && lines.get(end).stripTrailing().equals(TILDES)
        ? block(Syntax.PROPERTIES, first, end, end + 1, true)
        : Optional.empty();
  }

  /** NimblePublisher's map, which a fence closes but none opens. */
  private Optional<MetadataBlock> elixir() {
    int fence = indexOf(first + 1, "---"::equals);
    return fence < 0 ? Optional.empty() : block(Syntax.ELIXIR, first, fence, fence + 1, true);
  }

  private Optional<MetadataBlock> fenced(Syntax syntax, Predicate<String> closing) {
    int fence = indexOf(first + 1, closing);
    return fence < 0 ? Optional.empty() : block(syntax, first + 1, fence, fence + 1, true);
  }

  private Optional<MetadataBlock> block(Syntax syntax, int from, int to, int end, boolean closed) {
    return Optional.of(new MetadataBlock(syntax, lines.subList(from, to), end, closed));
  }

  private int indexOf(int from, Predicate<String> wanted) {
    for (int i = from; i < lines.size(); i++) {
      if (wanted.test(lines.get(i).stripTrailing())) {
        return i;
      }
    }
    return -1;
  }

  private int firstFull(int from) {
    return endOfRun(from, String::isBlank);
  }

  private int endOfRun(int from, Predicate<String> member) {
    int i = from;
    while (i < lines.size() && member.test(lines.get(i))) {
      i++;
    }
    return i;
  }
}
