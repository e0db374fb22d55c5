package app.hallway.detect.words;

import java.util.List;

/** What a section of a report is for, as far as its heading tells. */
public enum Purpose {
  /** Holds talks: "Sessions", "My favourite talks", "Keynotes". */
  TALKS,
  /** A day of the event. */
  DAY,
  /** Talks of the event that the author did not see. */
  WANTED,
  /** Parties, meals, people. */
  SOCIAL,
  /** Travel, hotel, city, venue, organisation. */
  PLACE,
  /** Booths, sponsors, swag, jobs. */
  SPONSORS,
  /** Conclusions, takeaways, thanks, introductions. */
  FRAME,
  /** Links to elsewhere. */
  READING,
  UNKNOWN;

  private record Rule(Purpose purpose, WordStarts words) {}

  private static final List<Rule> RULES =
      List.of(
          rule(
              WANTED,
              "(?:want(?:ed)?|wish|like(?:d)?|hope[ds]?|plan) to"
                  + " (?:see|watch|attend|catch)|missed|did(?:n['’]t| not) (?:see|attend)|to"
                  + " watch|watch later"),
          rule(
              SOCIAL,
              "part(?:y|ies)|social|dinner|lunch|breakfast|drinks|beers?|networking|after"
                  + " ?hours|meet ?ups?|hallway"
                  + " track|people|friends|fiesta|cena|comida|comunidad|abendessen|soir[ée]e|community"
                  + " awards|懇親会|飲み会|뒤풀이|네트워킹|晚宴|聚会"),
          rule(
              PLACE,
              "travel(?:l?ing)?|getting"
                  + " (?:there|to)|hotel|accommodations?|venue|location|flight|trip home|way"
                  + " home|arriv(?:al|ing)|city|sightseeing|food|logistics|organi[sz]ation|registration|badge|tickets?|viaje|lugar|organizaci[oó]n|anreise|voyage|lieu|会場|場所|场地|交通|장소"),
          rule(
              SPONSORS,
              "sponsors?(?:hip)?|booths?|swag|expo|exhibit(?:ion|ors?)?|stands?|goodies|vendors?|hiring|jobs?|patrocinadores|stands|スポンサー|ブース|赞助商?|展台|부스|후원"),
          rule(
              READING,
              "further reading|resources|references|sources|quellen|fuentes|fontes|links?|related|see also|read more|recordings?"
                  + " youtube|playlist|enlaces|recursos|liens|参考(?:资料|文献|リンク)?|参考|관련|더 ?보기"),
          rule(
              FRAME,
              "conclusions?|summary|summing up|take-?aways?|lessons(?:"
                  + " learned)?|thoughts?|impressions?|overview|introduction(?!"
                  + " (?:to|into|of))|intro(?!"
                  + " (?:to|into|of))|preface|prologue|epilogue|background|about|abstract|outlook|wrap(?:ping)?[-"
                  + " ]?up|final(?:ly)?|closing|thanks?(?:"
                  + " you)?|acknowledg(?:e)?ments?|preparations?|before|after|next|tl;?dr|contents?|table"
                  + " of contents|toc|agenda|general|misc(?:ellaneous)?|notes?|recap|feedback|reflect(?:ions?|ing)?|highlights?|q"
                  + " ?& ?a|questions?|faq|comments?|tips|advice|disclaimer|update|news|pros|cons|why|expectations?|awards?|good|bad|ugly|break|pause|conclusi[oó]n(?:es)?|resumen|agradecimientos|introducci[oó]n(?!"
                  + " al?\\b)|fazit|zusammenfassung|einleitung|bilan|merci|podsumowanie|wst[ęe]p|conclus[ãa]o|considera[çc][õo]es|まとめ|感想|はじめに|おわりに|最後に|总结|前言|后记|结语|感受|小结|후기|마무리|마치며|들어가며|정리|느낀"
                  + " ?점|소감"),
          rule(
              DAY,
              "day|tag|jour(?:n[ée]e)?|d[ií]a|dzie[ńn]|giorno|(?:mon|tues|wednes|thurs|fri|satur|sun)day|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonntag|lunes|martes|mi[ée]rcoles|jueves|viernes|s[áa]bado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|morning|afternoon|evening|\\d+日目|\\d+일차|第[一二三四五\\d]+天|day\\s?\\d"),
          rule(
              TALKS,
              "talks?|sessions?|live"
                  + " ?blogs?|keynotes?|presentations?|workshops?|tutorials?|lightning|panels?|speakers?|schedule|program(?:me)?|tracks?|charlas?|ponencias?|palestras?|vortr[äa]ge|conf[ée]rences?|prelekcje|talleres|demos?|演讲|讲演|主题|议题|分享|セッション|発表|講演|トーク|발표|세션|강연|키노트"));

  private static final int LONGEST_WORDS = 9;

  private static Rule rule(Purpose purpose, String words) {
    return new Rule(purpose, new WordStarts("(?:" + words + ")(?!\\p{IsLatin})"));
  }

  public static Purpose of(String heading) {
    if (hasMany(heading)) {
      return UNKNOWN;
    }
    var lower = WordWalk.lower(heading);
    return RULES.stream()
        .filter(rule -> rule.words.areIn(lower))
        .map(Rule::purpose)
        .findFirst()
        .orElse(UNKNOWN);
  }

  private static boolean hasMany(String heading) {
    int spaces = 0;
    for (int i = 0; i < heading.length(); i++) {
      spaces += heading.charAt(i) == ' ' ? 1 : 0;
    }
    return spaces >= LONGEST_WORDS;
  }

  /** How much of a heading its purpose's words take, 0..1: "Keynotes" is 1. */
  public static double share(String heading) {
    long all = heading.codePoints().filter(Character::isLetter).count();
    var rest = WordWalk.lower(heading);
    for (var rule : RULES) {
      rest = rule.words.cutFrom(rest);
    }
    rest = FILLER.cutFrom(rest);
    long left = rest.codePoints().filter(Character::isLetter).count();
    return all == 0 ? 1 : 1.0 - (double) left / all;
  }

  private static final WordStarts FILLER =
      new WordStarts(
          "(?:the|a|an|my|our|and|of|for|on|in|at|to|i|we|favou?rite|best|top|first|second|third|last|one|two|three|four|great|interesting|some|other|all|more|most|attended|saw|watched|opening|main|conference|event|night|mis|los|las|el|la|de|del|y|les|des|le|die|der|das|und|meine|os|as|e|do|da)(?!\\p{L})");

  public boolean holdsTalks() {
    return this == TALKS || this == DAY || this == WANTED;
  }

  public boolean speaksAgainst() {
    return this == SOCIAL || this == PLACE || this == SPONSORS || this == FRAME || this == READING;
  }
}
