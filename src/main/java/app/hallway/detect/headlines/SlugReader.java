package app.hallway.detect.headlines;

import app.hallway.detect.headlines.Headline.Form;
import app.hallway.detect.headlines.Headline.Mark;
import app.hallway.detect.links.Slug;
import app.hallway.detect.links.SlugPeople;
import app.hallway.detect.words.Kinds;
import app.hallway.detect.words.Spelling;
import app.hallway.model.Speaking;
import app.hallway.model.TalkKind;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Reads a slug as a title and, where the programme puts them behind it, those who speak. */
public final class SlugReader {
  private static final Pattern KIND =
      Pattern.compile(
          "(?i)^((?:sponsored )?keynote|lightning talk|panel discussion|tutorial|workshop|bof)"
              + " (?=\\S)");
  private static final Pattern ADDED =
      Pattern.compile(
          "(?i) (?:(?:any|beginner|intermediate|advanced|introductory) skill level|slides"
              + " attached|project lightning talk)\\b.*$");
  private static final int FEWEST_WORDS = 2;

  private SlugReader() {}

  /**
   * A title, and who speaks where that is sure.
   *
   * @param told those whom the report names: where one of them stands in the slug, the title ends
   */
  public static Optional<Headline> read(Slug slug, List<Speaking> told) {
    var all = String.join(" ", slug.words());
    var text = slug.endsWithSpeakers() ? ADDED.matcher(all).replaceFirst("") : all;
    @Nullable TalkKind kind = all.equals(text) ? null : Kinds.named(all).orElse(null);
    var prefix = KIND.matcher(text);
    if (prefix.find()) {
      kind = Kinds.named(prefix.group(1)).orElse(kind);
      text = text.substring(prefix.end());
    }
    var words = List.of(text.split(" "));
    var behind = new SlugPeople(words);
    int end = slug.endsWithSpeakers() ? behind.begin(told) : words.size();
    if (end < FEWEST_WORDS || Slug.isOpenEnd(words.get(end - 1))) {
      return Optional.empty();
    }
    var people = slug.endsWithSpeakers() ? behind.from(end) : SlugPeople.named(slug.speaker());
    return Optional.of(
        new Headline(Spelling.title(words.subList(0, end)), people, Form.ADDRESS, kind, Mark.NONE));
  }

  /** Who speaks on a title that the report writes, as far as the slug has it and then is sure. */
  public static List<Speaking> speakers(Slug slug, String title) {
    var known = Slug.wordsOf(title);
    var words = slug.words().stream().map(w -> w.toLowerCase(Locale.ROOT)).toList();
    if (!slug.endsWithSpeakers() || known.size() < FEWEST_WORDS) {
      return List.of();
    }
    var behind = new SlugPeople(words);
    return IntStream.rangeClosed(0, 2)
        .filter(i -> i + known.size() < words.size())
        .filter(i -> words.subList(i, i + known.size()).equals(known))
        .mapToObj(i -> behind.from(i + known.size(), true))
        .findFirst()
        .orElse(List.of());
  }
}
