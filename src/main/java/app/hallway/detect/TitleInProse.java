package app.hallway.detect;

import app.hallway.detect.PersonNames.Likeness;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis.Weight;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Words of a sentence that may be a talk's title.
 *
 * @param speakers where the very phrase names them, else empty
 */
record TitleInProse(int start, int end, Manner manner, List<Speaking> speakers) {
  TitleInProse {
    speakers = List.copyOf(speakers);
  }

  /** How the sentence marks the title. */
  enum Manner {
    LINK,
    QUOTE,
    EMPHASIS,
    /** "X spoke about Y", "X's talk on Y". */
    PHRASE,
    /** Not in a sentence at all. */
    NONE
  }

  private static final Pattern QUOTE =
      Pattern.compile(
          "[“\"„](?=\\S)([^“”\"„\\n"
              + "]{3,160})[”\"“]|«\\s?([^«»]{3,160})\\s?»|「([^「」]{3,80})」|『([^『』]{3,80})』|《([^《》]{3,80})》|“([^“”]{3,80})”");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?iU)(?:(?:the|this|that|a|an|his|her|their|my|our|full|talk|session|official|live)\\s+)*(?:here|link|video|recording|slides?|deck|talk|session|presentation|keynote|watch|youtube|website|site|blog(?:"
              + " ?post)?|post|schedule|program(?:me)?|playlist|conference|repo(?:sitory)?|github|code|twitter|tweet|abstract|notes?|paper|book|article|demo|aqu[íi]|hier|ici|tutaj|この動画|这里|见这里|여기|动画|スライド|資料)s?(?:\\s+(?:here|video|recording|slides|page|link))?");
  private static final Pattern FILE_NAME =
      Pattern.compile("\\S+\\.\\w{2,4}|https?://\\S+|[\\w.-]+\\.\\w{2,6}/\\S*");
  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?i)^(?:as|at|by|for|from|in|is|was|were|are|has|had|have|but|of|on|which|who|where|when|being|some|that|or|and|this|it|them|him|her|me|us|you|at|for)\\b.*");
  private static final String VERBS =
      "spoke|speaks|talked|talks|presented|presents|demoed|demonstrated|discussed|lectured|delivered"
          + " a (?:talk|session|keynote|presentation) (?:on|about)|gave (?:a|an|the) (?:[\\p{L}-]+"
          + " ){0,4}?(?:talk|session|keynote|presentation|demo|workshop)(?:"
          + " (?:on|about|titled|called))?";
  private static final String NOUN =
      "(?:talk|session|keynote|presentation|workshop|tutorial|lecture|panel|demo|lightning"
          + " talk|charla|ponencia|palestra|vortrag|conf|conf[ée]rence|pr[ée]sentation|quickie|taller)";
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:(?:de|da|del|van|von|der|di|la|le)"
          + " )?\\p{Lu}[\\p{L}\\p{M}.-]*){0,3})";
  private static final String ABOUT = "(?:on|about|sobre|sur|[üu]ber|acerca de|zum thema|o|su)";
  private static final String TOPIC = "([^.,;:!?()\\n]{3,90})";
  private static final List<Pattern> PHRASES =
      List.of(
          Pattern.compile(
              "(?U)"
                  + NAME
                  + "(?:['’]s?) (?:[\\p{Ll}-]+ ){0,3}?(?i:"
                  + NOUN
                  + ")s? "
                  + ABOUT
                  + " "
                  + TOPIC),
          Pattern.compile(
              "(?U)(?i:"
                  + NOUN
                  + ") (?:by|from|with|de|do|da|del|di|von|par|por|of) "
                  + NAME
                  + " "
                  + ABOUT
                  + " "
                  + TOPIC),
          Pattern.compile(
              "(?U)(?i:"
                  + NOUN
                  + ") "
                  + ABOUT
                  + " "
                  + TOPIC
                  + "(?: by| from| with| par| por| von) "
                  + NAME),
          Pattern.compile(
              "(?U)"
                  + NAME
                  + "(?:,? [^.,;]{0,40}?,?)? (?:"
                  + VERBS
                  + ")(?: (?:on|about|how|why|us))? "
                  + TOPIC),
          Pattern.compile(
              "(?U)^\\W*"
                  + NAME
                  + "(?: and "
                  + NAME
                  + ")? (?:presented|demoed|demonstrated|talked about|spoke about|delivered a"
                  + " session on) "
                  + TOPIC));

  static List<TitleInProse> find(InlineText sentence) {
    var titles = new ArrayList<TitleInProse>();
    links(sentence, titles);
    boolean spoken = TalkWords.hasNoun(sentence.text()) || TalkWords.hasVerb(sentence.text());
    if (spoken) {
      quotes(sentence, titles);
      emphases(sentence, titles);
      if (titles.isEmpty()) {
        phrases(sentence, titles);
      }
    }
    titles.sort(Comparator.comparingInt(TitleInProse::start));
    return titles;
  }

  private static void links(InlineText sentence, List<TitleInProse> titles) {
    for (var link : sentence.links()) {
      var label = sentence.label(link).strip();
      var role = LinkReader.role(sentence, link);
      boolean telling =
          role == LinkRole.VIDEO || role == LinkRole.SCHEDULE || role == LinkRole.SLIDES;
      if (telling && isTitle(label) && !label.startsWith("http")) {
        titles.add(new TitleInProse(link.start(), link.end(), Manner.LINK, List.of()));
      }
    }
  }

  private static void quotes(InlineText sentence, List<TitleInProse> titles) {
    var match = QUOTE.matcher(sentence.text());
    while (match.find()) {
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null && isTitle(match.group(group))) {
          addFree(
              titles,
              new TitleInProse(match.start(group), match.end(group), Manner.QUOTE, List.of()));
        }
      }
    }
  }

  private static void emphases(InlineText sentence, List<TitleInProse> titles) {
    for (var emphasis : sentence.emphases()) {
      var words = sentence.text().substring(emphasis.start(), emphasis.end());
      if (emphasis.weight() != Weight.CODE && isTitle(words) && words.length() < 200) {
        addFree(
            titles, new TitleInProse(emphasis.start(), emphasis.end(), Manner.EMPHASIS, List.of()));
      }
    }
  }

  /** False for words that only point ("video", "here") and for people. */
  static boolean isTitle(String words) {
    return words.codePoints().filter(Character::isLetter).count() >= 3
        && !POINTER.matcher(words.strip()).matches()
        && !FILE_NAME.matcher(words.strip()).matches()
        && SpeakerList.read(words, false).isEmpty();
  }

  private static void phrases(InlineText sentence, List<TitleInProse> titles) {
    for (int i = 0; i < PHRASES.size(); i++) {
      var match = PHRASES.get(i).matcher(sentence.text());
      if (match.find()) {
        int topic = i == 2 ? 1 : match.groupCount();
        addTopic(match, topic, titles);
        return;
      }
    }
  }

  private static void addTopic(Matcher match, int topic, List<TitleInProse> titles) {
    if (!NO_TOPIC.matcher(match.group(topic)).matches()) {
      titles.add(
          new TitleInProse(
              match.start(topic), match.end(topic), Manner.PHRASE, people(match, topic)));
    }
  }

  private static List<Speaking> people(Matcher match, int topic) {
    var people = new ArrayList<Speaking>();
    for (int group = 1; group <= match.groupCount(); group++) {
      var name = group == topic || match.group(group) == null ? "" : match.group(group);
      if (PersonNames.judge(name) == Likeness.YES || PersonNames.isGivenName(name)) {
        people.add(new Speaking(name, null));
      }
    }
    return people;
  }

  private static void addFree(List<TitleInProse> titles, TitleInProse title) {
    if (titles.stream().noneMatch(t -> t.start < title.end && title.start < t.end)) {
      titles.add(title);
    }
  }
}
