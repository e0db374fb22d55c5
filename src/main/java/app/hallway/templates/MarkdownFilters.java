package app.hallway.templates;

import app.hallway.markdown.LinkText;
import app.hallway.markdown.LiteralText;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.markdown.OwnWords;
import app.hallway.markdown.PropertyText;
import app.hallway.templates.TextFilter.Given;
import io.pebbletemplates.pebble.extension.Filter;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/** What templates of Markdown can make of a value. */
final class MarkdownFilters {
  /** What ends the name of a note in a link, or begins something else in it. */
  private static final Pattern NO_NAME = Pattern.compile("[\\[\\]|#^\\s]+");

  private MarkdownFilters() {}

  static Map<String, Filter> all() {
    var filters = new HashMap<String, Filter>();
    filters.put("markdown", block((text, it) -> OwnWords.under(it.number("level"), text), "level"));
    filters.put("quote", block((text, it) -> words(text).quoted(sign(it.text("sign"))), "sign"));
    filters.put("labelled", block((text, it) -> words(text).labelled(it.text("label")), "label"));
    filters.put("task", block(MarkdownFilters::task, "done", "due"));
    filters.put("item", TextFilter.written(MarkdownFilters::item, "level"));
    filters.put("yaml", TextFilter.written((text, _) -> PropertyText.of(text)));
    filters.put("link", TextFilter.written(MarkdownFilters::link, "url"));
    filters.put("wikilink", TextFilter.written(MarkdownFilters::wikilink, "words"));
    return filters;
  }

  private interface Meaning {
    MarkdownBlock of(String text, Given given);
  }

  private static Filter block(Meaning meaning, String... names) {
    return TextFilter.written((text, given) -> Pieces.of(meaning.of(text, given)), names);
  }

  private static MarkdownBlock words(String text) {
    return MarkdownBlock.of(text.stripTrailing());
  }

  private static String sign(String sign) {
    return sign.isBlank() ? "" : sign.strip() + " ";
  }

  private static MarkdownBlock task(String text, Given given) {
    var due = given.text("due");
    try {
      return words(text).task(given.truth("done"), due.isEmpty() ? null : LocalDate.parse(due));
    } catch (DateTimeException noDay) {
      throw new IllegalArgumentException(due, noDay);
    }
  }

  /** As an item of a list of an outliner: each level is a tab further in. */
  private static String item(String text, Given given) {
    var indent = "\t".repeat(given.number("level"));
    var lines = text.strip().split("\n", -1);
    var out = new StringBuilder(indent).append("- ").append(lines[0]);
    for (int i = 1; i < lines.length; i++) {
      out.append('\n').append(lines[i].isBlank() ? "" : indent + "  " + lines[i]);
    }
    return Pieces.kept(out.toString());
  }

  private static String link(String text, Given given) {
    var url = given.text("url");
    var words = LiteralText.inLine(text).replace("]", "\\]");
    return url.startsWith("hallway://") ? "[" + words + "](" + url + ")" : LinkText.of(words, url);
  }

  /** A link to a note of a vault by its name. */
  private static String wikilink(String text, Given given) {
    var name = NO_NAME.matcher(text).replaceAll(" ").strip();
    var words = NO_NAME.matcher(given.text("words")).replaceAll(" ").strip();
    return "[[" + name + (words.isEmpty() || words.equals(name) ? "" : "|" + words) + "]]";
  }
}
