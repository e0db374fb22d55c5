package app.hallway.importing.dialect;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/** Emoji by name, {@code :rocket:}; times, addresses and unknown names stay. */
final class EmojiCodes implements Dialect {
  private static final int LONGEST = 40;

  @Override
  public boolean mayOccurIn(Glance glance) {
    var text = glance.text();
    int colon = text.indexOf(':');
    while (colon >= 0) {
      if (nameEnd(text, colon) > 0) {
        return true;
      }
      colon = text.indexOf(':', colon + 1);
    }
    return false;
  }

  @Override
  public void resolve(Rewriting text) {
    for (int at = text.find(":", 0); at >= 0; at = text.find(":", Math.max(at + 1, text.done()))) {
      int end = nameEnd(text.text(), at);
      var emoji = end < 0 ? null : Table.EMOJI.getProperty(text.text().substring(at + 1, end));
      if (emoji != null && standsFree(text.text(), at, end)) {
        text.replace(at, end + 1, emoji);
      }
    }
  }

  /** The colon after a name that begins at this one, or -1. */
  private static int nameEnd(String text, int colon) {
    int end = colon + 1;
    int limit = Math.min(text.length(), end + LONGEST);
    while (end < limit && isNamePart(text.charAt(end))) {
      end++;
    }
    return end > colon + 1 && end < limit && text.charAt(end) == ':' ? end : -1;
  }

  private static boolean isNamePart(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9') || c == '_' || c == '+' || c == '-';
  }

  private static boolean standsFree(String text, int start, int end) {
    boolean free = start == 0 || isFree(text.charAt(start - 1));
    return free
        && (end + 1 == text.length()
            || isFree(text.charAt(end + 1))
            || text.charAt(end + 1) == ':');
  }

  private static boolean isFree(char c) {
    return !Character.isLetterOrDigit(c)
        && c != '/'
        && c != '_'
        && c != '='
        && c != '%'
        && c != '&';
  }

  /** Read when the first one is met. */
  private static final class Table {
    private static final Properties EMOJI = load();

    private static Properties load() {
      try (var in = EmojiCodes.class.getResourceAsStream("emoji.properties")) {
        var table = new Properties();
        table.load(new InputStreamReader(Objects.requireNonNull(in), StandardCharsets.UTF_8));
        return table;
      } catch (IOException broken) {
        throw new UncheckedIOException(broken);
      }
    }
  }
}
