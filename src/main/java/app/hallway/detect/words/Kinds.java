package app.hallway.detect.words;

import app.hallway.model.TalkKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** The words for each kind of session, in the languages that reports are written in. */
public final class Kinds {
  private static final List<Rule> RULES =
      List.of(
          new Rule(
              TalkKind.LIGHTNING,
              "lightning(?:\\s+(?:talks?|rounds?))?|ignite(?:\\s+talk)?|quickies?|charlas?"
                  + " rel[aá]mpagos?|palestras?"
                  + " rel[aâ]mpagos?|blitzvortr(?:ag|äge)|闪电演讲|闪电分享|快速演讲|ライトニングトーク|라이트닝\\s*토크|LTs?"),
          new Rule(
              TalkKind.KEYNOTE,
              "(?:opening |closing |sponsor(?:ed)? |morning |evening"
                  + " )*keynotes?(?:\\s+(?:talk|address|session|speech))?|er[öo]ffnungsvortrag|conf[eé]rence"
                  + " inaugurale|ponencia inaugural|charla"
                  + " inaugural|主题演讲|主題演講|主旨演讲|基調講演|キーノート|키노트|기조\\s*연설"),
          new Rule(
              TalkKind.PANEL,
              "panel(?:\\s+(?:discussion|session|debate))?|mesa redonda|table"
                  + " ronde|podium(?:sdiskussion)?|roundtable|round"
                  + " table|圆桌(?:论坛|讨论)?|パネル(?:ディスカッション)?|패널(?:\\s*토의)?|fireside chat"),
          new Rule(
              TalkKind.WORKSHOP,
              "workshops?|boot ?camps?|taller(?:es)?|oficinas?|warsztaty|ateliers?|hands-on(?:["
                  + " -]labs?)?|工作坊|ワークショップ|워크숍|워크샵"),
          new Rule(TalkKind.TUTORIAL, "tutorials?|tutoriel|tutoriales|教程|チュートリアル|튜토리얼"),
          new Rule(TalkKind.BOF, "bofs?|birds[ -]of[ -]a[ -]feather"),
          new Rule(TalkKind.DEMO, "demos?(?:\\s+session)?|demonstration"),
          new Rule(
              TalkKind.TALK,
              "live ?blog(?:ging)?|talks?|sessions?|presentations?|breakouts?(?:\\s+session)?|charlas?|ponencias?|palestras?|vortr[aä]ge?|pr[eé]sentation|conf[eé]rences?|prelekcj[ae]|演讲|讲演|分享|セッション|講演|発表|발표|세션"));

  /** Those with which a title may end. */
  private static final Set<TalkKind> LAST =
      EnumSet.of(TalkKind.KEYNOTE, TalkKind.PANEL, TalkKind.WORKSHOP, TalkKind.TUTORIAL);

  private record Rule(TalkKind kind, Openings prefix, QuickPattern within) {
    Rule(TalkKind kind, String words) {
      this(
          kind,
          new Openings(
              Pattern.compile(
                  "(?iU)\\s*[\\[(【（]?\\s*(?:"
                      + words
                      + ")\\s*(?:#?\\d{1,2})?\\s*(?:[\\])】）]\\s*[:：\\-–—|]?|\\s*[:：|]|\\s+[\\-–—])\\s*(?=\\S)")),
          QuickPattern.ofWords("(?iU)(?<![\\p{L}])(?:" + words + ")(?![\\p{L}])"));
    }
  }

  /** A kind in front of a title ("Keynote: ..."), and where the title begins. */
  public record Prefix(TalkKind kind, int end) {}

  private Kinds() {}

  public static Optional<Prefix> prefix(String line) {
    if (line.isEmpty()) {
      return Optional.empty();
    }
    for (var rule : RULES) {
      var match = rule.prefix.matcher(line);
      if (rule.prefix.mayBeAt(line, 0) && match.lookingAt()) {
        return Optional.of(new Prefix(rule.kind, match.end()));
      }
    }
    return Optional.empty();
  }

  /** True where a phrase speaks of talks of no special kind. */
  public static boolean namesTalks(String phrase) {
    return RULES.getLast().within.isIn(phrase);
  }

  /** The kind that a title's last word is: "Project Updates Keynote". */
  public static Optional<TalkKind> lastOf(String title) {
    int space = title.lastIndexOf(' ');
    return space < 0 ? Optional.empty() : named(title.substring(space)).filter(LAST::contains);
  }

  /** The kind that a phrase speaks of, plain talks aside. */
  public static Optional<TalkKind> named(String phrase) {
    return RULES.stream()
        .filter(rule -> rule.kind != TalkKind.TALK && rule.within.isIn(phrase))
        .map(Rule::kind)
        .findFirst();
  }
}
