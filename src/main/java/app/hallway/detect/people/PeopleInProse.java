package app.hallway.detect.people;

import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.Signs;
import app.hallway.detect.words.SpeechWords;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds the people whom running text says to have spoken. */
public final class PeopleInProse {
  private static final QuickPattern CAPITALISED =
      QuickPattern.of(
          "@[\\w.-]{3,30}|(?<![\\p{L}\\d])(?:(?:\\p{Lu}\\.)+|\\p{Lu}[\\p{L}\\p{M}’'-]*)(?:[ \\n"
              + "](?:(?:de|da|del|van|von|der|den|di|la|le|al|el)[ \\n"
              + "])*(?:\\p{Lu}\\.(?= ?\\p{Lu})|\\p{Lu}[\\p{L}\\p{M}’'-]*)){1,3}");
  private static final Pattern SPEAKS =
      Pattern.compile(
          "(?iU)^(?:\\s*\\([^)]{0,40}\\))?(?:,?[^.,;!?\\n"
              + "]{0,50}?,?)?\\s(?:spoke|speaks?|talk(?:ed|s|ing)|present(?:ed|s|ing)|g(?:ave|ives|iving)|show(?:ed|s|cased)|explain(?:ed|s|ing)|discuss(?:ed|es|ing)|walk(?:ed|s)|demonstrat(?:ed|es)|introduc(?:ed|es)|shar(?:ed|es|ing)|describ(?:ed|es)|deliver(?:ed|s)|told|tells|started|opened|kicked|took|takes|did|covered|covers|held|argued|led|featur(?:ed|ing)|nos\\s|habl[óo]|explic[óo]|present[óo]|cont[óo]|dio|falou|apresentou|sprach|zeigte|hielt|erz[äa]hlte|stellte|pr[ée]sent|raconte|explique|nunca"
              + "|(?:"
              + SpeechWords.SPEAKS
              + "|"
              + SpeechWords.PRESENTS
              + "|"
              + SpeechWords.SHOWS
              + "|(?:with|mit|con|avec|com|met|med|and|y|e|und|et|en|s|z)"
              + " (?:\\p{L}+ ){1,3}?"
              + SpeechWords.NOUN
              + ")(?!\\p{L}))");
  private static final QuickPattern INTRODUCES =
      QuickPattern.of(
          "(?iU)(?:^|[\\s(])(?:by|from|with|featuring|speakers?|presenters?|presented by|given"
              + " by|hosted by|talk of|por|par|von|de|del|do|da|di|mano de|ver"
              + " a|avec|mit|com|con|met|med)(?:\\s+(?:the|our|my|meu|minha|mi|mon|ma|mein(?:em)?)?\\s*\\p{Ll}+)?\\s*[:(]?\\s*$");
  private static final QuickPattern SURELY_INTRODUCES =
      QuickPattern.of(
          "(?iU)(?:(?:presented|given|hosted|delivered|held|led|moderated|talk|session|keynote|workshop)"
              + " by|(?:speakers?|presenters?) (?:is|are|was|were)|"
              + SpeechWords.NOUN
              + " (?:of|de|di|da|do|von|van|av|af))[\\s]+(?:the |our )?$");
  private static final Pattern POSSESSIVE =
      Pattern.compile(
          "(?iU)^['’]s?\\s+(?:[\\p{L}-]+\\s+){0,3}(?:talk|keynote|session|presentation|workshop|lecture)|^['’]s?\\s+[\"“«]");
  private static final Pattern GENITIVE = Pattern.compile("['’]s?$");
  private static final Pattern NAME_DI = Pattern.compile("(\\p{Lu}\\S+ \\p{Lu}\\S+) di \\p{Lu}");
  private static final Pattern JOINS = Pattern.compile("\\s*(?:,|&|and|y|und|et|e|, and)\\s*");
  private static final Pattern AFFILIATION =
      Pattern.compile(
          "^\\s*(?:[(（]([^()（）]{2,40})[)）]|(?:of|from|at|von|de|,\\s+(?:\\p{L}+"
              + " ){0,3}(?:of|at|from))\\s+(\\p{Lu}[\\p{L}\\d&.-]*(?:"
              + " \\p{Lu}[\\p{L}\\d&.-]*){0,2}))");
  private static final int OPENING = 3;
  private static final int LONGEST_GAP = 40;
  private static final int AFTER = 120;
  private static final int MOST = 5;

