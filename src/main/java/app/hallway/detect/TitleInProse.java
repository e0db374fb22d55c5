package app.hallway.detect;

import app.hallway.detect.PersonNames.Likeness;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis;
import app.hallway.markdown.InlineText.Emphasis.Weight;
import app.hallway.markdown.InlineText.LinkSpan;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
  private static final Pattern PAIRED_QUOTE =
      Pattern.compile(
          "„[^„”“\\n"
              + "]{3,160}[”“]|“[^“”\\n"
              + "]{3,160}”|«[^«»\\n"
              + "]{3,160}»|「[^「」]{3,80}」|『[^『』]{3,80}』|《[^《》]{3,80}》");
  private static final Pattern POINTER =
      Pattern.compile(
          "(?iU)(?:(?:the|this|that|a|an|his|her|their|my|our|full|whole|entire|complete|talk|session|official|live)\\s+)*(?:here|(?:coming"
              + " )?soon|tba|tbd|link(?: im| zum| til)?(?: abstract| fahrplan| video)?|lenke til"
              + " abstract|fahrplan|programm|abstract|lenke|video|recording|slides?|deck|talk|session|presentation|keynote|watch|youtube|website|site|blog(?:"
              + " ?post)?|post|schedule|program(?:me)?|playlist|conference|repo(?:sitory)?|github|code|twitter|tweet|abstract|notes?|paper|book|article|demo|aqu[íi]|hier|ici|tutaj|この動画|这里|见这里|여기|动画|スライド|資料)s?(?:\\s+(?:here|video|recording|slides|page|link))?");
  private static final Pattern WATCH =
      Pattern.compile(
          "(?iU)(?:you can )?(?:watch|view|see|read|check)(?: out)?(?: the| this| his| her| their|"
              + " my| it)?(?: \\p{L}+| \\d+){0,4}?(?: (?:here|online|on"
              + " youtube|video|recording|replay|stream|slides|abstract|talk|session)| on"
              + " \\p{L}+)(?: here| online| on youtube)?[.!]?");
  private static final Pattern FILE_NAME =
      Pattern.compile("\\S+\\.\\w{2,4}|https?://\\S+|[\\w.-]+\\.\\w{2,6}/\\S*");
  private static final Pattern NO_TOPIC =
      Pattern.compile(
          "(?i)^(?:i|i['’]\\w+|we|he|she|they|it|there|you|one|two|three|both|all|what|as|at|by|for|from|in|is|was|were|are|has|had|have|but|of|on|which|who|where|when|being|some|that|or|and|this|it|them|him|her|me|us|you|at|for)\\b.*");
  private static final String VERBS =
      "spoke|speaks|talked|talks|presented|presents|demoed|demonstrated|discussed|lectured|delivered"
          + " a (?:talk|session|keynote|presentation) (?:on|about)|gave (?:a|an|the) (?:[\\p{L}-]+"
          + " ){0,4}?(?:talk|session|keynote|presentation|demo|workshop)(?:"
          + " (?:on|about|titled|called))?";
  private static final String NOUN =
      "(?:talk|session|keynote|presentation|workshop|tutorial|lecture|panel|demo|speech|lightning"
          + " talk|charla|ponencia|palestra|vortrag|talks?|pr[äa]sentation|conf|conf[ée]rence|pr[ée]sentation|quickie|taller|keynoter|prelekcj[aęi]|wyk[łl]ad)";
  private static final String NAME =
      "(\\p{Lu}[\\p{L}\\p{M}’'.-]*(?: (?:(?:de|da|del|van|von|der|di|la|le)"
          + " )?\\p{Lu}[\\p{L}\\p{M}.-]*){0,3})";
  private static final String ABOUT =
      "(?:on|about|sobre|sur|[üu]ber|acerca de|zum thema|zu(?:m|r| den| der)?|o|su)";
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
                  + "(?: (?:and|und|et|y|e|&) "
                  + NAME
                  + ")? "
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
                  + TOPIC),
          Pattern.compile(
              "(?U)(?i:"
                  + NOUN
                  + ")(?: \\p{Ll}+){0,2}?"
                  + " (?i:titled|called|entitled|named|intitul[ée]e?s?|titulad[ao]|llamad[ao]|chamad[ao]|mit"
                  + " dem titel|zatytułowan\\p{L}+),? [\"“«]?(\\p{Lu}[^.,;!?()\\n"
                  + "]{3,90}?)(?=[.,;!?()\\n"
                  + "\"”»]|$| (?:by|et|and|y|und|par|por|von)\\b)"),
          Pattern.compile("(?U)(?i:" + NOUN + ")(?: \\p{Ll}+){0,2}? " + ABOUT + " " + TOPIC));

  private static final int SHORTEST_TOPIC = 3;
  private static final Pattern WHEN =
      Pattern.compile(
          "(?iU)^(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:the"
              + " )?(?:first|second|third|last|next|same|\\d\\S*)"
              + " (?:day|morning|afternoon|evening))(?: (?:morning|afternoon|evening))?"
              + " (?:about|on) ");
  private static final Pattern CLAUSE_AFTER =
      Pattern.compile(
          "(?U)\\s(?:because|which|who|whom|where|while|since|although|though|whereas|was|were|to"
              + " be|followed by|interesting|giving|showing)(?!\\p{L})");
  private static final Pattern DASHED = Pattern.compile("\\s[-–—|:]\\s|:\\s");
  private static final Pattern FRAME = Pattern.compile("^[\\s(（\\[▶►🎥📹]+|[\\s)）\\]]+$");
  private static final int LONGEST_ANNOUNCED = 200;
  private static final int NEAR = 48;
  private static final Pattern CALLED_BEFORE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})"
              + NOUN
              + "(?:,?"
              + " (?:titled|called|entitled|named|on|about|was|is|sobre|sur|[üu]ber))?\\s*[:,–—-]?\\s*[\"“„«]?$");
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "(?U)^[\"”»]?\\s*(?:[,(–—-]\\s*)?(?:(?:presented |given |delivered |a talk"
              + " )?by|from|par|por|von) (?:@|\\p{Lu}\\p{L}+ \\p{Lu})|^[\"”»]?"
              + " (?:talk|session|presentation|keynote|workshop)\\b");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?U)^"
              + NAME
              + " (?:gave|delivered|spoke|talked|presented|speaks|gives|presents|is|was|did|shared)\\b");
  private static final Pattern ATTENDED =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:attend(?:ed|ing)?|watch(?:ed|ing)?|saw|went to|check(?:ed)?"
              + " out|enjoyed|joined|caught|sat in on)(?!\\p{L})");
  private static final Pattern QUOTE_THEN_NAME =
      Pattern.compile(
          "(?U)[\"“„«]([^\"”“«»\\n]{4,120})[\"”“»],? (?:by|from|von|par|por|de) [\"“„«]?" + NAME);
  private static final Pattern NAME_THEN_QUOTE =
      Pattern.compile("(?U)" + NAME + "\\s*\\(\\s*[\"“„«]([^\"”“«»\\n]{4,120})[\"”“»]");

  static List<TitleInProse> find(InlineText sentence) {
    var titles = new ArrayList<TitleInProse>();
    links(sentence, titles);
    besideNames(sentence, titles);
    announced(sentence, titles);
    boolean spoken =
        TalkWords.hasNoun(sentence.text())
            || TalkWords.hasVerb(sentence.text())
            || ATTENDED.matcher(sentence.text()).find();
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

  /** A part of a text. */
  record Stretch(int from, int to) {}

  /** Where quotations stand whose two signs differ: within them no sentence ends. */
  static List<Stretch> quoted(String text) {
    var stretches = new ArrayList<Stretch>();
    var match = PAIRED_QUOTE.matcher(text);
    while (match.find()) {
      stretches.add(new Stretch(match.start(), match.end()));
    }
    return stretches;
  }

  /** True for sentences that may tell of a talk without a word for it. */
  static boolean maySpeakOfTalks(String text) {
    return text.contains("(\"")
        || text.contains("(“")
        || ATTENDED.matcher(text).find()
        || (text.indexOf('"') >= 0 || text.indexOf('”') >= 0)
            && QUOTE_THEN_NAME.matcher(text).find();
  }

  private static void links(InlineText sentence, List<TitleInProse> titles) {
    for (var link : sentence.links()) {
      var label = sentence.label(link).strip();
      var role = LinkReader.role(sentence, link);
      boolean telling =
          role == LinkRole.VIDEO || role == LinkRole.SCHEDULE || role == LinkRole.SLIDES;
      boolean called = !telling && isCalledTalk(sentence, link);
      if ((telling || called)
          && isTitle(label)
          && !isClause(label)
          && !LinkClues.leadsToPerson(link.url())
          && !label.startsWith("http")) {
        titles.add(new TitleInProse(link.start(), link.end(), Manner.LINK, List.of()));
      }
    }
  }

  /** A link to anywhere that the words beside it call a talk: "Ada's talk – [Title]". */
  private static boolean isCalledTalk(InlineText sentence, InlineText.LinkSpan link) {
    var text = sentence.text();
    var before = text.substring(Math.max(0, link.start() - NEAR), link.start());
    var after = text.substring(link.end(), Math.min(text.length(), link.end() + NEAR));
    return CALLED_BEFORE.matcher(before).find() || CALLED_AFTER.matcher(after).find();
  }

  /** "Ada Fisher gave a keynote": more than a title. */
  private static boolean isClause(String label) {
    var match = CLAUSE.matcher(label);
    return match.find() && isPerson(match.group(1));
  }

  private static boolean isPerson(String name) {
    return PersonNames.judge(name) == Likeness.YES || PersonNames.isGivenName(name);
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

  /**
   * "A Person (“Title”)", "“Title” by A Person": the name says that the quoted words are what was
   * told.
   */
  private static void besideNames(InlineText sentence, List<TitleInProse> titles) {
    var then = QUOTE_THEN_NAME.matcher(sentence.text());
    while (then.find()) {
      if (isPerson(then.group(2)) && isTitle(then.group(1))) {
        addFree(
            titles,
            new TitleInProse(
                then.start(1),
                then.end(1),
                Manner.QUOTE,
                List.of(new Speaking(then.group(2), null))));
      }
    }
    var match = NAME_THEN_QUOTE.matcher(sentence.text());
    while (match.find()) {
      if (PersonNames.judge(match.group(1)) != Likeness.NO && isTitle(match.group(2))) {
        addFree(
            titles,
            new TitleInProse(
                match.start(2),
                match.end(2),
                Manner.QUOTE,
                List.of(new Speaking(match.group(1), null))));
      }
    }
  }

  /** Emphasised words that are a title with who speaks: "**A Title by A Person** was great". */
  private static void announced(InlineText sentence, List<TitleInProse> titles) {
    for (var emphasis : sentence.emphases()) {
      var words = sentence.slice(emphasis.start(), emphasis.end());
      if (emphasis.weight() != Weight.CODE && words.text().length() < LONGEST_ANNOUNCED) {
        var headline = HeadlineReader.read(words);
        boolean told =
            (headline.form() == Headline.Form.TITLE_BY_SPEAKER
                    || headline.form() == Headline.Form.TITLE_DASH_SPEAKER)
                && TitleClues.words(headline.title()) > 2;
        if (told) {
          addFree(
              titles,
              new TitleInProse(emphasis.start(), emphasis.end(), Manner.EMPHASIS, List.of()));
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
    var bare = FRAME.matcher(words).replaceAll("").strip();
    return words.codePoints().filter(Character::isLetter).count() >= 3
        && !WATCH.matcher(bare).matches()
        && !POINTER.matcher(bare).matches()
        && !FILE_NAME.matcher(bare).matches()
        && !namesPeople(words);
  }

  private static boolean namesPeople(String words) {
    if (DASHED.matcher(words).find()) {
      return false;
    }
    return SpeakerList.read(words, false).stream()
        .anyMatch(p -> PersonNames.judge(p.name()) == Likeness.YES);
  }

  private static void phrases(InlineText sentence, List<TitleInProse> titles) {
    var text = sentence.text();
    boolean owned = text.indexOf('\'') >= 0 || text.indexOf('’') >= 0;
    boolean verb = TalkWords.hasVerb(text) || text.contains(" gave ") || text.contains(" deliver");
    for (int i = 0; i < PHRASES.size(); i++) {
      if ((i == 0 && !owned) || ((i == 3 || i == 4) && !verb)) {
        continue;
      }
      var match = PHRASES.get(i).matcher(sentence.text());
      if (match.find()) {
        int topic = i == 2 ? 1 : match.groupCount();
        addTopic(sentence, match, topic, titles);
        return;
      }
    }
  }

  /** A topic that begins with a link or with emphasis ends with it, too. */
  private static OptionalInt endOfMarked(InlineText sentence, int start) {
    return IntStream.concat(
            sentence.links().stream().filter(l -> l.start() == start).mapToInt(LinkSpan::end),
            sentence.emphases().stream().filter(e -> e.start() == start).mapToInt(Emphasis::end))
        .filter(end -> end - start >= SHORTEST_TOPIC)
        .max();
  }

  private static void addTopic(
      InlineText sentence, Matcher match, int topic, List<TitleInProse> titles) {
    var when = WHEN.matcher(match.group(topic));
    int start = match.start(topic) + (when.find() ? when.end() : 0);
    var words = match.group(topic).substring(start - match.start(topic));
    var clause = CLAUSE_AFTER.matcher(words);
    int end =
        endOfMarked(sentence, start)
            .orElse(start + (clause.find() ? clause.start() : words.length()));
    if (end - start >= SHORTEST_TOPIC && !NO_TOPIC.matcher(words).matches()) {
      titles.add(new TitleInProse(start, end, Manner.PHRASE, people(match, topic)));
    }
  }

  private static List<Speaking> people(Matcher match, int topic) {
    var people = new ArrayList<Speaking>();
    for (int group = 1; group <= match.groupCount(); group++) {
      var name = group == topic || match.group(group) == null ? "" : match.group(group);
      if (isPerson(name)) {
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
