package app.hallway.detect.words;

import java.util.List;
import java.util.regex.Pattern;

/** The words with which reports speak of talks, in the languages that reports are written in. */
public final class TalkVocabulary {
  private static final WordSet NOUNS =
      words(
          "talk talks session sessions keynote keynotes presentation presentations"
              + " workshop workshops tutorial tutorials panel panels speaker speakers"
              + " presenter presenters lecture lectures demo demos slide slides liveblog"
              + " liveblogs breakout breakouts charla charlas ponencia ponencias ponente"
              + " ponentes taller talleres palestra palestras palestrante palestrantes"
              + " vortrag vorträge vortrags vorträgen präsentation präsentationen referat"
              + " referent referentin referenten conférencier conférenciers présentation"
              + " présentations conférence conférences quickie quickies conf confs prelekcja"
              + " prelekcje prelekcji prelegent wykład wykładu wykłady wykładzie warsztat"
              + " warsztaty warsztatach wystąpienie wystąpienia prelekcją prelekcjach"
              + " foredrag foredraget foredragene föreläsning lezing lezingen sessie sessies"
              + " přednáška přednášky előadás oficina oficinas ateliers atelier prezentacja"
              + " prezentacji presentazione presentazioni presentatie föredrag доклад"
              + " доклады доклада speech speeches apresentação apresentações keynoter"
              + " fishbowl sesión sesiones conferencista sessão sessões keynotevortrag"
              + " impulsvortrag fachvortrag referate vortragende vortragender sprecher"
              + " sprecherin orateur orateurs oratrice exposé intervenant intervenants"
              + " tutoriel intervento interventi relatore relatori sessione sessioni"
              + " presentaties spreker sprekers praatje prelegentka prelegentów wykładów"
              + " prezentację prezentacje prelekcję wystąpień warsztatów přednášce přednášek"
              + " přednášku přednášející přednášejících workshopu föreläsningar föreläsare"
              + " keynoten sessionen talare föredraget foredragsholder lyntale oplæg talen"
              + " esitys esitykset luento luennot puhe előadások előadó előadást előadásokat"
              + " sunum sunumlar oturum konuşma konuşmacı докладе докладов докладчик"
              + " докладчики докладчика лекция лекции лекцию спикер спикеры выступление"
              + " выступления презентация презентации доповідь доповіді доповідач sesi"
              + " pembicara pemateri presentasi thuyết");
  private static final List<String> DENSE_NOUNS =
      List.of(
          "演讲", "讲演", "讲师", "议题", "分享", "闪电", "発表", "講演", "セッション", "登壇", "トーク", "スピーカー", "발표", "세션",
          "강연", "연사", "키노트", "演講", "講者", "講師", "議題", "議程", "主題演講", "讲座", "圆桌", "报告人", "嘉宾", "基調講演",
          "登壇者", "発表者", "ライトニング", "ワークショップ", "パネル", "스피커", "발표자", "기조연설", "라이트닝", "핸즈온", "워크샵",
          "워크숍");
  private static final WordSet VERBS =
      words(
          "spoke speaks talked presented presents demoed demonstrated discussed"
              + " lectured habló presentó falou apresentou sprach referierte berichtete"
              + " erzählte präsentierte parlé présenté présentait parlato presentato"
              + " vertelde presenteerde opowiadał opowiadała zaprezentował berättade pratade"
              + " mluvil рассказал рассказала рассказывал");
  private static final WordSet EVENTS =
      words(
          "conference conferences summit symposium barcamp meetup unconference"
              + " conférence konferenz congress kongress congreso conferencia conferencias"
              + " conferência konferencja konferencji attendee attendees devoxx fosdem"
              + " liveblog liveblogging liveblogs keynote keynotes conferenza konferens"
              + " konference конференция конференции congrès congresso congres seminarium"
              + " webinar meetups barcamps hackathon summits");

  /** What events are called, and much else. */
  private static final WordSet PERHAPS_EVENTS =
      words(
          "conf confs con day days camp fest festival forum expo week world"
              + " convention kaigi matsuri rencontre rencontres journée journées colloque"
              + " jornada jornadas encuentro encuentros encontro encontros giornata giornate"
              + " incontro tag tage tagung treffen dagen dagar dage conferința päivät päivä"
              + " dni zjazd spotkanie sympozjum szimpózium конференцію дни митап συνέδριο"
              + " ημέρες meeting meetings workshop seminar retreat hackfest sprint evento"
              + " eventos évènement événement evenement seminario séminaire stammtisch"
              + " usergroup jug");

  private static final List<String> ENDINGS_OF_EVENTS =
      List.of(
          "Day",
          "Days",
          "Camp",
          "Fest",
          "Tag",
          "Tage",
          "World",
          "Summit",
          "Kaigi",
          "Forum",
          "workshop",
          "tagung",
          "treffen",
          "konferenz",
          "kongress",
          "seminar");
  private static final List<String> DENSE_EVENTS =
      List.of(
          "大会", "会议", "沙龙", "カンファレンス", "勉強会", "컨퍼런스", "콘퍼런스", "学会", "峰会", "年会", "年會", "研讨会", "研討會",
          "論壇", "论坛", "技术交流会", "セミナー", "サミット", "ミートアップ", "祭り", "読書会", "밋업", "세미나", "서밋", "데브");

  /** What such posts are called, whatever the event. */
  private static final WordSet REPORTS =
      words(
          "recap recaps retrospective roundup highlights takeaways debrief attended attending bericht rendu"
              + " rückblick nachlese nachbericht retour rapport bilan crónica resumen"
              + " relacja sprawozdanie verslag resoconto cronaca relato resumo отчёт отчет ohlédnutí"
              + " reseberättelse rapportage");

  private static final List<String> DENSE_REPORTS =
      List.of(
          "参加レポ", "参加記", "参加し", "参加報告", "レポート", "行ってき", "に行っ", "参会", "见闻", "見聞", "心得", "後記", "참가",
          "참석", "후기", "참관");
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

  private static WordSet words(String words) {
    return WordSet.of(words.split(" ", -1));
  }

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

  /** Whether a title says that this is what somebody saw somewhere. */
  public static boolean callsItselfReport(String title) {
    return WordWalk.any(title, REPORTS::has) || DENSE_REPORTS.stream().anyMatch(title::contains);
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
