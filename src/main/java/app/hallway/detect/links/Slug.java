package app.hallway.detect.links;

import app.hallway.detect.people.PersonNames;
import app.hallway.model.FoldedText;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The words of an address that are a session's title: {@code sched.com/event/ID/all-about-water}.
 *
 * @param words as the address has them
 * @param endsWithSpeakers true where the programme puts who speaks behind the title
 * @param speaker the words of the part of the address that names who speaks, or none
 */
public record Slug(List<String> words, boolean endsWithSpeakers, List<String> speaker) {
  private static final int MOST_WORDS = 45;
  private static final int LONGEST_WORD = 24;
  private static final int FEWEST_WORDS = 2;
  private static final int FEWEST_ANYWHERE = 4;

  /** Sessionize cuts its slugs off; one of this length may lack its end. */
  private static final int CUT_OFF = 33;

  private static final Pattern BETWEEN = Pattern.compile("[-_+\\s]+|%20");
  private static final Pattern DROPPED = Pattern.compile("['’.+*/]");
  private static final Pattern NO_WORD = Pattern.compile("[^\\p{L}\\d]+");
  private static final Pattern SCHED =
      Pattern.compile("(?i)^https?://[\\w-]+\\.sched\\.(?:com|org)/event/\\w+/([^/?#]+)");
  private static final Pattern SESSIONIZE =
      Pattern.compile("(?i)^https?://sessionize\\.com/s/([\\w-]+)/([\\w-]+)/\\d+");
  private static final List<Pattern> PROGRAMMES =
      List.of(
          Pattern.compile(
              "(?i)^https?://(?:[\\w.-]+\\.)?fosdem\\.org/\\d{4}/schedule/event/fosdem-\\d{4}-\\d+-([^/?#]+)"),
          Pattern.compile(
              "(?i)^https?://media\\.ccc\\.de/v/[a-z0-9]+-\\d+-(?:(?:en|de)-)?([a-z0-9_-]+?)(?:_h264)?(?:[/?#]|$)"),
          Pattern.compile("(?i)^https?://cfp\\.[^/]+/\\d{4}/talk/[A-Z]{3}-\\d{3,5}/([^/?#]+)"),
          Pattern.compile(
              "(?i)^https?://(?:www\\.)?confreaks\\.(?:tv|com)/videos/[a-z]+\\d{4}-([a-z0-9-]+)"),
          Pattern.compile(
              "(?i)^https?://pyvideo\\.org/(?!speaker|tag|events|language|pages)[\\w-]+/([a-z0-9-]+)\\.html"),
          Pattern.compile(
              "(?i)^https?://(?:www\\.)?thestrangeloop\\.com/\\d{4}/([a-z0-9-]+)\\.html"));
  private static final Pattern ANYWHERE =
      Pattern.compile(
          "(?i)^https?://[^/]+/(?:[^/?#]+/){0,5}?(?:sessions?|talks?|presentations?|keynotes?|workshops?|palestras?|charlas?|vortraege|prelekcje)/(?:[^/?#]*\\d[^/?#]*/)?(?:\\d+-)?([a-z0-9]+(?:[-_][a-z0-9]+)+)(?:\\.html?)?/?(?:[?#].*)?$");

  /** No title ends so: such a slug was cut off. */
  private static final Set<String> OPEN_ENDS =
      Set.of(
          "a", "an", "the", "of", "and", "or", "to", "for", "with", "your", "my", "our", "from",
          "by", "at", "into", "is", "are", "der", "die", "das", "und", "mit", "de", "la", "el",
          "y");

  public Slug {
    words = List.copyOf(words);
    speaker = List.copyOf(speaker);
  }

  /** The slug of an address; empty where nothing tells that its words are a title. */
  public static Optional<Slug> of(String url) {
    if (url.indexOf('/') < 0 || url.length() > 500) {
      return Optional.empty();
    }
    var sched = SCHED.matcher(url);
    if (sched.find()) {
      return slug(sched.group(1), FEWEST_WORDS, true, "");
    }
    var sessionize = SESSIONIZE.matcher(url);
    if (sessionize.find()) {
      return sessionize.group(2).length() < CUT_OFF
          ? slug(sessionize.group(2), FEWEST_WORDS, false, sessionize.group(1))
          : Optional.empty();
    }
    for (var programme : PROGRAMMES) {
      var match = programme.matcher(url);
      if (match.find()) {
        return slug(match.group(1), FEWEST_WORDS, false, "");
      }
    }
    var anywhere = ANYWHERE.matcher(url);
    return anywhere.find()
        ? slug(anywhere.group(1), FEWEST_ANYWHERE, false, "").filter(Slug::isNoName)
        : Optional.empty();
  }

  private static Optional<Slug> slug(String raw, int fewest, boolean speakers, String speaker) {
    var words = split(raw);
    boolean whole =
        words.size() >= fewest
            && words.size() <= MOST_WORDS
            && words.stream().noneMatch(w -> w.length() > LONGEST_WORD || w.indexOf('%') >= 0)
            && words.stream().anyMatch(w -> w.length() > 2 && !w.matches("\\d+"))
            && !isOpenEnd(words.getLast());
    return whole ? Optional.of(new Slug(words, speakers, split(speaker))) : Optional.empty();
  }

  /** False for most addresses: those of programmes that never name who speaks. */
  public static boolean mayNameSpeakers(String url) {
    return url.contains(".sched.");
  }

  /** True for a word that a title does not end with. */
  public static boolean isOpenEnd(String word) {
    return OPEN_ENDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private boolean isNoName() {
    return !(PersonNames.isGivenName(words.getFirst()) && words.size() <= FEWEST_ANYWHERE);
  }

  private static List<String> split(String raw) {
    return BETWEEN.splitAsStream(raw).filter(w -> !w.isEmpty()).toList();
  }

  /** Words as a programme writes them into its addresses. */
  public static List<String> wordsOf(String text) {
    var words = new ArrayList<String>();
    for (var word : FoldedText.fold(text).split("[\\s_–—-]+", -1)) {
      var bare = NO_WORD.matcher(DROPPED.matcher(word).replaceAll("")).replaceAll("");
      if (!bare.isEmpty()) {
        words.add(bare);
      }
    }
    return words;
  }
}
