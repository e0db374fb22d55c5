package app.hallway.importing.dialect;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The shortcodes of all dialects that are known, from a file of rules a dialect. A line of such a
 * file is {@code names | what it shows | example | how it reads}; lines that begin with # say where
 * the rules are from. Immutable.
 */
final class ShortcodeRules {
  /** The files, in the order in which a name that stands in two is looked for. */
  static final List<String> FILES =
      List.of("hugo", "zola", "jekyll", "hexo", "devto", "zenn", "wordpress", "mdx", "kramdown");

  private static final ShortcodeRules KNOWN = read();

  private final Map<String, ShortcodeRule> byName;

  private ShortcodeRules(Map<String, ShortcodeRule> byName) {
    this.byName = Map.copyOf(byName);
  }

  static ShortcodeRules known() {
    return KNOWN;
  }

  Optional<ShortcodeRule> of(String name) {
    return Optional.ofNullable(byName.get(name));
  }

  private static ShortcodeRules read() {
    var byName = new HashMap<String, ShortcodeRule>();
    for (var file : FILES) {
      lines(file).forEach(rule -> rule.names().forEach(name -> byName.putIfAbsent(name, rule)));
    }
    return new ShortcodeRules(byName);
  }

  /**
   * The rules of one file.
   *
   * @throws IllegalStateException where the file is missing or a line is no rule
   */
  static List<ShortcodeRule> lines(String file) {
    return text(file)
        .lines()
        .filter(line -> !line.isBlank() && !line.startsWith("#"))
        .map(ShortcodeRules::rule)
        .toList();
  }

  /** A whole file. */
  static String text(String file) {
    try (var in = ShortcodeRules.class.getResourceAsStream(file + ".rules")) {
      if (in == null) {
        throw new IllegalStateException("no rules of " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static ShortcodeRule rule(String line) {
    var fields = Stream.of(line.split(" \\| ", 4)).map(String::strip).toList();
    if (fields.size() != 4) {
      throw new IllegalStateException("no rule of four fields: " + line);
    }
    var names = Stream.of(fields.get(0).split("[, ]+", -1)).map(Shortcode::canonical).toList();
    var words = fields.get(1).split(" ", 2);
    return new ShortcodeRule(
        names,
        ShortcodeRule.Showing.valueOf(words[0].toUpperCase(Locale.ROOT)),
        words.length > 1 ? words[1] : "",
        fields.get(2),
        fields.get(3));
  }
}
