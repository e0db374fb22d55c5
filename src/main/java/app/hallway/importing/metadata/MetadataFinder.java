package app.hallway.importing.metadata;

import app.hallway.model.ImportWarning;
import app.hallway.model.ReportMetadata;
import java.time.Clock;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a report says of itself: in its front matter, else in its text, else in its file name. */
public final class MetadataFinder {
  private static final int LONGEST_TITLE = 300;
  private static final int LONGEST_DESCRIPTION = 500;
  private static final int LONGEST_EVENT = 120;
  private static final Pattern KEY =
      Pattern.compile("[\\p{Ll}\\d]+(?:[/_-][\\p{Ll}\\d]+)+|[\\p{Ll}\\d/_-]*/[\\p{Ll}\\d/_-]*");
  private static final Pattern WHITE = Pattern.compile("(?U)\\s+");

  private final Clock clock;

  /** The clock tells which dates are plausible. */
  public MetadataFinder(Clock clock) {
    this.clock = clock;
  }

  /** The markdown is the text without front matter, dialects resolved. */
  public ReportMetadata find(
      Facts facts, String markdown, SourceName source, Consumer<ImportWarning> warnings) {
    var head = new BodyHead(markdown);
    var byline = head.byline();
    var title = title(facts, head, source);
    return new ReportMetadata(
        title,
        facts.authors().isEmpty() ? byline.authors() : facts.authors(),
        new ReportDate(clock, warnings).of(facts, title, markdown, byline, source).orElse(null),
        TagList.distinct(facts.tags().stream()),
        shortened(facts.description(), LONGEST_DESCRIPTION),
        facts.addresses().stream().filter(WebAddress::isAbsolute).findFirst().orElse(null),
        event(facts.event()));
  }

  /**
   * A name, not an address, a key of the site such as {@code 2026/garden-days}, a date or a text.
   */
  private static @Nullable String event(@Nullable String told) {
    if (told == null || told.length() > LONGEST_EVENT || WebAddress.isAbsolute(told)) {
      return null;
    }
    if (KEY.matcher(told).matches()) {
      return null;
    }
    return told.codePoints().anyMatch(Character::isLetter)
        ? WHITE.matcher(told).replaceAll(" ")
        : null;
  }

  private static String title(Facts facts, BodyHead head, SourceName source) {
    var told = facts.title() != null ? facts.title() : head.title().orElse(null);
    var title = shortened(told, LONGEST_TITLE);
    return title == null || title.isBlank() ? source.asTitle() : title;
  }

  private static @Nullable String shortened(@Nullable String text, int longest) {
    if (text == null || text.length() <= longest) {
      return text;
    }
    int space = text.lastIndexOf(' ', longest - 1);
    boolean inPair = Character.isHighSurrogate(text.charAt(longest - 2));
    int end = space > longest / 2 ? space : inPair ? longest - 2 : longest - 1;
    return text.substring(0, end) + "…";
  }
}