  private PeopleInProse() {}

  public static List<Speaking> find(String text) {
    var people = new ArrayList<Speaking>();
    var match = CAPITALISED.matcher(text);
    int last = -1;
    int from = 0;
    while (people.size() < MOST && CAPITALISED.next(match, text, from)) {
      from = match.end();
      var name = withoutPlace(withoutGenitive(match.group().replace('\n', ' ')));
      int start = match.start() + leadingWord(name);
      int end = match.start() + name.length();
      name = name.substring(start - match.start());
      boolean joined =
          last >= 0
              && match.start() - last < LONGEST_GAP
              && JOINS.matcher(text.substring(last, match.start())).matches();
      if (isPerson(name) && (joined || speaks(text, name, start, end))) {
        people.add(new Speaking(name, affiliation(text, end)));
        last = end;
      }
    }
    return List.copyOf(people);
  }

  /** The one person whom a text surely names, where it names no other. */
  public static List<Speaking> onlyOne(String text) {
    var names = new LinkedHashSet<String>();
    var match = CAPITALISED.matcher(text);
    for (int at = 0; CAPITALISED.next(match, text, at); at = match.end()) {
      var name = withoutGenitive(match.group().replace('\n', ' '));
      var bare = name.substring(leadingWord(name));
      if (PersonNames.judge(bare) == Likeness.YES) {
        names.add(bare);
      }
    }
    return names.size() == 1 ? List.of(new Speaking(names.getFirst(), null)) : List.of();
  }

  private static String withoutGenitive(String name) {
    return Signs.areIn(name, "'’") ? GENITIVE.matcher(name).replaceFirst("") : name;
  }

  /** "Ada Byron di Example": a name has no such particle behind two words. */
  private static String withoutPlace(String name) {
    var match = NAME_DI.matcher(name);
    return match.lookingAt() ? match.group(1) : name;
  }

  /**
   * The length of what only stands before: "Then Emily Carter", "Some Company's Emily Carter",
   * "L'intervento di Emilia Carter", "SEO de Emilia Carter".
   */
  private static int leadingWord(String name) {
    int space = name.indexOf(' ');
    if (space > 0 && GENITIVE.matcher(name.substring(0, space)).find()) {
      return space + 1;
    }
    if (space < 0 || PersonNames.isGivenName(name.substring(0, space))) {
      return 0;
    }
    int second = space + 1;
    if (Character.isLowerCase(name.charAt(second))) {
      second = name.indexOf(' ', second) + 1;
    }
    int next = name.indexOf(' ', second);
    boolean leads = next > 0 && PersonNames.isGivenName(name.substring(second, next));
    return leads ? second : 0;
  }

  private static boolean isPerson(String name) {
    return name.startsWith("@")
        || (PersonNames.judge(name) != Likeness.NO && !Affiliations.isRole(name));
  }

  private static boolean speaks(String text, String name, int start, int end) {
    var after = text.substring(end, Math.min(text.length(), end + AFTER));
    var before = text.substring(Math.max(0, start - LONGEST_GAP), start);
    boolean known = name.startsWith("@") || PersonNames.judge(name) == Likeness.YES;
    return SPEAKS.matcher(after).lookingAt()
        || POSSESSIVE.matcher(after).lookingAt()
        || SURELY_INTRODUCES.isIn(before)
        || (known && before.isBlank() && start < OPENING)
        || (known && INTRODUCES.isIn(before));
  }

  private static @Nullable String affiliation(String text, int end) {
    var match = AFFILIATION.matcher(text.substring(end, Math.min(text.length(), end + AFTER)));
    if (!match.lookingAt()) {
      return null;
    }
    var place = match.group(1) == null ? match.group(2) : match.group(1);
    return place.startsWith("@") || !Character.isUpperCase(place.charAt(0)) ? null : place;
  }
}
