package app.hallway.detect.event;

import app.hallway.detect.event.EventPhrase.Shape;
import app.hallway.detect.event.EventPlaces.Place;
import app.hallway.detect.event.EventSeries.Parted;
import app.hallway.detect.event.EventTokens.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Finds the words of a text that may name an event, by what names of events look like. */
final class PhraseFinder {
  private static final Pattern NUMBER = Pattern.compile("\\d{1,2}|#\\d{1,3}");
  private static final int MOST_WORDS = 6;
  private static final int MOST_TAG_WORDS = 3;
  private static final int MOST_REST = 5;
  private static final Set<String> COUNTS =
      Set.of("II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "XI", "XII", "Uno", "Due", "Tre", "Quattro", "Cinque", "Sei", "Sette", "Otto", "Nove", "Dieci", "Two", "Three");
  private static final Set<String> FIELD = Set.of("on", "for", "of", "über", "zu", "für", "sobre", "sur", "de");
  private static final Set<String> JOINTS = Set.of("and", "&", "+", "und", "et", "y", "e", "en", "i", "/");
  private static final Set<String> AT = Set.of("at", "@", "naar", "bij", "beim", "al", "alla", "au");
  private static final Set<String> IN = Set.of("in", "в", "w", "en", "em", "à", "i", "te");
  private static final Set<String> BESIDE =
      Set.of("in", "at", "à", "en", "a", "w", "v", "@", "em", "te", "conference", "conf", "cloudnativecon", "+", "&", "the", "of");
  private static final Set<String> KEPT_LEADS =
      Set.of("rencontre", "rencontres", "journée", "journées", "colloque", "jornada", "jornadas", "encuentro", "encuentros",
          "encontro", "encontros", "giornata", "giornate", "incontro", "festival", "forum", "fórum", "congreso", "congresso",
          "congrès", "semana", "semaine", "salon");

  private final String text;
  private final boolean slug;
  private final EventTokens tokens;
  private final List<EventPhrase> found = new ArrayList<>();
  private final boolean[] taken;

  private PhraseFinder(String text, boolean slug) {
    this.text = text;
    this.slug = slug;
    this.tokens = slug ? EventTokens.ofSlug(text) : EventTokens.of(text);
    this.taken = new boolean[tokens.size()];
  }

  /** In a text as people write it. */
  static List<EventPhrase> in(String text) {
    var finder = new PhraseFinder(text, false);
    finder.series();
    finder.kinds();
    finder.years();
    finder.yearsAhead();
    finder.found.addAll(DensePhrases.in(text));
    return finder.found;
  }

  /** In a title, which tells more than its words. */
  static List<EventPhrase> inTitle(String title) {
    var finder = new PhraseFinder(title, false);
    finder.series();
    finder.kinds();
    finder.years();
    finder.yearsAhead();
    finder.found.addAll(DensePhrases.in(title));
    finder.joined();
    finder.placed();
    finder.restOfTitle();
    return finder.found;
  }

  /** Where capitals tell nothing: only what is known by name. */
  static List<EventPhrase> inSlug(String text) {
    var finder = new PhraseFinder(text, true);
    finder.series();
    return finder.found;
  }

  /** "garden-2031": a tag that is a name and a year. */
  static List<EventPhrase> inTag(String tag) {
    var finder = new PhraseFinder(tag, true);
    int last = finder.tokens.size() - 1;
    if (last > 0 && last <= MOST_TAG_WORDS && finder.tokens.get(last).isYear()) {
      var before = finder.tokens.get(last - 1).text();
      if (!EventWords.isBefore(before) && !EventWords.isThing(before)) {
        finder.add(finder.tokens.words(0, last), 0, last, Shape.BEFORE_YEAR, Parted.NOT);
      }
    }
    return finder.found;
  }

  private void series() {
    int index = 0;
    for (var series : slug ? EventSeries.allInSlug(text) : EventSeries.all(text)) {
      while (index < tokens.size() && tokens.get(index).end() <= series.start()) {
        index++;
      }
      int first = index;
      while (index < tokens.size() && tokens.get(index).start() < series.end()) {
        taken[index++] = true;
      }
      if (first < tokens.size()) {
        add(series.name(), first, index, Shape.SERIES, series.parted());
      }
    }
  }

  /** Names that end in a word for a kind of event, or follow one. */
  private void kinds() {
    for (int i = 0; i < tokens.size(); i++) {
      var word = tokens.get(i).text();
      if (taken[i]) {
        continue;
      }
      if (EventWords.endsAsName(word) && !isKindAhead(i)) {
        kind(i);
      }
      if (!taken[i] && EventWords.leads(word)) {
        led(i);
      }
    }
  }

  /** "Release Notes Conference Day": the last one ends the name. */
  private boolean isKindAhead(int index) {
    int next = index + 1;
    return next < tokens.size()
        && !tokens.get(next).breaks()
        && !taken[next]
        && tokens.get(next).isCapital()
        && EventWords.isKind(tokens.get(next).text())
        && !EventWords.isBefore(tokens.get(next).text());
  }

  private void kind(int index) {
    var word = tokens.get(index).text();
    boolean kindOnly = EventWords.isKind(word);
    int first = begin(index);
    boolean capital = tokens.get(index).isCapital();
    int end = capital && kindOnly ? endOfField(index) : index + 1;
    if (first == index && !capital || end - first == 1 && kindOnly) {
      return;
    }
    take(first, end);
    boolean bare = kindOnly && EventWords.isBefore(word) && !tokens.get(index).isCapital();
    var name = tokens.words(first, bare ? index : end);
    add(withoutYear(name), first, end, EventWords.isVague(word) ? Shape.VAGUE_KIND : Shape.KIND, Parted.NOT);
  }

  /** "Conference on Slow Gardening": its field belongs to the name. */
  private int endOfField(int index) {
    int next = index + 1;
    boolean field = next < tokens.size() && !tokens.get(next).breaks() && FIELD.contains(tokens.get(next).text());
    int end = field ? end(next + 1) : index + 1;
    return end > next + 1 ? end : index + 1;
  }

  private static String withoutYear(String name) {
    return name.startsWith("#") ? name.substring(name.startsWith("##") ? 2 : 0) : name;
  }

  /** Where the capitalised words before an index begin. */
  private int begin(int index) {
    int first = index;
    for (int i = index - 1; i >= 0 && index - i < MOST_WORDS && !tokens.get(i + 1).breaks(); i--) {
      var token = tokens.get(i);
      if (taken[i] || token.isYear() || !token.hasLetter() && !EventWords.isWithin(token.text())) {
        break;
      }
      if (EventWords.isWithin(token.text())) {
        continue;
      }
      if (!token.isCapital() || EventWords.isBefore(token.text())) {
        break;
      }
      first = i;
    }
    return first;
  }

  /** "Rencontres Jardin", "konferencji 4Developers". */
  private void led(int index) {
    int first = index + 1;
    while (first < tokens.size() && first < index + 3 && isJoint(first)) {
      first++;
    }
    int end = first;
    while (end < tokens.size() && end - first < MOST_WORDS && (isNamePart(end) || isJoined(end))) {
      end++;
    }
    var lead = tokens.get(index);
    if (end == first || tokens.get(first).breaks()) {
      return;
    }
    take(index, end);
    boolean kept = KEPT_LEADS.contains(lead.text().toLowerCase(Locale.ROOT)) && lead.isCapital();
    add(kept ? text.substring(lead.start(), tokens.get(end - 1).end()) : tokens.words(first, end), index, end, Shape.LED, Parted.NOT);
  }

  private boolean isJoint(int index) {
    var token = tokens.get(index);
    return !token.breaks() && !token.isCapital() && EventWords.isWithin(token.text());
  }

  private boolean isJoined(int index) {
    return index > 0 && isJoint(index) && index + 1 < tokens.size() && isNamePart(index + 1);
  }

  private boolean isNamePart(int index) {
    var token = tokens.get(index);
    return !taken[index] && !token.breaks() && token.isCapital() && !token.isYear() && !EventWords.isBefore(token.text());
  }

  private void take(int from, int to) {
    for (int i = from; i < to; i++) {
      taken[i] = true;
    }
  }

  /** Capitalised words before a year, or behind one. */
  private void years() {
    for (int i = 1; i < tokens.size(); i++) {
      var token = tokens.get(i);
      if (!token.isYear() || token.breaks() || taken[i - 1] || !tokens.get(i - 1).hasLetter()) {
        continue;
      }
      int first = tokens.get(i - 1).isCapital() ? begin(i) : i;
      if (first < i && !EventWords.isThing(tokens.get(i - 1).text())) {
        int end = withoutPlace(first, i);
        add(tokens.words(first, end), first, end, Shape.BEFORE_YEAR, Parted.NOT);
      }
    }
  }

  /** "GardenConf & PotCamp 2031": held together, they have one name. */
  private void joined() {
    for (int i = 0; i + 1 < found.size(); i++) {
      var one = found.get(i);
      var two = found.get(i + 1);
      boolean bare = one.year() == null && one.place() == null && one.number() == null && two.year() != null;
      if (bare && one.shape() == Shape.SERIES && two.shape() == Shape.SERIES && !one.name().equals(two.name())) {
        var joint = jointBefore(two.start(), one.start());
        if (joint != null) {
          found.add(
              new EventPhrase(one.name() + " " + joint + " " + two.name(), two.place(), two.year(), null, null, false, one.start(), Shape.SERIES, two.parted()));
          return;
        }
      }
    }
  }

  private @Nullable String jointBefore(int start, int from) {
    for (int i = 1; i < tokens.size(); i++) {
      if (tokens.get(i).start() == start && tokens.get(i - 1).start() > from && !tokens.get(i).breaks()) {
        var word = tokens.get(i - 1).text();
        return JOINTS.contains(word) && !taken[i - 1] ? word : null;
      }
    }
    return null;
  }

  /** "Meetup in London": nothing else tells which. */
  private void placed() {
    for (int i = 0; i + 2 < tokens.size(); i++) {
      var word = tokens.get(i).text();
      if (EventWords.endsAsName(word) || EventWords.leads(word)) {
        var place = IN.contains(tokens.get(i + 1).text()) ? EventPlaces.at(tokens, i + 2) : null;
        if (place != null && !tokens.breaksWithin(i, i + 3)) {
          int end = i + 2 + place.words();
          add(tokens.words(i, end), i, end, Shape.PLACED, Parted.NOT);
        }
      }
    }
  }

  /** What is left of a title without the words that say that it is a report. */
  private void restOfTitle() {
    boolean report = false;
    for (int i = 0; i < tokens.size(); i++) {
      report |= EventWords.isOfReports(tokens.get(i).text());
      if (isRest(i) && tokens.get(i).isCapital()) {
        int end = endOfRest(i);
        boolean at = i > 0 && AT.contains(tokens.get(i - 1).text());
        boolean reported = report || at || isReportBehind(end);
        if (reported && end - i <= MOST_REST) {
          add(tokens.words(i, end), i, end, Shape.REST_OF_TITLE, Parted.NOT);
          return;
        }
        i = end - 1;
      }
    }
  }

  private int endOfRest(int first) {
    int end = first + 1;
    while (end < tokens.size() && isRest(end) && !tokens.get(end).breaks()) {
      end++;
    }
    return end;
  }

  private boolean isReportBehind(int from) {
    return IntStream.range(from, tokens.size())
        .anyMatch(i -> EventWords.isOfReports(tokens.get(i).text()));
  }

  private boolean isRest(int index) {
    var word = tokens.get(index).text();
    boolean joint = index > 0 && EventWords.isWithin(word) && !tokens.get(index).breaks() && isRest(index - 1);
    return !taken[index]
        && !tokens.get(index).isYear()
        && !EventWords.isOfReports(word)
        && (joint || !EventWords.isBefore(word));
  }

  /** Where the capitalised words end that begin at an index. */
  private int end(int first) {
    int end = first;
    for (int i = first; i < tokens.size() && i - first < MOST_WORDS; i++) {
      var token = tokens.get(i);
      if (taken[i] || token.isYear() || (i > first && token.breaks())) {
        break;
      }
      if (isNamePart(i) || (i == first && token.isCapital())) {
        end = i + 1;
      } else if (!EventWords.isWithin(token.text())) {
        break;
      }
    }
    return end;
  }

  private void yearsAhead() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean alone = i == 0 || tokens.get(i).breaks() || EventWords.isBefore(tokens.get(i - 1).text());
      if (tokens.get(i).isYear() && alone && !tokens.get(i + 1).breaks() && isNamePart(i + 1)) {
        int end = end(i + 1);
        take(i + 1, end);
        add(tokens.words(i + 1, end), i + 1, end, Shape.BEFORE_YEAR, Parted.NOT);
      }
    }
  }

  /** "Boiling Pots London": the place is no part of the name. */
  private int withoutPlace(int first, int end) {
    for (int at = Math.max(first + 1, end - 3); at < end; at++) {
      var place = EventPlaces.at(tokens, at);
      if (place != null && at + place.words() == end) {
        return at;
      }
    }
    return end;
  }

  private void add(String name, int first, int end, Shape shape, Parted parted) {
    var beside = new Beside(shape == Shape.SERIES);
    beside.read(end);
    if (beside.year == null && first > 0 && tokens.get(first - 1).isYear() && !tokens.get(first).breaks()) {
      beside.year = tokens.get(first - 1).text();
    }
    found.add(
        new EventPhrase(name, beside.place, beside.year, beside.number, beside.next, beside.placed, tokens.get(first).start(), shape, parted));
  }

  /** What stands behind a name: place, year, number, in any order. */
  private final class Beside {
    private final boolean known;
    private @Nullable Place place;
    private @Nullable String year;
    private @Nullable String number;
    private @Nullable String next;
    private boolean placed;

    private Beside(boolean known) {
      this.known = known;
    }

    private void read(int from) {
      int i = from;
      int skipped = 0;
      while (i < tokens.size() && skipped < 3) {
        var token = tokens.get(i);
        var here = place == null ? EventPlaces.at(tokens, i) : null;
        if (year == null && token.isYear()) {
          year = token.text();
          i++;
        } else if (here != null && !(token.breaks() && (!known || EventPlaces.isPlain(token.text())))) {
          place = here.place();
          i += here.words();
        } else if ((known || token.stuck() || token.text().charAt(0) == '#') && !slug && number == null && skipped == 0 && isNumber(token)) {
          number = token.text();
          i++;
        } else if (!token.breaks() && BESIDE.contains(token.text().toLowerCase(Locale.ROOT))) {
          skipped++;
          i++;
        } else {
          unknown(i);
          return;
        }
      }
    }

    private boolean isNumber(Token token) {
      if (!token.breaks() && COUNTS.contains(token.text())) {
        return true;
      }
      return !token.breaks() && NUMBER.matcher(token.text()).matches();
    }

    private void unknown(int index) {
      var token = tokens.get(index);
      if (place == null && !token.breaks() && token.isCapital() && !EventWords.isBefore(token.text()) && token.hasLetter()) {
        next = token.text();
        readYear(index + 1);
      }
    }

    /** "Garden Camp Oldtown 2031": what stands before the year is where. */
    private void readYear(int index) {
      if (year == null && index < tokens.size() && !tokens.get(index).breaks()) {
        var token = tokens.get(index);
        boolean brief = token.text().length() == 2 && token.text().chars().allMatch(Character::isDigit);
        year = token.isYear() ? token.text() : brief ? "20" + token.text() : null;
        placed = year != null;
      }
    }
  }
}
