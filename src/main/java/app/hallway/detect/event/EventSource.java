package app.hallway.detect.event;

import app.hallway.model.ReportMetadata;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A place where a report may name its event.
 *
 * @param kind how much what is said there counts
 */
record EventSource(Kind kind, List<EventPhrase> phrases, String letters) {
  private static final int REACH = 5_000;
  private static final int LINK_REACH = 30_000;
  private static final int MOST_LINKS = 150;
  private static final int MOST_TAGS = 50;
  private static final int MOST_HEADINGS = 20;
  private static final int LONGEST = 2_000;
  private static final Pattern HEADING = Pattern.compile("(?m)^#{1,2} +(.{3,150})$");
  private static final Pattern ADDRESS = Pattern.compile("https?://([^\\s)>\\]\"'}]{4,300})");
  private static final Pattern CLUTTER =
      Pattern.compile("https?://\\S+|\\]\\([^)\\n]{0,300}\\)|<[^>\\n]{0,300}>|\\\\(?=\\[|\\])");

  /** "[Conference]" before a title is where its blog puts it. */
  private static final Pattern RUBRIC =
      Pattern.compile("^[\\[【][^\\]】\\d]{1,30}[\\]】]\\s*(.*\\p{L}.*)$");

  /** As GitHub writes them: {@code :tada:}. */
  private static final Pattern EMOJI = Pattern.compile(":[a-z][a-z_+-]{1,30}:");

  /** The CNCF's keys of programmes: kccncna2022, kccnceu19, kccncosschn19eng. */
  private static final Pattern CNCF_KEY =
      Pattern.compile("(?i)kccnc(?:oss)?(na|eu|china|chn|cn)(?:20)?(\\d{2})(?!\\d)(?:eng)?");

  private static final Pattern NO_LETTER = Pattern.compile("(?U)[^\\p{L}\\d]+");

  /** The more the nearer to a heading over the whole. */
  enum Kind {
    TITLE(5),
    TAG(3),
    DESCRIPTION(2),
    FILE(2.5),
    HEADING(2),
    LINK(1),
    TEXT(1);

    final double weight;

    Kind(double weight) {
      this.weight = weight;
    }
  }

  /** All where a name stands by itself: title, tags, description, file and headings. */
  static List<EventSource> plain(ReportMetadata metadata, String text, ReportPlace place) {
    var sources = new ArrayList<EventSource>();
    sources.add(title(metadata.title()));
    metadata.tags().stream().limit(MOST_TAGS).map(EventSource::tag).forEach(sources::add);
    if (metadata.description() != null) {
      sources.add(written(Kind.DESCRIPTION, metadata.description()));
    }
    place.names().stream().map(name -> slug(Kind.FILE, name)).forEach(sources::add);
    each(HEADING, head(text, REACH), MOST_HEADINGS)
        .map(heading -> written(Kind.HEADING, heading))
        .forEach(sources::add);
    return sources;
  }

  /** Links and sentences. */
  static List<EventSource> further(String text) {
    var sources = new ArrayList<EventSource>();
    each(ADDRESS, head(text, LINK_REACH), MOST_LINKS)
        .map(address -> slug(Kind.LINK, address))
        .forEach(sources::add);
    sources.add(written(Kind.TEXT, CLUTTER.matcher(head(text, REACH)).replaceAll(" ")));
    return sources;
  }

  private static Stream<String> each(Pattern pattern, String text, int most) {
    return pattern.matcher(text).results().limit(most).map(found -> found.group(1));
  }

  private static EventSource title(String text) {
    var title = RUBRIC.matcher(EMOJI.matcher(text).replaceAll("")).replaceFirst("$1");
    return new EventSource(Kind.TITLE, PhraseFinder.inTitle(title), EventPhrase.letters(title));
  }

  private static EventSource written(Kind kind, String text) {
    var reach = kind == Kind.TEXT ? text : head(text, LONGEST);
    return new EventSource(kind, PhraseFinder.in(reach), EventPhrase.letters(reach));
  }

  private static EventSource tag(String tag) {
    boolean plain = tag.equals(tag.toLowerCase(Locale.ROOT));
    var source = plain ? slug(Kind.TAG, tag) : written(Kind.TAG, tag);
    return source.phrases().isEmpty()
        ? new EventSource(Kind.TAG, PhraseFinder.inTag(tag), source.letters())
        : source;
  }

  private static EventSource slug(Kind kind, String text) {
    var keyed = CNCF_KEY.matcher(text).replaceAll(" kubecon $1 20$2 ");
    var words = NO_LETTER.matcher(keyed).replaceAll(" ").strip();
    return new EventSource(kind, PhraseFinder.inSlug(words), EventPhrase.letters(text));
  }

  private static String head(String text, int length) {
    return text.substring(0, Math.min(length, text.length()));
  }
}
