package app.hallway.templates;

import app.hallway.templates.TemplateFault.Reason;
import app.hallway.templates.TextFilter.Given;
import io.pebbletemplates.pebble.extension.Filter;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** What templates of every flavour can make of a value. */
final class CommonFilters {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern EDGE = Pattern.compile("^-|-$");

  private CommonFilters() {}

  static Map<String, Filter> all() {
    var filters = new HashMap<String, Filter>();
    filters.put("date", TextFilter.value(CommonFilters::date, "pattern"));
    filters.put("slug", TextFilter.value((text, _) -> slug(text)));
    filters.put("replace", TextFilter.value(CommonFilters::replaced, "old", "new"));
    filters.put("raw", TextFilter.written((text, _) -> text));
    filters.put("join", new JoinFilter());
    return filters;
  }

  /** Of a day as 2026-05-04 and, with a time, what begins so; empty stays empty. */
  private static String date(String day, Given given) {
    if (day.isEmpty()) {
      return "";
    }
    try {
      var form = DateTimeFormatter.ofPattern(given.text("pattern"), Locale.ENGLISH);
      return LocalDate.parse(day.substring(0, Math.min(10, day.length()))).format(form);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw new TemplateBreak(Reason.WRONG_VALUE, String.valueOf(wrong.getMessage()));
    }
  }

  /** Lower case, no accents, hyphens for all that is no letter or digit. */
  static String slug(String text) {
    var plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    var words = NO_WORD.matcher(plain.toLowerCase(Locale.ROOT)).replaceAll("-");
    return Normalizer.normalize(EDGE.matcher(words).replaceAll(""), Normalizer.Form.NFC);
  }

  private static String replaced(String text, Given given) {
    var old = given.text("old");
    if (old.isEmpty()) {
      throw new TemplateBreak(Reason.WRONG_VALUE, "old");
    }
    var parts = List.of(text.split(Pattern.quote(old), -1));
    var replacement = given.text("new");
    Run.NOW.get().length(text.length() + (long) parts.size() * replacement.length());
    return String.join(replacement, parts);
  }
}
