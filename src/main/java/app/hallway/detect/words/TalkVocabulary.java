package app.hallway.detect.words;

import java.util.List;
import java.util.regex.Pattern;

/** The words with which reports speak of talks, in the languages that reports are written in. */
public final class TalkVocabulary {
  private static final WordSet NOUNS =
      WordSet.of(
          "talk",
          "talks",
          "session",
          "sessions",
          "keynote",
          "keynotes",
          "presentation",
          "presentations",
          "workshop",
          "workshops",
          "tutorial",
          "tutorials",
          "panel",
          "panels",
          "speaker",
          "speakers",
          "presenter",
          "presenters",
          "lecture",
          "lectures",
          "demo",
          "demos",
          "slide",
          "slides",
          "liveblog",
          "liveblogs",
          "breakout",
          "breakouts",
          "charla",
          "charlas",
          "ponencia",
          "ponencias",
          "ponente",
          "ponentes",
          "taller",
          "talleres",
          "palestra",
          "palestras",
          "palestrante",
          "palestrantes",
          "vortrag",
          "vorträge",
          "vortrags",
          "vorträgen",
          "präsentation",
          "präsentationen",
          "referat",
          "referent",
          "referentin",
          "referenten",
          "conférencier",
          "conférenciers",
          "présentation",
          "présentations",
          "conférence",
          "conférences",
          "quickie",
          "quickies",
          "conf",
          "confs",
          "prelekcja",
          "prelekcje",
          "prelekcji",
          "prelegent",
          "wykład",
          "wykładu",
          "wykłady",
          "wykładzie",
          "warsztat",
          "warsztaty",
          "warsztatach",
          "wystąpienie",
          "wystąpienia",
          "prelekcją",
          "prelekcjach",
          "foredrag",
          "foredraget",
          "foredragene",
          "föreläsning",
          "lezing",
          "lezingen",
          "sessie",
          "sessies",
          "přednáška",
          "přednášky",
          "előadás",
          "oficina",
          "oficinas",
          "ateliers",
          "atelier",
          "prezentacja",
          "prezentacji",
          "presentazione",
          "presentazioni",
          "presentatie",
          "föredrag",
          "доклад",
          "доклады",
          "доклада",
          "speech",
          "speeches",
          "apresentação",
          "apresentações");
  private static final List<String> DENSE_NOUNS =
      List.of(
          "演讲", "讲演", "讲师", "议题", "分享", "闪电", "発表", "講演", "セッション", "登壇", "トーク", "スピーカー", "발표", "세션",
          "강연", "연사", "키노트");
  private static final WordSet VERBS =
      WordSet.of(
          "spoke",
          "speaks",
          "talked",
          "presented",
          "presents",
          "demoed",
          "demonstrated",
          "discussed",
          "lectured",
          "habló",
          "presentó",
          "falou",
          "apresentou",
          "sprach");
  private static final WordSet EVENTS =
      WordSet.of(
          "conference",
          "conferences",
          "summit",
          "symposium",
          "barcamp",
          "meetup",
          "unconference",
          "conférence",
          "konferenz",
          "congress",
          "kongress",
          "congreso",
          "conferencia",
          "conferencias",
          "conferência",
          "konferencja",
          "konferencji",
          "attendee",
          "attendees",
          "devoxx",
          "fosdem",
          "liveblog",
          "liveblogging",
          "liveblogs",
          "keynote",
          "keynotes");

  /** What events are called, and much else. */
  private static final WordSet PERHAPS_EVENTS =
      WordSet.of(
          "conf",
          "confs",
          "con",
          "day",
          "days",
          "camp",
          "fest",
          "festival",
          "forum",
          "expo",
          "week",
          "world",
          "convention",
          "kaigi",
          "matsuri",
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
          "conferenza",
          "incontro",
          "tag",
          "tage",
          "tagung",
          "treffen",
          "dagen",
          "dagar",
          "dage",
          "konferens",
          "konference",
          "conferința",
          "päivät",
          "päivä",
          "dni",
          "zjazd",
          "spotkanie",
          "sympozjum",
          "szimpózium",
          "конференция",
          "конференции",
          "конференцію",
          "дни",
          "митап",
          "συνέδριο",
          "ημέρες");

