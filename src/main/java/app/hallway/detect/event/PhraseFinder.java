package app.hallway.detect.event;

import app.hallway.detect.event.EventPhrase.Shape;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the words of a text that may name an event, by what names of events look like. */
final class PhraseFinder {
  private static final int MOST_WORDS = 6;
  private static final int MOST_TAG_WORDS = 3;
  private static final int MOST_JOINTS = 2;

  /** Before what an event is about: "Conference on Slow Gardening". */
  private static final Set<String> FIELD =
      Set.of("on", "for", "of", "über", "zu", "für", "sobre", "sur", "de");

  /** Kinds of event that are a part of the name behind them. */
  private static final Set<String> KEPT_LEADS =
      Set.of(
          "rencontre",
          "rencontres",
          "journée",
          "journées",
          "colloque",
          "jornada",
          "jornadas",
          "encuentro",
          "encuentros",
          "encontro",
          "encontros",
          "giornata",
          "giornate",
          "incontro",
          "festival",
          "forum",
          "fórum",
          "congreso",
          "congresso",
          "congrès",
          "semana",
          "semaine",
          "salon");

  private final String text;
  private final EventTokens tokens;
  private final FoundPhrases phrases;

  private PhraseFinder(String text, EventTokens tokens) {
    this.text = text;
    this.tokens = tokens;
    this.phrases = new FoundPhrases(tokens);
  }

  /** In a text as people write it. */
  static List<EventPhrase> in(String text) {
    return written(text).found();
  }

  /** In a title, which tells more than its words. */
  static List<EventPhrase> inTitle(String title) {
    var phrases = written(title);
    new TitlePhrases(phrases).find();
    return phrases.found();
  }

  /** Where capitals tell nothing: only what is known by name. */
  static List<EventPhrase> inSlug(String text) {
    var finder = new PhraseFinder(text, EventTokens.ofSlug(text));
    finder.series(EventSeries.allInSlug(text));
    return finder.phrases.found();
  }

  /** "garden-2031": a tag that is a name and a year. */
  static List<EventPhrase> inTag(String tag) {
    var phrases = new FoundPhrases(EventTokens.ofSlug(tag));
    int last = phrases.size() - 1;
    if (last > 0 && last <= MOST_TAG_WORDS && phrases.get(last).isYear()) {
      var before = phrases.text(last - 1);
      if (!EventWords.isBefore(before) && !EventWords.isThing(before)) {
        phrases.add(phrases.tokens().words(0, last), 0, last, Shape.BEFORE_YEAR);
      }
    }
    return phrases.found();
  }

  private static FoundPhrases written(String text) {
    var finder = new PhraseFinder(text, EventTokens.of(text));
    finder.series(EventSeries.all(text));
    finder.kinds();
    finder.beforeYears();
    finder.behindYears();
    DensePhrases.in(text).forEach(finder.phrases::add);
    return finder.phrases;
  }

  private void series(List<EventSeries.Found> all) {
    int index = 0;
    for (var series : all) {
      while (index < tokens.size() && tokens.get(index).end() <= series.start()) {
        index++;
      }
      int first = index;
      while (index < tokens.size() && tokens.get(index).start() < series.end()) {
        index++;
      }
      if (first < tokens.size()) {
        phrases.take(first, index);
        phrases.addSeries(series, first, index);
      }
    }
  }

  /** Names that end in a word for a kind of event, or follow one. */
  private void kinds() {
    for (int i = 0; i < tokens.size(); i++) {
      if (!phrases.isTaken(i) && EventWords.endsAsName(phrases.text(i)) && !isKindAhead(i)) {
        kind(i);
      }
      if (!phrases.isTaken(i) && EventWords.leads(phrases.text(i))) {
        led(i);
      }
    }
  }

  /** "Garden Days Conference": the last one ends the name. */
  private boolean isKindAhead(int index) {
    int next = index + 1;
    return next < tokens.size()
        && phrases.isNamePart(next)
        && EventWords.isKind(phrases.text(next));
  }

