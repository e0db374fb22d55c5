package app.hallway.detect.words;

import java.util.Set;

/** Tells titles from pieces of sentences by the words at their ends. */
public final class Fragments {
  /** Words with which, in small letters, a title does not begin. */
  private static final Set<String> WITHIN =
      Set.of(
          ("is are was were be been being has have had will would can could should that which who"
                  + " whom whose where while because if of on in at by for from with without about"
                  + " into over after before during between and or but so than as not his her their"
                  + " its my our your this these those it he she they we you really very also just"
                  + " here there some more ist war sind hat von mit bei im am zum zur auf über dass"
                  + " weil und oder sein seine ihr ihre est était sur lors dans avec pour par ce"
                  + " cette ces son sa ses que qui où et es fue en con por para su sus y este esta"
                  + " foi em com seu sua no na dos das jest")
              .split(" "));

  /** Verbs and pronouns that need somebody before them. */
  private static final Set<String> OF_SOMEBODY =
      Set.of(
          ("is are was were has have had will would which who whom whose ist war sind hatte est"
                  + " était fue foi")
              .split(" "));

  /** Words with which a title does not end. */
  private static final Set<String> UNFINISHED =
      Set.of(
          ("of for in on at to with by from the a an and or called named titled is are was about"
                  + " via my his her their our this de la el le les des du un une von mit für und"
                  + " der die das dem den im zum em com para por y sobre sur avec")
              .split(" "));

  private Fragments() {}

  public static boolean startsSmall(String words) {
    return !words.isEmpty() && Character.isLowerCase(words.codePointAt(0));
  }

  /** "was by a company", "on the fourth day". */
  public static boolean beginsWithin(String title) {
    return beginsWith(WITHIN, title);
  }

  /** "was by a company": no title at all. */
  public static boolean isPredicate(String words) {
    return beginsWith(OF_SOMEBODY, words);
  }

  private static boolean beginsWith(Set<String> some, String words) {
    int end = 0;
    while (end < words.length() && Character.isLetter(words.charAt(end))) {
      end++;
    }
    return end > 0 && end < words.length() && some.contains(words.substring(0, end));
  }

  /** "He wrote a tool called". */
  public static boolean isUnfinished(String title) {
    var words = title.strip();
    int start = words.length();
    while (start > 0 && Character.isLetter(words.charAt(start - 1))) {
      start--;
    }
    return start > 0 && UNFINISHED.contains(words.substring(start));
  }
}