  private static final List<String> ENDINGS_OF_EVENTS =
      List.of("Day", "Days", "Camp", "Fest", "Tag", "Tage", "World", "Summit", "Kaigi", "Forum");
  private static final List<String> DENSE_EVENTS =
      List.of("大会", "会议", "沙龙", "カンファレンス", "勉強会", "컨퍼런스", "콘퍼런스", "学会", "峰会");
  private static final WordSet NO_EVENTS =
      WordSet.of(
          "icon", "silicon", "falcon", "lexicon", "bacon", "beacon", "second", "emoticon", "con");
  private static final Pattern THIS_TALK =
      Pattern.compile(
          "(?iU)(?<![\\p{L}])(?:(?:this|the|his|her|their|a|an|another|great|good|excellent|next|first|last|opening|closing)"
              + " (?:\\p{L}+"
              + " ){0,2}(?:talk|session|keynote|presentation|workshop|tutorial|panel|lecture|speaker|presenter|demo)|(?:esta|la|una|su)"
              + " (?:\\p{L}+ )?(?:charla|ponencia|sesi[oó]n)|(?:a|essa|esta)"
              + " palestra|(?:der|diesem|dieser|seinem|ihrem) vortrag|(?:cette|la|sa)"
              + " (?:conf[eé]rence|pr[eé]sentation|session))(?![\\p{L}])|这个(?:演讲|分享|议题)|演讲(?:者|人|的)|発表|セッション|발표|세션");

  private static final int SHORTEST_EVENT = 4;

  private TalkVocabulary() {}

  public static boolean hasNoun(String text) {
    return count(text, 1) > 0;
  }

  public static boolean hasVerb(String text) {
    return WordWalk.any(text, VERBS::has);
  }

  public static boolean speaksOfOneTalk(String text) {
    return hasNoun(text) && THIS_TALK.matcher(text).find();
  }

  public static boolean namesEvent(String text) {
    return countEvents(text, 1) > 0;
  }

  /** Whether a title has a word in capitals that events are called by, and much else is, too. */
  public static boolean mayNameEvent(String title) {
    return WordWalk.any(title, TalkVocabulary::isPerhapsEvent);
  }

  private static boolean isPerhapsEvent(String text, int from, int to) {
    return (Character.isUpperCase(text.charAt(from)) && PERHAPS_EVENTS.has(text, from, to))
        || ENDINGS_OF_EVENTS.stream()
            .anyMatch(end -> to - from > end.length() && text.startsWith(end, to - end.length()));
  }

  /** How often events are named, at most {@code limit}. */
  public static int countEvents(String text, int limit) {
    int found = WordWalk.count(text, TalkVocabulary::isEvent, limit);
    boolean dense =
        found == 0 && WordWalk.isDense(text) && DENSE_EVENTS.stream().anyMatch(text::contains);
    return dense ? limit : found;
  }

  private static boolean isEvent(String text, int from, int to) {
    return EVENTS.has(text, from, to)
        || (endsAsEvents(text, from, to)
            && isNamed(text, from, to)
            && !NO_EVENTS.has(text, from, to));
  }

  /** "SomethingCon", "SomethingConf". */
  private static boolean endsAsEvents(String text, int from, int to) {
    return to - from > SHORTEST_EVENT
        && (text.regionMatches(true, to - 3, "con", 0, 3)
            || text.regionMatches(true, to - 4, "conf", 0, 4));
  }

  private static boolean isNamed(String text, int from, int to) {
    return text.substring(from, to).chars().anyMatch(Character::isUpperCase);
  }

  /** How often talks are spoken of, at most {@code limit}. */
  public static int count(String text, int limit) {
    int found = WordWalk.count(text, NOUNS::has, limit);
    if (found < limit && WordWalk.isDense(text)) {
      for (var noun : DENSE_NOUNS) {
        found += occurrences(text, noun, limit - found);
      }
    }
    return found;
  }

  private static int occurrences(String text, String word, int limit) {
    int found = 0;
    for (int at = text.indexOf(word); at >= 0 && found < limit; at = text.indexOf(word, at + 1)) {
      found++;
    }
    return found;
  }
}
