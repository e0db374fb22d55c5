package app.hallway.importing.dialect;

import app.hallway.model.LeftOut;
import java.util.regex.Pattern;

/** Obsidian's comments, {@code %%in a line%%} or between two lines of {@code %%}, vanish. */
final class NoteComments implements Dialect {
  private static final Pattern COMMENT =
      Pattern.compile("%%(?:[^%\\n]{1,500}|[ \\t]*\\n[^%]{1,5000}\\n)%%(?![%\\w])");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("%%");
  }

  @Override
  public void resolve(Rewriting text) {
    var comment = COMMENT.matcher(text.text());
    for (int at = text.find("%%", 0); at >= 0; at = text.find("%%", at + 1)) {
      boolean opens = at == 0 || Character.isWhitespace(text.text().charAt(at - 1));
      if (opens && comment.region(at, text.text().length()).lookingAt()) {
        text.leaveOut(LeftOut.Kind.REMARK, at, comment.end());
      }
    }
  }
}
