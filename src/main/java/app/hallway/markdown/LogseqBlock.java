package app.hallway.markdown;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * How a block stands on a page of Logseq: a bullet at the outermost level, whose second line is the
 * property that it is known by. What the user puts below it are bullets of the user's own.
 *
 * <p>Logseq wants a UUID there. Ours are of version 8 (RFC 9562, section 5.8), which leaves all but
 * version and variant to who makes them: they begin with the letters of our name, and end in the id
 * of the block.
 */
public final class LogseqBlock {
  private static final String UUID_START = "48616c6c-7761-8079-800";
  private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";
  private static final String ID_START = "hw-";
  private static final int ID_LETTERS = 10;

  private static final Pattern ID_LINE =
      Pattern.compile("[ \\t]*id:: " + UUID_START + "([0-3])-([0-9a-f]{12})[ \\t]*");

  /** What Logseq itself writes into a block: folding, and the times of a task. */
  private static final Pattern OF_LOGSEQ = Pattern.compile("[ \\t]*collapsed:: \\w+[ \\t]*");

  private static final Pattern LOG_START = Pattern.compile("[ \\t]*:LOGBOOK:[ \\t]*");
  private static final Pattern LOG_END = Pattern.compile("[ \\t]*:END:[ \\t]*");
  private static final Pattern INDENT = Pattern.compile("^(?: {1,2}|\\t)");

  private LogseqBlock() {}

  /**
   * Writes one.
   *
   * @param id {@code hw-} and ten letters of base 32, in small letters (RFC 4648)
   * @param content without blank lines; what follows its first line is indented
   */
  public static String write(String id, String content) {
    var lines = content.split("\n", -1);
    var out = new StringBuilder("- ").append(lines[0]).append("\n  id:: ").append(uuid(id));
    for (int i = 1; i < lines.length; i++) {
      out.append("\n  ").append(lines[i]);
    }
    return out.toString();
  }

  private static String uuid(String id) {
    long number = 0;
    for (int i = ID_START.length(); i < id.length(); i++) {
      number = number << 5 | LETTERS.indexOf(id.charAt(i));
    }
    var hex = String.format(Locale.ROOT, "%013x", number);
    return UUID_START + hex.charAt(0) + "-" + hex.substring(1);
  }

  /** The id that a line says, and nothing but that. */
  public static Optional<String> id(String line) {
    var found = ID_LINE.matcher(line);
    return found.matches()
        ? Optional.of(letters(Long.parseLong(found.group(1) + found.group(2), 16)))
        : Optional.empty();
  }

  private static String letters(long number) {
    var id = new StringBuilder(ID_START);
    for (int i = ID_LETTERS - 1; i >= 0; i--) {
      id.append(LETTERS.charAt((int) (number >> (5 * i)) & 31));
    }
    return id.toString();
  }

  /** What the lines of a block say, without bullet, indentation and properties. */
  public static String content(List<String> lines) {
    var told = new ArrayList<String>();
    boolean log = false;
    for (int i = 0; i < lines.size(); i++) {
      var line = lines.get(i);
      boolean starts = LOG_START.matcher(line).matches();
      boolean ofLogseq = log || starts || OF_LOGSEQ.matcher(line).matches();
      if (i == 0) {
        told.add(line.substring(Math.min(2, line.length())));
      } else if (!ofLogseq && id(line).isEmpty()) {
        told.add(INDENT.matcher(line).replaceFirst(""));
      }
      log = (log || starts) && !LOG_END.matcher(line).matches();
    }
    return String.join("\n", told);
  }
}
