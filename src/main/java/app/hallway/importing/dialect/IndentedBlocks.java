package app.hallway.importing.dialect;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Notices and tabs of MkDocs, whose lines are indented under their head: {@code !!! note "Title"},
 * {@code ??? tip}, {@code === "Tab"}. Notices become alerts, of tabs the title and the lines stay.
 * Source: https://squidfunk.github.io/mkdocs-material/reference/admonitions/ and content-tabs/.
 */
final class IndentedBlocks implements Dialect {
  private static final Pattern NOTICE =
      Pattern.compile(
          "( *)(?:!!!|\\?\\?\\?\\+?) ([a-zA-Z][\\w-]{0,30}(?: [\\w-]{1,30}){0,4})?(?: ?\"([^\"\\n]{0,300})\")?\\s*");
  private static final Pattern TAB = Pattern.compile("( *)===[!+]? \"([^\"\\n]{1,300})\"\\s*");
  private static final int INDENT = 4;

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("!!! ")
        || text.contains("??? ")
        || text.contains("???+ ")
        || text.contains("=== \"")
        || text.contains("===! \"")
        || text.contains("===+ \"");
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = 0; at < text.text().length(); ) {
      int end = text.lineEnd(at);
      var line = text.text().substring(at, end);
      var notice = NOTICE.matcher(line);
      var tab = TAB.matcher(line);
      if (text.isCode(at)) {
        at = end + 1;
      } else if (notice.matches() && notice.group(1).length() < INDENT) {
        at = block(text, at, end, head(notice.group(2), notice.group(3)), "> ");
      } else if (tab.matches() && tab.group(1).length() < INDENT) {
        at = block(text, at, end, "**" + Escapes.label(tab.group(2)) + "**", "");
      } else {
        at = end + 1;
      }
    }
  }

  private static String head(@Nullable String kinds, @Nullable String title) {
    var kind = kinds == null ? "note" : kinds.split(" ", 2)[0];
    return "> [!"
        + QuoteContainers.alertOf(kind)
        + "]"
        + (title == null || title.isBlank() ? "" : " " + title);
  }

  /** Rewrites the head and its lines. Returns where the next line begins. */
  private static int block(Rewriting text, int start, int headEnd, String head, String prefix) {
    int end = bodyEnd(text, headEnd + 1);
    var body = new StringBuilder(head);
    for (int at = headEnd + 1; at < end; at = text.lineEnd(at) + 1) {
      var line = text.text().substring(at, text.lineEnd(at));
      var inner = line.isBlank() ? "" : Indents.without(line, INDENT);
      body.append('\n').append((prefix + inner).stripTrailing());
    }
    var nested = text.resolved(body.toString(), new IndentedBlocks());
    boolean ends = end > headEnd && text.text().charAt(end - 1) == '\n';
    text.replace(start, Math.max(headEnd, ends ? end - 1 : end), nested);
    return Math.max(end, headEnd + 1);
  }

  /** Behind the last line that is indented. */
  private static int bodyEnd(Rewriting text, int from) {
    int end = Math.min(from, text.text().length());
    for (int at = from; at < text.text().length(); at = text.lineEnd(at) + 1) {
      var line = text.text().substring(at, text.lineEnd(at));
      if (!line.isBlank() && Indents.width(line) < INDENT) {
        break;
      }
      if (!line.isBlank()) {
        end = Math.min(text.text().length(), text.lineEnd(at) + 1);
      }
    }
    return end;
  }
}
