package app.hallway.detect;

import java.util.regex.Pattern;

/** The words with which reports speak of talks, in the languages that reports are written in. */
final class TalkWords {
  private static final String NOUNS =
      "talks?|sessions?|keynotes?|presentations?|workshops?|tutorials?|panels?|lightning"
          + " talks?|speakers?|presenters?|lectures?|demos?|slides?|breakouts?"
          + "|charlas?|ponencias?|ponentes?|talleres|taller|palestras?|palestrantes?|vortr[aä]ge?|vortrags|referent(?:in|en)?|conf[eé]renciers?|pr[eé]sentations?|quickies?|confs?|prelekcj[aei]|prelegent|wykład";
  private static final String CJK =
      "演讲|讲演|演讲者|讲师|议题|分享|主题演讲|闪电|発表|講演|セッション|登壇|トーク|スピーカー|基調講演|발표|세션|강연|연사|키노트";
  private static final Pattern NOUN =
      Pattern.compile("(?iU)(?<![\\p{L}])(?:" + NOUNS + ")(?![\\p{L}])|" + CJK);
  private static final Pattern THIS_TALK =
      Pattern.compile(
          "(?iU)(?<![\\p{L}])(?:(?:this|the|his|her|their|a|an|another|great|good|excellent|next|first|last|opening|closing)"
              + " (?:\\p{L}+"
              + " ){0,2}(?:talk|session|keynote|presentation|workshop|tutorial|panel|lecture|speaker|presenter|demo)|(?:esta|la|una|su)"
              + " (?:\\p{L}+ )?(?:charla|ponencia|sesi[oó]n)|(?:a|essa|esta)"
              + " palestra|(?:der|diesem|dieser|seinem|ihrem) vortrag|(?:cette|la|sa)"
              + " (?:conf[eé]rence|pr[eé]sentation|session))(?![\\p{L}])|这个(?:演讲|分享|议题)|演讲(?:者|人|的)|発表|セッション|발표|세션");
  private static final Pattern EVENT =
      Pattern.compile(
          "(?iU)(?<![\\p{L}])(?:conferences?|summit|symposium|barcamp|meetup|unconference|\\p{L}*con(?:f)?(?:[’']?\\d{2,4})?|conf[eé]rence|konferenz|congress|kongress|congreso|conferencia|confer[eê]ncia|konferencj[aei]|attendees?|keynotes?|trip"
              + " report|devoxx|fosdem|re:invent|liveblog(?:ging|s)?)(?![\\p{L}])|大会|会议|沙龙|カンファレンス|勉強会|컨퍼런스|콘퍼런스|学会|峰会");

  private TalkWords() {}

  static boolean hasNoun(String text) {
    return NOUN.matcher(text).find();
  }

  static boolean speaksOfOneTalk(String text) {
    return THIS_TALK.matcher(text).find();
  }

  static boolean namesEvent(String text) {
    return EVENT.matcher(text).find();
  }

  /** How often talks are spoken of, at most {@code limit}. */
  static int count(String text, int limit) {
    var match = NOUN.matcher(text);
    int count = 0;
    while (count < limit && match.find()) {
      count++;
    }
    return count;
  }
}
