package app.hallway.detect.people;

import app.hallway.detect.words.WordList;
import app.hallway.model.Speaking;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Tells the names of people from other capitalised words. */
public final class PersonNames {
  private static final WordList GIVEN = WordList.load("given-names.txt");
  private static final WordList COMMON = WordList.load("common-words.txt");
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "da", "do", "dos", "del", "der", "den", "di", "du", "la", "le", "van", "von", "ter",
          "bin", "el", "al", "y", "e", "af", "st.", "ten", "zu", "zur");
  private static final Set<String> COMPANY_WORDS =
      Set.of(
          "inc",
          "inc.",
          "ltd",
          "ltd.",
          "llc",
          "gmbh",
          "ag",
          "corp",
          "corp.",
          "labs",
          "lab",
          "foundation",
          "university",
          "universidad",
          "université",
          "universität",
          "college",
          "institute",
          "cloud",
          "systems",
          "technologies",
          "software",
          "bank",
          "group",
          "corporation",
          "company",
          "research",
          "hat",
          "networks",
          "media",
          "times",
          "solutions",
          "consulting",
          "ibm",
          "google",
          "microsoft",
          "amazon",
          "apple",
          "aws",
          "oracle",
          "intel",
          "studio",
          "studios",
          "security",
          "digital",
          "health",
          "institut",
          "team",
          "org",
          "services",
          "agency",
          "project",
          "council",
          "ventures",
          "partners",
          "data",
          "web",
          "conference",
          "conf",
          "summit",
          "con",
          "day",
          "days",
          "foss",
          "linux",
          "suite");
  private static final Pattern TOKEN =
      Pattern.compile("(?:[dlo]['’])?\\p{Lu}[\\p{L}\\p{M}’'.‐]*(?:[-‐]\\p{Lu}[\\p{L}\\p{M}’'.]*)*");
  private static final Pattern HAN_NAME =
      Pattern.compile(
          "[王李张刘陈杨赵黄周吴徐孙胡朱高林何郭马罗梁宋郑谢韩唐冯于董萧程曹袁邓许傅沈曾彭吕苏卢蒋蔡贾丁魏薛叶阎余潘杜戴夏钟汪田任姜范方石姚谭廖邹熊金陆郝孔白崔康毛邱秦江史顾侯邵孟龙万段雷钱汤尹黎易常武乔贺赖龚文柴谷岳巨張劉陳楊趙黃吳孫鄭謝馮蔣葉盧蘇許鍾陸龍萬錢湯賴龔嚴严梅盛刁骆樊凌霍柯莫缪邢裴翁甄靳焦巫厉詹束蒲卓蔺屠翟姬冉桑牛庄晏柴瞿阎戈庾耿匡寇巩聂阚饶鞠荆竺佟鲍俞喻柳伍岑覃鄢滕艾]"
              + "\\p{IsHan}{1,2}");
  private static final Pattern JAPANESE_NAME =
      Pattern.compile(
          "(?:佐藤|鈴木|高橋|田中|伊藤|渡辺|渡邉|山本|中村|小林|加藤|吉田|山田|佐々木|山口|松本|井上|木村|斎藤|斉藤|清水|山崎|池田|橋本|阿部|石川|山下|中島|石井|小川|前田|岡田|長谷川|藤田|後藤|近藤|村上|遠藤|青木|坂本|福田|太田|西村|藤井|岡本|藤原|金子|三浦|中野|中川|原田|松田|竹内|小野|田村|中山|和田|石田|森田|上田|内田|柴田|酒井|宮崎|横山|高木|安藤|宮本|大野|小島|谷口|工藤|今井|高田|丸山|増田|杉山|村田|大塚|新井|小山|平野|藤本|河野|野口|松井|千葉|菊地|菊池|木下|野村|佐野|渡部|久保)["
              + " 　]?[\\p{IsHan}\\p{IsHiragana}\\p{IsKatakana}]{1,4}");
  private static final Pattern HANGUL_NAME =
      Pattern.compile(
          "[김이박최정강조윤장임한오서신권황안송류전홍고문양손배백허유남심노하곽성차주우구민진지엄채원천방공현함변염여추도소석선설마길연위표명기반왕금옥육인맹제모][가-힣]{2}");

  /** How sentences, notes and common words end, and names do not. */
  private static final Pattern ENDS_IN_HANGUL = Pattern.compile("(?:다|[함됨음]|이야기|도움이|하게|해서|으로)$");

  private static final Pattern JOINED_SMALL =
      Pattern.compile("\\p{Lu}\\p{Ll}{1,4}-\\p{Ll}{2,5} (\\p{Lu}\\p{L}+)");
  private static final Pattern HANDLE = Pattern.compile("@[\\w.-]{2,30}");
  private static final Pattern SPACES = Pattern.compile("\\s+");
  private static final char FIRST_DENSE = '\u2e80';
  private static final int LONGEST = 5;

  /** How sure it is that words name a person. */
  public enum Likeness {
    NO,
    /** The shape is right and nothing speaks against it. */
    MAYBE,
    YES
  }

  private PersonNames() {}

  public static Likeness judge(String words) {
    var text = words.strip();
    if (isEastAsian(text)) {
      return Likeness.YES;
    }
    var tokens = SPACES.split(text, -1);
    return tokens.length < 2 || tokens.length > LONGEST ? Likeness.NO : judge(tokens);
  }

  /** True where one of those who speak has a name that is surely a person's. */
  public static boolean areKnown(List<Speaking> people) {
    return people.stream().anyMatch(person -> judge(person.name()) == Likeness.YES);
  }

  /** True for one word that can be how a person is called: a given name or a handle. */
  static boolean isShortName(String word) {
    return HANDLE.matcher(word).matches()
        || (TOKEN.matcher(word).matches() && !COMMON.has(word) && !isCompanyWord(word));
  }

  /** "Ji-woo Han": a given name of two short parts of which the second is written small. */
  static boolean isJoinedSmall(String words) {
    var match = JOINED_SMALL.matcher(words);
    return match.matches() && !isOtherWord(match.group(1));
  }

  /** True for a known given name and a word that may be a family name as well as any other. */
  static boolean isGivenAndOther(String words) {
    var tokens = SPACES.split(words, -1);
    return tokens.length == 2
        && isGivenName(tokens[0])
        && !COMMON.has(tokens[0])
        && TOKEN.matcher(tokens[1]).matches()
        && !isCompanyWord(tokens[1])
        && !isShouted(tokens[1]);
  }

  public static boolean isGivenName(String word) {
    return GIVEN.hasFolded(word)
        || (word.contains("-") && GIVEN.hasFolded(word.substring(0, word.indexOf('-'))));
  }

  /** True for a word that is known to mean something else than a family name. */
  public static boolean isOtherWord(String word) {
    return COMMON.has(word) || isCompanyWord(word);
  }

  static boolean isCompanyWord(String word) {
    return COMPANY_WORDS.contains(word.toLowerCase(Locale.ROOT));
  }

  private static Likeness judge(String[] tokens) {
    if (!isOpening(tokens[0])) {
      return Likeness.NO;
    }
    boolean given = isGivenName(tokens[0]);
    for (int i = 1; i < tokens.length; i++) {
      boolean family = given && isFamilyInCapitals(tokens[i]);
      if (!family && !isFollowing(tokens[i], i < tokens.length - 1)) {
        return Likeness.NO;
      }
    }
    return given ? Likeness.YES : Likeness.MAYBE;
  }

  /** True for what can be a name's first word. A given name may be a common word too. */
  static boolean isOpening(String word) {
    return TOKEN.matcher(word).matches()
        && !isCompanyWord(word)
        && !isShouted(word)
        && (!COMMON.has(word) || isParticle(word) || isGivenName(word));
  }

  /**
   * True for what can be a further word of a name.
   *
   * @param inside whether others follow, so that it may be a particle
   */
  static boolean isFollowing(String word, boolean inside) {
    return (inside && isInitial(word)) || isFurtherWord(word, inside);
  }

  /** "Ada BYRON": in some languages family names are written so. */
  private static boolean isFamilyInCapitals(String word) {
    return isShouted(word) && TOKEN.matcher(word).matches() && !isOtherWord(word);
  }

  private static boolean isInitial(String word) {
    return word.length() == 1 && Character.isUpperCase(word.charAt(0));
  }

  private static boolean isFurtherWord(String word, boolean inside) {
    return (TOKEN.matcher(word).matches() || (inside && PARTICLES.contains(word)))
        && !isCompanyWord(word)
        && !isShouted(word)
        && (!COMMON.has(word) || isParticle(word));
  }

  /** Particles begin family names too, and "Le" is one by itself. */
  private static boolean isParticle(String token) {
    return PARTICLES.contains(token.toLowerCase(Locale.ROOT));
  }

  /** True for what can only be a name in a script that writes no spaces. */
  static boolean isEastAsian(String words) {
    return !words.isEmpty()
        && words.charAt(0) >= FIRST_DENSE
        && (HAN_NAME.matcher(words).matches()
            || JAPANESE_NAME.matcher(words).matches()
            || (HANGUL_NAME.matcher(words).matches() && !ENDS_IN_HANGUL.matcher(words).find()));
  }

  private static boolean isShouted(String token) {
    return token.length() > 3 && token.equals(token.toUpperCase(Locale.ROOT));
  }
}