  private void kind(int index) {
    var word = phrases.text(index);
    boolean bare = EventWords.isKind(word);
    boolean capital = tokens.get(index).isCapital();
    int first = begin(index);
    int end = capital && bare ? endOfField(index) : index + 1;
    if ((first == index && !capital) || (end - first == 1 && bare)) {
      return;
    }
    phrases.take(first, end);
    boolean aside = bare && !capital && EventWords.isBefore(word);
    var name = tokens.words(first, aside ? index : end);
    var shape = EventWords.isVague(word) ? Shape.VAGUE_KIND : Shape.KIND;
    phrases.add(name.startsWith("#") ? name.substring(1) : name, first, end, shape);
  }

  /** "Conference on Slow Gardening": its field belongs to the name. */
  private int endOfField(int index) {
    int next = index + 1;
    boolean field =
        next < tokens.size() && !tokens.get(next).breaks() && FIELD.contains(phrases.text(next));
    int end = field ? end(next + 1) : index + 1;
    return end > next + 1 ? end : index + 1;
  }

  /** Where the capitalised words before an index begin. */
  private int begin(int index) {
    int first = index;
    for (int i = index - 1; i >= 0 && index - i < MOST_WORDS && goesOnBehind(i); i--) {
      var token = tokens.get(i);
      boolean joint = EventWords.isWithin(token.text());
      if (!joint && (!token.isCapital() || EventWords.isBefore(token.text()))) {
        break;
      }
      first = joint ? first : i;
    }
    return first;
  }

  private boolean goesOnBehind(int index) {
    var token = tokens.get(index);
    return !tokens.get(index + 1).breaks()
        && !phrases.isTaken(index)
        && !token.isYear()
        && (token.hasLetter() || EventWords.isWithin(token.text()));
  }

  /** Where the capitalised words end that begin at an index. */
  private int end(int first) {
    int end = first;
    for (int i = first; i < tokens.size() && i - first < MOST_WORDS; i++) {
      var token = tokens.get(i);
      if (phrases.isTaken(i) || token.isYear() || (i > first && token.breaks())) {
        break;
      }
      if (phrases.isNamePart(i) || (i == first && token.isCapital())) {
        end = i + 1;
      } else if (!EventWords.isWithin(token.text())) {
        break;
      }
    }
    return end;
  }

  /** "Rencontres Jardin", "konferencji GardenDays". */
  private void led(int index) {
    int first = index + 1;
    while (first < tokens.size() && first <= index + MOST_JOINTS && isJoint(first)) {
      first++;
    }
    int end = first;
    while (end < tokens.size()
        && end - first < MOST_WORDS
        && (phrases.isNamePart(end) || isJoinedTo(end))) {
      end++;
    }
    if (end == first) {
      return;
    }
    phrases.take(index, end);
    var lead = tokens.get(index);
    boolean kept = KEPT_LEADS.contains(lead.text().toLowerCase(Locale.ROOT)) && lead.isCapital();
    var name =
        kept ? text.substring(lead.start(), tokens.get(end - 1).end()) : tokens.words(first, end);
    phrases.add(name, index, end, Shape.LED);
  }

  private boolean isJoint(int index) {
    var token = tokens.get(index);
    return !token.breaks() && !token.isCapital() && EventWords.isWithin(token.text());
  }

  private boolean isJoinedTo(int index) {
    return isJoint(index) && index + 1 < tokens.size() && phrases.isNamePart(index + 1);
  }

  /** "Boiling Pots 2031". */
  private void beforeYears() {
    for (int i = 1; i < tokens.size(); i++) {
      var before = tokens.get(i - 1);
      boolean named =
          tokens.get(i).isYear()
              && !tokens.get(i).breaks()
              && !phrases.isTaken(i - 1)
              && before.hasLetter()
              && before.isCapital();
      int first = named ? begin(i) : i;
      if (first < i && !EventWords.isThing(before.text())) {
        int end = withoutPlace(first, i);
        phrases.add(tokens.words(first, end), first, end, Shape.BEFORE_YEAR);
      }
    }
  }

  /** "2031 Boiling Pots". */
  private void behindYears() {
    for (int i = 0; i + 1 < tokens.size(); i++) {
      boolean begins = i == 0 || tokens.get(i).breaks() || EventWords.isBefore(phrases.text(i - 1));
      if (tokens.get(i).isYear() && begins && phrases.isNamePart(i + 1)) {
        int end = end(i + 1);
        phrases.take(i + 1, end);
        phrases.add(tokens.words(i + 1, end), i + 1, end, Shape.BEFORE_YEAR);
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
}
