package app.hallway.importing.dialect;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Footnotes that no place in the text points to, which a page would leave out: they stay as text.
 */
final class LoneNotes implements Dialect {
  private static final Pattern MARK = Pattern.compile("\\[\\^([^\\[\\]\\s]{1,100})\\]");
  private static final Pattern NOTE =
      Pattern.compile("(?m)^ {0,3}\\[\\^([^\\[\\]\\s]{1,100})\\]:[ \\t]+(?=\\S)");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("[^") && text.contains("]:");
  }

  @Override
  public void resolve(Rewriting text) {
    var used = used(text);
    for (var note = NOTE.matcher(text.text()); note.find(); ) {
      if (!used.contains(name(note.group(1))) && !text.isCode(note.start())) {
        text.replace(note.start(), note.end(), "\\[" + note.group(1) + "\\] ");
      }
    }
  }

  private static Set<String> used(Rewriting text) {
    var used = new HashSet<String>();
    for (var mark = MARK.matcher(text.text()); mark.find(); ) {
      boolean defines =
          text.text().startsWith(":", mark.end())
              && text.text().substring(text.lineStart(mark.start()), mark.start()).isBlank();
      if (!defines && !text.isCode(mark.start())) {
        used.add(name(mark.group(1)));
      }
    }
    return used;
  }

  private static String name(String label) {
    return label.toLowerCase(Locale.ROOT);
  }
}
