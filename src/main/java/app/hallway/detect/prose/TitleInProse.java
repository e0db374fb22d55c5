package app.hallway.detect.prose;

import app.hallway.detect.headlines.Headline;
import app.hallway.detect.headlines.HeadlineReader;
import app.hallway.detect.headlines.PossibleTitle;
import app.hallway.detect.links.LinkGrammar;
import app.hallway.detect.links.LinkReader;
import app.hallway.detect.people.PersonNames;
import app.hallway.detect.people.PersonNames.Likeness;
import app.hallway.detect.words.Fragments;
import app.hallway.detect.words.QuickPattern;
import app.hallway.detect.words.SentenceEnds;
import app.hallway.detect.words.SpeechWords;
import app.hallway.detect.words.TalkVocabulary;
import app.hallway.detect.words.TitleWords;
import app.hallway.markdown.InlineText;
import app.hallway.markdown.InlineText.Emphasis.Weight;
import app.hallway.model.LinkRole;
import app.hallway.model.Speaking;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Words of a sentence that may be a talk's title.
 *
 * @param speakers where the very phrase names them, else empty
 * @param likelihood the log-odds of a topic that begins there, as {@link TopicModel} has them
 */
public record TitleInProse(
    int start, int end, Manner manner, List<Speaking> speakers, double likelihood) {
  /** Less likely than any that is worth a look. */
  public static final double UNLIKELY = -8;

  public TitleInProse {
    speakers = List.copyOf(speakers);
  }

  /** Of which nothing is known. */
  public TitleInProse(int start, int end, Manner manner, List<Speaking> speakers) {
    this(start, end, manner, speakers, UNLIKELY);
  }

  /** How the sentence marks the title. */
  public enum Manner {
    LINK(1),
    QUOTE(2),
    EMPHASIS(3),
    /** "X spoke about Y", "X's talk on Y". */
    PHRASE(4),
    /** In no form that is known, but where topics are likely to stand. */
    TOLD(5),
    /** Not in a sentence at all. */
    NONE(0);

    private final int level;

    Manner(int level) {
      this.level = level;
    }

    /** What those marked in one manner share, as headings share their level. */
    public int level() {
      return level;
    }
  }

  private static final QuickPattern QUOTE =
      QuickPattern.of(
          "[“\"„](?=\\S)([^“”\"„\\n"
              + "]{3,160})[”\"“]|«\\s?([^«»]{3,160})\\s?»|「([^「」]{3,80})」|『([^『』]{3,80})』|《([^《》]{3,80})》|“([^“”]{3,80})”");
  private static final QuickPattern PAIRED_QUOTE =
      QuickPattern.of(
          "(?<![\\p{L}\\d])\"(?=\\S)[^\"\\n]{3,160}(?<=\\S)\"(?![\\p{L}\\d])|„[^„”“\\n"
              + "]{3,160}[”“]|“[^“”\\n"
              + "]{3,160}”|«[^«»\\n"
              + "]{3,160}»|「[^「」]{3,80}」|『[^『』]{3,80}』|《[^《》]{3,80}》");
  private static final int LONGEST_ANNOUNCED = 200;
  private static final int NEAR = 48;
  private static final int LONG_TITLE = 4;
  private static final QuickPattern CALLED_BEFORE =
      QuickPattern.ofWords(
          "(?iU)(?<!\\p{L})"
              + SpeechWords.NOUN
              + "(?:,?"
              + " (?:titled|called|entitled|named|on|about|was|is|sobre|sur|[üu]ber))?\\s*[:,–—-]?\\s*[\"“„«]?$");
  private static final Pattern CALLED_AFTER =
      Pattern.compile(
          "(?U)^[\"”»]?\\s*(?:[,(–—-]\\s*)?(?:(?:presented |given |delivered |a talk"
              + " )?by|from|par|por|von) (?:@|\\p{Lu}\\p{L}+ \\p{Lu})|^[\"”»]?"
              + " (?:talk|session|presentation|keynote|workshop)\\b");
  private static final Pattern BY_BEFORE =
      Pattern.compile("(?iU)(?<!\\p{L})" + SpeechWords.BY + " $");
  private static final Pattern ABOUT_BEFORE =
      Pattern.compile(
          "(?iU)(?<!\\p{L})(?:"
              + SpeechWords.ABOUT
              + "|"
              + SpeechWords.CALLED
              + "|"
              + SpeechWords.NOUN
              + ")\\s*:?\\s*[\"“«„]?$");
  private static final Pattern NAMED_AFTER =
      Pattern.compile("(?iU)\\W*" + SpeechWords.CALLED + "\\W*");
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?U)^"
              + "("
              + PhraseForms.NAME
              + ")"
              + " (?:gave|delivered|spoke|talked|presented|speaks|gives|presents|is|was|did|shared)\\b");
  private static final QuickPattern ATTENDED =
      QuickPattern.ofWords(
          "(?iU)(?<!\\p{L})(?:attend(?:ed|ing)?|watch(?:ed|ing)?|saw|went to|listened"
              + " to|check(?:ed)? out|enjoyed|joined|caught|sat in on)(?!\\p{L})");
  private static final QuickPattern QUOTE_THEN_NAME =
      QuickPattern.of(
          "(?U)[\"“„«]([^\"”“«»\\n]{4,120})[\"”“»],? (?:by|from|von|par|por|de) [\"“„«]?"
              + "("
              + PhraseForms.NAME
              + ")");
  private static final Pattern BY_NAME =
      Pattern.compile("(?U),? (?i:" + SpeechWords.BY + ") (" + PhraseForms.NAME + ")");
  private static final QuickPattern NAME_THEN_QUOTE =
      QuickPattern.of(
          "(?U)" + "(" + PhraseForms.NAME + ")" + "\\s*\\(\\s*[\"“„«]([^\"”“«»\\n]{4,120})[\"”“»]");

  /**
   * All of a sentence.
   *
   * @param amongTalks whether its paragraph speaks of talks
   * @param number its place among the sentences of its paragraph that may tell of talks
   */
  public static List<TitleInProse> find(
      InlineText sentence, boolean amongTalks, int number, TopicModel topics) {
    var titles = new ArrayList<TitleInProse>();
    boolean noun = TalkVocabulary.hasNoun(sentence.text());
    links(sentence, noun, titles);
    besideNames(sentence, titles);
    markedBesideNames(sentence, titles);
    announced(sentence, titles);
    boolean spoken =
        noun
            || SpeechWords.hasNoun(sentence.text())
            || TalkVocabulary.hasVerb(sentence.text())
            || ATTENDED.isIn(sentence.text());
    if (spoken || amongTalks) {
      var marked = new ArrayList<TitleInProse>();
      quotes(sentence, marked);
      emphases(sentence, marked);
      marked.stream()
          .filter(title -> isLikely(title, sentence.text(), spoken))
          .forEach(title -> addFree(titles, title));
    }
    PhrasesInProse.find(sentence).stream()
        .filter(phrase -> !isNamedAfter(phrase, titles, sentence.text()))
        .forEach(phrase -> addFree(titles, phrase));
    var signs = new TopicSigns(sentence, amongTalks, number);
    topics.find(signs).stream()
        .filter(topic -> !signs.isAffiliation(topic.start()))
        .filter(topic -> PossibleTitle.isOne(sentence.text().substring(topic.start(), topic.end())))
        .forEach(
            topic ->
                addFree(
                    titles, new TitleInProse(topic.start(), topic.end(), Manner.TOLD, List.of())));
    return titles.stream()
        .map(title -> title.with(topics.at(signs, title.start())))
        .sorted(Comparator.comparingInt(TitleInProse::start))
        .toList();
  }

  private TitleInProse with(double likely) {
    return new TitleInProse(start, end, manner, speakers, Math.max(UNLIKELY, likely));
  }

  /**
   * One word in small letters is none, unless it is said to be; without a talk only words in
   * capitals are.
   */
  private static boolean isLikely(TitleInProse title, String text, boolean spoken) {
    var words = text.substring(title.start, title.end);
    int count = TitleWords.count(words);
    boolean small = Fragments.startsSmall(words);
    var before = text.substring(Math.max(0, title.start - NEAR), title.start);
    if (BY_BEFORE.matcher(before).find() && PersonNames.judge(words) != Likeness.NO) {
      return false;
    }
    if (spoken) {
      return count > 1 || !small || ABOUT_BEFORE.matcher(before).find();
    }
    return count > 2 && !small && !SentenceEnds.isSentence(words) && isInCapitals(words);
  }

  /** "a talk about this [phrase], called [Title]": the title says it better. */
  private static boolean isNamedAfter(TitleInProse phrase, List<TitleInProse> titles, String text) {
    return titles.stream()
        .filter(title -> title.start >= phrase.end && title.start - phrase.end < NEAR)
        .anyMatch(title -> NAMED_AFTER.matcher(text.substring(phrase.end, title.start)).matches());
  }

  /** Whether most of the longer words begin with a capital. */
  private static boolean isInCapitals(String words) {
    var longer = TitleWords.of(words).stream().filter(word -> word.length() > 3).toList();
    long capital = longer.stream().filter(word -> !Fragments.startsSmall(word)).count();
    return capital * 4 >= longer.size() * 3L;
  }

  /** A part of a text. */
  record Stretch(int from, int to) {}

  /** Where quotations stand whose two signs differ: within them no sentence ends. */
  static List<Stretch> quoted(String text) {
    var stretches = new ArrayList<Stretch>();
    var match = PAIRED_QUOTE.matcher(text);
    for (int at = 0; PAIRED_QUOTE.next(match, text, at); at = match.end()) {
      stretches.add(new Stretch(match.start(), match.end()));
    }
    return stretches;
  }

  /** True for sentences that may tell of a talk without a word for it. */
  static boolean maySpeakOfTalks(String text) {
    return text.contains("(\"")
        || text.contains(" title was ")
        || !DenseForms.of(text).isEmpty()
        || text.contains("(“")
        || ATTENDED.isIn(text)
        || QUOTE_THEN_NAME.isIn(text);
  }

  private static void links(InlineText sentence, boolean noun, List<TitleInProse> titles) {
    for (var link : sentence.links()) {
      var label = sentence.label(link).strip();
      var role = LinkReader.role(sentence, link);
      boolean telling =
          role == LinkRole.VIDEO || role == LinkRole.SCHEDULE || role == LinkRole.SLIDES;
      boolean named = noun && !Fragments.startsSmall(label);
      boolean called = !telling && (isCalledTalk(sentence, link) || isLongTitle(label) || named);
      if ((telling || called)
          && PossibleTitle.isOne(label)
          && !isClause(label)
          && !Fragments.isPredicate(label)
          && !LinkGrammar.leadsToPerson(link.url())
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
    return CALLED_BEFORE.isIn(before) || CALLED_AFTER.matcher(after).lookingAt();
  }

  /** So many words in capitals that they hardly name anything but a work of somebody's. */
  private static boolean isLongTitle(String label) {
    return TitleWords.count(label) >= LONG_TITLE && isInCapitals(label);
  }

  /** "Ada Fisher gave a keynote": more than a title. */
  private static boolean isClause(String label) {
    var match = CLAUSE.matcher(label);
    return match.lookingAt() && isPerson(match.group(1));
  }

  static boolean isPerson(String name) {
    return PersonNames.judge(name) == Likeness.YES || PersonNames.isGivenName(name);
  }

  private static void quotes(InlineText sentence, List<TitleInProse> titles) {
    var text = sentence.text();
    var match = QUOTE.matcher(text);
    for (int at = 0; QUOTE.next(match, text, at); at = match.end()) {
      for (int group = 1; group <= match.groupCount(); group++) {
        if (match.group(group) != null && PossibleTitle.isOne(match.group(group))) {
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
    var text = sentence.text();
    var then = QUOTE_THEN_NAME.matcher(text);
    for (int at = 0; QUOTE_THEN_NAME.next(then, text, at); at = then.end()) {
      if (isPerson(then.group(2)) && PossibleTitle.isOne(then.group(1))) {
        addFree(
            titles,
            new TitleInProse(
                then.start(1),
                then.end(1),
                Manner.QUOTE,
                List.of(new Speaking(then.group(2), null))));
      }
    }
    var match = NAME_THEN_QUOTE.matcher(text);
    for (int at = 0; NAME_THEN_QUOTE.next(match, text, at); at = match.end()) {
      if (PersonNames.judge(match.group(1)) != Likeness.NO && PossibleTitle.isOne(match.group(2))) {
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

  /** "*Title* by A Person", where the words are emphasised. */
  private static void markedBesideNames(InlineText sentence, List<TitleInProse> titles) {
    var text = sentence.text();
    for (var emphasis : sentence.emphases()) {
      var words = text.substring(emphasis.start(), emphasis.end());
      var after = BY_NAME.matcher(text).region(emphasis.end(), text.length());
      if (emphasis.weight() != Weight.CODE
          && words.length() < LONGEST_ANNOUNCED
          && after.lookingAt()
          && PersonNames.judge(after.group(1)) != Likeness.NO
          && PossibleTitle.isOne(words)) {
        addFree(
            titles, new TitleInProse(emphasis.start(), emphasis.end(), Manner.EMPHASIS, List.of()));
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
                && TitleWords.count(headline.title()) > 2;
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
      if (emphasis.weight() != Weight.CODE && PossibleTitle.isOne(words) && words.length() < 200) {
        addFree(
            titles, new TitleInProse(emphasis.start(), emphasis.end(), Manner.EMPHASIS, List.of()));
      }
    }
  }

  private static void addFree(List<TitleInProse> titles, TitleInProse title) {
    if (titles.stream().noneMatch(t -> t.start < title.end && title.start < t.end)) {
      titles.add(title);
    }
  }
}
