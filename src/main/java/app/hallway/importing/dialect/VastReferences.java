package app.hallway.importing.dialect;

import app.hallway.model.ImportWarning;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Definitions of long addresses that are used so often that the page would be many times as long as
 * the text. A picture that stands in its own definition is used once, and stays.
 */
final class VastReferences implements Dialect {
  private static final int MOST = 16 << 20;
  private static final Pattern DEFINITION =
      Pattern.compile("(?m)^[ >]{0,12}\\[([^\\]\\n]{1,999})\\]:[ \\t]*+\\n?[ \\t]*+(\\S{200,}+)");

  private static final Pattern USE = Pattern.compile("\\[([^\\[\\]]{1,999})\\]");

  @Override
  public boolean mayOccurIn(Glance text) {
    return text.contains("]:") && mostRepeated(text.text()) > MOST;
  }

  /** No more than if all of the text were one address that every bracket repeats. */
  private static long mostRepeated(String text) {
    return text.length() * text.chars().filter(c -> c == '[').count();
  }

  @Override
  public void resolve(Rewriting text) {
    var definition = DEFINITION.matcher(text.text());
    Map<String, Integer> uses = null;
    long repeated = 0;
    while (definition.find()) {
      uses = uses == null ? uses(text.text()) : uses;
      long more =
          (long) (definition.end(2) - definition.start(2))
              * Math.max(0, uses.getOrDefault(label(definition), 0) - 2);
      if (repeated + more <= MOST) {
        repeated += more;
      } else if (!text.isCode(definition.start())) {
        text.warn(ImportWarning.Kind.ADDRESS_TOO_LONG, definition.start(1), definition.group(1));
        text.drop(definition.start(), definition.end());
      }
    }
  }

  /** How often each label stands in brackets, its definition included. */
  private static Map<String, Integer> uses(String text) {
    var uses = new HashMap<String, Integer>();
    for (var use = USE.matcher(text); use.find(); ) {
      uses.merge(label(use), 1, Integer::sum);
    }
    return uses;
  }

  private static String label(Matcher bracketed) {
    return bracketed.group(1).strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
  }
}
