package app.hallway.export;

import app.hallway.export.FileOutline.Counted;
import app.hallway.export.FileOutline.Dated;
import app.hallway.export.FileOutline.Fact;
import app.hallway.export.FileOutline.Listed;
import app.hallway.export.FileOutline.Worded;
import app.hallway.markdown.MarkdownBlock;
import app.hallway.model.FileOwner;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How notes and properties are written in Logseq, and read again. Its Markdown is its own (the
 * parser mldoc): a dash begins a bullet wherever it stands, so a list in a quote has asterisks; a
 * task says with its first word how it is.
 */
final class LogseqForms {
  private static final Set<String> PAGES = Set.of("author", "speaker", "event");
  private static final Pattern ENTRY = Pattern.compile("([a-z][a-z-]*):: (.*)");

  /** Of the item that begins here, and of the lists that it is in. */
  private static final Pattern DASH = Pattern.compile("^(> *)(?:[-*+] +)*-(?=[ \\t]|$)");

  /** One is at every line end. */
  private static final Pattern BREAK = Pattern.compile("((?:^|[^\\\\])(?:\\\\{2})*)\\\\$");

  /** After a letter that is none of ASCII's; elsewhere it is escaped for all. */
  private static final Pattern TAG = Pattern.compile("([^\\x00-\\x7f])#(?=[^\\s#])");

  /** Brackets that are escaped begin and end one; what follows makes them no link. */
  private static final Pattern FORMULA =
      Pattern.compile("(?<![\\\\\\[])\\\\\\[([^\\[\\]\\\\]*)\\\\](?![(\\[])");

  private static final Pattern ASTERISK = Pattern.compile("^(> *)\\*(?=[ \\t]|$)");
  private static final Pattern FENCE = Pattern.compile("^> *(`{3,}|~{3,}).*");
  private static final Pattern TASK =
      Pattern.compile("(TODO|DOING|NOW|LATER|WAITING|WAIT|IN-PROGRESS|DONE)(?: \\[#[ABC]])? ?(.*)");
  private static final Pattern DEADLINE =
      Pattern.compile("DEADLINE: <(\\d{4}-\\d\\d-\\d\\d)[^>]*>\\s*");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("'DEADLINE: <'yyyy-MM-dd EEE'>'", Locale.ENGLISH);

  private LogseqForms() {}

  /** A quote as a block that stands in a bullet. */
  static String quoted(String quote) {
    return outsideCode(quote, LogseqForms::withoutDash);
  }

  /** Words of a report that are quoted: what Logseq would read in them is written otherwise. */
  static String words(String quote) {
    return outsideCode(quote, line -> literal(withoutDash(line)));
  }

  private static String withoutDash(String line) {
    return DASH.matcher(line).replaceFirst("$1*");
  }

  private static String literal(String line) {
    var unbroken = BREAK.matcher(line).replaceFirst("$1");
    var untagged = TAG.matcher(unbroken).replaceAll("$1\\\\#");
    return FORMULA.matcher(untagged).replaceAll("[$1]");
  }

  /** The other way about. */
  static String unquoted(String block) {
    return outsideCode(block, line -> ASTERISK.matcher(line).replaceFirst("$1-"));
  }

  private static String outsideCode(String quote, UnaryOperator<String> change) {
    var fence = "";
    var lines = new ArrayList<String>();
    for (var line : quote.split("\n", -1)) {
      var found = FENCE.matcher(line);
      if (found.matches()) {
        var sign = found.group(1);
        fence = fence.isEmpty() ? sign : sign.startsWith(fence) ? "" : fence;
      }
      lines.add(fence.isEmpty() ? change.apply(line) : line);
    }
    return String.join("\n", lines);
  }

  static String note(Note note, MarkdownBlock words) {
    if (note.kind() == NoteKind.ACTION) {
      return task(note, BlockForms.ofTask(words));
    }
    return BlockForms.label(note) + "\n" + below(words.text());
  }

  private static String task(Note note, String text) {
    var first = text.lines().findFirst().orElse("");
    var rest = text.substring(first.length()).stripTrailing();
    return Stream.of(
            (note.isDone() ? "DONE " : "TODO ") + first,
            note.due() == null ? "" : DAY.format(note.due()),
            rest.isEmpty() ? "" : below(rest.substring(1)))
        .filter(line -> !line.isEmpty())
        .collect(Collectors.joining("\n"));
  }

  private static String below(String text) {
    return quoted(MarkdownBlock.paragraph(text).quoted().text());
  }

  /** What a bullet says of something to do, or empty. */
  record Task(boolean done, @Nullable String due, List<String> words) {}

  /** Empty where it is none, or one that was given up. */
  static Optional<Task> task(List<String> lines) {
    var task = TASK.matcher(lines.getFirst());
    if (!task.matches()) {
      return Optional.empty();
    }
    String due = null;
    var words = new ArrayList<>(List.of(task.group(2)));
    for (var line : lines.subList(1, lines.size())) {
      var deadline = DEADLINE.matcher(line);
      if (deadline.matches()) {
        due = deadline.group(1);
      } else {
        words.add(line);
      }
    }
    return Optional.of(new Task(task.group(1).equals("DONE"), due, words));
  }

  /** Properties at the top of a page, and last whose file it is. */
  static String properties(List<Fact> facts, FileOwner owner) {
    return Stream.concat(facts.stream(), Stream.of(new Worded(FileOwner.PROPERTY, "" + owner)))
        .map(fact -> fact.name() + ":: " + value(fact))
        .collect(Collectors.joining("\n", "", "\n\n"));
  }

  private static String value(Fact fact) {
    return switch (fact) {
      case Worded(var name, var text) -> text(name, text);
      case Dated(var name, LocalDate day) -> "" + day;
      case Counted(var name, var number) -> "" + number;
      case Listed(var name, var texts) ->
          texts.stream().map(text -> text(name, text)).collect(Collectors.joining(", "));
    };
  }

  /** Names become links to their pages, as people who use Logseq write them. */
  private static String text(String name, String text) {
    var plain = text.strip().replaceAll("\\s+", " ").replaceAll("\\[\\[|]]", "");
    return PAGES.contains(name) ? "[[" + plain + "]]" : plain;
  }

  /** The properties of a page; none where it begins with none. */
  static Map<String, List<String>> read(List<String> lines) {
    var properties = new LinkedHashMap<String, List<String>>();
    lines.stream()
        .map(ENTRY::matcher)
        .takeWhile(Matcher::matches)
        .forEach(entry -> properties.put(entry.group(1), List.of(entry.group(2).strip())));
    return properties;
  }
}
