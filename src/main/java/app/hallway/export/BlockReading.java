package app.hallway.export;

import app.hallway.markdown.MarkdownBlock.Shape;
import app.hallway.markdown.OwnWords;
import app.hallway.model.BlockChange;
import app.hallway.model.FollowUp;
import app.hallway.model.HighlightColour;
import app.hallway.model.Note;
import app.hallway.model.NoteKind;
import app.hallway.model.VaultFlavour;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Reads what the user made of a block of a vault; empty where that can be nothing of the library.
 */
public final class BlockReading {
  private static final Pattern CALLOUT = Pattern.compile("\\[!([a-zA-Z]+)][+-]?[ \\t]*(.*)");
  private static final Pattern LABEL = Pattern.compile("\\*\\*([^*]+)\\*\\*[ \\t]*(.*)");
  private static final Pattern STATE =
      Pattern.compile(
          "\\(?(?:(answered)|due (\\d{4}-\\d\\d-\\d\\d))\\)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern TASK = Pattern.compile("[-*+] \\[([ xX])](?: (.*))?");

  /** What the Tasks plugin of Obsidian adds when it ticks one. */
  private static final Pattern TICKED = Pattern.compile("\\s*\\u2705\\s*\\d{4}-\\d\\d-\\d\\d\\s*$");

  private static final Pattern DUE =
      Pattern.compile("\\s*(?:\\ud83d\\udcc5\\ufe0f?\\s*|\\(due )(\\d{4}-\\d\\d-\\d\\d)\\)?\\s*$");

  private static final Pattern FOLLOW_UP =
      Pattern.compile("(?m)^(?:[-*+] )?" + BlockForms.FOLLOW_UP + "(.*)\\n?");

  private BlockReading() {}

  /**
   * What a note is to become.
   *
   * @param yours the block as it stands in the file
   */
  public static Optional<BlockChange> ofNote(NoteKind kind, String yours) {
    boolean inBullet = !yours.startsWith(">");
    var lines = inside(inBullet ? LogseqForms.unquoted(yours) : yours);
    if (kind == NoteKind.ACTION && inBullet) {
      return LogseqForms.task(lines).flatMap(BlockReading::ofTask);
    }
    return body(kind, lines).flatMap(body -> ofNote(kind, state(lines.getFirst()), body));
  }

  private static Optional<BlockChange> ofNote(NoteKind kind, String state, List<String> body) {
    if (kind == NoteKind.ACTION) {
      return ofTask(body);
    }
    var words = String.join("\n", body).strip();
    var found = STATE.matcher(state.strip());
    if (words.isEmpty() || kind != NoteKind.QUESTION) {
      return words.isEmpty() ? Optional.empty() : Optional.of(note(words, false, null));
    }
    if (!found.matches()) {
      return state.isBlank() ? Optional.of(note(words, false, null)) : Optional.empty();
    }
    boolean answered = found.group(1) != null;
    return day(found.group(2)).map(due -> note(words, answered, due.orElse(null)));
  }

  private static BlockChange note(String markdown, boolean done, @Nullable LocalDate due) {
    return new BlockChange.OfNote(markdown, done, due);
  }

  /** Without the signs of the quote. */
  private static List<String> inside(String block) {
    return Arrays.stream(block.split("\n", -1))
        .map(line -> line.replaceFirst("^ {0,3}> ?", ""))
        .toList();
  }

  /** What stands below the words that say which kind of note it is. */
  private static Optional<List<String>> body(NoteKind kind, List<String> lines) {
    var label = NoteLabel.of(kind);
    var callout = CALLOUT.matcher(lines.getFirst());
    if (callout.matches()) {
      boolean same = callout.group(1).equalsIgnoreCase(label.callout());
      return same ? Optional.of(lines.subList(1, lines.size())) : Optional.empty();
    }
    var bold = LABEL.matcher(lines.getFirst());
    return bold.matches() && bold.group(1).equals(label.words())
        ? Optional.of(lines.subList(1, lines.size()))
        : Optional.empty();
  }

  private static String state(String first) {
    var callout = CALLOUT.matcher(first);
    if (callout.matches()) {
      return callout.group(2);
    }
    var bold = LABEL.matcher(first);
    return bold.matches() ? bold.group(2) : "";
  }

  private static Optional<BlockChange> ofTask(LogseqForms.Task task) {
    var words = words(task.words().getFirst(), task.words().subList(1, task.words().size()));
    return words.isEmpty()
        ? Optional.empty()
        : day(task.due()).map(due -> note(words, task.done(), due.orElse(null)));
  }

  private static Optional<BlockChange> ofTask(List<String> body) {
    var lines = new ArrayList<>(body);
    while (!lines.isEmpty() && lines.getFirst().isBlank()) {
      lines.removeFirst();
    }
    var task = TASK.matcher(lines.isEmpty() ? "" : lines.getFirst());
    if (!task.matches()) {
      return Optional.empty();
    }
    var first = TICKED.matcher(task.group(2) == null ? "" : task.group(2)).replaceFirst("");
    var due = DUE.matcher(first);
    boolean dated = due.find();
    var rest = lines.stream().skip(1).map(BlockReading::outdented).toList();
    var words = words(dated ? first.substring(0, due.start()) : first, rest);
    boolean done = !task.group(1).equals(" ");
    return words.isEmpty()
        ? Optional.empty()
        : day(dated ? due.group(1) : null).map(day -> note(words, done, day.orElse(null)));
  }

  private static String words(String first, List<String> rest) {
    var below = String.join("\n", rest);
    boolean stands = first.equals(BlockForms.TO_DO) && below.startsWith("\n");
    if (stands && OwnWords.under(0, below).begins() != Shape.PARAGRAPH) {
      return below.strip();
    }
    return rest.isEmpty() ? first.strip() : (first + "\n" + below).strip();
  }

  private static String outdented(String line) {
    return line.startsWith("\t") ? line.substring(1) : line.replaceFirst("^ {1,2}", "");
  }

  /** Empty for what looks like a day and is none. */
  private static Optional<Optional<LocalDate>> day(@Nullable String text) {
    try {
      return Optional.of(Optional.ofNullable(text).map(LocalDate::parse));
    } catch (DateTimeException none) {
      return Optional.empty();
    }
  }

  /**
   * What a highlight is to become: its words are the author's, but it may have another colour.
   *
   * @param mine the block as the library writes it
   */
  public static Optional<BlockChange> ofHighlight(String mine, String yours) {
    var lines = mine.split("\n", 2);
    return Arrays.stream(HighlightColour.values())
        .filter(colour -> yours.equals(recoloured(lines[0], colour) + "\n" + lines[1]))
        .findFirst()
        .map(BlockChange.OfColour::new);
  }

  private static String recoloured(String first, HighlightColour colour) {
    var plain = first;
    for (var each : HighlightColour.values()) {
      var sign = ExportWords.sign(each).strip();
      plain = sign.isEmpty() ? plain : plain.replaceFirst(" " + sign + "(?= |$)", "");
    }
    var sign = ExportWords.sign(colour).strip();
    return sign.isEmpty()
        ? plain
        : plain.replaceFirst("^((?:> )?(?:\\[!quote]|\\*\\*Highlight\\*\\*))", "$1 " + sign);
  }

  /**
   * What a talk is to become: all but what the user means to do with it is told by reports.
   *
   * @param mine the block as the library writes it
   */
  public static Optional<BlockChange> ofTalk(String mine, String yours) {
    var without = FOLLOW_UP.matcher(yours).replaceFirst("").strip();
    if (!without.equals(FOLLOW_UP.matcher(mine).replaceFirst("").strip())) {
      return Optional.empty();
    }
    var line = FOLLOW_UP.matcher(yours);
    return line.find() ? ofFollowUp(line.group(1)) : Optional.of(change(FollowUp.NONE));
  }

  /** What the property of a talk's file says. */
  public static Optional<BlockChange> ofFollowUp(String words) {
    return Arrays.stream(FollowUp.values())
        .filter(meant -> ExportWords.followUp(meant).equalsIgnoreCase(words.strip()))
        .findFirst()
        .map(BlockReading::change);
  }

  private static BlockChange change(FollowUp meant) {
    return new BlockChange.OfFollowUp(meant);
  }

  /** How a note stands in a file of a vault. */
  public static String written(Note note, VaultFlavour flavour) {
    return new BlockForms(flavour).note(note);
  }
}
