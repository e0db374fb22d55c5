package app.hallway.export;

import app.hallway.markdown.QuotedScalar;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * The beginning of a Markdown file, as far as it is written as exports are.
 *
 * @param properties texts, and lists of them, in their order; a text is a list of one
 * @param lines some of those that follow, without the blank ones
 */
record FileHead(Map<String, List<String>> properties, List<String> lines) {
  private static final FileHead NONE = new FileHead(Map.of(), List.of());

  /** More than any export has before its first words, in bytes. */
  private static final int LONGEST = 1 << 18;

  private static final int LINES = 8;
  private static final String FENCE = "---";
  private static final Pattern ENTRY = Pattern.compile("([a-z-]+):(?: (.*))?");
  private static final Pattern ITEM = Pattern.compile(" *- (.*)");
  private static final Pattern ESCAPED = Pattern.compile("\\\\(?:u([0-9a-f]{4})|(.))");

  /** Has nothing where the file cannot be read. */
  static FileHead of(Path file) {
    try (var in = Files.newInputStream(file)) {
      return of(in.readNBytes(LONGEST));
    } catch (IOException unreadable) {
      return NONE;
    }
  }

  /** Of a file in UTF-8; has nothing where it does not begin with properties. */
  static FileHead of(byte[] bytes) {
    int length = Math.min(bytes.length, LONGEST);
    var text = new String(bytes, 0, length, StandardCharsets.UTF_8);
    var lines = (text.startsWith("\ufeff") ? text.substring(1) : text).lines().toList();
    if (lines.isEmpty() || !lines.getFirst().equals(FENCE)) {
      return new FileHead(LogseqForms.read(lines), List.of());
    }
    var below = lines.subList(1, lines.size());
    int end = below.indexOf(FENCE);
    return end < 0
        ? NONE
        : new FileHead(
            read(below.subList(0, end)),
            below.stream().skip(end + 1L).filter(line -> !line.isBlank()).limit(LINES).toList());
  }

  private static Map<String, List<String>> read(List<String> yaml) {
    var properties = new LinkedHashMap<String, List<String>>();
    var values = new ArrayList<String>();
    for (var line : yaml) {
      var entry = ENTRY.matcher(line);
      var item = ITEM.matcher(line);
      if (entry.matches()) {
        values = new ArrayList<>();
        properties.put(entry.group(1), values);
        if (entry.group(2) != null) {
          values.add(unquoted(entry.group(2).strip()));
        }
      } else if (item.matches()) {
        values.add(unquoted(item.group(1).strip()));
      }
    }
    return properties;
  }

  private static String unquoted(String value) {
    return QuotedScalar.unquoted(value, ESCAPED);
  }

  /** The text of a property; empty where it has none, or several. */
  String text(String property) {
    var values = list(property);
    return values.size() == 1 ? values.getFirst() : "";
  }

  List<String> list(String property) {
    return properties.getOrDefault(property, List.of());
  }

  /** A line after the properties; empty where there are not so many. */
  String line(int i) {
    return i < lines.size() ? lines.get(i) : "";
  }
}
